package dev.slipway.export;

import dev.slipway.site.Question;
import dev.slipway.site.Question.Choice;
import java.util.List;

/**
 * What each choice is worth in Moodle, in per cent. The right ones share a hundred, the wrong ones take a hundred, so that
 * ticking everything earns nothing. Moodle knows certain shares only.
 */
final class Weights {
    private static final List<String> SHARES =
            List.of("100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10");
    private final long right;
    private final long wrong;

    Weights(Question question) {
        this.right = question.choices().stream().filter(Choice::correct).count();
        this.wrong = question.choices().size() - right;
    }

    /** Whether Moodle has a share that makes the right ones a hundred. */
    boolean exist() {
        return right >= 1 && right <= SHARES.size();
    }

    String of(Choice choice) {
        return choice.correct() ? share(right) : "-" + share(wrong);
    }

    private static String share(long parts) {
        return SHARES.get((int) Math.min(parts, SHARES.size()) - 1);
    }
}
