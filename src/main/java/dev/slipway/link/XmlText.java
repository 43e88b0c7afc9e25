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
    private static final Pattern NUMBER = Pattern.compile("&#(x[0-9a-f]{1,8}|[0-9]{1,8});?");
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    static XmlText of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher encoding = ENCODING.matcher(lower);
        boolean usual = !encoding.find() || encoding.group(1).matches("utf-8|us-ascii|iso-8859-1");
        String plain = NUMBER.matcher(lower)
                .replaceAll(number -> Matcher.quoteReplacement(character(number.group(1))))
                .toLowerCase(Locale.ROOT);
        return new XmlText(withoutGaps(plain), usual && lower.indexOf('\0') < 0 && isMarkup(lower));
    }

    /** The text with {@code java script:} as browsers read it: they leave line ends and tabs out of addresses. */
    private static String withoutGaps(String text) {
        String joined = text.replaceAll("[\\t\\n\\r]", "");
        boolean hidden = joined.contains("javascript:") || joined.contains("vbscript:") || joined.contains("data:text");
        return hidden ? text + "javascript:" : text;
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
}
