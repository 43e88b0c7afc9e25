package dev.slipway.check.python;

/** What an expression is, for whether a value may be assigned to it. */
enum Shape {
    NAME,
    /** An attribute or an element. */
    PLACE,
    /** A list or tuple of what can be assigned to. */
    PLACES,
    /** A place behind a star. */
    STAR,
    /** A value behind a star. */
    STAR_VALUE,
    VALUE;

    boolean isTarget() {
        return this != VALUE && this != STAR_VALUE;
    }

    boolean isSingle() {
        return this == NAME || this == PLACE;
    }

    boolean isStarred() {
        return this == STAR || this == STAR_VALUE;
    }
}
