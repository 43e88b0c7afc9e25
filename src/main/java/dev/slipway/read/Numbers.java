package dev.slipway.read;

/** Numbers as authors write them. */
final class Numbers {
    private Numbers() {}

    /** Whether a text is a plain decimal number that is not negative, {@code 0.5}. */
    static boolean isAmount(String text) {
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                dots++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return dots < 2 && text.length() > dots && text.length() < 12;
    }

    /** The number, or zero where the text is none. */
    static double amount(String text) {
        return isAmount(text) ? Double.parseDouble(text) : 0;
    }

    /** The whole number, or zero where the text is none. */
    static int whole(String text) {
        return isAmount(text) && text.indexOf('.') < 0 && text.length() < 9 ? Integer.parseInt(text) : 0;
    }
}
