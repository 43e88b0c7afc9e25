package dev.slipway.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people and their editors do to files, and that it is seen. */
@Timeout(60)
abstract class WatcherCase {
    private final boolean poll;
    /** How long it is quiet when no more is to come, in milliseconds. */
    private final int quiet;

    WatcherCase(boolean poll, int quiet) {
        this.poll = poll;
        this.quiet = quiet;
    }

    @TempDir
    Path folder;

    private final BlockingQueue<String> changes = new LinkedBlockingQueue<>();
    private final List<String> notices = new ArrayList<>();
    private Path content;
    private Watcher watcher;
    private Thread waiting;

    @BeforeEach
    void a_folder_is_watched() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(content.resolve("docker"));
        write("docker/one.md", "one");
        watcher = Watcher.over(List.of(content, folder.resolve("templates")), poll, notices::add);
        waiting = new Thread(() -> {
            try {
                while (true) {
                    watcher.await();
                    changes.add("changed");
                }
            } catch (InterruptedException | IOException end) {
                changes.add("ended");
            }
        });
        waiting.start();
    }

    @AfterEach
    void it_ends() throws IOException, InterruptedException {
        waiting.interrupt();
        waiting.join();
        watcher.close();
    }

    @Test
    void a_file_that_is_written_is_a_change() throws Exception {
        write("docker/one.md", "two two");
        change();
    }

    @Test
    void a_file_that_comes_or_goes_is_a_change() throws Exception {
        write("docker/two.md", "two");
        change();
        Files.delete(content.resolve("docker/two.md"));
        change();
    }

    @Test
    void an_editor_that_saves_by_putting_another_file_in_the_place_makes_one_change_after_the_other() throws Exception {
        for (int i = 0; i < 3; i++) {
            Path beside = write("docker/.one.md.swp", "text " + i);
            Files.move(beside, content.resolve("docker/one.md"), StandardCopyOption.REPLACE_EXISTING);
            change();
        }
    }

    @Test
    void a_new_folder_is_watched_too_and_what_is_in_it() throws Exception {
        write("podman/deep/one.md", "one");
        change();
        write("podman/deep/one.md", "two two");
        change();
        Files.move(content.resolve("podman"), content.resolve("pods"));
        change();
        write("pods/deep/one.md", "three three three");
        change();
    }

    @Test
    void a_folder_that_was_not_there_yet_is_seen_to_come() throws Exception {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/title.jte"), "one");
        change();
        Files.writeString(folder.resolve("templates/title.jte"), "two two");
        change();
    }

    @Test
    void a_folder_that_goes_and_comes_back_is_watched_again() throws Exception {
        Files.move(content, folder.resolve("elsewhere"));
        change();
        Files.move(folder.resolve("elsewhere"), content);
        change();
        write("docker/one.md", "two two");
        change();
    }

    @Test
    void a_burst_is_told_of_once() throws Exception {
        for (int i = 0; i < 30; i++) {
            write("docker/file-" + i + ".md", "text");
        }
        assertThat(change()).isLessThan(10);
    }

    @Test
    void that_it_looks_again_and_again_is_told_in_a_line() {
        assertThat(notices).hasSize(poll ? 1 : 0);
    }

    /** There was a change; tells how often that was said until it was quiet. */
    private int change() throws InterruptedException {
        assertThat(changes.poll(20, TimeUnit.SECONDS)).isEqualTo("changed");
        int count = 1;
        while (changes.poll(quiet, TimeUnit.MILLISECONDS) != null) {
            count++;
        }
        return count;
    }

    private Path write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
