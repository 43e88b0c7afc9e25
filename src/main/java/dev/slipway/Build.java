package dev.slipway;

import dev.slipway.check.CheckResult;
import dev.slipway.check.Checker;
import dev.slipway.diagram.Diagrams;
import dev.slipway.highlight.Languages;
import dev.slipway.highlight.Scanners;
import dev.slipway.history.Published;
import dev.slipway.history.Vanished;
import dev.slipway.link.LinkOptions;
import dev.slipway.link.LinkResult;
import dev.slipway.link.Linker;
import dev.slipway.parse.Parsed;
import dev.slipway.parse.Parser;
import dev.slipway.read.ReadResult;
import dev.slipway.read.Reader;
import dev.slipway.render.Pages;
import dev.slipway.render.RenderOptions;
import dev.slipway.render.Renderer;
import dev.slipway.search.SearchIndex;
import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Draft;
import dev.slipway.site.Page;
import dev.slipway.site.Parallel;
import dev.slipway.site.Recall;
import dev.slipway.site.Severity;
import dev.slipway.site.Site;
import dev.slipway.site.SiteSettings;
import dev.slipway.site.Sources;
import dev.slipway.site.body.Verdicts;
import dev.slipway.write.Output;
import dev.slipway.write.OutputRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The spine: read, parse, link, check, render, write. */
public final class Build {
    private final BuildOptions options;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<BuildReport.Stage> stages = new ArrayList<>();
    private final Recall recall;
    private final Diagrams diagrams;
    private long since = System.nanoTime();

    private Build(BuildOptions options, Recall recall, Diagrams diagrams) {
        this.options = options;
        this.recall = recall;
        this.diagrams = diagrams;
    }

    /** A build that begins with nothing but the diagrams that were laid out beside the site. */
    private static Build afresh(BuildOptions options) {
        Path beside = options.out().toAbsolutePath().getParent();
        Optional<Path> folder = Optional.ofNullable(beside).map(known -> known.resolve(".slipway/diagrams"));
        return new Build(options, Recall.NONE, new Diagrams(folder));
    }

    /**
     * Makes a site. With an error in the content nothing is written.
     *
     * @throws OutputRefused if the output folder must not be replaced
     */
    public static BuildReport run(BuildOptions options) throws IOException, OutputRefused {
        return afresh(options).run();
    }

    /** Every problem of a site, graded and sorted; nothing is written. */
    public static List<Diagnostic> check(BuildOptions options) throws IOException {
        return site(options).diagnostics();
    }

    /** The same, with what else somebody has to say about the site. */
    public static List<Diagnostic> check(BuildOptions options, Function<Site, List<Diagnostic>> more)
            throws IOException {
        return site(options, more).diagnostics();
    }

    /** A site that every rule was held against; nothing is written. */
    public static CheckedSite site(BuildOptions options) throws IOException {
        return site(options, site -> List.of());
    }

    private static CheckedSite site(BuildOptions options, Function<Site, List<Diagnostic>> more) throws IOException {
        Build build = afresh(options);
        Sources sources = build.read();
        Site site = build.link(sources, build.parse(sources));
        build.check(site, sources);
        build.found.addAll(more.apply(site));
        return new CheckedSite(site, build.grade(sources.settings()));
    }

    /**
     * A site in memory; nothing is written. What a build before has left in the workspace is not done again, and the result is
     * the same as without it.
     */
    public static Preview preview(BuildOptions options, Workspace workspace) throws IOException {
        workspace.begin();
        return new Build(options, workspace, workspace.diagrams()).preview();
    }

    /** What vanished from a site since it was published. */
    public static List<Diagnostic> since(Published before, Site site) {
        return Vanished.check(before, Published.read(Renderer.learning(site)).orElseThrow(), site);
    }

    private BuildReport run() throws IOException, OutputRefused {
        Sources sources = read();
        List<Draft> drafts = parse(sources);
        Site site = link(sources, drafts);
        Verdicts verdicts = check(site, sources);
        List<Diagnostic> graded = grade(sources.settings());
        if (hasErrors(graded)) {
            return new BuildReport(graded, 0, 0, stages);
        }
        return publish(site, sources, verdicts);
    }

    private Preview preview() throws IOException {
        Sources sources = read().withAssets(HeldAssets::new);
        Site site = link(sources, parse(sources));
        Verdicts verdicts = check(site, sources);
        List<Diagnostic> graded = grade(sources.settings());
        if (hasErrors(graded)) {
            return Preview.failed(graded, stages);
        }
        Pages pages = Renderer.pages(site, sources.assets(), new Scanners(), diagrams, verdicts, looks(), recall);
        found.addAll(pages.problems());
        done("render");
        return Preview.of(grade(sources.settings()), pages, new SearchFiles(site), sources.assets(), stages);
    }

    private Sources read() throws IOException {
        ReadResult read = Reader.read(options.content(), recall);
        found.addAll(read.diagnostics());
        done("read");
        return read.sources();
    }

    private List<Draft> parse(Sources sources) {
        Parser parser = new Parser(Languages::ofFile);
        List<Parsed> parsed = Parallel.map(
                sources.articles(),
                source -> recall.of(
                        Parsed.class, source.path(), source, sources.assets(), assets -> parser.parse(source, assets)));
        List<Draft> drafts = new ArrayList<>(parsed.size());
        for (Parsed one : parsed) {
            drafts.add(one.draft());
            found.addAll(one.diagnostics());
        }
        done("parse");
        return drafts;
    }

    private Site link(Sources sources, List<Draft> drafts) {
        LinkResult linked = Linker.link(sources, drafts, new LinkOptions(options.drafts(), options.changes()), recall);
        found.addAll(linked.diagnostics());
        done("link");
        return linked.site();
    }

    private Verdicts check(Site site, Sources sources) {
        found.addAll(diagrams.check(site.articles().values()));
        CheckResult checked = Checker.check(site, sources.assets(), Languages.names(), recall);
        found.addAll(checked.diagnostics());
        done("check");
        return checked.verdicts();
    }

    private BuildReport publish(Site site, Sources sources, Verdicts verdicts) throws IOException, OutputRefused {
        try (Output output = Output.open(options.out());
                Alongside search = Alongside.start("search", () -> SearchIndex.write(site, output))) {
            AtomicInteger pages = new AtomicInteger();
            found.addAll(Renderer.render(site, sources.assets(), new Scanners(), diagrams, verdicts, looks(), page -> {
                output.accept(page);
                pages.incrementAndGet();
            }));
            copyAssets(site, sources.assets(), output);
            search.join();
            output.accept(
                    new Page(Output.MARK, "This folder is replaced by each build.\n".getBytes(StandardCharsets.UTF_8)));
            done("render");
            List<Diagnostic> graded = grade(sources.settings());
            if (hasErrors(graded)) {
                return new BuildReport(graded, 0, 0, stages);
            }
            int changed = output.publish();
            done("write");
            return new BuildReport(graded, pages.get(), changed, stages);
        }
    }

    private RenderOptions looks() {
        return new RenderOptions(options.templates(), options.contentInRepository());
    }

    private static void copyAssets(Site site, Assets assets, Output output) {
        Parallel.each(
                site.assets(), path -> assets.bytes(path).ifPresent(bytes -> output.accept(new Page(path, bytes))));
    }

    private List<Diagnostic> grade(SiteSettings settings) {
        return new Grading(settings).grade(found);
    }

    private static boolean hasErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    private void done(String stage) {
        long now = System.nanoTime();
        stages.add(new BuildReport.Stage(stage, now - since));
        since = now;
    }
}
