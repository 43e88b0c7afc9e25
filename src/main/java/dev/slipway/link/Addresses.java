package dev.slipway.link;

import dev.slipway.site.Author;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.RelatedPlace;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.Site;
import dev.slipway.site.Sources;
import dev.slipway.site.Tag;
import dev.slipway.site.Term;
import dev.slipway.site.Track;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Every page of the site by its address, and by the path in the site's folder that an author links to. */
final class Addresses {
    /** Pages that the renderer makes whatever the content, and folders that it fills. */
    private static final List<String> FIXED = List.of(
            "index.html",
            "404.html",
            "glossary.html",
            "review.html",
            "progress.html",
            "planner.html",
            "search.html",
            Site.SEARCH_INDEX,
            "learning.json",
            "posts/index.html",
            "tags/index.html",
            "authors/index.html",
            "sitemap.xml",
            "feed.xml",
            "robots.txt",
            "llms.txt",
            "llms-full.txt",
            ".nojekyll");

    /** What the renderer makes for each series besides. */
    private static final List<String> GATHERED =
            List.of("quizzes.html", "exercises.html", "interview.html", "cheatsheet.html", "placement.html");

    private final Map<String, String> owners = new HashMap<>();
    /** Where an owner of an address stands; what the renderer makes stands nowhere. */
    private final Map<String, Place> places = new HashMap<>();

    private final Map<String, String> pages = new HashMap<>();
    private final Set<String> terms = new HashSet<>();

    Addresses(Sources sources, Catalogue catalogue, List<Tag> tags, Consumer<Diagnostic> problems) {
        FIXED.forEach(page -> own(page, page));
        pages.put("", "index.html");
        pages.put("posts", "posts/index.html");
        pages.put("tags", "tags/index.html");
        pages.put("authors", "authors/index.html");
        pages.put("glossary", "glossary.html");
        pages.put("review", "review.html");
        pages.put("progress", "progress.html");
        pages.put("planner", "planner.html");
        pages.put("search", "search.html");
        pages.put("glossary.yaml", "glossary.html");
        sources.series().forEach(this::series);
        tags.forEach(tag -> own("tags/" + tag.slug() + ".html", "the tag \"" + tag.name() + "\""));
        for (Author author : sources.settings().authors()) {
            own("authors/" + author.id() + ".html", "the author \"" + author.id() + "\"");
        }
        sources.glossary().forEach(term -> terms.add(anchor(term)));
        for (Entry entry : catalogue.entries()) {
            pages.put(entry.path(), entry.page());
            claim(entry.page(), entry.path(), entry.draft().front().title().place(), problems);
            claim(
                    markdownOf(entry.page()),
                    entry.path(),
                    entry.draft().front().title().place(),
                    problems);
        }
        for (String asset : sources.assets().paths()) {
            claim(asset, asset, Place.startOf(asset), problems);
        }
    }

    private void series(SeriesPlan plan) {
        String page = plan.id() + "/index.html";
        own(page, plan.path());
        pages.put(plan.id(), page);
        pages.put(plan.path(), page);
        GATHERED.forEach(gathered -> own(plan.id() + "/" + gathered, plan.path()));
        for (Track track : plan.tracks()) {
            own(plan.id() + "/tracks/" + track.id() + ".html", "the track \"" + track.id() + "\"");
        }
    }

    /** The page at a path of the site's folder, or at an address of the site; a folder may end in a slash. */
    Optional<String> page(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String page = pages.get(plain);
        if (page != null) {
            return Optional.of(page);
        }
        boolean published = plain.endsWith(".html") && owners.containsKey(plain);
        return published ? Optional.of(plain) : Optional.empty();
    }

    /** Whether an anchor is one of the glossary's. */
    boolean isTerm(String anchor) {
        return terms.contains(anchor);
    }

    /** Takes an address for an owner, if it is free. */
    boolean claim(String address, String owner, Place place, Consumer<Diagnostic> problems) {
        String first = owners.putIfAbsent(address, owner);
        if (first == null) {
            places.put(address, place);
            return true;
        }
        Diagnostic taken = LinkRule.ADDRESS_TAKEN.at(
                place, "the address " + address + " is taken by " + first, "rename the file or change the alias");
        Place other = places.get(address);
        problems.accept(other == null ? taken : taken.with(new RelatedPlace(other, "the address is taken here")));
        return false;
    }

    /** The paths that may be linked to, for suggestions. */
    Set<String> linkable() {
        return pages.keySet();
    }

    /** Where a term stands in the glossary. */
    static String anchor(Term term) {
        return dev.slipway.site.Slugs.plain(term.term().value());
    }

    private static String markdownOf(String page) {
        return page.substring(0, page.length() - ".html".length()) + ".md";
    }

    private void own(String page, String owner) {
        owners.put(page, owner);
    }
}
