package dev.slipway.check.proof;

import java.util.Optional;

/**
 * An answer, or why there is none.
 *
 * @param problem empty where there is an answer
 */
record Outcome(Optional<Answer> answer, String problem) {
    static Outcome of(Answer answer) {
        return new Outcome(Optional.of(answer), "");
    }

    static Outcome none(String problem) {
        return new Outcome(Optional.empty(), problem);
    }
}
