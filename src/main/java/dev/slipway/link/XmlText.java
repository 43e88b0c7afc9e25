package dev.slipway.link;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XML as far as a search for what is active needs it: in lower case, with characters in place of their numbers, without what
 * browsers leave out of addresses.
 *
 * @param isReadable whether the file is in an encoding in which it says what it seems to say
 */
record XmlText(String plain, boolean isReadable) {
    static XmlText of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = lower.contains("&#") ? withCharacters(lower) : lower;
        return new XmlText(withoutGaps(plain), isUsual(lower) && lower.indexOf('\0') < 0 && isMarkup(lower));
    }

    private static boolean isUsual(String lower) {
        if (!lower.contains("encoding")) {
            return true;
        }
        Matcher encoding = Numbered.ENCODING.matcher(lower);
        return !encoding.find() || encoding.group(1).matches("utf-8|us-ascii|iso-8859-1");
    }

    private static String withCharacters(String lower) {
        return Numbered.NUMBER
                .matcher(lower)
                .replaceAll(number -> Matcher.quoteReplacement(character(number.group(1))))
                .toLowerCase(Locale.ROOT);
    }

    /** The text with {@code java script:} as browsers read it: they leave line ends and tabs out of addresses. */
    private static String withoutGaps(String text) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            boolean script = isBefore(text, colon, "javascript") || isBefore(text, colon, "vbscript");
            if (script || isBefore(text, colon, "data") && isAfter(text, colon, "text")) {
                return text + "javascript:";
            }
        }
        return text;
    }

    private static boolean isBefore(String text, int end, String word) {
        int at = end - 1;
        for (int i = word.length() - 1; i >= 0; i--) {
            while (at >= 0 && isGap(text.charAt(at))) {
                at--;
            }
            if (at < 0 || text.charAt(at) != word.charAt(i)) {
                return false;
            }
            at--;
        }
        return true;
    }

    private static boolean isAfter(String text, int start, String word) {
        int at = start + 1;
        for (int i = 0; i < word.length(); i++) {
            while (at < text.length() && isGap(text.charAt(at))) {
                at++;
            }
            if (at == text.length() || text.charAt(at) != word.charAt(i)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isGap(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    /** Compressed pictures, and other encodings, begin with bytes that are no text. */
    private static boolean isMarkup(String text) {
        return text.isBlank() || text.stripLeading().startsWith("<");
    }

    /** A character by its number; a number makes no tag. */
    private static String character(String number) {
        int code =
                number.startsWith("x") ? Integer.parseUnsignedInt(number.substring(1), 16) : Integer.parseInt(number);
        if (code == '<') {
            return "&lt;";
        }
        return code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    /** Loaded only for the few files that need them. */
    private static final class Numbered {
        static final Pattern NUMBER = Pattern.compile("&#(x[0-9a-f]{1,8}|[0-9]{1,8});?");
        static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    }
}
