package dev.slipway.check.docker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A build stage: its {@code FROM} and the instructions up to the next one. */
record Stage(Instruction from, List<Instruction> instructions) {
    Stage {
        instructions = List.copyOf(instructions);
    }

    /** The name in lower case, where {@code FROM} gives one. */
    Optional<String> name() {
        Optional<Word> word = nameWord();
        return word.isPresent() ? Optional.of(word.get().text().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The name as written. */
    Optional<Word> nameWord() {
        List<Word> words = from.words();
        boolean named = words.size() == 3 && words.get(1).text().equalsIgnoreCase("as");
        return named ? Optional.of(words.get(2)) : Optional.empty();
    }

    /** What the stage is built on, as written. */
    Optional<Word> base() {
        return from.words().isEmpty()
                ? Optional.empty()
                : Optional.of(from.words().get(0));
    }
}
