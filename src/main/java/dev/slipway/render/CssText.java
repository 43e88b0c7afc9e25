package dev.slipway.render;

/** A style sheet without its comments and without the white space that means nothing. */
final class CssText {
    private CssText() {}

    static String minified(String css) {
        StringBuilder out = new StringBuilder(css.length());
        char last = '{';
        boolean space = false;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '/' && css.startsWith("/*", i)) {
                i = css.indexOf("*/", i) + 1;
                continue;
            }
            if (c == ' ' || c == '\n') {
                space = true;
                continue;
            }
            if (c == '"') {
                out.append(space && !isTight(last) ? " " : "");
                int end = css.indexOf('"', i + 1);
                out.append(css, i, end + 1);
                i = end;
                last = '"';
                space = false;
                continue;
            }
            if (space && !isTight(last) && !isTight(c)) {
                out.append(' ');
            }
            if (c == '}' && last == ';') {
                out.setLength(out.length() - 1);
            }
            out.append(c);
            last = c;
            space = false;
        }
        return out.toString();
    }

    /** Whether white space beside it means nothing. A colon does not count: before it stands a descendant combinator. */
    private static boolean isTight(char c) {
        return c == '{' || c == '}' || c == ';' || c == ',' || c == '>';
    }
}
