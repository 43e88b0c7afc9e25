package dev.slipway.check.command;

/**
 * A makefile: its recipes are shell, behind marks such as {@code @}; {@code $(NAME)} is a variable of make's and
 * {@code $$} the shell's dollar. (GNU Make, 5)
 */
final class MakeText {
    private MakeText() {}

    static Script script(String source) {
        char[] text = source.toCharArray();
        boolean goesOn = false;
        int line = 0;
        while (line < text.length) {
            int end = Closings.line(text, line, text.length);
            boolean recipe = text[line] == '\t' || text[line] == ' ';
            if (recipe) {
                recipe(text, line, end, goesOn);
            } else if (!goesOn) {
                blank(text, line, end);
            }
            goesOn = recipe && end > line && source.charAt(end - 1) == '\\';
            line = end + 1;
        }
        return new Script(text, 0, text.length, Dialect.POSIX);
    }

    private static void recipe(char[] text, int from, int to, boolean goesOn) {
        int i = from;
        while (!goesOn && i < to && " \t@-+".indexOf(text[i]) >= 0) {
            text[i++] = ' ';
        }
        for (; i + 1 < to; i++) {
            if (text[i] == '$' && text[i + 1] == '$') {
                text[i++] = Script.NOTHING;
            } else if (text[i] == '$' && (text[i + 1] == '(' || text[i + 1] == '{')) {
                i = variable(text, i + 1, to);
            }
        }
    }

    /** Writes {@code $(NAME)} as a variable that a shell reads as one word too. */
    private static int variable(char[] text, int open, int to) {
        char close = text[open] == '(' ? ')' : '}';
        int depth = 0;
        int i = open;
        for (; i < to; i++) {
            depth += text[i] == text[open] && i > open ? 1 : text[i] == close ? -1 : 0;
            if (depth < 0) {
                break;
            }
        }
        for (int k = open; k <= Math.min(i, to - 1); k++) {
            text[k] = '_';
        }
        return i;
    }

    private static void blank(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            text[i] = ' ';
        }
    }
}
