package dev.slipway.learn;

/** How well a card was recalled. {@code AGAIN} is forgotten, the others are recalled. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 to 4. */
    public int grade() {
        return ordinal() + 1;
    }

    /** The rating of a grade from 1 to 4. */
    public static Rating of(int grade) {
        return values()[grade - 1];
    }
}
