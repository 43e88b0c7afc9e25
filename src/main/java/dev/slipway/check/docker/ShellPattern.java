package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pattern of a shell with {@code *} and {@code ?}, cut at its stars into pieces that follow one another. */
final class ShellPattern {
    private static final char ANY = '\uFFFF';

    private final List<String> pieces;

    private ShellPattern(List<String> pieces) {
        this.pieces = pieces;
    }

    /** The pattern, read backwards where {@code reversed}, or empty where it escapes what needs no escape. */
    static Optional<ShellPattern> of(String pattern, boolean reversed) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '*') {
                pieces.add(piece.toString());
                piece.setLength(0);
                continue;
            }
            if (c == '\\') {
                c = i + 1 < pattern.length() ? pattern.charAt(++i) : '\0';
                if ("*?\\}/".indexOf(c) < 0) {
                    return Optional.empty();
                }
            } else if (c == '?') {
                c = ANY;
            }
            piece.append(c);
        }
        pieces.add(piece.toString());
        return Optional.of(new ShellPattern(reversed ? reverse(pieces) : pieces));
    }

    private static List<String> reverse(List<String> pieces) {
        List<String> reversed = new ArrayList<>();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            reversed.add(reverse(pieces.get(i)));
        }
        return reversed;
    }

    private static String reverse(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** The value without the shortest, or longest, start that the pattern matches. */
    String cutStart(String value, boolean longest) {
        int end = fits(pieces.get(0), value, 0) ? end(value, 0, longest) : -1;
        return end < 0 ? value : value.substring(end);
    }

    /** The value without the shortest, or longest, end that the reversed pattern matches. */
    String cutEnd(String value, boolean longest) {
        return reverse(cutStart(reverse(value), longest));
    }

    /** The value with the first match, or every one, replaced. */
    String replace(String value, String replacement, boolean all) {
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        int start = find(pieces.get(0), value, 0);
        while (start >= 0) {
            int end = end(value, start, true);
            if (end < 0 || replaced.length() > value.length() + 8192) {
                break;
            }
            replaced.append(value, from, start).append(replacement);
            from = end;
            int next = end > start ? end : end + 1;
            if (next > end && end < value.length()) {
                replaced.append(value.charAt(end));
                from = next;
            }
            start = all && next <= value.length() ? find(pieces.get(0), value, next) : -1;
        }
        return replaced.append(value, Math.min(from, value.length()), value.length())
                .toString();
    }

    /** Where a match that begins at {@code start} ends, or -1. */
    private int end(String value, int start, boolean longest) {
        int last = pieces.size() - 1;
        int at = start + pieces.get(0).length();
        for (int i = 1; i <= last; i++) {
            String piece = pieces.get(i);
            int found = longest && i == last ? findLast(piece, value, at) : find(piece, value, at);
            if (found < 0) {
                return -1;
            }
            at = found + piece.length();
        }
        return at;
    }

    private static int find(String piece, String value, int from) {
        for (int i = from; i + piece.length() <= value.length(); i++) {
            if (fits(piece, value, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int findLast(String piece, String value, int from) {
        for (int i = value.length() - piece.length(); i >= from; i--) {
            if (fits(piece, value, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(String piece, String value, int at) {
        if (at + piece.length() > value.length()) {
            return false;
        }
        for (int i = 0; i < piece.length(); i++) {
            if (piece.charAt(i) != ANY && piece.charAt(i) != value.charAt(at + i)) {
                return false;
            }
        }
        return true;
    }
}
