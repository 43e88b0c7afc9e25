package dev.slipway.parse;

import org.commonmark.node.CustomBlock;

/** A line of colons that closes no container. */
final class StrayFence extends CustomBlock implements OwnBlock {
    final int colons;

    StrayFence(int colons) {
        this.colons = colons;
    }

    @Override
    public void convert(FlowConversion conversion) {
        conversion.keep(this);
    }
}
