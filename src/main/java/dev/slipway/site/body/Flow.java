package dev.slipway.site.body;

import dev.slipway.site.Span;
import java.util.List;
import java.util.Optional;

/** A piece of a body that stands on its own lines ("block" in the CommonMark specification). */
public sealed interface Flow permits Flow.Paragraph, Heading, CodeBlock, Container, Flow.BulletList, Flow.OrderedList,
        Flow.Quote, Flow.Alert, Flow.ThematicBreak, Table, Flow.SafeHtml {
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

    /** A numbered list. */
    record OrderedList(int start, boolean tight, List<ListItem> items) implements Flow {
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

    /** HTML that the allow-list let through, as we write it ourselves: safe to print as it is. */
    record SafeHtml(String html, Span span) implements Flow {
        @Override
        public void accept(FlowVisitor visitor) {
            visitor.visit(this);
        }
    }
}
