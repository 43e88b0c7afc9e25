package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.Problem;
import dev.slipway.site.Span;
import dev.slipway.site.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Parses the part of Mermaid's sequence diagrams that is drawn here, a statement a line; keywords are the same in any case:
 *
 * <pre>
 * diagram     = ["sequenceDiagram"] {statement}
 * statement   = participant | message | note | activity | frame | "autonumber" | "%%" comment
 * participant = ("participant" | "actor") name ["as" text]
 * message     = name arrow ["+" | "-"] name ":" text
 * arrow       = "->>" | "-->>" | "-x" | "--x" | "-)" | "--)"
 * note        = "note" ("left of" | "right of" | "over") name ["," name] ":" text
 * activity    = ("activate" | "deactivate") name
 * frame       = ("alt" text sections "else" | "par" text sections "and" | "opt" text | "loop" text) … "end"
 * name        = letters, digits, "_", ".", and "-" before a letter or digit other than x
 * text        = the rest of the line; &lt;br&gt; and \n begin another one
 * </pre>
 *
 * A fault ends its line, not the diagram, so that all are told at once.
 */
final class Parser extends Statement {
    private static final List<String> KEYWORDS = List.of(
            "participant",
            "actor",
            "note",
            "activate",
            "deactivate",
            "alt",
            "else",
            "opt",
            "loop",
            "par",
            "and",
            "end",
            "autonumber");
    private boolean begun;

    private Parser(List<Problem> problems) {
        super(problems);
    }

    /** What a text describes, or empty where it has problems, which are added to {@code problems}. */
    static Optional<Sequence> parse(String text, List<Problem> problems) {
        Parser parser = new Parser(problems);
        int number = 1;
        for (int from = 0; from < text.length() && !parser.draft.isFull(); number++) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            parser.line = new Line(text.substring(from, to), number);
            parser.statement();
            from = to + 1;
        }
        return parser.draft.sequence();
    }

    private void statement() {
        if (line.atEnd() || line.startsWith("%%")) {
            return;
        }
        boolean first = !begun;
        begun = true;
        start = line.position();
        String word = line.name();
        if (word.isEmpty()) {
            expected("a name or a keyword", "write a message as A->>B: text");
        } else if (line.atArrow()) {
            message(word, line.from(start));
        } else if (!first || !word.equalsIgnoreCase("sequenceDiagram") || !line.atEnd()) {
            keyword(word);
        }
    }

    private void keyword(String word) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "participant" -> participant(false);
            case "actor" -> participant(true);
            case "note" -> note();
            case "activate" -> activity(true);
            case "deactivate" -> activity(false);
            case "alt" -> frame(FrameKind.ALT);
            case "opt" -> frame(FrameKind.OPT);
            case "loop" -> frame(FrameKind.LOOP);
            case "par" -> frame(FrameKind.PAR);
            case "else", "and" -> section(word.toLowerCase(Locale.ROOT));
            case "end" -> {
                draft.endFrame(line.from(start));
                end();
            }
            case "autonumber" -> {
                draft.count();
                end();
            }
            default -> unknown(word);
        }
    }

    private void unknown(String word) {
        String foreign = Foreign.hint(word);
        Span at = line.from(start);
        if (!foreign.isEmpty()) {
            draft.wrong(at, word + " is not understood here", foreign);
        } else if (line.startsWith(":") || line.atEnd()) {
            draft.wrong(
                    at,
                    "expected an arrow after " + word + ", found " + line.shownNext(),
                    Suggestion.hint(word, KEYWORDS, "write a message as A->>B: text"));
        } else {
            expected("an arrow after " + word, Suggestion.hint(word, KEYWORDS, "write a message as A->>B: text"));
        }
    }

    private void participant(boolean actor) {
        int from = line.position();
        String id = line.name();
        if (id.isEmpty()) {
            expected("a name", "write: participant A as the label");
            return;
        }
        Span at = line.from(from);
        if (line.atEnd()) {
            draft.cast.declare(id, id, actor, at);
            return;
        }
        int as = line.position();
        if (!line.name().equalsIgnoreCase("as") || line.atEnd()) {
            draft.wrong(
                    line.from(as),
                    "after the name of a participant comes as and its label",
                    "write: participant A as the label");
            return;
        }
        draft.cast.declare(id, text(), actor, at);
    }

    private void message(String from, Span sender) {
        int sign = line.position();
        Optional<Arrow> arrow = line.arrow();
        if (arrow.isEmpty()) {
            expected("an arrow such as ->>", arrowHint());
            return;
        }
        boolean starts = line.accept("+");
        boolean ends = !starts && line.accept("-");
        int target = line.position();
        String to = line.name();
        if (to.isEmpty()) {
            expected("a name", "name who gets the message: A->>B: text");
            return;
        }
        Span receiver = line.from(target);
        if (!line.accept(":")) {
            expected(
                    ": and the text of the message",
                    arrow.get().head() == Arrow.Head.CROSS
                            ? "-x is an arrow; a name that holds it is declared as a label: participant A as B-x"
                            : "write A->>B: text");
            return;
        }
        Span at = line.from(sign);
        String text = text();
        if (text.isEmpty()) {
            expected("the text of the message", "say what the message is: A->>B: text");
            return;
        }
        int sending = draft.cast.named(from, sender);
        int receiving = draft.cast.named(to, receiver);
        if (sending >= 0 && receiving >= 0) {
            draft.message(sending, receiving, arrow.get(), text, starts, ends, at);
        }
    }

    private String arrowHint() {
        if (line.startsWith("<")) {
            return "write the sender first: B->>A: text";
        }
        return line.startsWith("--") ? "write -->> for an answer" : "write ->> for a message";
    }

    private void note() {
        Event.Side side;
        int from = line.position();
        String where = line.name().toLowerCase(Locale.ROOT);
        if (where.equals("over")) {
            side = Event.Side.OVER;
        } else {
            side = where.equals("left") ? Event.Side.LEFT : Event.Side.RIGHT;
            boolean known = where.equals("left") || where.equals("right");
            if (!known || !line.name().equalsIgnoreCase("of")) {
                draft.wrong(
                        line.from(from),
                        "a note is over, left of or right of a participant",
                        "write: note over A: text");
                return;
            }
        }
        int first = mention("note over A: text");
        int last = first;
        if (first >= 0 && side == Event.Side.OVER && line.accept(",")) {
            last = mention("note over A,B: text");
        }
        if (first < 0 || last < 0) {
            return;
        }
        if (!line.accept(":") || line.atEnd()) {
            expected(": and the text of the note", "write: note over A: text");
            return;
        }
        Span at = line.from(start);
        draft.note(side, first, last, text(), at);
    }

    private void activity(boolean starts) {
        int who = mention(starts ? "activate A" : "deactivate A");
        if (who < 0 || !end()) {
            return;
        }
        if (starts) {
            draft.activate(who, line.from(start));
        } else {
            draft.deactivate(who, line.from(start));
        }
    }

    private void frame(FrameKind kind) {
        Span at = line.from(start);
        String text = text();
        if (text.isEmpty() && kind != FrameKind.PAR) {
            draft.wrong(at, kind.keyword() + " does not say when", "write the condition behind it");
        }
        draft.startFrame(kind, text, at);
    }

    private void section(String keyword) {
        Span at = line.from(start);
        draft.startSection(keyword, text(), at);
    }
}
