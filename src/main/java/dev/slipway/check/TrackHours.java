package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Series;
import dev.slipway.site.Track;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The hours that a finished track promises are near those that its articles take. */
final class TrackHours {
    private static final double NEAR = 0.4;

    private TrackHours() {}

    static void check(Series series, Consumer<Diagnostic> problems) {
        for (Track track : series.plan().tracks()) {
            boolean finished = series.plan().planned().stream()
                    .noneMatch(part -> part.tracks().stream()
                            .anyMatch(named -> named.value().equals(track.id())));
            List<Article> articles = series.on(track);
            if (finished && track.hours().isPresent() && !articles.isEmpty()) {
                double told = track.hours().getAsDouble();
                double counted =
                        articles.stream().mapToInt(one -> one.time().total()).sum() / 60.0;
                double longer = Math.max(told, counted);
                if (longer >= 1 && Math.abs(told - counted) > NEAR * longer) {
                    problems.accept(CheckRule.TRACK_HOURS.at(
                            track.place(),
                            String.format(
                                    Locale.ROOT, "the track says %.1f hours; its articles take %.1f", told, counted),
                            "correct the hours"));
                }
            }
        }
    }
}
