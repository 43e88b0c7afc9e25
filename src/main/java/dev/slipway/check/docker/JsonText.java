package dev.slipway.check.docker;

/** Steps over JSON (RFC 8259) as strictly as Go's decoder does; a position of -1 says that it is not JSON. */
final class JsonText {
    private static final int DEEPEST = 500;

    private final String text;
    private final int to;

    JsonText(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /** The first index from {@code at} on that is not white space between values. */
    int blanks(int at) {
        int i = at;
        while (i < to && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The end of the value that begins at an index. */
    int value(int at, int depth) {
        if (at >= to || depth > DEEPEST) {
            return -1;
        }
        char c = text.charAt(at);
        if (c == '"') {
            return string(at);
        }
        if (c == '[' || c == '{') {
            return members(at, depth, c == '{');
        }
        return c == '-' || c >= '0' && c <= '9' ? number(at) : name(at);
    }

    private int members(int at, int depth, boolean named) {
        char close = named ? '}' : ']';
        int i = blanks(at + 1);
        if (i < to && text.charAt(i) == close) {
            return i + 1;
        }
        while (i >= 0 && i < to) {
            i = member(i, depth, named);
            i = i < 0 ? i : blanks(i);
            if (i < 0 || i >= to || text.charAt(i) == close) {
                return i < 0 || i >= to ? -1 : i + 1;
            }
            if (text.charAt(i) != ',') {
                return -1;
            }
            i = blanks(i + 1);
        }
        return -1;
    }

    private int member(int at, int depth, boolean named) {
        if (!named) {
            return value(at, depth + 1);
        }
        int key = text.charAt(at) == '"' ? string(at) : -1;
        int colon = key < 0 ? -1 : blanks(key);
        boolean found = colon >= 0 && colon < to && text.charAt(colon) == ':';
        return found ? value(blanks(colon + 1), depth + 1) : -1;
    }

    /** The end of a string that begins at an index. */
    int string(int at) {
        int i = at + 1;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c < ' ') {
                return -1;
            }
            i = c == '\\' ? escape(i + 1) : i + 1;
            if (i < 0) {
                return -1;
            }
        }
        return -1;
    }

    private int escape(int at) {
        if (at >= to) {
            return -1;
        }
        if (text.charAt(at) != 'u') {
            return "\"\\/bfnrt".indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
        }
        for (int i = at + 1; i <= at + 4; i++) {
            if (i >= to || Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return -1;
            }
        }
        return at + 5;
    }

    private int number(int at) {
        int i = text.charAt(at) == '-' ? at + 1 : at;
        int whole = digits(i);
        if (whole == i || text.charAt(i) == '0' && whole > i + 1) {
            return -1;
        }
        i = whole;
        if (i < to && text.charAt(i) == '.') {
            int fraction = digits(i + 1);
            if (fraction == i + 1) {
                return -1;
            }
            i = fraction;
        }
        return i < to && (text.charAt(i) == 'e' || text.charAt(i) == 'E') ? exponent(i + 1) : i;
    }

    private int exponent(int at) {
        int i = at < to && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
        int end = digits(i);
        return end == i ? -1 : end;
    }

    private int digits(int at) {
        int i = at;
        while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private int name(int at) {
        for (String word : new String[] {"true", "false", "null"}) {
            if (text.startsWith(word, at) && at + word.length() <= to) {
                return at + word.length();
            }
        }
        return -1;
    }
}
