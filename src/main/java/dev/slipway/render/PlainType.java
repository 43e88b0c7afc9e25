package dev.slipway.render;

import dev.slipway.render.view.Words;
import dev.slipway.site.Article;
import dev.slipway.site.Site;
import dev.slipway.site.Typesetter;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.Phrasing;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Type for other programs: plain HTML with links that lead to the published site, or nowhere. */
final class PlainType implements Typesetter {
    private final Parser parser = Parser.builder().build();
    private final Words words;
    private final BodyHtml bodies;
    private final PortableHtml portable;

    PlainType(Site site, Language language) {
        this.words = new LanguageWords(language);
        this.bodies = new BodyHtml(language, Highlighter.PLAIN);
        this.portable = new PortableHtml(site.settings().url());
    }

    @Override
    public String line(String markdown) {
        Node text = parser.parse(markdown);
        Node only = text.getFirstChild();
        return set(only instanceof Paragraph && only.getNext() == null ? only : text);
    }

    @Override
    public String text(String markdown) {
        return set(parser.parse(markdown)).strip();
    }

    private static String set(Node node) {
        StringBuilder out = new StringBuilder();
        new ShortText(PlainType::writeCode, out).writeChildren(node);
        return out.toString();
    }

    private static void writeCode(String language, String text, StringBuilder out) {
        out.append("<pre><code>");
        Html.text(text.stripTrailing(), out);
        out.append("</code></pre>");
    }

    @Override
    public String plain(String markdown) {
        return BareText.of(parser.parse(markdown));
    }

    @Override
    public String word(String key, Object... values) {
        return words.text(key, values);
    }

    @Override
    public List<Face> interviews(Article article) {
        List<Face> faces = new ArrayList<>();
        Interviews.of(article.body()).forEach((anchor, interview) -> {
            List<Phrasing> title = interview.title();
            String front = set(article, List.of(new Flow.Paragraph(title)));
            faces.add(new Face(
                    Interviews.cardId(article.id(), anchor),
                    title.isEmpty() ? words.text("body.interview") : front,
                    set(article, interview.children())));
        });
        return faces;
    }

    private String set(Article article, List<Flow> flow) {
        StringBuilder out = new StringBuilder();
        bodies.write(flow, new Links(article.targets(), ""), out);
        return portable.of(out.toString()).strip();
    }
}
