package dev.slipway.check.docker;

import java.util.List;
import java.util.Locale;
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
            checkForm(step, findings);
        }
        for (Step step : subject.evaluation().steps()) {
            checkForm(step, findings);
            if (step.is(Keyword.STOPSIGNAL) && subject.whole()) {
                checkWords(step, findings);
            } else if (step.is(Keyword.EXPOSE)) {
                checkWords(step, findings);
            }
        }
    }

    private static void checkForm(Step step, Findings findings) {
        if (step.error().isPresent()) {
            String hint = step.error().get().contains("quote")
                    ? "close it, or put a backslash before it if it is meant as it stands"
                    : "put a backslash before the $ if it is meant as it stands; ${name:-default} is a form that works";
            report(step, step.instruction().keyword(), step.error().get(), hint, findings);
        }
    }

    /** Ports and signals; what a variable stands for is known when the image is built. */
    private static void checkWords(Step step, Findings findings) {
        for (Word word : step.instruction().words()) {
            if (word.text().indexOf('$') >= 0 || step.error().isPresent()) {
                return;
            }
        }
        for (int i = 0; i < step.values().size(); i++) {
            String value = step.values().get(i);
            List<Word> words = step.instruction().words();
            Word word = words.get(words.size() == step.values().size() ? i : 0);
            if (step.is(Keyword.STOPSIGNAL) && !isSignal(value)) {
                report(step, word, "there is no signal \"" + value + "\"", "write a name such as SIGTERM", findings);
            } else if (step.is(Keyword.EXPOSE) && PortSpec.fault(value).isPresent()) {
                String fault = PortSpec.fault(value).get();
                report(step, word, fault, word.hintOr("write a number such as 8080 or 53/udp"), findings);
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

    private static void report(Step step, Word word, String message, String hint, Findings findings) {
        findings.add(DockerfileRule.INVALID_INSTRUCTION, step.instruction(), word.span(), message, hint);
    }
}
