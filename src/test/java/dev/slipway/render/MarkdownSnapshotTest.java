package dev.slipway.render;

import dev.slipway.parse.Drafts;
import dev.slipway.parse.Parsed;
import dev.slipway.site.Destination;
import dev.slipway.site.Target;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.Reference;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each {@code X.md} becomes {@code X.html}, and what is wrong with it {@code X.txt}: a case is a file. */
class MarkdownSnapshotTest {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");
    private static final Map<String, String> FILES = Map.of(
            "docker/examples/Dockerfile",
            "FROM alpine:3.22 AS build\n# region build\nRUN make\n# endregion build\nFROM scratch\n",
            "docker/examples/main.go",
            "package main\n\nfunc main() {\n\t// #region loop\n\tfor {\n\t\t// region inner\n\t\twork()\n"
                    + "\t\t// endregion inner\n\t}\n\t// #endregion loop\n}\n");

    @TestFactory
    List<DynamicTest> each_text_becomes_its_html() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(file ->
                            tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file))));
        }
        return tests;
    }

    private static void check(Path file) throws IOException {
        Parsed parsed = Drafts.parse(Files.readString(file), FILES);
        StringBuilder html = new StringBuilder();
        new BodyHtml(Language.of("en"), Highlighter.PLAIN)
                .write(
                        parsed.draft().body(),
                        new Links(targets(parsed.draft().body().references()), "docker/text.html"),
                        Map.of(
                                "deep-dive",
                                new SectionChip("deep-dive", 20),
                                "at-a-glance",
                                new SectionChip("glance", 0.5)),
                        html);
        String name = file.getFileName().toString().replace(".md", "");
        Snapshot.expect(FOLDER.resolve(name + ".html"), html.toString());
        List<String> problems = Drafts.lines(parsed.diagnostics());
        Snapshot.expect(FOLDER.resolve(name + ".txt"), problems.isEmpty() ? "" : String.join("\n", problems) + "\n");
    }

    /** Decides links roughly as the link stage does. */
    static List<Target> targets(List<Reference> references) {
        List<Target> targets = new ArrayList<>();
        for (Reference reference : references) {
            targets.add(target(reference.destination()));
        }
        return targets;
    }

    private static Target target(String destination) {
        if (Destination.of(destination) == Destination.WEB) {
            return new Target.Web(destination);
        } else if (Destination.of(destination) == Destination.FORBIDDEN) {
            return new Target.Nowhere();
        }
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String anchor = hash < 0 ? "" : destination.substring(hash + 1);
        if (path.isEmpty()) {
            return new Target.InSite("docker/text.html", anchor);
        }
        return path.endsWith(".md")
                ? new Target.InSite("docker/" + path.replace(".md", ".html"), anchor)
                : new Target.Asset("docker/" + URLDecoder.decode(path, StandardCharsets.UTF_8));
    }
}
