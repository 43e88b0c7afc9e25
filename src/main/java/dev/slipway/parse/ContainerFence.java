package dev.slipway.parse;

/**
 * A line that opens or closes a container, {@code :::name title {attributes}} or {@code :::}. Indexes count from the
 * start of the line.
 *
 * @param name empty for a closing line
 * @param titleStart where the title begins; it may be empty
 * @param attributesStart what stands within the braces at the end of the line begins here
 * @param openBrace where a brace stands that is never closed, or -1
 */
record ContainerFence(
        int colons,
        String name,
        int nameStart,
        int titleStart,
        int titleEnd,
        int attributesStart,
        int attributesEnd,
        int openBrace) {
    private static final int FEWEST = 3;

    /** Whether the line closes a container. */
    boolean closes() {
        return name.isEmpty();
    }

    /** How many colons a line begins with at an index; 0 where they are fewer than a fence needs. */
    static int colons(CharSequence line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == ':') {
            end++;
        }
        return end - from < FEWEST ? 0 : end - from;
    }

    /** Reads a line that has colons at an index. */
    static ContainerFence read(CharSequence line, int from, int colons) {
        int lineEnd = trimmedEnd(line, from);
        int nameStart = afterBlanks(line, from + colons, lineEnd);
        int nameEnd = nameStart;
        while (nameEnd < lineEnd && !isBlank(line.charAt(nameEnd)) && line.charAt(nameEnd) != '{') {
            nameEnd++;
        }
        String name = line.subSequence(nameStart, nameEnd).toString();
        if (name.isEmpty() && nameEnd < lineEnd) {
            name = "{";
        }
        int titleStart = afterBlanks(line, nameEnd, lineEnd);
        int brace = attributesBrace(line, titleStart, lineEnd);
        int titleEnd = brace < 0 ? lineEnd : brace;
        int attributesStart = brace < 0 ? lineEnd : brace + 1;
        int attributesEnd = brace < 0 ? lineEnd : lineEnd - 1;
        int openBrace = brace < 0 ? openBrace(line, titleStart, lineEnd) : -1;
        int titleTrimmed = Math.max(titleStart, trimmedEnd(line, titleStart, titleEnd));
        return new ContainerFence(
                colons, name, nameStart, titleStart, titleTrimmed, attributesStart, attributesEnd, openBrace);
    }

    /** Where the braces at the end of a line begin, or -1. What stands in quotes does not count. */
    private static int attributesBrace(CharSequence line, int from, int end) {
        if (end <= from || line.charAt(end - 1) != '}') {
            return -1;
        }
        boolean quoted = false;
        for (int i = end - 2; i >= from; i--) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '{' && !quoted) {
                return i == from || isBlank(line.charAt(i - 1)) ? i : -1;
            }
        }
        return -1;
    }

    /** Where a word begins with a brace that nothing closes, or -1. */
    private static int openBrace(CharSequence line, int from, int end) {
        for (int i = end - 1; i >= from && line.charAt(i) != '}' && line.charAt(i) != '`'; i--) {
            if (line.charAt(i) == '{' && (i == from || isBlank(line.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static int afterBlanks(CharSequence line, int from, int end) {
        int i = from;
        while (i < end && isBlank(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimmedEnd(CharSequence line, int from) {
        return trimmedEnd(line, from, line.length());
    }

    private static int trimmedEnd(CharSequence line, int from, int end) {
        int i = end;
        while (i > from && isBlank(line.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
