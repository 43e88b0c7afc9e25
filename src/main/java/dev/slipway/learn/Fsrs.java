package dev.slipway.learn;

/**
 * FSRS-6 with the published default weights, as ts-fsrs 5.4 ({@code algorithm.ts}) and fsrs-rs 6.6 ({@code inference.rs})
 * write it. It is the long-term scheduler: there are no steps within a day, an interval is the formula's own, rounded to
 * whole days, at least one. Answered on time with Good at a retention of 0.9 that gives 2, 11, 46, 163, 497 … days.
 * (ts-fsrs without short-term steps also forces each key a day past the one before it: 3, 14, 57, 196 …; we do not.)
 */
public final class Fsrs {
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST = 36500;

    private final double perStability;

    /** A scheduler that asks again when the probability of recall has fallen to {@code retention}, 0.8 to 0.95. */
    public Fsrs(double retention) {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("no retention: " + retention);
        }
        this.perStability = (Math.pow(retention, 1 / DECAY) - 1) / FACTOR;
    }

    /** The memory after the first review. */
    public static Memory first(Rating rating) {
        return new Memory(Math.max(W[rating.ordinal()], 0.1), within(firstDifficulty(rating), 1, 10));
    }

    /** The memory after a review that came {@code days} after the one before. */
    public static Memory next(Memory memory, double days, Rating rating) {
        double recall = recall(memory, days);
        double stability = rating == Rating.AGAIN ? forgotten(memory, recall) : recalled(memory, recall, rating);
        return new Memory(within(stability, LEAST_STABILITY, LONGEST), difficulty(memory, rating));
    }

    /** The probability of recall some days after the last review. */
    public static double recall(Memory memory, double days) {
        return Math.pow(1 + FACTOR * Math.max(0, days) / memory.stability(), DECAY);
    }

    /** Days until the next review. */
    public int interval(Memory memory) {
        return (int) within(Math.floor(memory.stability() * perStability + 0.5), 1, LONGEST);
    }

    private static double recalled(Memory memory, double recall, Rating rating) {
        double growth = Math.exp(W[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * (Math.exp(W[10] * (1 - recall)) - 1)
                * (rating == Rating.HARD ? W[15] : 1)
                * (rating == Rating.EASY ? W[16] : 1);
        return memory.stability() * (1 + growth);
    }

    private static double forgotten(Memory memory, double recall) {
        double after = W[11]
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - recall));
        return Math.min(after, memory.stability());
    }

    private static double difficulty(Memory memory, Rating rating) {
        double change = -W[6] * (rating.grade() - 3);
        double damped = memory.difficulty() + change * (10 - memory.difficulty()) / 9;
        return within(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * damped, 1, 10);
    }

    private static double firstDifficulty(Rating rating) {
        return W[4] - Math.exp(rating.ordinal() * W[5]) + 1;
    }

    private static double within(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }
}
