package dev.slipway;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Severity;
import java.util.List;

/**
 * What came of a build.
 *
 * @param diagnostics sorted by place
 * @param pages how many files the site has, or 0 where it was not made
 * @param changed how many of them differ from what stood
 * @param stages the stages with their times, in order
 */
public record BuildReport(List<Diagnostic> diagnostics, int pages, int changed, List<Stage> stages) {
    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
        stages = List.copyOf(stages);
    }

    /** A stage and how long it took. */
    public record Stage(String name, long nanoseconds) {}

    /** Whether the content has an error, so that the old site stands. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }
}
