package dev.slipway.check.syntax;

import dev.slipway.check.syntax.TomlNode.Kind;
import java.util.HashMap;
import java.util.List;

/** The tables that a text has defined so far; nothing may be defined twice. (TOML 1.0, Keys and Table) */
final class TomlTables {
    private final TomlCursor cursor;
    private final Faults faults;
    private final TomlNode root = table();
    private TomlNode current = root;

    TomlTables(TomlCursor cursor, Faults faults) {
        this.cursor = cursor;
        this.faults = faults;
    }

    /** A table of which nothing is known yet: the whole text, or one in braces. */
    static TomlNode table() {
        return new TomlNode(Kind.TABLE, 0, 0);
    }

    /** The table whose keys follow. */
    TomlNode current() {
        return current;
    }

    /** Opens the table of a header, {@code [a.b]} or {@code [[a.b]]}; the span is that of its brackets. */
    void open(List<TomlKey> keys, boolean array, int from) {
        TomlNode table = root;
        for (TomlKey key : keys.subList(0, keys.size() - 1)) {
            TomlNode next = table.children.get(key.name());
            if (next == null) {
                next = new TomlNode(Kind.IMPLIED, key.from(), key.to());
                table.children.put(key.name(), next);
            } else if (next.kind == Kind.VALUE) {
                closed(key, next);
                next = table();
            }
            table = next;
        }
        TomlKey last = keys.get(keys.size() - 1);
        TomlNode known = table.children.get(last.name());
        if (known == null) {
            known = new TomlNode(array ? Kind.ARRAY : Kind.TABLE, from, cursor.at);
            table.children.put(last.name(), known);
        } else if (array && known.kind == Kind.ARRAY) {
            known.children = new HashMap<>();
        } else if (!array && known.kind == Kind.IMPLIED) {
            known.kind = Kind.TABLE;
        } else {
            again(last, known, array, from);
            known = table();
        }
        current = known;
    }

    /** Defines a key in a table. */
    void define(TomlNode table, List<TomlKey> keys) {
        TomlNode inside = table;
        for (TomlKey key : keys.subList(0, keys.size() - 1)) {
            TomlNode next = inside.children.get(key.name());
            if (next == null) {
                next = new TomlNode(Kind.DOTTED, key.from(), key.to());
                inside.children.put(key.name(), next);
            } else if (next.kind != Kind.DOTTED) {
                closed(key, next);
                return;
            }
            inside = next;
        }
        TomlKey last = keys.get(keys.size() - 1);
        TomlNode known = inside.children.get(last.name());
        if (known == null) {
            inside.children.put(last.name(), new TomlNode(Kind.VALUE, last.from(), last.to()));
        } else {
            add(
                    last.from(),
                    last.to(),
                    "the key \"" + last.name() + "\" stands here a second time",
                    "keep one of the two",
                    known);
        }
    }

    private void again(TomlKey key, TomlNode known, boolean array, int from) {
        String header = cursor.text.substring(from, cursor.at);
        String hint = switch (known.kind) {
            case TABLE ->
                array
                        ? "write [[ ]] the first time too"
                        : "keep its keys together; several tables of one name are [[ ]]";
            case ARRAY -> "it is an array of tables: write [[ ]] here too";
            case VALUE -> "give one of the two another name";
            case IMPLIED, DOTTED -> "its keys stand there already";
        };
        add(from, cursor.at, header + " defines \"" + key.name() + "\" a second time", hint, known);
    }

    private void closed(TomlKey key, TomlNode known) {
        boolean value = known.kind == Kind.VALUE;
        String message = "\"" + key.name() + "\" is "
                + (value ? "a value, to which no key can be added" : "a table with a header of its own");
        add(
                key.from(),
                key.to(),
                message,
                value ? "give one of the two another name" : "put the key below that header",
                known);
    }

    private void add(int from, int to, String message, String hint, TomlNode first) {
        faults.add(
                SyntaxRule.TOML_DUPLICATE_KEY,
                cursor.fault(from, to, message, hint),
                first.from,
                first.to,
                "first defined here");
    }
}
