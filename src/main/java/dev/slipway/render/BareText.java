package dev.slipway.render;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of short Markdown in one line, its markup gone. */
final class BareText extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();

    private BareText() {}

    static String of(Node node) {
        BareText walker = new BareText();
        node.accept(walker);
        return oneLine(walker.out);
    }

    /** A text with one blank for each run of blanks and line ends, and none around it. */
    private static String oneLine(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u000b';
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        out.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        out.append(html.getLiteral());
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        out.append(' ');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append(' ');
    }
}
