package dev.slipway.check.docker;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Flags that are given twice, without the value that they need, or with one that they do not take. */
final class FlagValues implements Check {
    private static final Set<String> NETWORKS = Set.of("default", "none", "host");
    private static final Set<String> SECURITIES = Set.of("insecure", "sandbox");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Instruction instruction : subject.file().instructions()) {
            if (instruction.kind().isPresent() && !UnknownFlag.ignoresFlags(instruction)) {
                check(instruction, instruction.kind().get(), findings);
            }
        }
    }

    private static void check(Instruction instruction, Keyword keyword, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Flag flag : instruction.flags()) {
            Optional<String> declared = keyword.flag(flag.name());
            if (declared.isEmpty()) {
                continue;
            }
            if (!seen.add(flag.name()) && !declared.get().endsWith("*")) {
                report(instruction, flag, "--" + flag.name() + " is given twice", "keep one of them", findings);
            } else if (declared.get().indexOf('=') < 0) {
                checkBoolean(instruction, flag, findings);
            } else if (flag.value().isEmpty()) {
                report(
                        instruction,
                        flag,
                        "--" + flag.name() + " needs a value",
                        "write --" + flag.name() + "=\u2026",
                        findings);
            } else {
                checkChoice(instruction, flag, flag.value().get(), findings);
            }
        }
    }

    private static void checkBoolean(Instruction instruction, Flag flag, Findings findings) {
        String value = flag.value().orElse("true").toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            report(
                    instruction,
                    flag,
                    "--" + flag.name() + " is either true or false",
                    "leave the value out for true",
                    findings);
        }
    }

    private static void checkChoice(Instruction instruction, Flag flag, String value, Findings findings) {
        if (flag.name().equals("network") && !NETWORKS.contains(value)) {
            report(
                    instruction,
                    flag,
                    "there is no network mode \"" + value + "\"",
                    "use default, none or host",
                    findings);
        } else if (flag.name().equals("security") && !SECURITIES.contains(value)) {
            report(
                    instruction,
                    flag,
                    "there is no security mode \"" + value + "\"",
                    "use sandbox or insecure",
                    findings);
        } else if (flag.name().equals("chmod") && isBadMode(value)) {
            report(
                    instruction,
                    flag,
                    "\"" + value + "\" is no file mode",
                    "write an octal number up to 7777, such as 644",
                    findings);
        }
    }

    /** A number that is not octal; symbolic modes and variables are left to BuildKit. */
    private static boolean isBadMode(String value) {
        boolean number = !value.isEmpty();
        boolean octal = true;
        for (int i = 0; i < value.length(); i++) {
            number &= Character.isDigit(value.charAt(i));
            octal &= value.charAt(i) < '8';
        }
        String significant = value.replaceFirst("^0+", "");
        return number && (!octal || significant.length() > 4);
    }

    private static void report(Instruction instruction, Flag flag, String message, String hint, Findings findings) {
        findings.add(DockerfileRule.INVALID_INSTRUCTION, instruction, flag.span(), message, hint);
    }
}
