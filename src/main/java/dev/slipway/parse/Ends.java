package dev.slipway.parse;

import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Answers whether an element of raw HTML is closed further on. */
final class Ends {
    private Ends() {}

    /** In the tokens after one. */
    static Predicate<String> among(List<HtmlToken> tokens, int index) {
        return name -> {
            for (int i = index + 1; i < tokens.size(); i++) {
                if (tokens.get(i).kind() == HtmlToken.Kind.CLOSE
                        && tokens.get(i).name().equals(name)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** In the tags after one, next to it and not within other runs. */
    static Predicate<String> after(HtmlInline tag) {
        return name -> {
            for (Node next = tag.getNext(); next != null; next = next.getNext()) {
                if (next instanceof HtmlInline inline && closes(inline.getLiteral(), name)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean closes(String literal, String name) {
        return literal.startsWith("</")
                && literal.regionMatches(true, 2, name, 0, name.length())
                && !Character.isLetterOrDigit(literal.charAt(2 + name.length()));
    }
}
