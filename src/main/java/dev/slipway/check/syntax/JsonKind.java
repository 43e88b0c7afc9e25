package dev.slipway.check.syntax;

/** How much more than RFC 8259 a piece of JSON may hold. */
enum JsonKind {
    /** One value and nothing else. */
    STRICT,
    /** Values, a line each, or the members of an object; dots where something is left out. */
    EXCERPT,
    /** An excerpt with comments and trailing commas. */
    COMMENTED,
    /** JSON5 (json5.org): keys without quotes, single quotes, more numbers. */
    JSON5;

    boolean isExcerpt() {
        return this != STRICT;
    }

    boolean hasComments() {
        return this == COMMENTED || this == JSON5;
    }
}
