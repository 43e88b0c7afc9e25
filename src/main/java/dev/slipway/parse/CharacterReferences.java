package dev.slipway.parse;

/**
 * Resolves character references in HTML's text ({@code &amp;}, {@code &#58;}): numbers, and the few names that HTML's
 * own syntax needs. Other names stay as they are; whoever prints them decides whether they keep their meaning.
 */
final class CharacterReferences {
    private static final int LONGEST = 12;

    private CharacterReferences() {}

    static String resolve(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int from = 0;
        for (; ampersand >= 0; ampersand = text.indexOf('&', Math.max(from, ampersand + 1))) {
            int end = end(text, ampersand);
            int character = end < 0 ? -1 : character(text.substring(ampersand + 1, end));
            if (character >= 0) {
                resolved.append(text, from, ampersand).appendCodePoint(character);
                from = end + 1;
            }
        }
        return resolved.append(text, from, text.length()).toString();
    }

    /** Where the semicolon of a reference that begins at an ampersand stands, or -1. */
    static int end(String text, int ampersand) {
        int i = ampersand + 1;
        while (i < text.length() && i - ampersand < 33 && isNameCharacter(text.charAt(i), i == ampersand + 1)) {
            i++;
        }
        return i > ampersand + 1 && i < text.length() && text.charAt(i) == ';' ? i : -1;
    }

    private static boolean isNameCharacter(char c, boolean first) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || first && c == '#';
    }

    private static int character(String name) {
        if (name.charAt(0) == '#') {
            return numbered(name);
        }
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "nbsp" -> '\u00a0';
            case "colon" -> ':';
            case "Tab" -> '\t';
            case "NewLine" -> '\n';
            default -> -1;
        };
    }

    private static int numbered(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hex ? 2 : 1);
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        boolean valid = value > 0 && value <= Character.MAX_CODE_POINT && (value < 0xd800 || value > 0xdfff);
        return valid ? (int) value : 0xfffd;
    }
}
