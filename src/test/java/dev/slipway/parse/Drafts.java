package dev.slipway.parse;

import dev.slipway.highlight.Languages;
import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.FrontMatter;
import dev.slipway.site.Located;
import dev.slipway.site.Place;
import dev.slipway.site.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Parses texts in tests as if each were the article {@code docker/01-text.md}, whose text begins at line 1. */
public final class Drafts {
    public static final String PATH = "docker/01-text.md";

    private static final Parser PARSER = new Parser(Languages::ofFile);

    private Drafts() {}

    public static Parsed parse(String markdown) {
        return parse(markdown, Map.of());
    }

    public static Parsed parse(String markdown, Map<String, String> files) {
        return PARSER.parse(source(markdown, 1), assets(files));
    }

    /** The diagnostics as lines: {@code rule line:column message | hint}. */
    public static List<String> problems(String markdown) {
        return lines(parse(markdown).diagnostics());
    }

    public static List<String> lines(List<Diagnostic> diagnostics) {
        List<String> lines = new ArrayList<>();
        for (Diagnostic problem : diagnostics) {
            lines.add(problem.rule() + " " + problem.place().line() + ":"
                    + problem.place().column() + " " + problem.message() + " | " + problem.hint());
        }
        return lines;
    }

    public static Source source(String markdown, int firstLine) {
        return new Source(PATH, front(), markdown, firstLine);
    }

    public static Assets assets(Map<String, String> files) {
        return new Assets() {
            @Override
            public List<String> paths() {
                return List.copyOf(new TreeMap<>(files).keySet());
            }

            @Override
            public Optional<byte[]> bytes(String path) {
                return text(path).map(text -> text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public Optional<String> text(String path) {
                return Optional.ofNullable(files.get(path));
            }
        };
    }

    private static FrontMatter front() {
        return new FrontMatter(
                new Located<>("Text", Place.startOf(PATH)),
                "A text.",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
