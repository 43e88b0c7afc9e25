package dev.slipway.link.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.Assets;
import dev.slipway.site.PictureSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of {@code src/test/resources/pictures} were made by other programs: a browser, and the JDK's own writers. */
class PicturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/pictures");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wide.png",
                "wide.jpg",
                "progressive.jpg",
                "wide.gif",
                "lossy.webp",
                "lossless.webp",
                "extended.webp",
                "wide.avif",
                "see-through.avif"
            })
    void a_picture_is_as_large_as_it_was_made(String name) throws IOException {
        assertThat(measured(name, bytes(name))).isEqualTo(size(40, 30));
    }

    @Test
    void a_photograph_that_lies_on_its_side_is_turned_as_browsers_turn_it() throws IOException {
        assertThat(measured("turned.jpg", bytes("turned.jpg"))).isEqualTo(size(30, 40));
        assertThat(measured("turned.avif", bytes("turned.avif"))).isEqualTo(size(30, 40));
    }

    /** A large picture is made of tiles, whose size may stand before its own. */
    @Test
    void an_avif_is_as_large_as_its_first_item_and_not_as_the_first_size_that_it_tells() throws IOException {
        byte[] whole = bytes("wide.avif");
        String letters = new String(whole, StandardCharsets.ISO_8859_1);
        byte[] other = whole.clone();
        other[letters.indexOf("pitm") + 9] = 7;
        assertThat(measured("other.avif", other)).isInstanceOf(Measurement.Broken.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='40' height='30'/>|40|30",
                "<?xml version='1.0'?><!-- <svg width='1'> --><!DOCTYPE svg [<!-- > -->]><s:svg width='40px' height='30.4'></s:svg>|40|30",
                "<svg viewBox='0 0 400 300' width='100%'></svg>|400|300",
                "<svg viewBox='0,0,400,300' height='30'></svg>|40|30",
                "<svg width='1in' height='25.4mm'></svg>|96|96",
                "<svg></svg>|300|150",
                "<svg data-x='>' width='1e2' height='5em'></svg>|100|150"
            })
    void a_drawing_says_its_size_or_its_box(String svg, int width, int height) {
        assertThat(measured("a.svg", svg.getBytes(StandardCharsets.UTF_8))).isEqualTo(size(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>Not found</p>",
                "<svg width='0' height='3'/>",
                "<svg><g>",
                "<svg",
                "<!-- <svg/>",
                "GIF89a"
            })
    void what_is_no_drawing_is_told(String text) {
        assertThat(measured("a.svg", text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Measurement.Broken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wide.png",
                "wide.jpg",
                "progressive.jpg",
                "lossy.webp",
                "lossless.webp",
                "extended.webp",
                "wide.avif",
                "turned.avif",
                "see-through.avif"
            })
    void a_picture_that_was_cut_off_is_broken_wherever_it_was_cut(String name) throws IOException {
        byte[] whole = bytes(name);
        for (int length = 0; length < whole.length - 1; length++) {
            assertThat(measured(name, Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(Measurement.Broken.class);
        }
    }

    @Test
    void any_bytes_are_measured_or_told() throws IOException {
        Random random = new Random(7);
        for (String name :
                List.of("wide.png", "turned.jpg", "wide.gif", "lossy.webp", "extended.webp", "turned.avif")) {
            for (int run = 0; run < 2_000; run++) {
                byte[] bytes = bytes(name);
                for (int change = 0; change < 4; change++) {
                    bytes[random.nextInt(Math.min(280, bytes.length))] = (byte) random.nextInt();
                }
                assertThat(measured(name, bytes)).isNotNull();
            }
        }
    }

    private static Measurement size(int width, int height) {
        return new Measurement.Measured(new PictureSize(width, height));
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    private static Measurement measured(String name, byte[] bytes) {
        return new Pictures(new Assets() {
                    @Override
                    public List<String> paths() {
                        return List.of(name);
                    }

                    @Override
                    public Optional<byte[]> bytes(String path) {
                        return Optional.of(bytes);
                    }

                    @Override
                    public Optional<String> text(String path) {
                        return Optional.empty();
                    }
                })
                .measure(name);
    }
}
