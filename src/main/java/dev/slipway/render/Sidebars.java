package dev.slipway.render;

import dev.slipway.render.view.BlockView;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.PartView;
import dev.slipway.render.view.Sidebar;
import dev.slipway.render.view.TrackPlace;
import dev.slipway.render.view.TrackView;
import dev.slipway.site.Article;
import dev.slipway.site.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way through a series beside one of its parts; bounded, so that a long series costs each page the same. */
final class Sidebars {
    private static final int WHOLE = 150;
    private static final int WINDOW = 50;
    private final Syllabus syllabus;
    private final Series series;

    Sidebars(Series series, Syllabus syllabus) {
        this.series = series;
        this.syllabus = syllabus;
    }

    Sidebar of(Article article) {
        boolean whole = syllabus.total() <= WHOLE;
        List<BlockView> blocks = whole ? syllabus.stacks() : around(article.page());
        return new Sidebar(series.plan().title(), series.page(), blocks, !whole, tracks(article));
    }

    private List<TrackPlace> tracks(Article article) {
        int part = article.part().orElse(0);
        return syllabus.paths().stream().map(track -> place(track, part)).toList();
    }

    private static TrackPlace place(TrackView track, int part) {
        Optional<Link> previous = Optional.empty();
        Optional<Link> next = Optional.empty();
        List<String> numbers = new ArrayList<>();
        for (PartView one : track.parts()) {
            numbers.add(one.number());
            if (!one.planned() && one.part() < part) {
                previous = Optional.of(new Link(one.title(), one.page()));
            } else if (!one.planned() && one.part() > part && next.isEmpty()) {
                next = Optional.of(new Link(one.title(), one.page()));
            }
        }
        return new TrackPlace(track.id(), track.title(), track.page(), String.join(" ", numbers), previous, next);
    }

    /** The current block alone, and of a long one only the parts around the current. */
    private List<BlockView> around(String page) {
        Optional<Syllabus.Spot> spot = syllabus.spot(page);
        if (spot.isEmpty()) {
            return List.of();
        }
        BlockView block = spot.get().block();
        List<PartView> parts = window(block.parts(), spot.get().index());
        return List.of(new BlockView(
                block.id(), block.label(), block.title(), block.focus(), block.hours(), block.ring(), parts));
    }

    private static List<PartView> window(List<PartView> parts, int at) {
        int from = Math.max(0, Math.min(at - WINDOW / 2, parts.size() - WINDOW));
        return parts.subList(from, Math.min(parts.size(), from + WINDOW));
    }
}
