package dev.slipway.check.golang;

import java.util.regex.Pattern;

/** Number literals of Go (specification, "Integer literals" to "Imaginary literals"). */
final class Numbers {
    private static final String DIGITS = "[0-9](_?[0-9])*";
    private static final Pattern HEX = Pattern.compile("0[xX](_?[0-9a-fA-F])+i?");
    private static final Pattern HEX_FLOAT = Pattern.compile(
            "0[xX]((_?[0-9a-fA-F])+\\.?([0-9a-fA-F](_?[0-9a-fA-F])*)?|\\.[0-9a-fA-F](_?[0-9a-fA-F])*)[pP][+-]?" + DIGITS
                    + "i?");
    private static final Pattern OTHER_BASE = Pattern.compile("0[bB](_?[01])+i?|0[oO]?(_?[0-7])+i?");
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9](_?[0-9])*)|" + DIGITS + "i");
    private static final Pattern FLOAT =
            Pattern.compile("(" + DIGITS + "\\.?(" + DIGITS + ")?|\\." + DIGITS + ")([eE][+-]?" + DIGITS + ")?i?");

    private Numbers() {}

    /** Where the number that begins at an offset ends. */
    static int end(String text, int from) {
        boolean hex = text.regionMatches(true, from, "0x", 0, 2);
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            char before = at > from ? text.charAt(at - 1) : ' ';
            boolean exponent = hex ? before == 'p' || before == 'P' : before == 'e' || before == 'E';
            boolean part = c == '.' || c == '_' || c < 128 && Character.isLetterOrDigit(c);
            if (!part && !((c == '+' || c == '-') && exponent)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** What is wrong with the number, or nothing. */
    static String fault(String text, int from) {
        String number = text.substring(from, end(text, from));
        if (number.length() > 200) {
            return "";
        }
        boolean good = DECIMAL.matcher(number).matches()
                || HEX.matcher(number).matches()
                || OTHER_BASE.matcher(number).matches()
                || HEX_FLOAT.matcher(number).matches()
                || FLOAT.matcher(number).matches() && !number.matches("0[0-9_]+");
        return good ? "" : "\"" + number + "\" is not a number";
    }
}
