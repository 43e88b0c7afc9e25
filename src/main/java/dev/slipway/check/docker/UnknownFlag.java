package dev.slipway.check.docker;

import dev.slipway.site.Span;
import dev.slipway.site.Suggestion;
import java.util.List;

/** A flag that its instruction does not take. */
final class UnknownFlag implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Instruction instruction : subject.file().instructions()) {
            for (Instruction each : instruction.withTrigger()) {
                check(each, findings);
            }
        }
    }

    private static void check(Instruction instruction, Findings findings) {
        if (instruction.kind().isEmpty() || ignoresFlags(instruction)) {
            return;
        }
        Keyword keyword = instruction.kind().get();
        for (Flag flag : instruction.flags()) {
            if (keyword.flag(flag.name()).isEmpty()) {
                int length = Math.min(flag.span().length(), flag.name().length() + 2);
                Span span = new Span(flag.span().line(), flag.span().column(), length);
                String message = keyword + " has no flag --" + flag.name();
                findings.add(DockerfileRule.UNKNOWN_FLAG, instruction, span, message, hint(keyword, flag.name()));
            }
        }
    }

    /** Where BuildKit does not look at flags. */
    static boolean ignoresFlags(Instruction instruction) {
        boolean none = instruction.is(Keyword.HEALTHCHECK)
                && !instruction.words().isEmpty()
                && instruction.words().get(0).text().equalsIgnoreCase("none");
        return none || instruction.is(Keyword.ARG) || instruction.is(Keyword.STOPSIGNAL);
    }

    private static String hint(Keyword keyword, String name) {
        List<String> names = keyword.flagNames();
        String otherwise = names.isEmpty() ? "it takes no flags" : "it takes --" + String.join(", --", names);
        return Suggestion.nearest(name, names)
                .map(near -> "did you mean \"--" + near + "\"?")
                .orElse(otherwise);
    }
}
