package dev.slipway.check.syntax;

import dev.slipway.check.finding.Fault;
import java.util.List;

/**
 * Reads TOML 1.0 up to the first fault of its grammar, by the ABNF of the specification; keys that stand twice are told
 * besides. What TOML 1.1 adds is read too and told by a rule of its own.
 */
final class TomlSyntax {
    private static final int DEEPEST = 512;

    private final TomlCursor cursor;
    private final TomlStrings strings;
    private final TomlScalars scalars;
    private final TomlKeys keys;
    private final TomlTables tables;

    private TomlSyntax(String text, boolean excerpt, Faults faults) {
        cursor = new TomlCursor(text, excerpt, faults);
        strings = new TomlStrings(cursor);
        scalars = new TomlScalars(cursor);
        keys = new TomlKeys(cursor, strings);
        tables = new TomlTables(cursor, faults);
    }

    /** @param excerpt whether dots may stand for lines and values that are left out */
    static void check(String text, boolean excerpt, Faults faults) {
        try {
            new TomlSyntax(text, excerpt, faults).document();
        } catch (Fault fault) {
            faults.add(SyntaxRule.TOML_SYNTAX, fault);
        }
    }

    private void document() {
        cursor.gap();
        while (!cursor.atEnd()) {
            if (cursor.here() == '[') {
                header();
            } else if (!cursor.elision()) {
                pair(tables.current(), 0);
            }
            int end = cursor.at;
            if (!cursor.gap() && !cursor.atEnd()) {
                throw behind(end);
            }
        }
    }

    private Fault behind(int end) {
        if (cursor.here() == '\r') {
            return cursor.fault("a carriage return stands without its line feed", "end lines with \\n or \\r\\n");
        }
        return cursor.fault(
                cursor.at,
                cursor.at + 1,
                "more stands behind what ended here",
                cursor.text.charAt(end - 1) == '"'
                        ? "a quote in a text is \\\"; a key begins a line"
                        : "each key begins a line");
    }

    private void header() {
        int from = cursor.at;
        boolean array = cursor.is("[[");
        String close = array ? "]]" : "]";
        cursor.at += close.length();
        cursor.blanks();
        if (cursor.excerpt && cursor.elision() && cursor.is(close)) {
            cursor.at += close.length();
            return;
        }
        List<TomlKey> path = keys.read();
        if (!cursor.is(close)) {
            throw cursor.fault(
                    from, cursor.at, "the header is not closed", "close it with " + close + " in the same line");
        }
        cursor.at += close.length();
        tables.open(path, array, from);
    }

    private void pair(TomlNode table, int depth) {
        List<TomlKey> path = keys.read();
        TomlKey last = path.get(path.size() - 1);
        if (cursor.here() != '=') {
            String hint =
                    cursor.here() == ':' ? "TOML takes = where YAML takes :" : "a line is key = value, or a [header]";
            throw cursor.fault(path.get(0).from(), last.to(), "no = follows this key", hint);
        }
        cursor.at++;
        cursor.blanks();
        value(depth);
        tables.define(table, path);
    }

    private void value(int depth) {
        if (depth > DEEPEST) {
            throw cursor.fault("brackets are nested too deep", "nest less");
        }
        switch (cursor.here()) {
            case '"', '\'' -> strings.read();
            case '[' -> array(depth);
            case '{' -> braces(depth);
            default -> {
                if (!cursor.elision()) {
                    scalars.read();
                }
            }
        }
    }

    private void array(int depth) {
        int from = cursor.at++;
        cursor.gap();
        while (cursor.here() != ']') {
            unclosed(from, ']');
            boolean dots = cursor.elision();
            if (!dots) {
                value(depth + 1);
            }
            cursor.gap();
            if (cursor.here() == ',') {
                cursor.at++;
                cursor.gap();
            } else if (cursor.here() != ']' && !dots) {
                unclosed(from, ']');
                throw missingComma();
            }
        }
        cursor.at++;
    }

    /** A table in braces; line ends and a comma at the end came with TOML 1.1. */
    private void braces(int depth) {
        int from = cursor.at++;
        TomlNode table = TomlTables.table();
        boolean lines = cursor.gap();
        int comma = -1;
        while (cursor.here() != '}') {
            unclosed(from, '}');
            comma = -1;
            boolean dots = cursor.elision();
            if (!dots) {
                pair(table, depth + 1);
            }
            lines |= cursor.gap();
            if (cursor.here() == ',') {
                comma = cursor.at++;
                lines |= cursor.gap();
            } else if (cursor.here() != '}' && !dots) {
                unclosed(from, '}');
                throw missingComma();
            }
        }
        cursor.at++;
        if (lines) {
            cursor.newer(from, from + 1, "a table in braces over several lines");
        } else if (comma >= 0) {
            cursor.newer(comma, comma + 1, "a comma before }");
        }
    }

    private Fault missingComma() {
        return cursor.fault("a comma is missing before this", "write a comma between two values");
    }

    private void unclosed(int from, char close) {
        if (cursor.atEnd()) {
            throw cursor.fault(
                    from, from + 1, "the " + cursor.text.charAt(from) + " is never closed", "close it with " + close);
        }
    }
}
