package dev.slipway.parse;

import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** A mark in the text that leads to a footnote, {@code [^label]}. */
final class FootnoteMention extends CustomNode {
    private final FootnoteBlock note;

    private FootnoteMention(FootnoteBlock note) {
        this.note = note;
    }

    FootnoteBlock note() {
        return note;
    }

    /** Finds mentions among bracketed texts. One without a definition stays text. */
    static final class Finder implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            String text = link.text(scanner);
            if (link.destination() != null || text.length() < 2 || text.charAt(0) != '^') {
                return LinkResult.none();
            }
            String label = link.label();
            if (label != null && context.getDefinition(LinkReferenceDefinition.class, label) != null) {
                return LinkResult.none();
            }
            FootnoteBlock note = context.getDefinition(FootnoteBlock.class, text.substring(1));
            return note == null
                    ? LinkResult.none()
                    : LinkResult.replaceWith(new FootnoteMention(note), link.afterTextBracket());
        }
    }
}
