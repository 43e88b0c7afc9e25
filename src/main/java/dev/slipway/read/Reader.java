package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.FrontMatter;
import dev.slipway.site.Parallel;
import dev.slipway.site.Place;
import dev.slipway.site.Recall;
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
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Path root;
    private final Recall recall;

    private Reader(Path root, Recall recall) {
        this.root = root;
        this.recall = recall;
    }

    /** Everything in a folder, and every problem of its files. Fails only when the disk does. */
    public static ReadResult read(Path root) throws IOException {
        return read(root, Recall.NONE);
    }

    /** The same, without decoding again what is recalled. */
    public static ReadResult read(Path root, Recall recall) throws IOException {
        Reader reader = new Reader(root, recall);
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

    private Loaded load(Folder folder, String path, Inventory inventory) {
        String quiz = Inventory.quizBeside(path);
        FileContent article = FileContent.of(folder, path);
        Optional<Decoded> beside = inventory.quizzes().contains(quiz)
                ? Optional.of(decoded(FileContent.of(folder, quiz), quiz, Shapes.QUIZ))
                : Optional.empty();
        Written written = new Written(article, beside);
        return recall.of(Loaded.class, path, written, () -> loaded(path, written, quiz));
    }

    /** What an article is made of: its file, and what the quiz beside it says. */
    private record Written(FileContent article, Optional<Decoded> quiz) {}

    private static Loaded loaded(String path, Written written, String quiz) {
        FileContent article = written.article;
        List<Diagnostic> problems = new ArrayList<>();
        String text = article.text(problems::add);
        FrontMatterText cut =
                article.isTooLarge() ? FrontMatterText.none() : FrontMatterText.cut(path, text, problems::add);
        Fields fields = cut.yaml()
                .map(yaml -> fields(path, 2, yaml, Shapes.ARTICLE, problems::add))
                .orElseGet(() -> empty(path));
        written.quiz.ifPresent(known -> problems.addAll(known.problems));
        Fields beside = written.quiz.map(Decoded::fields).orElseGet(() -> empty(quiz));
        FrontMatter front = FrontMatterDecoder.decode(fields, beside);
        return new Loaded(new Source(path, front, cut.body(), cut.bodyLine()), problems);
    }

    private List<Term> glossary(Folder folder) {
        String text = FileContent.of(folder, Inventory.GLOSSARY).text(problems::add);
        Optional<YamlNode> node = new YamlReader(Inventory.GLOSSARY, 1, problems::add).read(text);
        node.ifPresent(
                it -> new ShapeCheck(problems::add).fits(it, Shape.listOf(Shapes.GLOSSARY_TERM), "the glossary"));
        return node.map(SiteDecoder::glossary).orElse(List.of());
    }

    private Fields yaml(Folder folder, String path, Shape.Keys shape) {
        Decoded decoded = decoded(FileContent.of(folder, path), path, shape);
        problems.addAll(decoded.problems);
        return decoded.fields;
    }

    /** What a file of YAML says, and what is wrong with it. */
    private record Decoded(Fields fields, List<Diagnostic> problems) {}

    private Decoded decoded(FileContent file, String path, Shape.Keys shape) {
        return recall.of(Decoded.class, path, file, () -> {
            List<Diagnostic> found = new ArrayList<>();
            Fields fields = fields(path, 1, file.text(found::add), shape, found::add);
            return new Decoded(fields, found);
        });
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
}
