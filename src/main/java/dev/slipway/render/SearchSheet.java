package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.SearchView;
import dev.slipway.site.Page;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import dev.slipway.site.Slugs;
import dev.slipway.site.Tag;
import dev.slipway.site.Term;
import java.util.ArrayList;
import java.util.List;

/** The page of the search, {@code search.html?q=words}: it works out the results itself, in the reader's browser. */
final class SearchSheet {
    static final String PAGE = "search.html";
    private final Workshop workshop;

    SearchSheet(Workshop workshop) {
        this.workshop = workshop;
    }

    void add(List<Sheet> sheets) {
        sheets.add(Sheet.at(PAGE, this::page));
    }

    private Page page() {
        Frame frame = workshop.frame(
                PAGE,
                "search",
                workshop.words().text("page.search"),
                workshop.words().text("page.search.description"),
                List.of(workshop.home()));
        PageFiles files = workshop.theme().pages();
        List<String> scripts = List.of(Site.SEARCH_INDEX, files.script("search"));
        return workshop.page(
                PAGE, "search.jte", new SearchView(frame, files.style("search"), scripts, series(), tags(), terms()));
    }

    private List<Link> series() {
        List<Link> links = new ArrayList<>();
        for (Series series : workshop.site().series()) {
            links.add(workshop.link(series));
        }
        return links;
    }

    private List<Link> tags() {
        List<Link> links = new ArrayList<>();
        for (Tag tag : workshop.site().tags()) {
            links.add(new Link(tag.name(), "tags/" + tag.slug() + ".html"));
        }
        return links;
    }

    private List<Link> terms() {
        List<Link> links = new ArrayList<>();
        for (Term term : workshop.site().glossary()) {
            links.add(
                    new Link(term.term().value(), "#" + Slugs.plain(term.term().value())));
        }
        return links;
    }
}
