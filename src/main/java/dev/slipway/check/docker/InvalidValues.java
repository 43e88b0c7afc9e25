package dev.slipway.check.docker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Variables of a form that does not exist, ports that are none, signals that are none. */
final class InvalidValues implements Check {
    private static final Set<String> SIGNALS = Set.of(
            "ABRT", "ALRM", "BUS", "CHLD", "CLD", "CONT", "FPE", "HUP", "ILL", "INT", "IO", "IOT", "KILL", "PIPE",
            "POLL", "PROF", "PWR", "QUIT", "SEGV", "STKFLT", "STOP", "SYS", "TERM", "TRAP", "TSTP", "TTIN", "TTOU",
            "URG", "USR1", "USR2", "VTALRM", "WINCH", "XCPU", "XFSZ", "RTMIN", "RTMAX");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Step step : subject.evaluation().preamble()) {
            check(step, subject, findings);
        }
        for (Step step : subject.evaluation().steps()) {
            check(step, subject, findings);
        }
    }

    private static void check(Step step, Subject subject, Findings findings) {
        Instruction instruction = step.instruction();
        if (step.error().isPresent()) {
            String hint = step.error().get().contains("quote")
                    ? "close it, or put a backslash before it if it is meant as it stands"
                    : "put a backslash before the $ if it is meant as it stands; ${name:-default} is a form that works";
            findings.add(
                    DockerfileRule.INVALID_INSTRUCTION,
                    instruction,
                    instruction.span(),
                    step.error().get(),
                    hint);
        } else if (step.is(Keyword.STOPSIGNAL) && step.undefined().isEmpty() && subject.whole()) {
            step.values().stream()
                    .filter(signal -> !isSignal(signal))
                    .forEach(signal -> report(
                            instruction,
                            "there is no signal \"" + signal + "\"",
                            "write a name such as SIGTERM",
                            findings));
        } else if (step.is(Keyword.EXPOSE)) {
            checkPorts(step, findings);
        }
    }

    private static void checkPorts(Step step, Findings findings) {
        boolean variable =
                step.instruction().words().stream().anyMatch(word -> word.text().indexOf('$') >= 0);
        for (String value : step.values()) {
            Optional<String> fault = PortSpec.fault(value);
            if (fault.isPresent() && !variable) {
                report(step.instruction(), fault.get(), "write a number such as 8080 or 53/udp", findings);
            }
        }
    }

    private static boolean isSignal(String signal) {
        String name = signal.toUpperCase(Locale.ROOT);
        name = name.startsWith("SIG") ? name.substring(3) : name;
        int sign = Math.max(name.indexOf('+'), name.indexOf('-'));
        boolean realTime = sign > 0 && List.of("RTMIN", "RTMAX").contains(name.substring(0, sign));
        return SIGNALS.contains(name) || realTime || PortSpec.isNumber(signal, 64) && !signal.equals("0");
    }

    private static void report(Instruction instruction, String message, String hint, Findings findings) {
        Word word = instruction.words().get(0);
        findings.add(DockerfileRule.INVALID_INSTRUCTION, instruction, word.span(), message, hint);
    }
}
