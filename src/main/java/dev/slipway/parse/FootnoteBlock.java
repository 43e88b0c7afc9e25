package dev.slipway.parse;

import org.commonmark.node.CustomBlock;

/** The text of a footnote, {@code [^label]: text}. */
final class FootnoteBlock extends CustomBlock implements OwnBlock {
    private final String label;

    FootnoteBlock(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    @Override
    public void convert(FlowConversion conversion) {
        conversion.keep(this);
    }
}
