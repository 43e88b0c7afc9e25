package dev.slipway.check.docker;

import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces the variables of one instruction's words; gathers the values, the undefined names, the first error. */
final class WordExpander {
    private static final Set<String> NEVER_SET = Set.of("BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE");

    private final StageRun run;
    private final char escape;
    private final List<String> values = new ArrayList<>();
    private final Map<String, Word> undefined = new LinkedHashMap<>();
    private @Nullable String error;

    WordExpander(StageRun run, char escape) {
        this.run = run;
        this.escape = escape;
    }

    /** Replaces the variables that BuildKit replaces in an instruction. */
    void expand(Instruction instruction) {
        for (Pair pair : instruction.arguments().pairs()) {
            value(pair.key());
            value(pair.value());
        }
        switch (instruction.kind().orElse(Keyword.CMD)) {
            case ADD, COPY -> copy(instruction);
            case WORKDIR, USER, STOPSIGNAL, VOLUME -> instruction.words().forEach(this::value);
            case EXPOSE -> instruction.words().forEach(this::ports);
            case RUN -> mounts(instruction);
            default -> {}
        }
    }

    private void copy(Instruction instruction) {
        for (Flag flag : instruction.flags()) {
            if (flag.name().equals("chown")
                    || flag.name().equals("chmod")
                    || flag.name().equals("checksum")) {
                text(new Word(flag.value().orElse(""), flag.span(), 0), Expander.Mode.COOKED);
            }
        }
        for (Word word : instruction.words()) {
            if (HeredocScanner.parse(word.text()).isEmpty()) {
                value(word);
            }
        }
        for (Heredoc heredoc : instruction.heredocs()) {
            if (heredoc.expand()) {
                text(new Word(heredoc.content(), instruction.span(), 0), Expander.Mode.TEXT);
            }
        }
    }

    private void mounts(Instruction instruction) {
        for (Flag flag : instruction.flags()) {
            if (flag.name().equals("mount")) {
                text(new Word(flag.value().orElse(""), flag.span(), 0), Expander.Mode.COOKED);
            }
        }
    }

    /** BuildKit does not say which variables of a port are undefined. */
    private void ports(Word word) {
        Expansion expansion = Expander.expand(word.text(), run.environment(), escape);
        note(expansion);
        values.addAll(expansion.words());
    }

    /** Replaces the variables of a word and keeps the value. */
    String value(Word word) {
        String value = text(word, Expander.Mode.COOKED);
        values.add(value);
        return value;
    }

    private String text(Word word, Expander.Mode mode) {
        char sign = mode == Expander.Mode.TEXT ? '\\' : escape;
        Expansion expansion = Expander.expand(word.text(), run.environment(), sign, mode);
        note(expansion);
        for (String name : expansion.unmatched()) {
            if (!run.declares(name) && !NEVER_SET.contains(name)) {
                undefined.putIfAbsent(name, word);
            }
        }
        return expansion.text();
    }

    private void note(Expansion expansion) {
        if (error == null) {
            error = expansion.error().orElse(null);
        }
    }

    /** The instruction with what was found. */
    Step step(Instruction instruction, SuggestionBudget budget) {
        List<Undefined> found = new ArrayList<>();
        for (Map.Entry<String, Word> entry : undefined.entrySet()) {
            Optional<String> near = budget.spend()
                    ? Suggestion.nearest(entry.getKey(), run.environment().all().keySet())
                    : Optional.empty();
            found.add(new Undefined(entry.getKey(), entry.getValue(), near));
        }
        return new Step(instruction, run, values, found, Optional.ofNullable(error), run.shell());
    }
}
