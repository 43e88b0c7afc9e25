package dev.slipway.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.diagram.sheet.Drawing;
import dev.slipway.site.body.Illustrator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams in {@code resources/diagrams} and the SVG beside each; {@code -Dsnapshots=overwrite} renews them. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/diagrams");

    static List<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> Illustrator.draws(language(file)))
                    .sorted()
                    .toList();
        }
    }

    /** The language that a file's name ends with. */
    static String language(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_looks_as_it_did(Path diagram) throws IOException {
        String svg = draw(diagram) + "\n";
        Path file = Path.of(diagram.toString().replace("." + language(diagram), ".svg"));
        if ("overwrite".equals(System.getProperty("snapshots"))) {
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_is_well_formed_and_holds_neither_script_nor_style(Path diagram) throws Exception {
        String svg = draw(diagram);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg)
                .doesNotContain("<script", "<style", " style=", "javascript:")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void the_same_text_gives_the_same_bytes_elsewhere(Path diagram) throws Exception {
        String text = Files.readString(diagram);
        String here = draw(language(diagram), text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            String there = CompletableFuture.supplyAsync(() -> draw(language(diagram), text))
                    .get();
            assertThat(there).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void line_ends_of_windows_change_nothing(Path diagram) throws IOException {
        String text = Files.readString(diagram);
        assertThat(draw(language(diagram), text.replace("\n", "\r\n"))).isEqualTo(draw(language(diagram), text));
    }

    @Test
    void a_plan_from_the_folder_draws_the_same_and_a_broken_one_is_not_used(@TempDir Path folder) throws IOException {
        for (Path diagram : diagrams()) {
            String fresh = draw(diagram);
            assertThat(draw(diagram, folder)).isEqualTo(fresh);
            assertThat(draw(diagram, folder)).isEqualTo(fresh);
        }
        try (Stream<Path> kept = Files.list(folder)) {
            for (Path file : kept.toList()) {
                assertThat(file.toString()).endsWith(".plan");
                Files.writeString(file, Files.readString(file).replace('1', '2'));
            }
        }
        for (Path diagram : diagrams()) {
            assertThat(draw(diagram, folder)).isEqualTo(draw(diagram));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_done_without(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        String svg = new Diagrams(Optional.of(file))
                .draw("digraph { a -> b }", "A <title>", "d1")
                .svg();
        assertThat(svg).isEqualTo(draw("dot", "digraph { a -> b }"));
    }

    private static String draw(Path diagram) throws IOException {
        return draw(language(diagram), Files.readString(diagram));
    }

    private static String draw(Path diagram, Path folder) throws IOException {
        return new Diagrams(Optional.of(folder))
                .draw(language(diagram), Files.readString(diagram), "A <title>", "d1")
                .svg();
    }

    private static String draw(String language, String text) {
        Drawing drawing = new Diagrams(Optional.empty()).draw(language, text, "A <title>", "d1");
        assertThat(drawing.svg()).isNotEmpty();
        return drawing.svg();
    }
}
