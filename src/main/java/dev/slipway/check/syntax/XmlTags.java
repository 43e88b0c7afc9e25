package dev.slipway.check.syntax;

import dev.slipway.check.finding.Fault;
import java.util.HashMap;
import java.util.Map;

/** Reads the start tags of XML with their attributes. (XML 1.0, 3.1) */
final class XmlTags {
    private final String text;
    private final boolean excerpt;
    private final XmlText characters;
    private final Faults faults;

    XmlTags(String text, boolean excerpt, XmlText characters, Faults faults) {
        this.text = text;
        this.excerpt = excerpt;
        this.characters = characters;
        this.faults = faults;
    }

    /** Reads the tag whose {@code <} stands here. */
    XmlTag read(int from) {
        int nameEnd = XmlCharacters.nameEnd(text, from + 1);
        if (nameEnd == from + 1) {
            throw new Fault(from, from + 1, "a < stands for itself", "write &lt;");
        }
        String name = text.substring(from + 1, nameEnd);
        Map<String, Integer> attributes = new HashMap<>(4);
        int i = nameEnd;
        while (true) {
            int next = blanks(i);
            if (text.startsWith(">", next)) {
                return new XmlTag(name, from, next + 1, false);
            }
            if (text.startsWith("/>", next)) {
                return new XmlTag(name, from, next + 2, true);
            }
            if (next >= text.length() || text.charAt(next) == '<') {
                throw new Fault(from, nameEnd, "the tag <" + name + " is never closed", "close it with >");
            }
            int dots = excerpt ? Elisions.end(text, next) : next;
            i = dots > next ? dots : attribute(next, next > i, attributes);
        }
    }

    private int attribute(int from, boolean apart, Map<String, Integer> attributes) {
        int end = XmlCharacters.nameEnd(text, from);
        if (end == from) {
            throw new Fault(
                    from,
                    from + 1,
                    "no attribute begins with " + Faults.shown(text, from),
                    "an attribute is name=\"value\"");
        }
        String name = text.substring(from, end);
        if (!apart) {
            throw new Fault(from, end, "no blank stands before the attribute " + name, "write one");
        }
        Integer first = attributes.putIfAbsent(name, from);
        if (first != null) {
            Fault fault =
                    new Fault(from, end, "the attribute " + name + " stands here a second time", "keep one of the two");
            faults.add(SyntaxRule.XML_SYNTAX, fault, first, first + name.length(), "first given here");
        }
        int equals = blanks(end);
        if (!text.startsWith("=", equals)) {
            throw new Fault(from, end, "the attribute " + name + " has no value", "write " + name + "=\"…\"");
        }
        return value(blanks(equals + 1), name);
    }

    private int value(int from, String name) {
        char quote = from < text.length() ? text.charAt(from) : '\0';
        if (quote != '"' && quote != '\'') {
            throw new Fault(from, from + 1, "the value of " + name + " is not quoted", "put it in double quotes");
        }
        int i = from + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            if (text.charAt(i) == '<') {
                throw new Fault(
                        i, i + 1, "a < stands in the value of " + name, "write &lt;, or close the quote before it");
            }
            i = characters.character(i);
        }
        if (i >= text.length()) {
            throw new Fault(from, from + 1, "the value of " + name + " is never closed", "close it with " + quote);
        }
        return i + 1;
    }

    int blanks(int from) {
        int i = from;
        while (i < text.length() && XmlCharacters.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
