package dev.slipway.check.syntax;

import java.util.HashMap;
import java.util.Map;

/** What a key of TOML stands for, and where it was first given. */
final class TomlNode {
    /** The way in which it came to be, which says what may be added. */
    enum Kind {
        /** A value, an array or a table in braces: closed. */
        VALUE,
        /** A table that only the header of one inside it made: {@code [a]} by {@code [a.b]}. */
        IMPLIED,
        /** A table with a header. */
        TABLE,
        /** The tables of {@code [[a]]}; its children are those of the last. */
        ARRAY,
        /** A table made by a dotted key: {@code a} by {@code a.b = 1}. */
        DOTTED
    }

    final int from;
    final int to;
    Kind kind;
    Map<String, TomlNode> children = new HashMap<>();

    TomlNode(Kind kind, int from, int to) {
        this.kind = kind;
        this.from = from;
        this.to = to;
    }
}
