package dev.slipway.parse;

import dev.slipway.parse.HtmlToken.Attribute;
import dev.slipway.parse.HtmlToken.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts raw HTML into tokens by the grammar of the CommonMark specification, section 6.6. What is not well-formed by it
 * is text. Linear in the length of the text: an end that was once searched in vain is not searched again.
 */
final class HtmlScanner {
    private final String html;
    private final List<HtmlToken> tokens = new ArrayList<>();
    private final Set<String> missing = new HashSet<>();
    private int textStart;
    private int at;

    private HtmlScanner(String html) {
        this.html = html;
    }

    static List<HtmlToken> scan(String html) {
        HtmlScanner scanner = new HtmlScanner(html);
        scanner.scan();
        return scanner.tokens;
    }

    private void scan() {
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
            at = open + 1;
            HtmlToken token = tokenAt(open);
            if (token != null) {
                endText(open);
                tokens.add(token);
                at = token.end();
                textStart = at;
            }
        }
        endText(html.length());
    }

    private void endText(int end) {
        if (end > textStart) {
            tokens.add(new HtmlToken(Kind.TEXT, "", List.of(), textStart, end));
        }
    }

    private @Nullable HtmlToken tokenAt(int open) {
        if (html.startsWith("<!--", open)) {
            return comment(open);
        } else if (html.startsWith("<?", open)) {
            return until("?>", open, 2);
        } else if (html.startsWith("<![CDATA[", open)) {
            return until("]]>", open, 9);
        } else if (html.startsWith("<!", open)) {
            return isLetter(open + 2) ? until(">", open, 2) : null;
        } else if (html.startsWith("</", open)) {
            return closingTag(open);
        }
        return openingTag(open);
    }

    private @Nullable HtmlToken comment(int open) {
        if (html.startsWith("<!-->", open)) {
            return new HtmlToken(Kind.COMMENT, "", List.of(), open, open + 5);
        } else if (html.startsWith("<!--->", open)) {
            return new HtmlToken(Kind.COMMENT, "", List.of(), open, open + 6);
        }
        int end = endOf("-->", open + 4);
        return end < 0 ? null : new HtmlToken(Kind.COMMENT, html.substring(open + 4, end - 3), List.of(), open, end);
    }

    private @Nullable HtmlToken until(String closing, int open, int skip) {
        int end = endOf(closing, open + skip);
        return end < 0 ? null : new HtmlToken(Kind.OTHER, "", List.of(), open, end);
    }

    private int endOf(String closing, int from) {
        int found = missing.contains(closing) ? -1 : html.indexOf(closing, from);
        if (found < 0) {
            missing.add(closing);
            return -1;
        }
        return found + closing.length();
    }

    private @Nullable HtmlToken closingTag(int open) {
        int nameEnd = nameEnd(open + 2);
        if (nameEnd < 0) {
            return null;
        }
        int end = afterBlanks(nameEnd);
        return charAt(end) == '>' ? new HtmlToken(Kind.CLOSE, name(open + 2, nameEnd), List.of(), open, end + 1) : null;
    }

    private @Nullable HtmlToken openingTag(int open) {
        int nameEnd = nameEnd(open + 1);
        if (nameEnd < 0) {
            return null;
        }
        List<Attribute> attributes = new ArrayList<>();
        int end = attributes(nameEnd, attributes);
        int close = afterBlanks(end);
        if (charAt(close) == '/') {
            close++;
        }
        return end >= 0 && charAt(close) == '>'
                ? new HtmlToken(Kind.OPEN, name(open + 1, nameEnd), attributes, open, close + 1)
                : null;
    }

    /** Where the attributes after a tag's name end, or -1 where one is malformed. */
    private int attributes(int from, List<Attribute> attributes) {
        int end = from;
        while (true) {
            int start = afterBlanks(end);
            int nameEnd = attributeNameEnd(start);
            if (start == end || nameEnd == start) {
                return end;
            }
            int equals = afterBlanks(nameEnd);
            if (charAt(equals) != '=') {
                attributes.add(new Attribute(name(start, nameEnd), ""));
                end = nameEnd;
                continue;
            }
            int valueStart = afterBlanks(equals + 1);
            char quote = charAt(valueStart);
            boolean quoted = quote == '"' || quote == '\'';
            int valueEnd = quoted ? endOf(String.valueOf(quote), valueStart + 1) : unquotedEnd(valueStart);
            if (valueEnd < 0 || valueEnd == valueStart) {
                return -1;
            }
            String value = quoted ? html.substring(valueStart + 1, valueEnd - 1) : html.substring(valueStart, valueEnd);
            attributes.add(new Attribute(name(start, nameEnd), CharacterReferences.resolve(value)));
            end = valueEnd;
        }
    }

    private int attributeNameEnd(int from) {
        int i = from;
        while (isLetter(i)
                || charAt(i) == '_'
                || charAt(i) == ':'
                || i > from && (isDigit(i) || charAt(i) == '.' || charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    private int unquotedEnd(int from) {
        int i = from;
        while (i < html.length() && html.charAt(i) > ' ' && "\"'=<>`".indexOf(html.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int nameEnd(int from) {
        if (!isLetter(from)) {
            return -1;
        }
        int i = from + 1;
        while (isLetter(i) || isDigit(i) || charAt(i) == '-') {
            i++;
        }
        return i;
    }

    private int afterBlanks(int from) {
        int i = Math.max(from, 0);
        while (charAt(i) == ' ' || charAt(i) == '\t' || charAt(i) == '\n') {
            i++;
        }
        return i;
    }

    private String name(int from, int to) {
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private boolean isLetter(int i) {
        char c = charAt(i);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean isDigit(int i) {
        return charAt(i) >= '0' && charAt(i) <= '9';
    }

    private char charAt(int i) {
        return i < html.length() ? html.charAt(i) : '\0';
    }
}
