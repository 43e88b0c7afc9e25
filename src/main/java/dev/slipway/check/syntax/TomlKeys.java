package dev.slipway.check.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads the keys of TOML: bare, quoted and dotted ones. (TOML 1.0, Keys) */
final class TomlKeys {
    private final TomlCursor cursor;
    private final TomlStrings strings;

    TomlKeys(TomlCursor cursor, TomlStrings strings) {
        this.cursor = cursor;
        this.strings = strings;
    }

    /** Reads a key such as {@code registry."docker.io".mirrors}; blanks behind it are stepped over. */
    List<TomlKey> read() {
        List<TomlKey> keys = new ArrayList<>(2);
        while (true) {
            keys.add(one());
            cursor.blanks();
            if (cursor.here() != '.') {
                return keys;
            }
            cursor.at++;
            cursor.blanks();
        }
    }

    private TomlKey one() {
        int from = cursor.at;
        char c = cursor.here();
        if (cursor.is("\"\"\"") || cursor.is("'''")) {
            throw cursor.fault(from, from + 3, "a key cannot go over several lines", "use single or double quotes");
        }
        if (c == '"' || c == '\'') {
            String name = strings.read();
            return new TomlKey(name, from, cursor.at);
        }
        while (isBare(cursor.here())) {
            cursor.at++;
        }
        if (cursor.at > from) {
            return new TomlKey(cursor.text.substring(from, cursor.at), from, cursor.at);
        }
        if (cursor.atLineEnd() || c == '=' || c == ']' || c == '.') {
            throw cursor.fault("a key is missing", "a key is such as log-level, \"a b\" or a.b");
        }
        throw cursor.fault(
                "a key cannot have " + Faults.shown(cursor.text, from) + " without quotes",
                "bare keys are of A-Z, a-z, 0-9, - and _; put others in quotes");
    }

    private static boolean isBare(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
