package dev.slipway.diagram;

import static org.assertj.core.api.Assertions.assertThat;

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
            return files.filter(file -> file.toString().endsWith(".dot"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_looks_as_it_did(Path dot) throws IOException {
        String svg = draw(Files.readString(dot)) + "\n";
        Path file = Path.of(dot.toString().replace(".dot", ".svg"));
        if ("overwrite".equals(System.getProperty("snapshots"))) {
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_is_well_formed_and_holds_neither_script_nor_style(Path dot) throws Exception {
        String svg = draw(Files.readString(dot));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg)
                .doesNotContain("<script", "<style", " style=", "javascript:")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void the_same_text_gives_the_same_bytes_elsewhere(Path dot) throws Exception {
        String text = Files.readString(dot);
        String here = draw(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            String there = CompletableFuture.supplyAsync(() -> draw(text)).get();
            assertThat(there).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_plan_from_the_folder_draws_the_same_and_a_broken_one_is_not_used(@TempDir Path folder) throws IOException {
        for (Path dot : diagrams()) {
            String text = Files.readString(dot);
            String fresh = draw(text);
            assertThat(draw(text, folder)).isEqualTo(fresh);
            assertThat(draw(text, folder)).isEqualTo(fresh);
        }
        try (Stream<Path> kept = Files.list(folder)) {
            for (Path file : kept.toList()) {
                assertThat(file.toString()).endsWith(".plan");
                Files.writeString(file, Files.readString(file).replace('1', '2'));
            }
        }
        for (Path dot : diagrams()) {
            String text = Files.readString(dot);
            assertThat(draw(text, folder)).isEqualTo(draw(text));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_done_without(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(draw("digraph { a -> b }", file)).isEqualTo(draw("digraph { a -> b }"));
    }

    private static String draw(String dot) {
        return new Diagrams(Optional.empty()).draw(dot, "A <title>", "d1").svg();
    }

    private static String draw(String dot, Path folder) {
        return new Diagrams(Optional.of(folder)).draw(dot, "A <title>", "d1").svg();
    }
}
