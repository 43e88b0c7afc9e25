package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
import java.util.Locale;
import java.util.Optional;

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
            String message = "the protocol of " + port + " has capitals";
            String hint = "write " + spec.port() + "/" + lower;
            String right = port.substring(0, port.length() - lower.length()) + lower;
            boolean literal = word.text().equals(port) && port.endsWith("/" + spec.protocol());
            findings.add(
                    step.instruction(),
                    new Finding(DockerfileRule.EXPOSE_PROTO_CASING, word.span(), message, hint)
                            .with(literal ? word.write(right) : Optional.empty()));
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
