package dev.slipway.render;

/**
 * How deep the text stands in headings. The title of a step or a tab is a heading too, one level below the heading before it, so
 * that no level is skipped (WCAG 2.2, 1.3.1): under {@code ##} it is an {@code h3}, in an exercise under {@code ###} an {@code h5}.
 */
final class Depth {
    private static final int DEEPEST = 6;
    private final int start;
    private final boolean whole;
    private int level;

    private Depth(int start, boolean whole) {
        this.start = start;
        this.whole = whole;
        this.level = start;
    }

    /** Of a whole text, which stands under the title of its page and has its headings checked. */
    static Depth ofText() {
        return new Depth(1, true);
    }

    /** Of a piece of a text on another page, where it stands under a heading of the second level. */
    static Depth ofPiece() {
        return new Depth(2, false);
    }

    int level() {
        return level;
    }

    /** Passes a heading of the text; returns the level to write it with, which differs in a piece that came from deeper down. */
    int pass(int written) {
        level = whole ? written : Math.max(start + 1, Math.min(written, level + 1));
        return level;
    }

    /** Passes the title of a container; returns its level. */
    int descend() {
        level = Math.min(level + 1, DEEPEST);
        return level;
    }

    /** Leaves a container that began at a level. A heading of the text in it may have closed the section around it. */
    void leave(int before) {
        level = Math.min(level, before);
    }
}
