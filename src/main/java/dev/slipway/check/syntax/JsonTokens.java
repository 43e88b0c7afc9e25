package dev.slipway.check.syntax;

/** Steps over the blanks, keys and scalars of JSON. */
final class JsonTokens {
    private final String text;
    private final JsonKind kind;
    private final Faults faults;

    JsonTokens(String text, JsonKind kind, Faults faults) {
        this.text = text;
        this.kind = kind;
        this.faults = faults;
    }

    /** The first offset from one on that is neither white space nor, where they are allowed, a comment. */
    int blanks(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            int next = " \t\r\n".indexOf(c) >= 0 || kind == JsonKind.JSON5 && Character.isSpaceChar(c)
                    ? i + 1
                    : comment(i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int comment(int i) {
        if (!kind.hasComments() || text.charAt(i) != '/') {
            return i;
        }
        if (text.startsWith("//", i)) {
            int end = text.indexOf('\n', i);
            return end < 0 ? text.length() : end;
        }
        int end = text.startsWith("/*", i) ? text.indexOf("*/", i + 2) : -1;
        return end < 0 ? i : end + 2;
    }

    /** The offset behind dots or a placeholder such as {@code <id>}; the same where none begins. */
    int gap(int at) {
        int end = Elisions.placeholder(text, at);
        return end > at ? end : Elisions.end(text, at);
    }

    int key(int at) {
        char c = text.charAt(at);
        if (c == '"' || kind == JsonKind.JSON5 && c == '\'') {
            return string(at, c);
        }
        int end = word(at);
        if (kind == JsonKind.JSON5 && end > at && (c < '0' || c > '9')) {
            return end;
        }
        if (end > at) {
            return fault(at, end, "the key " + text.substring(at, end) + " is not quoted", "put it in double quotes");
        }
        return other(at, "a key is missing", "a member is \"key\": value");
    }

    int scalar(int at) {
        char c = text.charAt(at);
        if (c == '"' || kind == JsonKind.JSON5 && c == '\'') {
            return string(at, c);
        }
        if (c == '-' || c >= '0' && c <= '9' || kind == JsonKind.JSON5 && (c == '+' || c == '.')) {
            return JsonNumber.end(text, at, kind, faults);
        }
        int end = word(at);
        if (end == at) {
            return other(at, "a value is missing", "write one, or take the comma or colon away");
        }
        String word = text.substring(at, end);
        boolean number = kind == JsonKind.JSON5 && (word.equals("NaN") || word.equals("Infinity"));
        if (number || word.equals("true") || word.equals("false") || word.equals("null")) {
            return end;
        }
        return fault(
                at, end, word + " is no value of JSON", "put texts in double quotes; names are true, false and null");
    }

    private int other(int at, String message, String hint) {
        char c = text.charAt(at);
        if (c == '\'') {
            return fault(at, at + 1, "JSON has no single quotes", "use double quotes");
        }
        if (c == '/' || c == '#') {
            return fault(at, at + 1, "JSON has no comments", "a block of jsonc has");
        }
        return fault(at, at + 1, message + " before " + shown(c), hint);
    }

    private static String shown(char c) {
        return c < ' ' || c == '\u007f' ? "a control character" : String.valueOf(c);
    }

    private int word(int at) {
        int i = at;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "_$".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private int string(int at, char quote) {
        int i = at + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\\') {
                int next = escape(i);
                if (next < 0) {
                    return next;
                }
                i = next;
            } else if (c == '\n') {
                return fault(at, i, "the text is not closed in its line", "close it with " + quote);
            } else if (c < ' ') {
                return fault(i, i + 1, "a control character stands in a text", "write it as an escape such as \\t");
            } else {
                i++;
            }
        }
        return fault(at, i, "the text is never closed", "close it with " + quote);
    }

    private int escape(int at) {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        if (kind == JsonKind.JSON5 && c != 'u' && c != '\0' || "\"\\/bfnrt".indexOf(c) >= 0) {
            return at + 2;
        }
        boolean hex = c == 'u' && at + 6 <= text.length();
        for (int i = at + 2; hex && i < at + 6; i++) {
            hex = "0123456789abcdefABCDEF".indexOf(text.charAt(i)) >= 0;
        }
        return hex ? at + 6 : fault(at, at + 2, "JSON knows no such escape", "a backslash itself is \\\\");
    }

    private int fault(int from, int to, String message, String hint) {
        return faults.add(SyntaxRule.JSON_SYNTAX, from, to, message, hint);
    }
}
