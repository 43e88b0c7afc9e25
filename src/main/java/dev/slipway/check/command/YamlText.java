package dev.slipway.check.command;

/**
 * A workflow of a build server: the lines that begin with {@code docker}, alone in a block or behind {@code run:} or a
 * dash. All else is blanked out.
 */
final class YamlText {
    private static final String[] KEYS = {"run:", "script:", "- "};
    private final char[] text;
    /** The indentation of the key whose value is folded ({@code >}), or -1. */
    private int folded = -1;

    private YamlText(String source) {
        text = source.toCharArray();
    }

    static Script script(String source) {
        YamlText yaml = new YamlText(source);
        boolean goesOn = false;
        int line = 0;
        while (line < source.length()) {
            int end = Closings.line(yaml.text, line, source.length());
            goesOn = yaml.line(line, end, goesOn);
            line = end + 1;
        }
        return new Script(yaml.text, 0, source.length(), Dialect.POSIX);
    }

    /** Blanks what is no command; whether the command goes on in the next line. */
    private boolean line(int from, int to, boolean goesOn) {
        int indent = blanks(from, to) - from;
        boolean inside = folded >= 0 && (indent > folded || indent == to - from);
        if (folded >= 0 && !inside) {
            text[from - 1] = '\n';
        }
        folded = inside ? folded : -1;
        int command = goesOn || inside ? from : command(from, to);
        boolean kept = command < to && (goesOn || inside || isDocker(command, to));
        boolean opensFold = !inside && to - from > 1 && isFold(from, to);
        blank(from, kept ? command : to);
        if (opensFold) {
            folded = indent;
        }
        if (kept && !goesOn && !inside) {
            unquote(command, to);
        }
        if (inside && to < text.length) {
            text[to] = ' ';
            return false;
        }
        return kept && to > from && text[to - 1] == '\\';
    }

    private boolean isFold(int from, int to) {
        String line = new String(text, from, to - from).strip();
        boolean commands = line.startsWith("run:") || line.startsWith("script:") || line.startsWith("- run:");
        return commands && (line.endsWith(": >") || line.endsWith(": >-") || line.endsWith(": >+"));
    }

    /** Where the command of a line would begin. */
    private int command(int from, int to) {
        int i = blanks(from, to);
        for (int n = 0; n < 3; n++) {
            for (String key : KEYS) {
                if (i + key.length() <= to && new String(text, i, key.length()).equals(key)) {
                    i = blanks(i + key.length(), to);
                }
            }
        }
        return i;
    }

    private boolean isDocker(int from, int to) {
        int i = text[from] == '"' || text[from] == '\'' ? from + 1 : from;
        String begin = new String(text, i, Math.min(to, i + 15) - i);
        return begin.startsWith("docker ") || begin.startsWith("docker-compose ") || begin.startsWith("sudo docker ");
    }

    /** Takes off the quotes around a whole scalar. */
    private void unquote(int from, int to) {
        char quote = text[from];
        if ((quote == '"' || quote == '\'') && text[to - 1] == quote) {
            text[from] = ' ';
            text[to - 1] = ' ';
        }
    }

    private int blanks(int from, int to) {
        int i = from;
        while (i < to && text[i] == ' ') {
            i++;
        }
        return i;
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            text[i] = ' ';
        }
    }
}
