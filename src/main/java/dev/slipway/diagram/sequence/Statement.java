package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.Problem;
import dev.slipway.site.Span;
import java.util.List;

/** The statement at hand: a way through its line, and the draft that it adds to. */
abstract class Statement {
    static final int LONGEST = 300;
    final Draft draft;
    Line line = new Line("", 1);

    /** Where the statement begins in its line. */
    int start;

    Statement(List<Problem> problems) {
        this.draft = new Draft(problems);
    }

    /** The participant that is named next; -1 where there is none. */
    final int mention(String example) {
        int from = line.position();
        String id = line.name();
        if (id.isEmpty()) {
            expected("the name of a participant", "write: " + example);
            return -1;
        }
        return draft.cast.named(id, line.from(from));
    }

    final boolean end() {
        if (line.atEnd()) {
            return true;
        }
        expected("the end of the line", "write one statement a line");
        return false;
    }

    final void expected(String wanted, String hint) {
        draft.wrong(line.next(), "expected " + wanted + ", found " + line.shownNext(), hint);
    }

    /** The rest of the line, as far as it is no longer than a text may be. */
    final String text() {
        Span at = line.next();
        String text = line.rest();
        if (text.length() <= LONGEST) {
            return text;
        }
        draft.tell(tooLong(at));
        return text.substring(0, 1);
    }

    static Problem tooLong(Span at) {
        return Draft.size(at, "a text has more than " + LONGEST + " letters", "say it below the diagram");
    }
}
