package dev.slipway.site.body;

import java.util.List;

/** The characters of runs of text without their marks; a line's end is a blank. */
public final class PhrasingText extends BodyWalker {
    private final StringBuilder text = new StringBuilder();

    private PhrasingText() {}

    /** The text of some runs. */
    public static String of(List<Phrasing> phrasing) {
        PhrasingText walker = new PhrasingText();
        walker.walkPhrasing(phrasing);
        return walker.text.toString();
    }

    @Override
    public void visit(Phrasing.Text run) {
        text.append(run.text());
    }

    @Override
    public void visit(Phrasing.CodeSpan code) {
        text.append(code.text());
    }

    @Override
    public void visit(Phrasing.Image image) {
        text.append(image.alternative());
    }

    @Override
    public void visit(Phrasing.LineBreak lineBreak) {
        text.append(' ');
    }
}
