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
        String joined = joined(text);
        boolean hidden = joined.contains("javascript:") || joined.contains("vbscript:") || joined.contains("data:text");
        return hidden ? text + "javascript:" : text;
    }

    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int length = text.length();
        int from = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r') {
                joined.append(text, from, i);
                from = i + 1;
            }
        }
        return joined.append(text, from, length).toString();
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
        static final Pattern ENCODING =
                Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    }
}
