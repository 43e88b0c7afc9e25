package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;

/** A line of a {@code .dockerignore}: a path; {@code *} and {@code ?} stay within a folder, {@code **} does not. */
final class IgnorePattern {
    private final String text;
    private final List<String> tokens;

    private IgnorePattern(String text, List<String> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    String text() {
        return text;
    }

    /** The pattern cut into single characters, escaped ones, {@code *}, {@code **}, {@code ?} and {@code [set]}. */
    static IgnorePattern of(String text) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            char c = text.charAt(i);
            if (c == '*' && text.startsWith("**", i)) {
                end = i + 2;
                boolean folder = end < text.length() && text.charAt(end) == '/';
                i = folder ? end + 1 : end;
                // As in the original: at the end it takes any rest, before plain text any start, else whole folders.
                boolean any = i >= text.length() || end == 2 && !folder && isPlain(text, i);
                tokens.add(any ? "**" : "**/");
                continue;
            } else if (c == '\\' && end < text.length()) {
                end++;
            } else if (c == '[' && text.indexOf(']', i + 2) > 0) {
                end = text.indexOf(']', i + 2) + 1;
            }
            tokens.add(text.substring(i, end));
            i = end;
        }
        return new IgnorePattern(text, tokens);
    }

    private static boolean isPlain(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("*?[]\\".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a whole path matches; the positions that each token can reach are kept, so no input is slow. */
    boolean matches(String path) {
        boolean[] reached = new boolean[path.length() + 1];
        reached[0] = true;
        for (String token : tokens) {
            reached = step(token, reached, path);
        }
        return reached[path.length()];
    }

    private static boolean[] step(String token, boolean[] from, String path) {
        boolean[] to = new boolean[from.length];
        boolean spreads = token.equals("*") || token.startsWith("**");
        boolean open = false;
        for (int i = 0; i < from.length; i++) {
            if (spreads) {
                boolean folder = i > 0 && path.charAt(i - 1) == '/';
                open = from[i] || open && !(token.equals("*") && folder);
                to[i] = token.equals("**/") ? from[i] || open && folder : open;
            } else if (from[i] && i < path.length() && fits(token, path.charAt(i))) {
                to[i + 1] = true;
            }
        }
        return to;
    }

    private static boolean fits(String token, char c) {
        char sign = token.charAt(0);
        if (sign == '?') {
            return c != '/';
        }
        if (sign == '\\' && token.length() == 2) {
            return token.charAt(1) == c;
        }
        return sign == '[' && token.length() > 2 ? isIn(token, c) : sign == c;
    }

    private static boolean isIn(String set, char c) {
        boolean not = set.charAt(1) == '^';
        boolean found = false;
        for (int i = not ? 2 : 1; i < set.length() - 1; i++) {
            boolean range = i + 2 < set.length() - 1 && set.charAt(i + 1) == '-';
            found |= range ? set.charAt(i) <= c && c <= set.charAt(i + 2) : set.charAt(i) == c;
            i += range ? 2 : 0;
        }
        return found != not;
    }
}
