package dev.slipway.parse;

import dev.slipway.site.Suggestion;
import dev.slipway.site.body.AlertKind;
import dev.slipway.site.body.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Recognises GitHub's alerts: a quote whose first line is {@code [!NOTE]} and nothing else. */
final class Alerts {
    private Alerts() {}

    static Flow alertOrQuote(BlockQuote quote, FlowConversion conversion, Manuscript manuscript) {
        String name = name(quote);
        for (AlertKind kind : AlertKind.values()) {
            if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
                dropFirstLine(quote);
                return new Flow.Alert(kind, conversion.within(quote));
            }
        }
        if (!name.isEmpty()) {
            manuscript.problems.add(
                    ParseRule.UNKNOWN_ALERT,
                    manuscript.positions.of(quote),
                    "there is no alert named \"" + name + "\"",
                    Suggestion.hint(name, names(), "the alerts are NOTE, TIP, IMPORTANT, WARNING and CAUTION"));
        }
        return new Flow.Quote(conversion.within(quote));
    }

    /** The name in the brackets of the first line, or empty. An alert without a text is none. */
    private static String name(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)
                || !(paragraph.getFirstChild() instanceof Text first)) {
            return "";
        }
        boolean alone =
                first.getNext() == null ? paragraph.getNext() != null : first.getNext() instanceof SoftLineBreak;
        String text = first.getLiteral().strip();
        if (!alone || text.length() < 4 || !text.startsWith("[!") || !text.endsWith("]")) {
            return "";
        }
        String name = text.substring(2, text.length() - 1);
        return isWord(name) ? name : "";
    }

    private static boolean isWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void dropFirstLine(BlockQuote quote) {
        Node paragraph = quote.getFirstChild();
        Node first = paragraph.getFirstChild();
        Node lineEnd = first.getNext();
        first.unlink();
        if (lineEnd == null) {
            paragraph.unlink();
        } else {
            lineEnd.unlink();
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (AlertKind kind : AlertKind.values()) {
            names.add(kind.name());
        }
        return names;
    }
}
