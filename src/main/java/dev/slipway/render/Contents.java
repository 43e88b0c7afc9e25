package dev.slipway.render;

import dev.slipway.render.view.ContentsEntry;
import dev.slipway.site.Article;
import dev.slipway.site.BlueprintSection;
import dev.slipway.site.Series;
import dev.slipway.site.body.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article's second-level sections with those of the third level in them, and what the blueprint says of each. */
final class Contents {
    private final Language language;
    private final Map<String, BlueprintSection> blueprint = new HashMap<>();

    Contents(Optional<Series> series, Language language) {
        this.language = language;
        series.ifPresent(known -> known.plan()
                .blueprint()
                .forEach(section -> blueprint.putIfAbsent(BlueprintSection.plain(section.section()), section)));
    }

    List<ContentsEntry> of(Article article) {
        List<ContentsEntry> entries = new ArrayList<>();
        List<Heading> headings = article.body().headings();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == 2) {
                entries.add(entry(headings, i));
            }
        }
        return entries;
    }

    /** Whether one of an article's sections plays a role. */
    boolean hasRole(Article article, String role) {
        for (Heading heading : article.body().headings()) {
            if (section(heading).map(known -> known.role().equals(role)).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private Optional<BlueprintSection> section(Heading heading) {
        return heading.level() == 2
                ? Optional.ofNullable(blueprint.get(BlueprintSection.plain(heading.text())))
                : Optional.empty();
    }

    /** What the headings of an article show besides their text, by heading id. */
    Map<String, SectionChip> chips(Article article) {
        Map<String, SectionChip> chips = new HashMap<>();
        for (Heading heading : article.body().headings()) {
            section(heading).ifPresent(known -> chips.put(heading.id(), chip(known)));
        }
        return chips;
    }

    private static SectionChip chip(BlueprintSection section) {
        return new SectionChip(section.role(), section.minutes());
    }

    private String time(BlueprintSection section) {
        return section.minutes() > 0 ? chip(section).time(language) : "";
    }

    private ContentsEntry entry(List<Heading> headings, int at) {
        Heading heading = headings.get(at);
        List<ContentsEntry> children = new ArrayList<>();
        for (int i = at + 1; i < headings.size() && headings.get(i).level() > 2; i++) {
            if (headings.get(i).level() == 3) {
                children.add(
                        new ContentsEntry(headings.get(i).id(), headings.get(i).text(), "", "", List.of()));
            }
        }
        Optional<BlueprintSection> section = section(heading);
        return new ContentsEntry(
                heading.id(),
                heading.text(),
                section.map(BlueprintSection::role).orElse(""),
                section.map(this::time).orElse(""),
                children);
    }
}
