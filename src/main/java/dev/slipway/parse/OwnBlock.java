package dev.slipway.parse;

/** A block that CommonMark does not know and we do. */
interface OwnBlock {
    /** Calls the conversion's method for this kind. */
    void convert(FlowConversion conversion);
}
