package dev.slipway.check.syntax;

import dev.slipway.check.finding.Fault;

/** Reads what stands in and between the tags of XML: characters, references, comments and the like. */
final class XmlText {
    private final String text;
    /** Whether a document type was named, which may declare more entities. */
    private boolean typed;

    XmlText(String text) {
        this.text = text;
    }

    /** Steps over one character or reference; hands back the offset behind it. */
    int character(int at) {
        if (text.charAt(at) == '&') {
            return reference(at);
        }
        int c = text.codePointAt(at);
        if (!XmlCharacters.isAllowed(c)) {
            throw new Fault(at, at + 1, "XML has no control characters", "remove it");
        }
        return at + Character.charCount(c);
    }

    private int reference(int at) {
        if (text.startsWith("&#", at)) {
            return number(at);
        }
        int end = XmlCharacters.nameEnd(text, at + 1);
        if (end == at + 1 || !text.startsWith(";", end)) {
            throw new Fault(at, at + 1, "an & stands for itself", "write &amp;");
        }
        String name = text.substring(at + 1, end);
        boolean known = switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> true;
            default -> typed;
        };
        if (!known) {
            throw new Fault(
                    at,
                    end + 1,
                    "XML knows no &" + name + ";",
                    "write the character itself, or its number such as &#160;");
        }
        return end + 1;
    }

    private int number(int at) {
        boolean hex = text.startsWith("x", at + 2);
        int i = at + (hex ? 3 : 2);
        int from = i;
        int value = 0;
        while (i < text.length() && text.charAt(i) < 128 && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0) {
            value = Math.min(value * (hex ? 16 : 10) + Character.digit(text.charAt(i), 16), 0x110000);
            i++;
        }
        if (i == from || !text.startsWith(";", i)) {
            throw new Fault(at, i, "this is no number of a character", "write it as &#160; or &#xA0;");
        }
        if (!XmlCharacters.isAllowed(value)) {
            throw new Fault(at, i + 1, "XML has no character of this number", "remove it");
        }
        return i + 1;
    }

    int comment(int at) {
        int dashes = text.indexOf("--", at + 4);
        if (dashes < 0) {
            throw new Fault(at, at + 4, "the comment is never closed", "close it with -->");
        }
        if (!text.startsWith("-->", dashes)) {
            throw new Fault(dashes, dashes + 2, "-- stands in a comment", "write one dash; only --> ends a comment");
        }
        characters(at, dashes);
        return dashes + 3;
    }

    int data(int at) {
        int end = text.indexOf("]]>", at);
        if (end < 0) {
            throw new Fault(at, at + 9, "the CDATA section is never closed", "close it with ]]>");
        }
        characters(at, end);
        return end + 3;
    }

    /** Steps over a processing instruction or the declaration of XML. */
    int instruction(int at) {
        int name = XmlCharacters.nameEnd(text, at + 2);
        int end = text.indexOf("?>", at + 2);
        if (end < 0) {
            throw new Fault(at, at + 2, "the <? is never closed", "close it with ?>");
        }
        if (name == at + 2 || name < end && !XmlCharacters.isBlank(text.charAt(name))) {
            throw new Fault(at, at + 2, "no name follows <?", "write <?name …?>, or &lt;? for the characters");
        }
        characters(at, end);
        return end + 2;
    }

    /** Whether the declaration of XML, {@code <?xml …?>}, begins here. */
    boolean declares(int at) {
        return text.regionMatches(true, at, "<?xml", 0, 5) && XmlCharacters.nameEnd(text, at + 2) == at + 5;
    }

    /** Steps over a document type; nothing of it is followed. */
    int type(int at) {
        typed = true;
        int depth = 0;
        int i = at + 9;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                int close = text.indexOf(c, i + 1);
                i = close < 0 ? text.length() : close + 1;
                continue;
            }
            if (text.startsWith("<!--", i)) {
                i = comment(i);
                continue;
            }
            if (c == '>' && depth == 0) {
                return i + 1;
            }
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            i++;
            if (depth > 0 && c == '<' && !text.startsWith("!", i) && !text.startsWith("?", i)) {
                break;
            }
        }
        throw new Fault(at, at + 9, "the document type is never closed", "close it with >");
    }

    private void characters(int from, int to) {
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            if (!XmlCharacters.isAllowed(c)) {
                throw new Fault(i, i + 1, "XML has no control characters", "remove it");
            }
            i += Character.charCount(c);
        }
    }
}
