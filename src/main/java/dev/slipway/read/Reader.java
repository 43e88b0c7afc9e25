package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.FrontMatter;
import dev.slipway.site.Parallel;
import dev.slipway.site.Place;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.SiteSettings;
import dev.slipway.site.Source;
import dev.slipway.site.Sources;
import dev.slipway.site.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a site's folder. */
public final class Reader {
    private static final int LARGEST = 32 * 1024 * 1024;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Path root;

    private Reader(Path root) {
        this.root = root;
    }

    /** Everything in a folder, and every problem of its files. Fails only when the disk does. */
    public static ReadResult read(Path root) throws IOException {
        Reader reader = new Reader(root);
        if (!Files.isRegularFile(root.resolve(Inventory.SETTINGS))) {
            reader.problems.add(ReadRule.MISSING_SITE.at(
                    Place.startOf(Inventory.SETTINGS),
                    "there is no site.yaml in the site's folder",
                    "name the folder that holds site.yaml, or make one with: slipway init DIR"));
        }
        try {
            Sources sources = reader.sources();
            return new ReadResult(sources, reader.problems);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Sources sources() throws IOException {
        Folder folder = Folder.walk(root, problems::add);
        Inventory inventory = Inventory.of(folder.paths(), problems::add);
        FileNames.check(folder.paths(), problems::add);
        SiteSettings settings = folder.paths().contains(Inventory.SETTINGS)
                ? SiteDecoder.settings(yaml(folder, Inventory.SETTINGS, Shapes.SITE))
                : SiteDecoder.settings(empty(Inventory.SETTINGS));
        List<SeriesPlan> series = new ArrayList<>();
        for (String path : inventory.series()) {
            series.add(SeriesDecoder.decode(Inventory.folder(path), path, yaml(folder, path, SeriesShape.SERIES)));
        }
        List<Term> glossary = folder.paths().contains(Inventory.GLOSSARY) ? glossary(folder) : List.of();
        List<Loaded> loaded = Parallel.map(inventory.articles(), path -> load(folder, path, inventory));
        List<Source> articles = new ArrayList<>(loaded.size());
        for (Loaded one : loaded) {
            articles.add(one.source);
            problems.addAll(one.problems);
        }
        return new Sources(settings, series, glossary, articles, new DiskAssets(folder, inventory.assets()));
    }

    /** An article and its own problems, so that many can be read side by side. */
    private record Loaded(Source source, List<Diagnostic> problems) {}

    private static Loaded load(Folder folder, String path, Inventory inventory) {
        List<Diagnostic> problems = new ArrayList<>();
        String text = text(folder, path, problems::add);
        boolean large = text.isEmpty() && !problems.isEmpty();
        FrontMatterText cut = large ? FrontMatterText.none() : FrontMatterText.cut(path, text, problems::add);
        Fields fields = cut.yaml()
                .map(yaml -> fields(path, 2, yaml, Shapes.ARTICLE, problems::add))
                .orElseGet(() -> empty(path));
        String quiz = Inventory.quizBeside(path);
        Fields beside = inventory.quizzes().contains(quiz)
                ? fields(quiz, 1, text(folder, quiz, problems::add), Shapes.QUIZ, problems::add)
                : empty(quiz);
        FrontMatter front = FrontMatterDecoder.decode(fields, beside);
        return new Loaded(new Source(path, front, cut.body(), cut.bodyLine()), problems);
    }

    private List<Term> glossary(Folder folder) {
        String text = text(folder, Inventory.GLOSSARY, problems::add);
        Optional<YamlNode> node = new YamlReader(Inventory.GLOSSARY, 1, problems::add).read(text);
        node.ifPresent(
                it -> new ShapeCheck(problems::add).fits(it, Shape.listOf(Shapes.GLOSSARY_TERM), "the glossary"));
        return node.map(SiteDecoder::glossary).orElse(List.of());
    }

    private Fields yaml(Folder folder, String path, Shape.Keys shape) {
        return fields(path, 1, text(folder, path, problems::add), shape, problems::add);
    }

    private static Fields empty(String path) {
        return new Fields(new YamlNode.Mapping(List.of(), Place.startOf(path)));
    }

    private static Fields fields(
            String path, int firstLine, String yaml, Shape.Keys shape, Consumer<Diagnostic> problems) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<YamlNode> node = new YamlReader(path, firstLine, found::add).read(yaml);
        boolean unreadable = !found.isEmpty() && node.isEmpty();
        YamlNode read = node.orElseGet(() -> new YamlNode.Mapping(List.of(), new Place(path, firstLine, 1, 1)));
        if (!unreadable) {
            new ShapeCheck(found::add).fits(read, shape, path);
        }
        found.forEach(problems);
        return new Fields(read);
    }

    private static String text(Folder folder, String path, Consumer<Diagnostic> problems) {
        try {
            Path file = folder.file(path);
            long size = Files.size(file);
            if (size > LARGEST) {
                String message = "the file has " + size / (1024 * 1024) + " MiB; at most 32 are read";
                problems.accept(ReadRule.FILE_TOO_LARGE.at(Place.startOf(path), message, "split it into parts"));
                return "";
            }
            return TextFile.decode(path, Files.readAllBytes(file), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
