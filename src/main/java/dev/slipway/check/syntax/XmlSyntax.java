package dev.slipway.check.syntax;

import dev.slipway.check.finding.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether XML is well-formed, up to the first fault (XML 1.0, fifth edition). A document type is stepped over: no entity is
 * put in and nothing is fetched. The parser of the JDK says the same, but costs a quarter of a second at its first block, and
 * tells the place where it noticed instead of the place that is wrong.
 */
final class XmlSyntax {
    private final String text;
    private final boolean excerpt;
    private final Faults faults;
    private final XmlText characters;
    private final XmlTags tags;
    private final List<XmlTag> open = new ArrayList<>();
    private int roots;

    private XmlSyntax(String text, boolean excerpt, Faults faults) {
        this.text = text;
        this.excerpt = excerpt;
        this.faults = faults;
        characters = new XmlText(text);
        tags = new XmlTags(text, excerpt, characters, faults);
    }

    /** @param excerpt whether several elements and text may stand side by side, and dots for what is left out */
    static void check(String text, boolean excerpt, Faults faults) {
        try {
            new XmlSyntax(text, excerpt, faults).document();
        } catch (Fault fault) {
            faults.add(SyntaxRule.XML_SYNTAX, fault);
        }
    }

    private void document() {
        int i = text.startsWith("\uFEFF") ? 1 : 0;
        while (i < text.length() && i >= 0) {
            i = text.charAt(i) == '<' ? markup(i) : characters(i);
        }
        if (i >= 0 && !open.isEmpty() && !(excerpt && endsInDots())) {
            XmlTag last = open.get(open.size() - 1);
            throw new Fault(
                    last.from(),
                    nameEnd(last),
                    "<" + last.name() + "> is never closed",
                    "close it with </" + last.name() + ">");
        }
        if (i >= 0 && !excerpt && roots == 0) {
            throw new Fault(text.length(), text.length(), "there is no element", "a document has one");
        }
    }

    private int characters(int at) {
        if (text.startsWith("]]>", at)) {
            throw new Fault(at, at + 3, "]]> closes nothing", "write ]]&gt;");
        }
        if (!excerpt && open.isEmpty() && !XmlCharacters.isBlank(text.charAt(at))) {
            throw new Fault(at, at + 1, "text stands outside of the element", "put it into the element");
        }
        return characters.character(at);
    }

    private int markup(int at) {
        if (text.startsWith("<!--", at)) {
            return characters.comment(at);
        }
        if (text.startsWith("<![CDATA[", at) && (excerpt || !open.isEmpty())) {
            return characters.data(at);
        }
        if (text.startsWith("<!DOCTYPE", at) && open.isEmpty() && (excerpt || roots == 0)) {
            return characters.type(at);
        }
        if (text.startsWith("<?", at)) {
            return instruction(at);
        }
        if (text.startsWith("</", at)) {
            return close(at);
        }
        int dots = excerpt ? Elisions.end(text, at + 1) : 0;
        if (dots > at + 1 && text.startsWith(">", dots)) {
            return dots + 1;
        }
        XmlTag tag = tags.read(at);
        if (open.isEmpty()) {
            roots++;
            if (roots > 1 && !excerpt) {
                throw new Fault(at, nameEnd(tag), "a second element stands beside the first", "put both into one");
            }
        }
        if (!tag.empty()) {
            open.add(tag);
        }
        return tag.end();
    }

    /** The declaration of XML stands first; in a block that shows several files, before each. */
    private int instruction(int at) {
        boolean first = at == 0 || at == 1 && text.charAt(0) == '\uFEFF';
        boolean next = excerpt && roots > 0 && open.isEmpty();
        if (characters.declares(at) && !first && !next) {
            throw new Fault(
                    at, at + 5, "<?xml stands behind the beginning", "put it first: not even a blank may be before it");
        }
        return characters.instruction(at);
    }

    private int close(int at) {
        int end = XmlCharacters.nameEnd(text, at + 2);
        int dots = excerpt ? Elisions.end(text, at + 2) : 0;
        if (dots > at + 2 && text.startsWith(">", dots)) {
            end = dots;
        }
        int behind = tags.blanks(end);
        if (end == at + 2 || !text.startsWith(">", behind)) {
            throw new Fault(at, Math.max(end, at + 2), "the end tag is not whole", "an end tag is such as </name>");
        }
        String name = text.substring(at + 2, end);
        if (open.isEmpty()) {
            if (!excerpt || !beginsWithDots()) {
                throw new Fault(at, behind + 1, "</" + name + "> closes nothing", "take it away, or open the element");
            }
            return behind + 1;
        }
        XmlTag last = open.remove(open.size() - 1);
        boolean matches = last.name().equals(name) || end == dots;
        return matches ? behind + 1 : mismatch(last, name, at, behind + 1);
    }

    /** Tells of an end tag that does not fit; reading ends. */
    private int mismatch(XmlTag last, String name, int at, int behind) {
        boolean outer = false;
        for (XmlTag tag : open) {
            outer |= tag.name().equals(name);
        }
        String expected = "</" + last.name() + ">";
        if (outer) {
            Fault fault = new Fault(
                    last.from(), nameEnd(last), "<" + last.name() + "> is never closed", "close it with " + expected);
            faults.add(SyntaxRule.XML_SYNTAX, fault, at, behind, "what is around it ends here");
        } else {
            boolean same = last.name().equalsIgnoreCase(name);
            Fault fault = new Fault(
                    at,
                    behind,
                    "</" + name + "> stands where " + expected + " must",
                    same ? "upper and lower case count in XML" : "check the names of the two tags");
            faults.add(SyntaxRule.XML_SYNTAX, fault, last.from(), nameEnd(last), "opened here");
        }
        return Faults.BROKEN;
    }

    private static int nameEnd(XmlTag tag) {
        return tag.from() + 1 + tag.name().length();
    }

    private boolean beginsWithDots() {
        return isDots(text.stripLeading(), true);
    }

    private boolean endsInDots() {
        return isDots(text.stripTrailing(), false);
    }

    /** Whether dots, alone or in a comment, stand at the beginning or at the end. */
    private static boolean isDots(String text, boolean beginning) {
        String bare = text;
        if (beginning && text.startsWith("<!--")) {
            bare = text.substring(4).stripLeading();
        } else if (!beginning && text.endsWith("-->")) {
            bare = text.substring(0, text.length() - 3).stripTrailing();
        }
        return beginning
                ? Elisions.end(bare, 0) > 0
                : bare.endsWith("...") || bare.endsWith("\u2026") || bare.endsWith("\u22ee");
    }
}
