package dev.slipway.highlight;

/** The JSON form of arguments, {@code ["nginx", "-g", "daemon off;"]}; anything else is the shell's. */
final class JsonArray {
    private final Cursor code;
    private final char escape;
    private int at;

    private JsonArray(Cursor code, char escape) {
        this.code = code;
        this.escape = escape;
        this.at = code.at;
    }

    /** Whether all from the cursor on is an array of strings. */
    static boolean isOfStrings(Cursor code, char escape) {
        return new JsonArray(code, escape).array();
    }

    private boolean array() {
        at++;
        if (next() == ']') {
            at++;
            return next() == 0;
        }
        while (string()) {
            char sign = next();
            at++;
            if (sign == ']') {
                return next() == 0;
            }
            if (sign != ',') {
                return false;
            }
        }
        return false;
    }

    private char next() {
        while (at < code.end && (Cursor.isBlank(code.text[at]) || code.text[at] == '\n' || continued())) {
            at++;
        }
        return at < code.end ? code.text[at] : 0;
    }

    private boolean continued() {
        return code.text[at] == escape && at + 1 < code.end && code.text[at + 1] == '\n';
    }

    private boolean string() {
        if (next() != '"') {
            return false;
        }
        at++;
        while (at < code.end && code.text[at] != '"') {
            at += code.text[at] == '\\' ? 2 : 1;
        }
        return at++ < code.end;
    }
}
