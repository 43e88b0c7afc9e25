package dev.slipway.search;

import dev.slipway.site.Article;
import dev.slipway.site.Digest;
import dev.slipway.site.Page;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import dev.slipway.site.Slugs;
import dev.slipway.site.Tag;
import dev.slipway.site.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Makes the index of a site: one script with its words, and one for each page with its texts, of which results cut their excerpts. They
 * are scripts since a page that is opened from disk reads no other data; they set globals, {@code slipwaySearch} and
 * {@code slipwayTexts}.
 */
public final class SearchIndex {
    /** The folder of all scripts of the search. */
    public static final String TEXTS = "assets/search/";

    /** Digits of a name: 40 bits. */
    private static final int NAME = 10;

    private static final int POSTS = -1;
    private static final int GLOSSARY = -2;
    private static final int TAGS = -3;
    private final Site site;
    private final Consumer<Page> pages;
    private final Vocabulary vocabulary;
    private final Postings postings = new Postings();
    private final Tokens tokens = new Tokens();
    private final ScriptText listed = new ScriptText();
    private final ScriptText texts = new ScriptText();
    private char[] buffer = new char[4096];
    private boolean first = true;

    private SearchIndex(Site site, Consumer<Page> pages) {
        this.site = site;
        this.pages = pages;
        this.vocabulary = new Vocabulary(isEnglish(site));
    }

    /** Hands over the scripts of a site. The same site gives the same bytes. */
    public static void write(Site site, Consumer<Page> pages) {
        new SearchIndex(site, pages).write();
    }

    /** Endings are cut off in English alone; in other languages words are found as they are written, or by their beginning. */
    private static boolean isEnglish(Site site) {
        String language = site.settings().language();
        return language.equals("en") || language.startsWith("en-");
    }

    private void write() {
        int scope = 0;
        for (Series series : site.series()) {
            series(series, scope++);
        }
        List<Article> posts = new ArrayList<>(site.posts());
        posts.sort(Comparator.comparing(Article::page));
        for (Article post : posts) {
            article(post, POSTS);
        }
        glossary();
        tags();
        ScriptText script =
                new ScriptText().raw("window.slipwaySearch={english:").raw(isEnglish(site) ? "true" : "false");
        script.raw(",series:[");
        for (int i = 0; i < site.series().size(); i++) {
            script.raw(i == 0 ? "" : ",").text(site.series().get(i).plan().title());
        }
        PackedIndex packed = new PackedIndex(vocabulary, postings);
        script.raw("],sections:").raw(postings.sections());
        script.raw(",pages:[").raw(listed).raw("],common:[").raw(packed.common());
        script.raw("],terms:")
                .text(packed.terms())
                .raw(",bits:\"")
                .raw(packed.bits())
                .raw("\"};\n");
        pages.accept(new Page(Site.SEARCH_INDEX, script.bytes()));
    }

    private void series(Series series, int scope) {
        StringBuilder lead = new StringBuilder(InlineText.of(series.plan().description())).append('\n');
        series.plan()
                .outcomes()
                .technical()
                .forEach(line -> lead.append(InlineText.of(line)).append('\n'));
        series.plan()
                .outcomes()
                .conceptual()
                .forEach(line -> lead.append(InlineText.of(line)).append('\n'));
        page(
                series.page(),
                series.plan().title(),
                OptionalInt.empty(),
                scope,
                List.of(new Section("", "", lead.toString())));
        for (Article article : series.parts()) {
            article(article, scope);
        }
    }

    private void article(Article article, int scope) {
        List<Section> sections =
                SectionedText.of(article.body(), InlineText.of(article.front().description()));
        page(article.page(), article.title(), article.part(), scope, sections);
    }

    private void glossary() {
        List<Section> sections = new ArrayList<>();
        for (Term term : site.glossary()) {
            String name = term.term().value();
            sections.add(new Section(name, "#" + Slugs.plain(name), InlineText.of(term.definition())));
        }
        if (!sections.isEmpty()) {
            page("glossary.html", "", OptionalInt.empty(), GLOSSARY, sections);
        }
    }

    private void tags() {
        List<Section> sections = new ArrayList<>();
        for (Tag tag : site.tags()) {
            StringBuilder titles = new StringBuilder();
            tag.articles().forEach(article -> titles.append(article.title()).append('\n'));
            sections.add(new Section(tag.name(), "tags/" + tag.slug() + ".html", titles.toString()));
        }
        if (!sections.isEmpty()) {
            page("tags/index.html", "", OptionalInt.empty(), TAGS, sections);
        }
    }

    /** Counts a page's words, hands over its texts and lists it. */
    private void page(String path, String title, OptionalInt part, int scope, List<Section> sections) {
        texts.clear().raw("(window.slipwayTexts??={})[").text(path).raw("]=[");
        boolean beginning = true;
        for (Section section : sections) {
            count(section.heading(), true);
            texts.raw(beginning ? "\n" : ",\n").text(buffer, section.heading().length());
            texts.raw(",").text(section.address()).raw(",");
            if (beginning) {
                count(title, true);
            }
            count(section.text(), false);
            texts.text(buffer, section.text().length());
            postings.close();
            beginning = false;
        }
        byte[] bytes = texts.raw("\n];\n").bytes();
        String name = Digest.of(bytes).substring(0, NAME);
        pages.accept(new Page(TEXTS + name + ".js", bytes));
        listed.raw(first ? "\n[" : ",\n[")
                .text(path)
                .raw(",")
                .text(title)
                .raw(",")
                .raw(part.orElse(-1));
        listed.raw(",")
                .raw(scope)
                .raw(",")
                .raw(sections.size())
                .raw(",\"")
                .raw(name)
                .raw("\"]");
        first = false;
    }

    /** Counts the words of a text, which is in the buffer then. */
    private void count(String text, boolean named) {
        int length = text.length();
        if (length > buffer.length) {
            buffer = new char[Math.max(length, buffer.length * 2)];
        }
        text.getChars(0, length, buffer, 0);
        tokens.over(buffer, length);
        while (tokens.next()) {
            int term = vocabulary.number(buffer, tokens.start(), tokens.end(), tokens.hash());
            if (term >= 0) {
                postings.add(term, named);
            }
        }
    }
}
