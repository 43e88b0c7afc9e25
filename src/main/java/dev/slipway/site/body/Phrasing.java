package dev.slipway.site.body;

import dev.slipway.site.Span;
import java.util.List;
import java.util.Optional;

/** A run of text within a paragraph, a heading or a table cell ("inline" in the CommonMark specification). */
public sealed interface Phrasing {
    /** Calls the visitor's method for this kind. */
    void accept(PhrasingVisitor visitor);

    /** Characters that stand for themselves. */
    record Text(String text) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A code span. */
    record CodeSpan(String text, Span span) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Stressed text. */
    record Emphasis(List<Phrasing> children) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Important text. */
    record Strong(List<Phrasing> children) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Text that no longer holds. */
    record Strikethrough(List<Phrasing> children) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A link; where it leads is decided later, by the index of its reference. */
    record Link(Reference reference, Optional<String> title, List<Phrasing> children) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** An image with the text that stands for it. */
    record Image(Reference reference, Optional<String> title, String alternative) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** The end of a line: {@code hard} breaks the line on the page too. */
    record LineBreak(boolean hard) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** The mark of a footnote: {@code number} from 1 in the order of first mention, {@code mention} from 1 for each. */
    record FootnoteMark(int number, int mention, String label) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * One HTML tag or character reference that the allow-list let through, as we write it ourselves: safe to print as it
     * is.
     */
    record SafeTag(String html) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * An opening HTML tag that points somewhere, {@code <a>} or {@code <img>}: where to is decided later, by its
     * reference.
     *
     * @param attributes all but {@code href} and {@code src}, as we write them ourselves, each after a space
     */
    record LinkedTag(String name, Reference reference, String attributes) implements Phrasing {
        @Override
        public void accept(PhrasingVisitor visitor) {
            visitor.visit(this);
        }
    }
}
