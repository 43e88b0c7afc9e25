package dev.slipway.render;

import dev.slipway.render.view.BlockView;
import dev.slipway.render.view.Markup;
import dev.slipway.render.view.PartView;
import dev.slipway.render.view.TrackView;
import dev.slipway.render.view.Words;
import dev.slipway.site.Article;
import dev.slipway.site.Block;
import dev.slipway.site.Located;
import dev.slipway.site.PlannedPart;
import dev.slipway.site.Series;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A series worked out once for all its pages: parts written and planned, stacked into blocks, sorted into tracks. */
final class Syllabus {
    private static final int RING = 8;
    private final Series series;
    private final Words words;
    private final Prose prose;
    private final int digits;
    private final List<PartView> parts;
    private final List<BlockView> blocks;
    private final List<TrackView> tracks;
    private final Map<String, Spot> spots = new HashMap<>();

    Syllabus(Series series, Words words, Prose prose) {
        this.series = series;
        this.words = words;
        this.prose = prose;
        this.digits = Math.max(2, Integer.toString(highest()).length());
        this.parts = parts();
        this.blocks = blocks();
        this.tracks = series.plan().tracks().stream().map(this::track).toList();
        for (BlockView block : blocks) {
            List<PartView> held = block.parts();
            for (int i = 0; i < held.size(); i++) {
                spots.putIfAbsent(held.get(i).page(), new Spot(block, i));
            }
        }
    }

    /** Where a part stands: its stack, and its place in it from 0. */
    record Spot(BlockView block, int index) {}

    /** Where the part with a page stands. */
    Optional<Spot> spot(String page) {
        return Optional.ofNullable(spots.get(page));
    }

    List<BlockView> stacks() {
        return blocks;
    }

    List<TrackView> paths() {
        return tracks;
    }

    int total() {
        return parts.size();
    }

    int written() {
        return series.parts().size();
    }

    /** The number as it is stencilled on a part, or empty where the article has none. */
    String number(Article article) {
        return article.part().isPresent() ? Figures.padded(article.part().getAsInt(), digits) : "";
    }

    /** The stack in which a page is. */
    int ringOf(String page) {
        Spot spot = spots.get(page);
        return spot == null ? 0 : spot.block().ring();
    }

    /** The hours of all blocks together. */
    String hours() {
        double sum = 0;
        for (Block block : series.plan().blocks()) {
            sum += block.hours().orElse(0);
        }
        return sum > 0 ? Figures.plain(sum) : "";
    }

    /** What is left of {@code blocks} when only the parts of a track are kept. */
    List<BlockView> stacks(TrackView track) {
        List<BlockView> kept = new ArrayList<>();
        for (BlockView block : blocks) {
            List<PartView> on =
                    block.parts().stream().filter(track.parts()::contains).toList();
            if (!on.isEmpty()) {
                kept.add(new BlockView(
                        block.id(), block.label(), block.title(), block.focus(), block.hours(), block.ring(), on));
            }
        }
        return kept;
    }

    private int highest() {
        int highest = 0;
        for (Article article : series.parts()) {
            highest = Math.max(highest, article.part().orElse(0));
        }
        for (PlannedPart planned : series.plan().planned()) {
            highest = Math.max(highest, planned.part().value());
        }
        return highest;
    }

    private List<PartView> parts() {
        List<PartView> all = new ArrayList<>();
        for (Article article : series.parts()) {
            all.add(new PartView(
                    article.part().orElse(0),
                    number(article),
                    article.title(),
                    article.front().description(),
                    article.page(),
                    article.front().concepts(),
                    article.time().total()));
        }
        for (PlannedPart planned : series.plan().planned()) {
            int part = planned.part().value();
            all.add(new PartView(part, Figures.padded(part, digits), planned.title(), "", "", planned.concepts(), 0));
        }
        all.sort(Comparator.comparingInt(PartView::part));
        return List.copyOf(all);
    }

    private List<BlockView> blocks() {
        List<BlockView> all = new ArrayList<>();
        SeriesPlan plan = series.plan();
        List<PartView> loose = parts.stream()
                .filter(part -> series.blockOf(part.part()).isEmpty())
                .toList();
        if (!loose.isEmpty()) {
            String title = words.text(plan.blocks().isEmpty() ? "page.parts" : "page.before-the-blocks");
            all.add(new BlockView("start", "", title, "", "", RING - 1, loose));
        }
        int index = 0;
        for (Block block : plan.blocks()) {
            List<PartView> held =
                    parts.stream().filter(part -> block.holds(part.part())).toList();
            String label = plan.blockName() + " " + (index + 1);
            all.add(new BlockView(
                    block.id(), label, block.title(), block.focus(), Figures.hours(block.hours()), index % RING, held));
            index++;
        }
        return List.copyOf(all);
    }

    private TrackView track(Track track) {
        Set<Integer> numbers = new HashSet<>();
        for (Article article : series.on(track)) {
            article.part().ifPresent(numbers::add);
        }
        for (PlannedPart planned : series.plan().planned()) {
            if (names(planned.tracks(), track)) {
                numbers.add(planned.part().value());
            }
        }
        List<PartView> on =
                parts.stream().filter(part -> numbers.contains(part.part())).toList();
        int written = (int) on.stream().filter(part -> !part.planned()).count();
        List<Markup> outcomes = track.outcomes().stream().map(prose::line).toList();
        return new TrackView(
                track.id(),
                track.title(),
                page(track),
                track.description(),
                Figures.hours(track.hours()),
                outcomes,
                on,
                written);
    }

    private static boolean names(List<Located<String>> tracks, Track track) {
        return tracks.stream().anyMatch(named -> named.value().equals(track.id()));
    }

    private String page(Track track) {
        return series.id() + "/tracks/" + track.id() + ".html";
    }
}
