package dev.slipway.render;

import dev.slipway.site.Article;
import dev.slipway.site.Assets;
import dev.slipway.site.Author;
import dev.slipway.site.Block;
import dev.slipway.site.BlueprintSection;
import dev.slipway.site.Level;
import dev.slipway.site.Located;
import dev.slipway.site.Outcomes;
import dev.slipway.site.Place;
import dev.slipway.site.PlannedPart;
import dev.slipway.site.Redirect;
import dev.slipway.site.ReviewPlan;
import dev.slipway.site.Series;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.Site;
import dev.slipway.site.SiteSettings;
import dev.slipway.site.StartingPoint;
import dev.slipway.site.Tag;
import dev.slipway.site.Term;
import dev.slipway.site.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A small site by hand, with something of everything that a page can show. */
final class SampleSite {
    static final Place PLACE = Place.startOf("site.yaml");
    static final Assets ASSETS = new NoAssets();

    private SampleSite() {}

    static Site site() {
        return site(Optional.of("https://example.org/learn"));
    }

    static Site site(Optional<String> url) {
        Article intro = SampleArticle.numbered(0, "how-to-use", "How to use this series");
        Article internals = SampleArticle.full();
        Article images = SampleArticle.numbered(2, "image-anatomy", "Image anatomy");
        Article post = SampleArticle.post("why-pid-1-matters", "Why PID 1 matters & what <init> does");
        Tag tag = new Tag("namespaces", "namespaces", List.of(internals, post));
        return new Site(
                settings(url),
                List.of(new Series(plan(), List.of(intro, internals, images))),
                List.of(post),
                List.of(tag),
                glossary(),
                List.of(new Redirect("docker/part-1.html", internals.page()), new Redirect("old.html", post.page())),
                List.of(),
                Map.of(intro.id(), intro, internals.id(), internals, images.id(), images, post.id(), post));
    }

    private static SiteSettings settings(Optional<String> url) {
        Author author = new Author(
                "maintainers",
                "The maintainers",
                "They run the examples.",
                Optional.of("https://example.org"),
                Optional.empty());
        return new SiteSettings(
                "Harbor School",
                "Series about containers.",
                url,
                Optional.of("https://github.com/example/learn"),
                "main",
                "en",
                List.of(author),
                List.of(at("docker")),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static SeriesPlan plan() {
        return new SeriesPlan(
                "docker",
                "docker/series.yaml",
                "Docker Compendium",
                "For people who use Docker daily and want to know what happens underneath.",
                Optional.of(Level.ADVANCED),
                "Block",
                List.of("backend developers who run containers in production"),
                List.of("writing a Dockerfile", "the Linux command line"),
                List.of("kernel programming", "Kubernetes"),
                new Outcomes(
                        List.of("Trace `docker run` to the first instruction of PID 1."),
                        List.of("Explain a container as an ordinary process."),
                        List.of("Answer the follow-up questions of an interview.")),
                List.of(new StartingPoint("New to Docker", Optional.of(at("how-to-use")), "Begin with part 0.")),
                List.of("Kubernetes"),
                List.of(
                        new Block("internals", "Internals", 1, 4, OptionalDouble.of(8), "How it really works", PLACE),
                        new Block("dockerfile", "Dockerfile", 5, 8, OptionalDouble.of(6.5), "Images that last", PLACE)),
                List.of(new Track(
                        "security",
                        "Security",
                        "",
                        OptionalDouble.of(6),
                        List.of("Say which boundary it gives."),
                        PLACE)),
                List.of(planned(3, "Build process", "internals"), planned(5, "Layer order", "dockerfile")),
                List.of(
                        new BlueprintSection("At a Glance", "glance", 0.5, PLACE),
                        new BlueprintSection("Deep Dive", "deep-dive", 20, PLACE)),
                Optional.of(new ReviewPlan(List.of(1, 7), Map.of(1, "Draw the model from memory."))),
                List.of());
    }

    private static PlannedPart planned(int part, String title, String block) {
        List<String> concepts = List.of("layers", "cache keys");
        return new PlannedPart(
                new Located<>(part, PLACE), title, Optional.of(at(block)), List.of(at("security")), concepts);
    }

    private static List<Term> glossary() {
        return List.of(
                new Term(at("Container"), "A process with a view of its own.", List.of(at("Namespace"))),
                new Term(at("Namespace"), "What a process sees of the system.", List.of(at("Container"))));
    }

    static Located<String> at(String text) {
        return new Located<>(text, PLACE);
    }

    static Optional<LocalDate> day(int day) {
        return Optional.of(LocalDate.of(2026, 11, day));
    }

    private static final class NoAssets implements Assets {
        @Override
        public List<String> paths() {
            return List.of();
        }

        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<String> text(String path) {
            return Optional.empty();
        }
    }
}
