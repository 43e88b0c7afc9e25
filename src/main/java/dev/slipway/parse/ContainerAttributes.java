package dev.slipway.parse;

import dev.slipway.parse.Words.Word;
import dev.slipway.site.Span;
import dev.slipway.site.Suggestion;
import dev.slipway.site.body.ContainerKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.SourceSpan;

/** Reads and judges what stands in a container's braces: {@code {difficulty=easy minutes=15 #my-id}}. */
final class ContainerAttributes {
    private final ContainerBlock block;
    private final ContainerKind kind;
    private final Manuscript manuscript;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    ContainerAttributes(ContainerBlock block, ContainerKind kind, Manuscript manuscript) {
        this.block = block;
        this.kind = kind;
        this.manuscript = manuscript;
    }

    /** The attributes that are good, in the order written. */
    Map<String, String> read() {
        ContainerFence fence = block.fence;
        if (fence.openBrace() >= 0) {
            reportBad(fence.openBrace(), fence.openBrace() + 1, "this brace is never closed", "end the line with }");
        }
        String text = block.opening
                .getContent()
                .subSequence(fence.attributesStart(), fence.attributesEnd())
                .toString();
        for (Word word : Words.of(text)) {
            add(word);
        }
        return Collections.unmodifiableMap(attributes);
    }

    private void add(Word word) {
        boolean shortId = word.key().startsWith("#") && word.key().length() > 1 && !word.valued();
        String key = shortId ? "id" : word.key();
        String value = shortId ? word.key().substring(1) : word.value();
        if (word.broken()) {
            reportBad(word, "a quote or a brace is never closed", "close it before the end of the braces");
        } else if (key.isEmpty() || key.equals("#")) {
            reportBad(word, "this is no attribute", "write key=value, or key=\"value with blanks\"");
        } else if (!key.equals("id") && !kind.attributes().contains(key)) {
            reportUnknown(word);
        } else if (attributes.containsKey(key)) {
            reportBad(word, "the attribute \"" + key + "\" is given twice", "delete one of the two");
        } else {
            String expected = AttributeValues.expected(key, value);
            if (expected.isEmpty()) {
                attributes.put(key, value);
            } else {
                reportBad(word, "\"" + value + "\" is no value for the attribute \"" + key + "\"", expected);
            }
        }
    }

    private void reportUnknown(Word word) {
        List<String> known = new ArrayList<>(kind.attributes());
        known.add("id");
        manuscript.problems.add(
                ParseRule.UNKNOWN_ATTRIBUTE,
                span(word.start(), word.end()),
                "the container \"" + kind.key() + "\" has no attribute \"" + word.key() + "\"",
                Suggestion.hint(word.key(), known, "it may have " + String.join(", ", known)));
    }

    private void reportBad(Word word, String message, String hint) {
        manuscript.problems.add(ParseRule.BAD_ATTRIBUTE, span(word.start(), word.end()), message, hint);
    }

    private void reportBad(int start, int end, String message, String hint) {
        int base = block.fence.attributesStart();
        manuscript.problems.add(ParseRule.BAD_ATTRIBUTE, span(start - base, end - base), message, hint);
    }

    /** The place of a part of what stands in the braces. */
    private Span span(int start, int end) {
        SourceSpan line = block.opening.getSourceSpan();
        int base = block.fence.attributesStart();
        return manuscript.positions.of(line == null ? null : line.subSpan(base + start, base + end));
    }
}
