package dev.slipway.search;

import dev.slipway.site.body.Body;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Container;
import dev.slipway.site.body.ContainerKind;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Heading;
import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of an article by section, a section for each heading of level 2 and 3. What is folded away on the page is left out: it
 * answers something.
 */
final class SectionedText extends BodyWalker {
    private static final int DEEPEST = 3;
    private static final String[] BREAKS = {"br", "p>", "p ", "li", "td", "th", "dt", "dd", "tr", "div", "h"};
    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(2048);
    private String heading = "";
    private String address = "";
    /** How many {@code <details>} of HTML are open around here. */
    private int folds;

    private boolean inSummary;

    private SectionedText() {}

    /** The sections of a body; the first is what stands before its headings, below {@code lead}. */
    static List<Section> of(Body body, String lead) {
        SectionedText walker = new SectionedText();
        walker.text.append(lead);
        walker.endLine();
        walker.walk(body);
        walker.close();
        return walker.sections;
    }

    private void close() {
        endLine();
        sections.add(new Section(heading, address, text.toString()));
        text.setLength(0);
    }

    private boolean isFolded() {
        return folds > 0 && !inSummary;
    }

    private void endLine() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    private void append(String run) {
        if (!isFolded()) {
            text.append(run);
        }
    }

    @Override
    public void visit(Heading piece) {
        if (isFolded()) {
            return;
        }
        endLine();
        if (piece.level() <= DEEPEST && !piece.id().isEmpty()) {
            close();
            heading = piece.text();
            address = "#" + piece.id();
        } else {
            text.append(piece.text());
            endLine();
        }
    }

    @Override
    public void visit(Flow.Paragraph paragraph) {
        super.visit(paragraph);
        endLine();
    }

    @Override
    public void visit(CodeBlock code) {
        if (isFolded()) {
            return;
        }
        endLine();
        code.info().title().ifPresent(this::append);
        endLine();
        if (code.info().language().equals("dot")) {
            appendLabels(code.text());
        } else {
            appendCode(code.text());
        }
    }

    private void appendCode(String code) {
        int from = 0;
        while (from < code.length()) {
            int end = code.indexOf('\n', from);
            end = end < 0 ? code.length() : end;
            while (from < end && code.charAt(from) <= ' ') {
                from++;
            }
            if (from < end) {
                text.append('\t').append(code.substring(from, end));
                endLine();
            }
            from = end + 1;
        }
    }

    /** Of a diagram what stands in quotes, which is drawn. */
    private void appendLabels(String dot) {
        int from = dot.indexOf('"');
        while (from >= 0) {
            int to = dot.indexOf('"', from + 1);
            if (to < 0) {
                break;
            }
            text.append(dot.substring(from + 1, to).replace("\\n", " ")).append(' ');
            from = dot.indexOf('"', to + 1);
        }
        endLine();
    }

    @Override
    public void visit(Container container) {
        if (isFolded()) {
            return;
        }
        ContainerKind kind = container.kind();
        boolean folded = kind == ContainerKind.HINT
                || kind == ContainerKind.SOLUTION
                || kind == ContainerKind.ANSWER
                || kind == ContainerKind.FOLLOW_UP
                || kind == ContainerKind.DETAILS && !container.attributes().containsKey("open");
        endLine();
        if (!folded || kind == ContainerKind.DETAILS || kind == ContainerKind.FOLLOW_UP) {
            walkPhrasing(container.title());
            endLine();
        }
        if (!folded) {
            walk(container.children());
        }
    }

    @Override
    public void visit(Table table) {
        row(table.head());
        table.rows().forEach(this::row);
    }

    private void row(List<Table.Cell> cells) {
        int start = text.length();
        for (Table.Cell cell : cells) {
            if (text.length() > start) {
                append(" · ");
            }
            walkPhrasing(cell.children());
        }
        endLine();
    }

    @Override
    public void visit(Flow.SafeHtml html) {
        super.visit(html);
        endLine();
    }

    @Override
    public void visit(Phrasing.Text run) {
        append(run.text());
    }

    @Override
    public void visit(Phrasing.CodeSpan code) {
        append(code.text());
    }

    @Override
    public void visit(Phrasing.Image image) {
        append(image.alternative());
    }

    @Override
    public void visit(Phrasing.LineBreak lineBreak) {
        append(" ");
    }

    @Override
    public void visit(Phrasing.SafeTag tag) {
        String html = tag.html();
        if (html.startsWith("<details")) {
            folds++;
        } else if (html.equals("</details>")) {
            folds = Math.max(0, folds - 1);
        } else if (html.startsWith("<summary") || html.equals("</summary>")) {
            inSummary = folds == 1 && html.charAt(1) != '/';
        } else if (html.startsWith("&") || breaksLine(html)) {
            append(" ");
        }
    }

    /** Whether words before and after a tag are apart on the page. */
    private static boolean breaksLine(String html) {
        for (String name : BREAKS) {
            if (html.startsWith(name, html.startsWith("</") ? 2 : 1)) {
                return true;
            }
        }
        return false;
    }
}
