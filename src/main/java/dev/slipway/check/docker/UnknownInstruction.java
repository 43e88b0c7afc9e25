package dev.slipway.check.docker;

import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An instruction that BuildKit does not know. */
final class UnknownInstruction implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Instruction instruction : subject.file().instructions()) {
            for (Instruction each : instruction.withTrigger()) {
                check(each, findings);
            }
        }
    }

    private static void check(Instruction instruction, Findings findings) {
        if (instruction.kind().isEmpty() && !instruction.keyword().text().startsWith("<")) {
            String keyword = instruction.keyword().text();
            String message = "unknown instruction \"" + keyword + "\"";
            findings.add(DockerfileRule.UNKNOWN_INSTRUCTION, instruction, instruction.span(), message, hint(keyword));
        }
    }

    private static String hint(String keyword) {
        List<String> names = new ArrayList<>();
        for (Keyword known : Keyword.values()) {
            names.add(known.name());
        }
        String otherwise = "if it belongs to the line before it, that line has to end with the escape character";
        return Suggestion.hint(keyword.toUpperCase(Locale.ROOT), names, otherwise);
    }
}
