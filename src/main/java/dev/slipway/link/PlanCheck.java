package dev.slipway.link;

import dev.slipway.site.Block;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.FrontMatter;
import dev.slipway.site.Located;
import dev.slipway.site.Place;
import dev.slipway.site.PlannedPart;
import dev.slipway.site.RelatedPlace;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.StartingPoint;
import dev.slipway.site.Suggestion;
import dev.slipway.site.Track;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Holds the articles of a series against its plan: numbers, blocks, tracks. */
final class PlanCheck {
    private final SeriesPlan plan;
    private final List<Entry> parts;
    private final List<String> tracks;
    private final List<String> blocks;
    private final Consumer<Diagnostic> problems;

    PlanCheck(SeriesPlan plan, List<Entry> parts, Consumer<Diagnostic> problems) {
        this.plan = plan;
        this.parts = parts;
        this.tracks = plan.tracks().stream().map(Track::id).toList();
        this.blocks = plan.blocks().stream().map(Block::id).toList();
        this.problems = problems;
    }

    void check(Catalogue catalogue) {
        Map<Integer, Place> taken = new HashMap<>();
        for (Entry entry : parts) {
            part(entry, taken);
            tracks(entry.draft().front().tracks());
        }
        planned(taken);
        blocks();
        emptyTracks();
        starts(catalogue);
    }

    private void part(Entry entry, Map<Integer, Place> taken) {
        FrontMatter front = entry.draft().front();
        if (front.part().isEmpty()) {
            problems.accept(LinkRule.MISSING_PART.at(
                    front.title().place(),
                    "an article of a series needs its number",
                    "add part: 1 to the front matter"));
            return;
        }
        Located<Integer> part = front.part().get();
        Place other = taken.putIfAbsent(part.value(), part.place());
        if (other != null) {
            String message = "part " + part.value() + " is " + other.path() + " already";
            problems.accept(LinkRule.DUPLICATE_PART
                    .at(part.place(), message, "give each part its own number")
                    .with(new RelatedPlace(other, "first used here")));
        }
        front.block().ifPresent(block -> blockOf(part.value(), block));
    }

    private void blockOf(int part, Located<String> named) {
        Optional<Block> block = plan.blocks().stream()
                .filter(one -> one.id().equals(named.value()))
                .findFirst();
        if (block.isEmpty()) {
            unknown(LinkRule.UNKNOWN_BLOCK, named, "block", blocks);
        } else if (!block.get().holds(part)) {
            problems.accept(LinkRule.PART_BLOCK.at(
                    named.place(),
                    "part " + part + " lies outside the block \"" + named.value() + "\", which has the parts "
                            + block.get().first() + " to " + block.get().last(),
                    "change the part, the block, or the block's parts in " + plan.path()));
        }
    }

    private void tracks(List<Located<String>> named) {
        for (Located<String> track : named) {
            if (!tracks.contains(track.value())) {
                unknown(LinkRule.UNKNOWN_TRACK, track, "track", tracks);
            }
        }
    }

    private void planned(Map<Integer, Place> taken) {
        for (PlannedPart planned : plan.planned()) {
            Place written =
                    taken.putIfAbsent(planned.part().value(), planned.part().place());
            if (written != null) {
                String message = "part " + planned.part().value() + " is planned here and stands in " + written.path();
                problems.accept(LinkRule.PLANNED_PART_WRITTEN
                        .at(planned.part().place(), message, "remove it from planned")
                        .with(new RelatedPlace(written, "written here")));
            }
            tracks(planned.tracks());
            planned.block().ifPresent(block -> blockOf(planned.part().value(), block));
        }
    }

    private void blocks() {
        Map<String, Place> ids = new HashMap<>();
        Block before = null;
        for (Block block : plan.blocks()) {
            unique(ids, block.id(), block.place(), "block");
            if (before != null && block.first() <= before.last()) {
                String message = "the block begins at part " + block.first() + ", before \"" + before.id()
                        + "\" ends at part " + before.last();
                problems.accept(LinkRule.OVERLAPPING_BLOCKS
                        .at(block.place(), message, "let blocks follow each other")
                        .with(new RelatedPlace(before.place(), "the block before")));
            }
            before = block;
        }
    }

    private void emptyTracks() {
        Map<String, Place> ids = new HashMap<>();
        Set<String> used = new HashSet<>();
        parts.forEach(entry -> entry.draft().front().tracks().forEach(track -> used.add(track.value())));
        plan.planned().forEach(planned -> planned.tracks().forEach(track -> used.add(track.value())));
        for (Track track : plan.tracks()) {
            unique(ids, track.id(), track.place(), "track");
            if (!used.contains(track.id())) {
                problems.accept(LinkRule.EMPTY_TRACK.at(
                        track.place(),
                        "no part is on the track \"" + track.id() + "\"",
                        "add it to an article's tracks"));
            }
        }
    }

    private void starts(Catalogue catalogue) {
        for (StartingPoint point : plan.startBy()) {
            point.start()
                    .filter(start -> catalogue.id(start.value()).isEmpty())
                    .ifPresent(start -> problems.accept(LinkRule.UNKNOWN_START.at(
                            start.place(),
                            "there is no article \"" + start.value() + "\"",
                            Suggestion.hint(
                                    start.value(),
                                    catalogue.ids(),
                                    "name an article's id: its file's name without number and ending"))));
        }
    }

    private void unique(Map<String, Place> ids, String id, Place place, String what) {
        Place first = ids.putIfAbsent(id, place);
        if (first != null) {
            problems.accept(LinkRule.DUPLICATE_ID
                    .at(place, "a second " + what + " is called \"" + id + "\"", "rename one of the two")
                    .with(new RelatedPlace(first, "the first stands here")));
        }
    }

    private void unknown(LinkRule rule, Located<String> named, String what, List<String> known) {
        String hint = known.isEmpty()
                ? "declare it under " + what + "s in " + plan.path()
                : Suggestion.hint(named.value(), known);
        problems.accept(rule.at(named.place(), "the series has no " + what + " \"" + named.value() + "\"", hint));
    }
}
