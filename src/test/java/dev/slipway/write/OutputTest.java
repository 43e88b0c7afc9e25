package dev.slipway.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.site.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void name_the_site() {
        site = folder.resolve("_site");
    }

    @Test
    void pages_appear_only_when_they_are_published() throws Exception {
        try (Output output = Output.open(site)) {
            output.accept(page("a.html", "A"));
            output.accept(page("deep/er/b.html", "B"));
            assertThat(site).doesNotExist();
            assertThat(output.publish()).isEqualTo(2);
        }
        assertThat(site.resolve("a.html")).hasContent("A");
        assertThat(site.resolve("deep/er/b.html")).hasContent("B");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_build_that_stops_before_publishing_changes_nothing() throws Exception {
        publish(page(Output.MARK, ""), page("a.html", "old"));
        try (Output output = Output.open(site)) {
            output.accept(page("a.html", "new"));
        }
        assertThat(site.resolve("a.html")).hasContent("old");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void pages_that_are_gone_go() throws Exception {
        publish(page(Output.MARK, ""), page("a.html", "A"), page("b.html", "B"));
        assertThat(publish(page(Output.MARK, ""), page("a.html", "A"))).isEqualTo(1);
        assertThat(site.resolve("b.html")).doesNotExist();
        assertThat(site.resolve("a.html")).hasContent("A");
    }

    @Test
    void an_equal_page_is_not_written_again() throws Exception {
        publish(page(Output.MARK, ""), page("a.html", "A"), page("b.html", "B"));
        FileTime long_ago = FileTime.fromMillis(1_000_000_000L);
        Files.setLastModifiedTime(site.resolve("a.html"), long_ago);
        assertThat(publish(page(Output.MARK, ""), page("a.html", "A"), page("b.html", "C")))
                .isEqualTo(1);
        assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(long_ago);
        assertThat(publish(page(Output.MARK, ""), page("a.html", "A"), page("b.html", "C")))
                .isZero();
    }

    @Test
    void a_site_that_was_lost_between_the_renames_comes_back() throws Exception {
        publish(page(Output.MARK, ""), page("a.html", "old"));
        Files.move(site, folder.resolve("_site.old"));
        Files.createDirectories(folder.resolve("_site.next"));
        Output.open(site).close();
        assertThat(site.resolve("a.html")).hasContent("old");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void what_a_killed_build_left_is_removed() throws Exception {
        publish(page(Output.MARK, ""), page("a.html", "A"));
        Files.createDirectories(folder.resolve("_site.next/x"));
        Files.writeString(folder.resolve("_site.next/x/y.html"), "half");
        publish(page(Output.MARK, ""), page("a.html", "A"));
        assertThat(leftovers()).isEmpty();
        assertThat(site.resolve("x")).doesNotExist();
    }

    @Test
    void a_page_outside_the_site_is_refused() throws Exception {
        try (Output output = Output.open(site)) {
            assertThatThrownBy(() -> output.accept(page("../evil.html", "x"))).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> output.accept(page("/evil.html", "x"))).isInstanceOf(UncheckedIOException.class);
        }
        assertThat(folder.resolve("evil.html")).doesNotExist();
    }

    @Test
    void a_second_build_of_the_same_site_is_refused() throws Exception {
        try (Output first = Output.open(site)) {
            assertThatThrownBy(() -> Output.open(site))
                    .isInstanceOf(OutputRefused.class)
                    .hasMessageContaining("another build");
            first.accept(page("a.html", "A"));
            first.publish();
        }
        assertThat(site.resolve("a.html")).hasContent("A");
    }

    @Test
    void many_threads_may_hand_in_pages() throws Exception {
        try (Output output = Output.open(site)) {
            java.util.stream.IntStream.range(0, 2000)
                    .parallel()
                    .forEach(i -> output.accept(page("folder-" + i % 50 + "/deep/" + i + ".html", "text " + i)));
            assertThat(output.publish()).isEqualTo(2000);
        }
        assertThat(site.resolve("folder-7/deep/1957.html")).hasContent("text 1957");
    }

    @Test
    void a_file_in_the_place_of_the_site_is_refused() throws Exception {
        Files.writeString(site, "a file");
        assertThatThrownBy(() -> Output.open(site)).isInstanceOf(OutputRefused.class);
        assertThat(site).hasContent("a file");
    }

    private int publish(Page... pages) throws Exception {
        try (Output output = Output.open(site)) {
            for (Page page : pages) {
                output.accept(page);
            }
            return output.publish();
        }
    }

    private java.util.List<Path> leftovers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.equals(site)).toList();
        }
    }

    private static Page page(String path, String text) {
        return new Page(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
