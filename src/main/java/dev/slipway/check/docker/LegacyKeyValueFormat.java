package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
                    report(instruction, pair.key(), edit(instruction, pair), findings);
                }
            }
            if (step.is(Keyword.ARG) && isValue(instruction.words(), subject, used)) {
                report(instruction, instruction.words().get(0), Optional.empty(), findings);
            }
        }
    }

    private static void report(Instruction instruction, Word key, Optional<Finding.Edit> edit, Findings findings) {
        String message = "a space stands between name and value";
        String hint = "write " + instruction.keyword().text() + " " + key.text()
                + "=\u2026, with quotes around a value that has spaces";
        findings.add(
                instruction, new Finding(DockerfileRule.LEGACY_KEY_VALUE_FORMAT, key.span(), message, hint).with(edit));
    }

    /** The pair with an equals sign, where it stands on one line and its value means the same in quotes. */
    private static Optional<Finding.Edit> edit(Instruction instruction, Pair pair) {
        String value = pair.value().text();
        boolean special = value.chars().anyMatch(c -> "\"'\\`".indexOf(c) >= 0);
        String from = instruction
                .line()
                .text()
                .substring(pair.key().offset(), pair.value().offset() + value.length());
        int gap = pair.value().offset() - pair.key().offset();
        boolean oneLine = pair.key().span().line() == pair.value().span().line()
                && pair.value().span().column() - pair.key().span().column() == gap
                && pair.value().span().length() == value.length();
        if (special || !oneLine || value.isEmpty()) {
            return Optional.empty();
        }
        boolean spaces = value.chars().anyMatch(c -> Spaces.isSpace((char) c));
        String right = pair.key().text() + "=" + (spaces ? "\"" + value + "\"" : value);
        return Optional.of(new Finding.Edit(pair.key().span(), from, right));
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
