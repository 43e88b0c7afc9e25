package dev.slipway.render;

import dev.slipway.render.view.Markup;
import dev.slipway.site.Article;
import dev.slipway.site.Span;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.CodeInfo;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.Illustrator;
import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Authors' Markdown as markup: bodies that are parsed already, and the short texts of front matter and settings. */
final class Prose implements CodeWriter {
    private static final Span NOWHERE = new Span(1, 1, 1);
    private final Parser parser = Parser.builder().build();
    private final BodyHtml bodies;
    private final TermIndex terms;

    Prose(Language language, Highlighter highlighter, Illustrator illustrator, Verdicts verdicts, TermIndex terms) {
        this.bodies = new BodyHtml(language, highlighter, illustrator, verdicts);
        this.terms = terms;
    }

    /** The body of an article as it stands on its page. */
    Markup body(Article article, Map<String, SectionChip> chips) {
        int guess = article.draft().source().markdown().length() * 2 + 1024;
        StringBuilder out = new StringBuilder(guess);
        Optional<TermLinks> linked = terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new TermLinks(terms, RelativeAddress.between(article.page(), "glossary.html")));
        bodies.write(article.body(), new Links(article.targets(), article.page(), linked), chips, out);
        return new Markup(out.toString());
    }

    /** A line of Markdown, without a paragraph around it. */
    Markup line(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length() + 32);
        if (isPlain(markdown)) {
            Html.text(markdown, out);
            return new Markup(out.toString());
        }
        Node text = parser.parse(markdown);
        Node only = text.getFirstChild();
        boolean bare = only instanceof Paragraph && only.getNext() == null;
        new ShortText(this, out).writeChildren(bare ? only : text);
        return new Markup(out.toString());
    }

    /** The words of a short Markdown text, its markup gone. */
    String bare(String markdown) {
        return isPlain(markdown) ? markdown : BareText.of(parser.parse(markdown));
    }

    /** Markdown of several paragraphs. */
    Markup text(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length() + 64);
        new ShortText(this, out).writeChildren(parser.parse(markdown));
        return new Markup(out.toString());
    }

    /** Code that stands alone. */
    Markup code(String language, String text) {
        StringBuilder out = new StringBuilder(text.length() * 2 + 256);
        writeCode(language, text, out);
        return new Markup(out.toString());
    }

    /** Code that stands alone, its lines numbered from 1. */
    Markup numberedCode(String language, String text) {
        StringBuilder out = new StringBuilder(text.length() * 2 + 256);
        writeCode(CodeInfo.of(language).numbered(), text, out);
        return new Markup(out.toString());
    }

    /** A part of an article's body as it stands on another page. */
    Markup flow(List<Flow> flow, Article article, String page) {
        StringBuilder out = new StringBuilder(1024);
        bodies.write(flow, new Links(article.targets(), page), out);
        return new Markup(out.toString());
    }

    /** A run of an article's body as it stands on another page. */
    Markup phrasing(List<Phrasing> run, Article article, String page) {
        String paragraph =
                flow(List.of(new Flow.Paragraph(run)), article, page).markup().strip();
        return new Markup(paragraph.substring("<p>".length(), paragraph.length() - "</p>".length()));
    }

    @Override
    public void writeCode(String language, String text, StringBuilder out) {
        writeCode(CodeInfo.of(language), text, out);
    }

    private void writeCode(CodeInfo info, String text, StringBuilder out) {
        String whole = text.endsWith("\n") ? text : text + "\n";
        CodeBlock block = new CodeBlock(info, whole, NOWHERE, 1);
        bodies.write(List.of(block), new Links(List.of(), ""), out);
    }

    /** Whether a text has no character that Markdown gives a meaning to. */
    private static boolean isPlain(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            if ("\\`*_[]<>&!#\n\t".indexOf(markdown.charAt(i)) >= 0) {
                return false;
            }
        }
        return markdown.isEmpty() || Character.isLetter(markdown.charAt(0));
    }
}
