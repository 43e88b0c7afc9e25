package dev.slipway.check.docker;

import java.util.List;
import java.util.Locale;

/** A {@code HEALTHCHECK} that BuildKit cannot read. */
final class HealthcheckShape implements Check {
    private static final long MILLISECOND = 1_000_000;

    @Override
    public void check(Subject subject, Findings findings) {
        for (Instruction instruction : subject.file().instructions()) {
            if (instruction.is(Keyword.HEALTHCHECK)) {
                check(instruction, findings);
            }
        }
    }

    private static void check(Instruction instruction, Findings findings) {
        List<Word> words = instruction.words();
        String type = words.isEmpty() ? "" : words.get(0).text().toUpperCase(Locale.ROOT);
        if (type.equals("NONE")) {
            if (words.size() > 1) {
                report(instruction, words.get(1), "HEALTHCHECK NONE takes no arguments", "remove them", findings);
            }
            return;
        }
        if (type.isEmpty()) {
            report(
                    instruction,
                    instruction.keyword(),
                    "HEALTHCHECK has no argument",
                    "write HEALTHCHECK CMD \u2026",
                    findings);
        } else if (!type.equals("CMD")) {
            report(
                    instruction,
                    words.get(0),
                    "HEALTHCHECK is followed by CMD or NONE",
                    "put CMD before the command",
                    findings);
        } else if (words.size() == 1) {
            report(instruction, words.get(0), "HEALTHCHECK CMD has no command", "add the command to run", findings);
        }
        for (Flag flag : instruction.flags()) {
            flag.value().ifPresent(value -> check(instruction, flag, value, findings));
        }
    }

    private static void check(Instruction instruction, Flag flag, String value, Findings findings) {
        Word word = new Word(flag.text(), flag.span(), 0);
        if (Keyword.HEALTHCHECK.flag(flag.name()).isEmpty() || value.isEmpty()) {
            return;
        }
        if (flag.name().equals("retries")) {
            if (!isCount(value)) {
                report(
                        instruction,
                        word,
                        "\"" + value + "\" is no number of retries",
                        "write a number such as 3",
                        findings);
            }
            return;
        }
        long nanos = GoDuration.nanos(value);
        if (nanos < 0 || nanos > 0 && nanos < MILLISECOND) {
            String message = nanos < 0 ? "\"" + value + "\" is no duration" : "a duration is at least a millisecond";
            report(instruction, word, message, "write a number and a unit: 30s, 1m30s, 500ms", findings);
        }
    }

    private static boolean isCount(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Character.isDigit(value.charAt(i))) {
                return false;
            }
        }
        return value.length() < 10;
    }

    private static void report(Instruction instruction, Word word, String message, String hint, Findings findings) {
        findings.add(DockerfileRule.INVALID_INSTRUCTION, instruction, word.span(), message, hint);
    }
}
