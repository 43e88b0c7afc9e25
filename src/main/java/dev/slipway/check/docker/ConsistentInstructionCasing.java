package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Instructions that are not in the case of most others. */
final class ConsistentInstructionCasing implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        List<Instruction> counted = counted(subject);
        boolean lower = prefersLower(counted);
        for (Instruction instruction : counted) {
            String keyword = instruction.keyword().text();
            if (lower ? !isLower(keyword) : !isUpper(keyword)) {
                Locale root = Locale.ROOT;
                String right = lower ? keyword.toLowerCase(root) : keyword.toUpperCase(root);
                String message = "\"" + keyword + "\" is not in the case of the other instructions";
                DockerfileRule rule = DockerfileRule.CONSISTENT_INSTRUCTION_CASING;
                findings.add(new Finding(rule, instruction.span(), message, "write " + right)
                        .with(instruction.keyword().write(right)));
            }
        }
    }

    /** Whether most instructions of a file are in small letters. */
    static boolean prefersLower(Subject subject) {
        return prefersLower(counted(subject));
    }

    private static boolean prefersLower(List<Instruction> counted) {
        int balance = 0;
        for (Instruction instruction : counted) {
            String keyword = instruction.keyword().text();
            balance += isLower(keyword) ? 1 : isUpper(keyword) ? -1 : 0;
        }
        return balance > 0;
    }

    /** What BuildKit counts: nothing before the first stage. */
    private static List<Instruction> counted(Subject subject) {
        List<Instruction> counted = new ArrayList<>();
        int from = subject.stages().isEmpty() ? 0 : subject.file().preamble().size();
        List<Instruction> all = subject.file().instructions();
        for (Instruction instruction : all.subList(from, all.size())) {
            if (instruction.kind().isPresent()) {
                counted.add(instruction);
            }
        }
        return counted;
    }

    private static boolean isLower(String keyword) {
        return keyword.equals(keyword.toLowerCase(Locale.ROOT));
    }

    private static boolean isUpper(String keyword) {
        return keyword.equals(keyword.toUpperCase(Locale.ROOT));
    }
}
