package dev.slipway.parse;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;

/** A container as it was found, before its name and attributes are judged. */
final class ContainerBlock extends CustomBlock implements OwnBlock {
    final ContainerFence fence;
    final SourceLine opening;

    /** Holds the title's runs; it is no child of this block. */
    final Paragraph title = new Paragraph();

    private boolean open = true;
    private boolean closedByFence;

    ContainerBlock(ContainerFence fence, SourceLine opening) {
        this.fence = fence;
        this.opening = opening;
    }

    boolean isOpen() {
        return open;
    }

    boolean closedByFence() {
        return closedByFence;
    }

    void closeByFence() {
        closedByFence = true;
    }

    void close() {
        open = false;
    }

    @Override
    public void convert(FlowConversion conversion) {
        conversion.keep(this);
    }
}
