package dev.slipway.render;

import dev.slipway.site.body.Body;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Heading;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.Illustrator;
import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.Reference;
import dev.slipway.site.body.Table;
import dev.slipway.site.body.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a body the way that the CommonMark and GFM specifications print their examples: no anchors, no frames. */
final class PlainHtml extends FlowHtml {
    private final StringBuilder out;

    private final PhrasingHtml phrasing;

    private PlainHtml(PhrasingHtml phrasing, CodeHtml code, StringBuilder out) {
        super(phrasing, code, Language.of("en"), Map.of(), Depth.ofText(), out);
        this.phrasing = phrasing;
        this.out = out;
    }

    static String of(Body body) {
        StringBuilder out = new StringBuilder();
        Links asWritten = new Links(List.of(), "index.html") {
            @Override
            public Optional<Address> of(Reference reference) {
                return Optional.of(new Address(reference.destination(), false));
            }
        };
        Language language = Language.of("en");
        PhrasingHtml phrasing = new PlainPhrasing(asWritten, language, out);
        new PlainHtml(phrasing, new PlainCode(asWritten, language, out), out).writeAll(body.flow());
        return out.toString();
    }

    @Override
    public void visit(Heading heading) {
        out.append("<h").append(heading.level()).append('>');
        writePhrasing(heading.children());
        out.append("</h").append(heading.level()).append(">\n");
    }

    @Override
    public void visit(Flow.Alert alert) {
        out.append("<alert>\n");
        writeAll(alert.children());
        out.append("</alert>\n");
    }

    @Override
    public void visit(Table table) {
        new TableHtml(phrasing, out).write(table);
        out.append('\n');
    }

    private static final class PlainPhrasing extends PhrasingHtml {
        private final StringBuilder out;
        private final Links links;

        PlainPhrasing(Links links, Language language, StringBuilder out) {
            super(links, language, false, out);
            this.out = out;
            this.links = links;
        }

        @Override
        public void visit(Phrasing.Image image) {
            out.append("<img");
            Html.attribute("src", links.of(image.reference()).orElseThrow().href(), out);
            Html.attribute("alt", image.alternative(), out);
            image.title().ifPresent(title -> Html.attribute("title", title, out));
            out.append('>');
        }
    }

    private static final class PlainCode extends CodeHtml {
        private final StringBuilder out;

        PlainCode(Links links, Language language, StringBuilder out) {
            super(links, language, Highlighter.PLAIN, Illustrator.NONE, Verdicts.NONE, out);
            this.out = out;
        }

        @Override
        void write(CodeBlock block) {
            out.append("<pre><code");
            if (!block.info().language().isEmpty()) {
                Html.attribute("class", "language-" + block.info().language(), out);
            }
            out.append('>');
            Html.text(block.text(), out);
            out.append("</code></pre>\n");
        }
    }
}
