package dev.slipway.site.body;

import dev.slipway.site.Span;

/**
 * Fenced or indented code.
 *
 * @param text what is shown, each line ended by {@code \n}; of an included file, the file's text
 * @param span the fence's opening line
 * @param firstLine the line of the article at which the code begins, counted from 1
 * @param notes what ties its lines to the list below
 */
public record CodeBlock(CodeInfo info, String text, Span span, int firstLine, CodeNotes notes) implements Flow {
    /** Code that no list explains. */
    public CodeBlock(CodeInfo info, String text, Span span, int firstLine) {
        this(info, text, span, firstLine, CodeNotes.NONE);
    }

    @Override
    public void accept(FlowVisitor visitor) {
        visitor.visit(this);
    }
}
