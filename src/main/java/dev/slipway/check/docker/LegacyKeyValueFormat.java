package dev.slipway.check.docker;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code ENV} and {@code LABEL} with a space for the equals sign. BuildKit's page shows {@code ARG name value} as
 * well, though to BuildKit that declares two names; it is reported where the second is plainly a value.
 */
final class LegacyKeyValueFormat implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> used = new HashSet<>();
        for (Step step : subject.evaluation().steps()) {
            Instruction instruction = step.instruction();
            for (Pair pair : instruction.arguments().pairs()) {
                if (pair.legacy()) {
                    report(instruction, pair.key(), findings);
                }
            }
            if (step.is(Keyword.ARG) && isValue(instruction.words(), subject, used)) {
                report(instruction, instruction.words().get(0), findings);
            }
        }
    }

    private static void report(Instruction instruction, Word key, Findings findings) {
        String form = instruction.keyword().text() + " " + key.text();
        findings.add(
                DockerfileRule.LEGACY_KEY_VALUE_FORMAT,
                instruction,
                key.span(),
                "a space stands between name and value",
                "write " + form + "=\u2026, with quotes around a value that has spaces");
    }

    private static boolean isValue(List<Word> words, Subject subject, Set<String> used) {
        if (words.size() != 2 || words.get(0).text().indexOf('=') >= 0) {
            return false;
        }
        String second = words.get(1).text();
        boolean name = second.equals(second.toUpperCase(Locale.ROOT)) || second.indexOf('=') >= 0;
        if (!name && used.isEmpty()) {
            gatherUsedNames(subject, used);
        }
        return !name && !used.contains(second);
    }

    private static void gatherUsedNames(Subject subject, Set<String> names) {
        names.add("");
        for (Instruction instruction : subject.file().instructions()) {
            String text = instruction.line().text();
            names.addAll(Expander.expand(text, new Environment(), '\0', Expander.Mode.TEXT)
                    .unmatched());
        }
    }
}
