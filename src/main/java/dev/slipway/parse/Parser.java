package dev.slipway.parse;

import dev.slipway.site.Assets;
import dev.slipway.site.Draft;
import dev.slipway.site.Source;
import dev.slipway.site.body.Body;
import dev.slipway.site.body.Flow;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;

/** Turns an article's Markdown into a body. One parser serves any number of threads. */
public final class Parser {
    /** How deep quotes, lists and containers may stand in each other; what is deeper stays text. */
    static final int DEEPEST = 100;

    private final org.commonmark.parser.Parser commonmark = org.commonmark.parser.Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .customBlockParserFactory(new ContainerParser.Factory())
            .customBlockParserFactory(new FootnoteParser.Factory())
            .linkProcessor(new FootnoteMention.Finder())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final UnaryOperator<String> languages;

    /** {@code languages} tells the language of a file by its path, for included code that names none. */
    public Parser(UnaryOperator<String> languages) {
        this.languages = languages;
    }

    /** Parses an article; {@code assets} holds the files that it may include. */
    public Parsed parse(Source source, Assets assets) {
        Node document = commonmark.parse(source.markdown());
        Manuscript manuscript = new Manuscript(source, assets, languages, document);
        List<Flow> flow = FlowConversion.ofDocument(document, manuscript);
        Body body = new Body(
                flow, manuscript.footnotes.converted(), manuscript.references, manuscript.headings, manuscript.anchors);
        return new Parsed(new Draft(source, body), manuscript.problems.sorted());
    }
}
