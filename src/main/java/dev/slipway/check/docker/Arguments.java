package dev.slipway.check.docker;

import java.util.List;
import java.util.Optional;

/**
 * What follows an instruction's keyword and flags.
 *
 * @param words the words; for the shell form of {@code RUN}, {@code CMD} and {@code ENTRYPOINT} one with everything
 * @param json whether they were written as a JSON array
 * @param pairs the names and values of {@code ENV} and {@code LABEL}, which have no words
 * @param trigger what {@code ONBUILD} holds back
 */
record Arguments(List<Word> words, boolean json, List<Pair> pairs, Optional<Instruction> trigger) {
    static final Arguments NONE = of(List.of());

    Arguments {
        words = List.copyOf(words);
        pairs = List.copyOf(pairs);
    }

    static Arguments of(List<Word> words) {
        return new Arguments(words, false, List.of(), Optional.empty());
    }

    static Arguments json(List<Word> words) {
        return new Arguments(words, true, List.of(), Optional.empty());
    }

    static Arguments pairs(List<Pair> pairs) {
        return new Arguments(List.of(), false, pairs, Optional.empty());
    }

    static Arguments trigger(Instruction instruction) {
        return new Arguments(List.of(), false, List.of(), Optional.of(instruction));
    }
}
