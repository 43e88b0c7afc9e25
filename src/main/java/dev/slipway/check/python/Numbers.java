package dev.slipway.check.python;

import java.util.Set;
import java.util.regex.Pattern;

/** Number literals of Python (reference, "Numeric literals"). */
final class Numbers {
    private static final String DIGITS = "[0-9](_?[0-9])*";
    private static final Pattern INTEGER =
            Pattern.compile("[1-9](_?[0-9])*|0(_?0)*|0[xX](_?[0-9a-fA-F])+|0[oO](_?[0-7])+|0[bB](_?[01])+");
    private static final Pattern OTHER = Pattern.compile(
            "(" + DIGITS + "\\.(" + DIGITS + ")?|\\." + DIGITS + "|" + DIGITS + ")([eE][+-]?" + DIGITS + ")?[jJ]?");
    /** Words that may follow a number without a space. */
    private static final Set<String> FOLLOWING = Set.of("and", "else", "for", "if", "in", "is", "not", "or");

    private Numbers() {}

    /** Where the number that begins at an offset ends, a following word excepted. */
    static int end(String text, int from) {
        int at = from;
        boolean based =
                text.startsWith("0", from) && from + 1 < text.length() && "xXoObB".indexOf(text.charAt(from + 1)) >= 0;
        if (based) {
            at += 2;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean digit = c >= '0' && c <= '9' || c == '_' || based && Character.digit(c, 16) >= 0 && c < 128;
            boolean point =
                    c == '.' && !based && text.substring(from, at).indexOf('.') < 0 && !exponent(text, from, at);
            boolean sign = (c == '+' || c == '-') && !based && at > from && "eE".indexOf(text.charAt(at - 1)) >= 0;
            boolean begins = (c == 'e' || c == 'E') && !based && !exponent(text, from, at) && digits(text, at + 1);
            if (!digit && !point && !sign && !begins) {
                break;
            }
            at++;
        }
        boolean imaginary = !based && at < text.length() && "jJ".indexOf(text.charAt(at)) >= 0;
        return imaginary ? at + 1 : at;
    }

    private static boolean exponent(String text, int from, int at) {
        String before = text.substring(from, at);
        return before.indexOf('e') >= 0 || before.indexOf('E') >= 0;
    }

    private static boolean digits(String text, int at) {
        int first = at < text.length() && "+-".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        return first < text.length() && text.charAt(first) >= '0' && text.charAt(first) <= '9';
    }

    /** What is wrong with a number that ends at an offset of a text, or nothing. */
    static String fault(String number, String text, int end) {
        int word = end;
        while (word < text.length() && (Character.isLetterOrDigit(text.charAt(word)) || text.charAt(word) == '_')) {
            word++;
        }
        String following = text.substring(end, word);
        boolean joined = !following.isEmpty() && FOLLOWING.stream().noneMatch(following::startsWith);
        boolean whole = number.length() > 500
                || INTEGER.matcher(number).matches()
                || OTHER.matcher(number).matches() && !number.matches("[0-9_]+");
        if (whole && !joined) {
            return "";
        }
        return "\"" + number + following + "\" is not a number";
    }
}
