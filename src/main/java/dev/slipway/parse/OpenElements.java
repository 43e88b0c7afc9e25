package dev.slipway.parse;

import dev.slipway.site.Span;
import dev.slipway.site.body.Phrasing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The elements of raw HTML that are open at a point of one list. Never many: what would stand deeper has no room. */
final class OpenElements {
    private static final int MOST = 50;

    private final Problems problems;
    private final List<String> names = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    OpenElements(Problems problems) {
        this.problems = problems;
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    void push(String name, Span span) {
        names.add(name);
        spans.add(span);
    }

    /** Ends what the start of an element ends by itself; false where the element may not stand here. */
    boolean makeRoom(String name, boolean flow, List<Phrasing> out) {
        if (flow) {
            endTextual(out);
        }
        Set<String> ended = AllowedHtml.endedBy(name);
        while (ended.contains(parent())) {
            pop(out);
        }
        return names.size() < MOST && AllowedHtml.fits(name, parent());
    }

    /** Ends an open paragraph or heading, with what is open in it. */
    void endTextual(List<Phrasing> out) {
        for (int i = 0; i < names.size(); i++) {
            if (AllowedHtml.isTextual(names.get(i))) {
                popTo(i, out);
                return;
            }
        }
    }

    /** Ends what cannot hold a block of Markdown: paragraphs, headings, links, and tables outside their cells. */
    void endBeforeFlow(List<Phrasing> out) {
        endTextual(out);
        close("a", out);
        int size = names.size();
        while (size > 0 && AllowedHtml.isTablePart(names.get(size - 1))) {
            size--;
        }
        popTo(size, out);
    }

    /** Closes an element and what is open in it; false where it is not open. */
    boolean close(String name, List<Phrasing> out) {
        int index = names.lastIndexOf(name);
        if (index < 0) {
            return false;
        }
        popTo(index + 1, out);
        pop(out);
        return true;
    }

    void closeAll(List<Phrasing> out) {
        popTo(0, out);
    }

    private String parent() {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    private void popTo(int size, List<Phrasing> out) {
        while (names.size() > size) {
            if (!AllowedHtml.endsByItself(parent())) {
                problems.add(
                        ParseRule.HTML_UNBALANCED,
                        spans.get(spans.size() - 1),
                        "<" + parent() + "> is not closed where it should be",
                        "add </" + parent() + "> before the end of what it stands in");
            }
            pop(out);
        }
    }

    private void pop(List<Phrasing> out) {
        int last = names.size() - 1;
        out.add(new Phrasing.SafeTag("</" + names.remove(last) + ">"));
        spans.remove(last);
    }
}
