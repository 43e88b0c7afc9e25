package dev.slipway.parse;

import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Recognises the boxes of task lists, {@code - [x] done} (GFM, section 5.3). */
final class Tasks {
    private Tasks() {}

    /** Whether an item's box is ticked, empty where it has none; takes the box out of the item's text. */
    static Optional<Boolean> box(Node item) {
        if (item.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof Text text
                && startsWithBox(text.getLiteral())
                && (text.getLiteral().length() > 4 || text.getNext() != null)) {
            boolean ticked = text.getLiteral().charAt(1) != ' ';
            text.setLiteral(text.getLiteral().substring(4));
            return Optional.of(ticked);
        }
        return Optional.empty();
    }

    private static boolean startsWithBox(String text) {
        return text.length() >= 4
                && text.charAt(0) == '['
                && (text.charAt(1) == ' ' || text.charAt(1) == 'x' || text.charAt(1) == 'X')
                && text.charAt(2) == ']'
                && text.charAt(3) == ' ';
    }
}
