package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStampTest {
    private static final long NOW = 1_800_000_000_000L;

    @TempDir
    Path folder;

    private Path article;
    private Path page;

    @BeforeEach
    void a_site_was_built() throws IOException {
        article = write("content/one.md", "one", NOW - 60_000);
        write("content/images/a.svg", "<svg/>", NOW - 60_000);
        page = write("_site/one.html", "<p>one</p>", NOW - 1_000);
        stamp("plain").record(7);
    }

    @Test
    void nothing_changed() throws IOException {
        assertThat(stamp("plain").unchanged()).isEqualTo(OptionalInt.of(7));
    }

    @Test
    void a_file_that_is_edited_is_a_change_though_its_length_is_the_same() throws IOException {
        write("content/one.md", "two", NOW - 30_000);
        assertThat(stamp("plain").unchanged()).isEmpty();
    }

    @Test
    void another_file_of_the_same_length_and_time_is_a_change() throws IOException {
        Path other = write("other.md", "two", NOW - 60_000);
        Files.move(other, article, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(stamp("plain").unchanged()).isEmpty();
    }

    @Test
    void files_that_come_go_or_are_renamed_are_changes() throws IOException {
        Path added = write("content/two.md", "two", NOW - 60_000);
        assertThat(stamp("plain").unchanged()).isEmpty();
        Files.delete(added);
        assertThat(stamp("plain").unchanged()).hasValue(7);
        Files.move(article, folder.resolve("content/renamed.md"));
        assertThat(stamp("plain").unchanged()).isEmpty();
    }

    @Test
    void other_options_and_templates_are_changes() throws IOException {
        assertThat(stamp("drafts").unchanged()).isEmpty();
        write("templates/title.jte", "", NOW - 60_000);
        assertThat(stamp("plain").unchanged()).isEmpty();
    }

    @Test
    void a_page_that_was_touched_or_lost_is_made_again() throws IOException {
        Files.writeString(page, "<p>no!</p>");
        assertThat(stamp("plain").unchanged()).isEmpty();
        Files.delete(page);
        assertThat(stamp("plain").unchanged()).isEmpty();
    }

    @Test
    void a_build_of_a_file_that_may_still_change_within_its_tick_is_not_relied_on() throws IOException {
        write("content/one.md", "two", NOW - 500);
        stamp("plain").record(7);
        assertThat(stamp("plain").unchanged()).isEmpty();
    }

    @Test
    void links_are_not_followed_out_of_the_folder() throws IOException {
        Path outside = write("elsewhere/big.md", "big", NOW - 60_000);
        Files.createSymbolicLink(folder.resolve("content/link"), outside.getParent());
        Files.createSymbolicLink(folder.resolve("content/circle"), folder.resolve("content"));
        stamp("plain").record(7);
        write("elsewhere/big.md", "changed", NOW - 50_000);
        assertThat(stamp("plain").unchanged()).hasValue(7);
    }

    @Test
    void a_damaged_record_counts_for_nothing() throws IOException {
        Files.writeString(folder.resolve(".slipway/build"), "seven " + "x".repeat(10));
        assertThat(stamp("plain").unchanged()).isEmpty();
    }

    private BuildStamp stamp(String wish) throws IOException {
        List<Path> inputs = List.of(folder.resolve("content"), folder.resolve("templates"));
        return BuildStamp.of(folder.resolve("_site"), inputs, List.of(wish), NOW);
    }

    private Path write(String name, String text, long time) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(time));
    }
}
