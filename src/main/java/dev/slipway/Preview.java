package dev.slipway;

import dev.slipway.render.Pages;
import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A site in memory: what a build would have written, and its problems. With an error in the content it has no pages. */
public final class Preview {
    private final List<Diagnostic> diagnostics;
    private final List<BuildReport.Stage> stages;
    private final @Nullable Pages pages;
    private final @Nullable SearchFiles search;
    private final @Nullable Assets assets;
    private final Set<String> assetPaths;

    private Preview(
            List<Diagnostic> diagnostics,
            List<BuildReport.Stage> stages,
            @Nullable Pages pages,
            @Nullable SearchFiles search,
            @Nullable Assets assets) {
        this.diagnostics = List.copyOf(diagnostics);
        this.stages = List.copyOf(stages);
        this.pages = pages;
        this.search = search;
        this.assets = assets;
        this.assetPaths = assets == null ? Set.of() : new HashSet<>(assets.paths());
    }

    static Preview failed(List<Diagnostic> diagnostics, List<BuildReport.Stage> stages) {
        return new Preview(diagnostics, stages, null, null, null);
    }

    static Preview of(
            List<Diagnostic> diagnostics,
            Pages pages,
            SearchFiles search,
            Assets assets,
            List<BuildReport.Stage> stages) {
        Preview preview = new Preview(diagnostics, stages, pages, search, assets);
        return preview.failed() ? failed(diagnostics, stages) : preview;
    }

    /** Graded and sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether the content has an error, so that there are no pages. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    /** The stages with their times, in order. */
    public List<BuildReport.Stage> stages() {
        return stages;
    }

    /** The bytes of a file of the site, {@code docker/index.html}. May be asked by several threads. */
    public Optional<byte[]> file(String path) {
        if (pages == null || search == null || assets == null) {
            return Optional.empty();
        }
        if (SearchFiles.isOne(path)) {
            return search.bytes(path);
        }
        return assetPaths.contains(path) ? assets.bytes(path) : pages.bytes(path);
    }

    /** The paths of all files of the site, sorted. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>(assetPaths);
        if (pages != null && search != null) {
            paths.addAll(pages.paths());
            paths.addAll(search.paths());
        }
        return paths;
    }
}
