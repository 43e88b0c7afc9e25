package dev.slipway.site.body;

import java.util.List;

/** Tells of a block of code what it was checked against. */
public interface Verdicts {
    /** Nothing was checked. */
    Verdicts NONE = block -> List.of();

    /** What this block was checked against; nothing where it was not checked, or shows a fault that it does not name. */
    List<Verdict> of(CodeBlock block);
}
