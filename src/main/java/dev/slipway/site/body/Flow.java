package dev.slipway.site.body;

import dev.slipway.site.Span;
import java.util.List;
import java.util.Optional;

/** A piece of a body that stands on its own lines ("block" in the CommonMark specification). */
public sealed interface Flow
        permits Flow.Paragraph,
                Heading,
                CodeBlock,
                Container,
                Flow.BulletList,
                Flow.OrderedList,
                Flow.Quote,
                Flow.Alert,
                Flow.ThematicBreak,
                Table,
                Flow.SafeHtml,
                Flow.Comment {
    /** Calls the visitor's method for this kind. */
    void accept(FlowVisitor visitor);

    /** A run of text. */
    record Paragraph(List<Phrasing> children) implements Flow {
        @Override
        public void accept(FlowVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A list whose order does not matter. In a tight list paragraphs print without their tags. */
    record BulletList(boolean tight, List<ListItem> items) implements Flow {
        @Override
        public void accept(FlowVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A numbered list; {@code notes} ties it to the code above that it explains. */
    record OrderedList(int start, boolean tight, List<ListItem> items, CodeNotes notes) implements Flow {
        @Override
        public void accept(FlowVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** An item of a list; {@code task} says whether a task list's box is ticked. */
    record ListItem(Optional<Boolean> task, List<Flow> children) {}

    /** Quoted text. */
    record Quote(List<Flow> children) implements Flow {
        @Override
        public void accept(FlowVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A GitHub alert, {@code > [!NOTE]}. */
    record Alert(AlertKind kind, List<Flow> children) implements Flow {
        @Override
        public void accept(FlowVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A change of subject. */
    record ThematicBreak() implements Flow {
        @Override
        public void accept(FlowVisitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * A run of HTML that the allow-list let through, in pieces: tags and text. Its tags are balanced over the list of flow
     * that it stands in, not within one run.
     */
    record SafeHtml(List<Phrasing> pieces, Span span) implements Flow {
        @Override
        public void accept(FlowVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** What an author tells Slipway, {@code <!-- slipway: text -->}; never printed. */
    record Comment(String text, Span span) implements Flow {
        @Override
        public void accept(FlowVisitor visitor) {
            visitor.visit(this);
        }
    }
}
