package dev.slipway.diagram.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.diagram.sheet.Drawing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sequences in {@code resources/sequences} and the SVG beside each; {@code -Dsnapshots=overwrite} renews them. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/sequences");

    static List<Path> sequences() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sequence"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void a_sequence_looks_as_it_did(Path sequence) throws IOException {
        String svg = draw(Files.readString(sequence)) + "\n";
        Path file = Path.of(sequence.toString().replace(".sequence", ".svg"));
        if ("overwrite".equals(System.getProperty("snapshots"))) {
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void a_sequence_is_well_formed_and_holds_neither_script_nor_style(Path sequence) throws Exception {
        String svg = draw(Files.readString(sequence));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg).doesNotContain("<script", "<style", " style=").doesNotContainPattern(" on[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void the_same_text_gives_the_same_bytes_elsewhere(Path sequence) throws Exception {
        String text = Files.readString(sequence);
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

    @ParameterizedTest
    @MethodSource("sequences")
    void line_ends_of_windows_change_nothing(Path sequence) throws IOException {
        String text = Files.readString(sequence);
        assertThat(draw(text.replace("\n", "\r\n"))).isEqualTo(draw(text));
    }

    private static String draw(String text) {
        Drawing drawing = Sequences.draw(text, "A <title>", "d1");
        assertThat(drawing.problems()).isEmpty();
        return drawing.svg();
    }
}
