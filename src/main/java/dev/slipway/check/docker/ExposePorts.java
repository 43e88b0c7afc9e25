package dev.slipway.check.docker;

import java.util.Locale;

/** ExposeProtoCasing and ExposeInvalidFormat: a protocol with capitals, an address or a host's port. */
final class ExposePorts implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Step step : subject.evaluation().steps()) {
            if (step.is(Keyword.EXPOSE)) {
                for (String port : step.values()) {
                    if (PortSpec.fault(port).isEmpty()) {
                        check(step, PortSpec.parse(port), port, findings);
                    }
                }
            }
        }
    }

    private static void check(Step step, PortSpec spec, String port, Findings findings) {
        Word word = word(step.instruction(), port);
        String lower = spec.protocol().toLowerCase(Locale.ROOT);
        if (!spec.protocol().equals(lower)) {
            findings.add(
                    DockerfileRule.EXPOSE_PROTO_CASING,
                    step.instruction(),
                    word.span(),
                    "the protocol of " + port + " has capitals",
                    "write " + spec.port() + "/" + lower);
        }
        if (!spec.address().isEmpty() || !spec.hostPort().isEmpty()) {
            findings.add(
                    DockerfileRule.EXPOSE_INVALID_FORMAT,
                    step.instruction(),
                    word.span(),
                    "EXPOSE takes the container's port alone, not " + port,
                    "write " + spec.port() + ", and publish it with docker run -p");
        }
    }

    private static Word word(Instruction instruction, String port) {
        for (Word word : instruction.words()) {
            if (word.text().equals(port)) {
                return word;
            }
        }
        return instruction.words().get(0);
    }
}
