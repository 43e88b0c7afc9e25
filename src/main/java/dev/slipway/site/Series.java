package dev.slipway.site;

import java.util.List;
import java.util.Optional;

/** An ordered course: its plan and its articles by rising part. */
public record Series(SeriesPlan plan, List<Article> parts) {
    public Series {
        parts = List.copyOf(parts);
    }

    public String id() {
        return plan.id();
    }

    /** The address of its page, {@code docker/index.html}. */
    public String page() {
        return plan.id() + "/index.html";
    }

    /** The block that a part belongs to. */
    public Optional<Block> blockOf(int part) {
        return plan.blocks().stream().filter(block -> block.holds(part)).findFirst();
    }

    /** The articles of a track, in order. */
    public List<Article> on(Track track) {
        return parts.stream()
                .filter(article -> article.front().tracks().stream()
                        .anyMatch(named -> named.value().equals(track.id())))
                .toList();
    }
}
