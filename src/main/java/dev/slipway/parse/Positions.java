package dev.slipway.parse;

import dev.slipway.site.Source;
import dev.slipway.site.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Where the nodes of a document stand in its file. */
final class Positions {
    private final String markdown;
    private final int firstLine;

    Positions(Source source) {
        this.markdown = source.markdown();
        this.firstLine = source.firstLine();
    }

    /** The first line of a node, or of the nearest node around it that has a place. */
    Span of(Node node) {
        return lineOf(node, 0);
    }

    /** A line of a node, counted from 0; its last line where it has fewer. */
    Span lineOf(Node node, int line) {
        List<SourceSpan> spans = spansOf(node);
        if (spans.isEmpty()) {
            return new Span(firstLine, 1, 1);
        }
        return of(spans.get(Math.min(line, spans.size() - 1)));
    }

    /** The last characters of a line of a node, counted from 0. */
    Span endOfLine(Node node, int line, int length) {
        Span whole = lineOf(node, line);
        int shown = Math.min(length, whole.length());
        return new Span(whole.line(), whole.column() + whole.length() - shown, shown);
    }

    Span of(@Nullable SourceSpan span) {
        return span == null
                ? new Span(firstLine, 1, 1)
                : new Span(firstLine + span.getLineIndex(), span.getColumnIndex() + 1, span.getLength());
    }

    /** A word in the first line of a node, or that whole line where the word was written otherwise. */
    Span ofWord(Node node, String word) {
        List<SourceSpan> spans = spansOf(node);
        if (spans.isEmpty() || word.isEmpty()) {
            return of(node);
        }
        SourceSpan line = spans.get(0);
        int end = Math.min(markdown.length(), line.getInputIndex() + line.getLength());
        int at = markdown.substring(line.getInputIndex(), end).indexOf(word);
        return at < 0 ? of(line) : of(line.subSpan(at, at + word.length()));
    }

    private static List<SourceSpan> spansOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans();
            }
        }
        return List.of();
    }
}
