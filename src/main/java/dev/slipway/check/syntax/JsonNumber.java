package dev.slipway.check.syntax;

/** A number of JSON. (RFC 8259, 6) */
final class JsonNumber {
    private JsonNumber() {}

    static int end(String text, int at, JsonKind kind, Faults faults) {
        int end = at;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        String number = text.substring(at, end);
        boolean valid = kind == JsonKind.JSON5 ? isJson5(number) : isNumber(number);
        return valid
                ? end
                : faults.add(SyntaxRule.JSON_SYNTAX, at, end, number + " is no number of JSON", hint(number));
    }

    private static boolean isPart(char c) {
        return c == '+' || c == '-' || c == '.' || c == '_' || Character.isLetterOrDigit(c);
    }

    private static String hint(String number) {
        String digits = number.startsWith("-") ? number.substring(1) : number;
        boolean octal = digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
        return octal
                ? "no zero stands first"
                : "a number is such as -12, 0.5 or 1e6; all else is a text in double quotes";
    }

    private static boolean isNumber(String number) {
        int i = number.startsWith("-") ? 1 : 0;
        int whole = digits(number, i);
        if (whole == i || whole > i + 1 && number.charAt(i) == '0') {
            return false;
        }
        int end = whole;
        if (end < number.length() && number.charAt(end) == '.') {
            end = digits(number, whole + 1);
            if (end == whole + 1) {
                return false;
            }
        }
        return exponent(number, end);
    }

    private static boolean exponent(String number, int at) {
        if (at == number.length()) {
            return true;
        }
        boolean signed = at + 1 < number.length() && (number.charAt(at + 1) == '+' || number.charAt(at + 1) == '-');
        int from = at + (signed ? 2 : 1);
        int end = digits(number, from);
        return (number.charAt(at) == 'e' || number.charAt(at) == 'E') && end > from && end == number.length();
    }

    private static boolean isJson5(String number) {
        String unsigned = number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
        if (unsigned.equals("Infinity") || unsigned.equals("NaN")) {
            return true;
        }
        if (unsigned.startsWith("0x") || unsigned.startsWith("0X")) {
            return unsigned.length() > 2 && unsigned.substring(2).chars().allMatch(c -> Character.digit(c, 16) >= 0);
        }
        int whole = digits(unsigned, 0);
        boolean dot = whole < unsigned.length() && unsigned.charAt(whole) == '.';
        int end = dot ? digits(unsigned, whole + 1) : whole;
        boolean some = end - (dot ? 1 : 0) > 0;
        return some && !(whole > 1 && unsigned.charAt(0) == '0') && exponent(unsigned, end);
    }

    private static int digits(String number, int from) {
        int i = from;
        while (i < number.length() && number.charAt(i) >= '0' && number.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
