package dev.slipway.parse;

import dev.slipway.parse.HtmlToken.Kind;
import dev.slipway.site.Span;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Phrasing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;

/**
 * The raw HTML of one list of flow or phrasing: only what the allow-list names goes through, written anew by us. What
 * is opened in a list is closed in it, and nothing is closed that was not opened in it, so that raw HTML cannot reach
 * beyond the list.
 */
final class HtmlScope {
    private final Manuscript manuscript;
    private final Holds holds;
    private final boolean insideLink;
    private final OpenElements open;
    private final Map<String, Integer> leftOut = new HashMap<>(0);
    private final Set<String> unended = new HashSet<>(0);
    private String dropping = "";

    /** What a list is made of. */
    enum Holds {
        FLOW,
        PHRASING,
        /** Phrasing, but flow's elements are welcome: a table's cell. */
        CELL
    }

    HtmlScope(Manuscript manuscript, Holds holds, boolean insideLink) {
        this.manuscript = manuscript;
        this.holds = holds;
        this.insideLink = insideLink;
        this.open = new OpenElements(manuscript.problems);
    }

    Holds holds() {
        return holds;
    }

    /** Whether what comes next stands in a link, where no other link may stand. */
    boolean insideLink() {
        return insideLink || open.contains("a");
    }

    /** Whether what comes next goes the way of a dropped element. */
    boolean isDropping() {
        return !dropping.isEmpty();
    }

    /** Converts a block of HTML. */
    List<Flow> block(HtmlBlock block) {
        List<Flow> flow = new ArrayList<>();
        List<Phrasing> pieces = new ArrayList<>();
        String html = block.getLiteral();
        int line = 0;
        int lineStart = 0;
        List<HtmlToken> tokens = HtmlScanner.scan(html);
        for (int i = 0; i < tokens.size(); i++) {
            HtmlToken token = tokens.get(i);
            for (int end = html.indexOf('\n', lineStart); end >= 0 && end < token.start(); line++) {
                lineStart = end + 1;
                end = html.indexOf('\n', lineStart);
            }
            Span span = within(manuscript.positions.lineOf(block, line), token.start() - lineStart);
            if (token.kind() == Kind.COMMENT) {
                comment(token, span).ifPresent(flow::add);
            } else {
                add(token, html, span, Ends.among(tokens, i), pieces);
            }
        }
        dropping = "";
        unended.clear();
        if (hasContent(pieces)) {
            flow.add(0, new Flow.SafeHtml(List.copyOf(pieces), manuscript.positions.of(block)));
        }
        return flow;
    }

    /** Converts one inline tag. */
    void inline(HtmlInline inline, List<Phrasing> out) {
        String html = inline.getLiteral();
        for (HtmlToken token : HtmlScanner.scan(html)) {
            add(token, html, manuscript.positions.of(inline), Ends.after(inline), out);
        }
    }

    /** Closes what is open at the end of the list. */
    void finish(List<Phrasing> out) {
        dropping = "";
        open.closeAll(out);
    }

    /** Closes what is open at the end of the list. */
    Optional<Flow> finish(Span span) {
        List<Phrasing> out = new ArrayList<>();
        open.closeAll(out);
        return out.isEmpty() ? Optional.empty() : Optional.of(new Flow.SafeHtml(List.copyOf(out), span));
    }

    /** Closes what cannot hold the block of Markdown that comes next, such as a paragraph. */
    Optional<Flow> beforeFlow(Span span) {
        List<Phrasing> out = new ArrayList<>();
        open.endBeforeFlow(out);
        return out.isEmpty() ? Optional.empty() : Optional.of(new Flow.SafeHtml(List.copyOf(out), span));
    }

    private static Span within(Span line, int column) {
        int from = Math.min(column, Math.max(0, line.length() - 1));
        return new Span(line.line(), line.column() + from, line.length() - from);
    }

    private static boolean hasContent(List<Phrasing> pieces) {
        for (Phrasing piece : pieces) {
            if (!(piece instanceof Phrasing.Text text) || !text.text().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Flow> comment(HtmlToken comment, Span span) {
        String text = comment.name().strip();
        String prefix = "slipway:";
        return text.startsWith(prefix)
                ? Optional.of(new Flow.Comment(text.substring(prefix.length()).strip(), span))
                : Optional.empty();
    }

    private void add(HtmlToken token, String html, Span span, Predicate<String> ends, List<Phrasing> out) {
        if (isDropping()) {
            if (token.kind() == Kind.CLOSE && token.name().equals(dropping)) {
                dropping = "";
            }
            return;
        }
        switch (token.kind()) {
            case TEXT -> RawText.add(html.substring(token.start(), token.end()), out);
            case OPEN -> open(token, html, span, ends, out);
            case CLOSE -> close(token, html, span, out);
            case COMMENT, OTHER -> {}
        }
    }

    private void open(HtmlToken tag, String html, Span span, Predicate<String> ends, List<Phrasing> out) {
        String name = tag.name();
        boolean flow = AllowedHtml.isFlow(name);
        if (AllowedHtml.isDropped(name) && goes(tag, html, ends)) {
            dropped(tag, html, span);
        } else if (!flow && !AllowedHtml.isPhrasing(name)) {
            notAllowed(tag, html, span, out);
        } else if (flow && holds == Holds.PHRASING) {
            misplaced(name, span, "it cannot stand in a line of text; put it on a line of its own");
        } else if (name.equals("a") && insideLink()) {
            misplaced(name, span, "a link cannot stand in a link");
        } else if (!open.makeRoom(name, flow, out)) {
            misplaced(name, span, "HTML does not allow it in this place");
        } else {
            out.add(new HtmlTagWriter(manuscript, span).written(tag));
            if (!AllowedHtml.isVoid(name)) {
                open.push(name, span);
            }
        }
    }

    private void close(HtmlToken tag, String html, Span span, List<Phrasing> out) {
        String name = tag.name();
        if (AllowedHtml.isDropped(name) && !unended.contains(name)) {
            return;
        } else if (!AllowedHtml.isFlow(name) && !AllowedHtml.isPhrasing(name)) {
            notAllowed(tag, html, span, out);
        } else if (!open.close(name, out) && !name.equals("p") && !wasLeftOut(name)) {
            manuscript.problems.add(
                    ParseRule.HTML_UNBALANCED,
                    span,
                    "</" + name + "> closes nothing",
                    "open it in the same paragraph, list item or container, or delete this");
        }
    }

    private boolean wasLeftOut(String name) {
        int count = leftOut.getOrDefault(name, 0);
        if (count > 0) {
            leftOut.put(name, count - 1);
        }
        return count > 0;
    }

    /** Whether an element goes with its content: it has none, or its end is in sight. Else its tag is shown as text. */
    private boolean goes(HtmlToken tag, String html, Predicate<String> ends) {
        String name = tag.name();
        if (AllowedHtml.isEmpty(name) || html.startsWith("/>", tag.end() - 2)) {
            return true;
        }
        if (unended.contains(name) || !ends.test(name)) {
            unended.add(name);
            return false;
        }
        return true;
    }

    private void dropped(HtmlToken tag, String html, Span span) {
        String name = tag.name();
        manuscript.problems.add(
                ParseRule.HTML_DROPPED,
                span,
                "<" + name + "> and what stands in it is left out of the page",
                "articles hold text; scripts and styles belong to the theme");
        if (!AllowedHtml.isEmpty(name) && !html.startsWith("/>", tag.end() - 2)) {
            dropping = name;
        }
    }

    private void notAllowed(HtmlToken tag, String html, Span span, List<Phrasing> out) {
        out.add(new Phrasing.Text(html.substring(tag.start(), tag.end())));
        if (tag.kind() == Kind.OPEN) {
            String name =
                    html.substring(tag.start() + 1, tag.start() + 1 + tag.name().length());
            manuscript.problems.add(
                    ParseRule.HTML_NOT_ALLOWED,
                    span,
                    "<" + name + "> is not among the elements that an article may use",
                    "it is shown as text; write it as code, `<" + name + ">`, if that is meant");
        }
    }

    /** Leaves a tag out; the tag that closes it goes without a word. */
    private void misplaced(String name, Span span, String hint) {
        if (!AllowedHtml.isVoid(name)) {
            leftOut.merge(name, 1, Integer::sum);
        }
        manuscript.problems.add(ParseRule.HTML_MISPLACED, span, "<" + name + "> is left out here", hint);
    }
}
