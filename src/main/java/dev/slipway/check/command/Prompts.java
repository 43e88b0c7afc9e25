package dev.slipway.check.command;

/**
 * The prompts that begin a command in a session: <code>$ </code>, <code>root@4f2a:/# </code>, <code>/app # </code>,
 * <code>PS C:\&gt; </code>, <code>C:\&gt; </code>.
 */
public final class Prompts {
    private static final int LONGEST = 80;

    private Prompts() {}

    /** The offset behind the prompt that begins here, its blanks included; {@code from} where there is none. */
    public static int end(char[] text, int from, int to) {
        int last = Math.min(to, from + LONGEST);
        for (int i = from; i < last; i++) {
            char c = text[i];
            boolean sign = c == '$' || c == '#' || c == '%' || c == '>' || c == '\u276f' || c == '\u279c';
            if (sign && (i + 1 == to || text[i + 1] == ' ')) {
                return isPrompt(text, from, i, to) ? afterBlanks(text, i + 1, to) : from;
            }
        }
        return from;
    }

    private static boolean isPrompt(char[] text, int from, int sign, int to) {
        if (sign == from) {
            return text[sign] == '$'
                    || text[sign] > '\u00ff'
                    || text[sign] == '%'
                    || text[sign] == '#' && isCommand(text, sign + 1, to);
        }
        if (text[sign] == '>') {
            return text[from] == 'P' && text[from + 1] == 'S' || from + 1 < sign && text[from + 1] == ':';
        }
        String before = new String(text, from, sign - from);
        boolean place = "/~[(".indexOf(text[from]) >= 0 || before.startsWith("bash") || before.startsWith("sh-");
        return place || before.indexOf('@') > 0 && before.indexOf(' ') < 0;
    }

    /** A line that begins with {@code #} is a comment, unless a program's name follows. */
    private static boolean isCommand(char[] text, int from, int to) {
        String line = new String(text, from, Math.min(to, from + 12) - from).strip();
        return line.startsWith("docker ") || line.startsWith("sudo ") || line.startsWith("docker-comp");
    }

    private static int afterBlanks(char[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] == ' ') {
            at++;
        }
        return at;
    }

    /** The dialect of the shell whose prompt this is. */
    public static Dialect dialect(char[] text, int from, int begin) {
        if (begin - from > 2 && text[from] == 'P' && text[from + 1] == 'S') {
            return Dialect.POWERSHELL;
        }
        return begin - from > 2 && text[from + 1] == ':' ? Dialect.CMD : Dialect.POSIX;
    }
}
