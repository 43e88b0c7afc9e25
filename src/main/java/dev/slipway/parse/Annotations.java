package dev.slipway.parse;

import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.CodeInfo;
import dev.slipway.site.body.CodeNotes;
import dev.slipway.site.body.Illustrator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * Ties markers in code to the ordered list that follows at once:
 *
 * <pre>
 * COPY go.mod ./   # (1)
 *
 * 1. What changes seldom comes first.
 * </pre>
 *
 * The code is shown, checked and copied without its markers.
 */
final class Annotations {
    /** Languages whose text may show an annotated block, or is drawn. */
    private static final Set<String> LITERAL = Set.of("markdown", "md", "mdx", Illustrator.DOT, Illustrator.SEQUENCE);

    private final FencedCodeBlock code;
    private final CodeBlock block;
    private final Manuscript manuscript;
    private final Map<Integer, Integer> byLine = new HashMap<>();

    private Annotations(FencedCodeBlock code, CodeBlock block, Manuscript manuscript) {
        this.code = code;
        this.block = block;
        this.manuscript = manuscript;
    }

    /** The block without the markers that have an item, and with notes; as it is where there is none. */
    static CodeBlock tied(FencedCodeBlock code, CodeBlock block, Manuscript manuscript) {
        boolean none =
                block.text().indexOf(')') < 0 || LITERAL.contains(block.info().language());
        return none ? block : new Annotations(code, block, manuscript).tied();
    }

    private CodeBlock tied() {
        List<Node> items = items();
        int first = first();
        List<String> lines = new ArrayList<>(List.of(block.text().split("\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            Optional<Marker> marker = Marker.of(lines.get(i));
            if (marker.isEmpty()) {
                continue;
            }
            int number = marker.get().number();
            if (number < first || number >= first + items.size()) {
                reportMarker(number, i + 1, lines.get(i).length() - marker.get().start());
            } else {
                byLine.put(i + 1, number);
                lines.set(i, lines.get(i).substring(0, marker.get().start()));
            }
        }
        if (byLine.isEmpty()) {
            return block;
        }
        reportItems(items, first);
        CodeNotes notes = new CodeNotes(manuscript.notesKey(), byLine);
        return new CodeBlock(block.info(), String.join("\n", lines), block.span(), block.firstLine(), notes);
    }

    private List<Node> items() {
        List<Node> items = new ArrayList<>();
        if (code.getNext() instanceof OrderedList list) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                items.add(item);
            }
        }
        return items;
    }

    private int first() {
        return code.getNext() instanceof OrderedList list && list.getMarkerStartNumber() != null
                ? list.getMarkerStartNumber()
                : 1;
    }

    private void reportMarker(int number, int line, int length) {
        CodeInfo info = block.info();
        manuscript.problems.add(
                ParseRule.MARKER_WITHOUT_ITEM,
                info.file().isPresent()
                        ? manuscript.positions.of(code)
                        : manuscript.positions.endOfLine(code, line, length),
                "the marker (" + number + ") of line " + line + " has no item in a list below the code",
                "let an ordered list follow the code at once, with an item for each marker");
    }

    private void reportItems(List<Node> items, int first) {
        Set<Integer> marked = new HashSet<>(byLine.values());
        for (int i = 0; i < items.size(); i++) {
            int number = first + i;
            if (!marked.contains(number)) {
                manuscript.problems.add(
                        ParseRule.ITEM_WITHOUT_MARKER,
                        manuscript.positions.of(items.get(i)),
                        "no line of the code above has the marker (" + number + ")",
                        "end the line that the item explains with a comment (" + number
                                + "), or part the list from the code with a sentence");
            }
        }
    }
}
