package dev.slipway.highlight;

/**
 * The prompt of a terminal: {@code $ }, {@code # }, {@code % }, {@code > }, alone or behind a user, a host, a
 * directory: {@code root@4f2a:/# }, {@code [me@host ~]$ }, {@code /app # }, {@code PS C:\> }, {@code mysql> },
 * {@code shop=# }.
 */
final class Prompt {
    private static final int LONGEST = 80;

    private Prompt() {}

    /** The length of the prompt at the beginning of a line, its blank included; 0 where there is none. */
    static int length(Cursor code, int start, int end) {
        int last = Math.min(end, start + LONGEST);
        if (start >= last || code.text[start] == ' ' || code.text[start] == '<' || code.text[start] == '-') {
            return 0;
        }
        for (int i = start; i < last; i++) {
            char ch = code.text[i];
            boolean parted = i + 1 >= end || Cursor.isBlank(code.text[i + 1]);
            if (parted && isSign(ch)) {
                return isPrompt(code, start, i) ? Math.min(i + 2, end) - start : 0;
            }
        }
        return 0;
    }

    private static boolean isSign(char ch) {
        return ch == '$' || ch == '#' || ch == '%' || ch == '>' || ch == '❯' || ch == '➜';
    }

    private static boolean isPrompt(Cursor code, int start, int sign) {
        if (sign == start) {
            return true;
        }
        char mark = code.text[sign];
        char before = code.text[sign - 1];
        if (mark == '%' && Cursor.isDigit(before)) {
            return false;
        }
        if (mark == '>' && before == '=') {
            return sign > start + 1 && Cursor.isName(code.text[sign - 2]) && !hasBlank(code, start, sign);
        }
        if (mark != '>') {
            return place(code, start, sign);
        }
        return isPowerShell(code, start, sign) || !hasBlank(code, start, sign) && names(code, start, sign);
    }

    private static boolean isPowerShell(Cursor code, int start, int sign) {
        return code.text[start] == 'P' && sign > start + 1 && code.text[start + 1] == 'S';
    }

    private static boolean hasBlank(Cursor code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Cursor.isBlank(code.text[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Cursor code, int start, int sign) {
        for (int i = start; i < sign; i++) {
            if (!Cursor.isName(code.text[i]) && "@.:-/\\~()[]#".indexOf(code.text[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a user, a host or a directory stands before the sign. */
    private static boolean place(Cursor code, int start, int sign) {
        char first = code.text[start];
        boolean place = first == '/' || first == '~' || first == '[' || first == '(';
        for (int i = start; i < sign; i++) {
            char ch = code.text[i];
            place |= ch == '@' || i + 1 == sign && (ch == '=' || Cursor.isDigit(ch) && i > start + 2);
            boolean blank = ch == ' ' && (first == '[' || first == '(' || i + 1 == sign || hasAt(code, start, i));
            if (!blank && !Cursor.isName(ch) && "@.:-/~()[]=+".indexOf(ch) < 0) {
                return false;
            }
        }
        return place;
    }

    private static boolean hasAt(Cursor code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (code.text[i] == '@') {
                return true;
            }
        }
        return false;
    }

    /** Whether a shell reads what is typed behind a prompt. */
    static boolean isOfShell(Cursor code, int start, int end) {
        int sign = end - 1;
        while (sign > start && Cursor.isBlank(code.text[sign])) {
            sign--;
        }
        boolean database = sign > start && (code.text[sign - 1] == '=' || code.text[sign] == '>');
        return !database || isPowerShell(code, start, sign) || code.text[start] == '[' || hasAt(code, start, sign);
    }
}
