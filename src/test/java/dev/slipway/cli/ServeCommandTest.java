package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.SiteCase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code slipway serve} as its author sees it: a program of its own, ended as Ctrl+C does. */
@Timeout(120)
class ServeCommandTest {
    @TempDir
    Path folder;

    private Process slipway;
    private BufferedReader printed;
    private String address = "";

    @AfterEach
    void nothing_goes_on() {
        if (slipway != null) {
            slipway.destroyForcibly();
        }
    }

    private void serve(SiteCase site, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.slipway.Main",
                "serve",
                site.content().toString()));
        command.addAll(List.of(more));
        slipway = new ProcessBuilder(command).redirectErrorStream(true).start();
        printed = new BufferedReader(new InputStreamReader(slipway.getInputStream(), StandardCharsets.UTF_8));
        String line = until("Serving ");
        address = line.substring(line.indexOf("http://"), line.lastIndexOf('/') + 1)
                .replace("localhost", "127.0.0.1");
    }

    private String until(String start) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            all.append(line).append('\n');
            if (line.startsWith(start)) {
                return all.toString().strip();
            }
        }
        throw new AssertionError("no line " + start + " in " + all);
    }

    private String page(String path) throws IOException {
        try (var in = URI.create(address + path).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_is_saved_is_seen_what_is_wrong_is_told_and_the_end_is_a_success() throws Exception {
        SiteCase site = SiteCase.minimal(folder).post("a", "Text.\n");
        serve(site, "--port", "0");
        assertThat(page("posts/a.html")).contains("<p>Text.</p>");
        site.post("a", "Other text.\n");
        until("Rebuilt in ");
        assertThat(page("posts/a.html")).contains("<p>Other text.</p>");
        site.post("a", "[broken](none.md)\n");
        assertThat(until("Rebuilt in ")).contains("error[broken-link]", "posts/a.md:5:1", "the old pages stay");
        assertThat(page("posts/a.html")).contains("<p>Other text.</p>");
        site.post("a", "Mended.\n");
        assertThat(until("Rebuilt in ")).contains("all fixed");
        assertThat(page("posts/a.html")).contains("<p>Mended.</p>");
        slipway.destroy();
        assertThat(slipway.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(slipway.exitValue()).isZero();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(site.content());
        }
    }

    @Test
    void content_with_errors_is_waited_for() throws Exception {
        SiteCase site = SiteCase.minimal(folder).post("a", "[broken](none.md)\n");
        serve(site, "--port", "0");
        site.post("a", "Mended.\n");
        until("Rebuilt in ");
        assertThat(page("posts/a.html")).contains("<p>Mended.</p>");
    }

    @Test
    void the_content_may_go_and_come_back() throws Exception {
        SiteCase site = SiteCase.minimal(folder).post("a", "Text.\n");
        serve(site, "--port", "0");
        Files.move(site.content(), folder.resolve("away"));
        until("The content cannot be read");
        assertThat(page("posts/a.html")).contains("<p>Text.</p>");
        Files.move(folder.resolve("away"), site.content());
        until("Rebuilt in ");
        site.post("a", "Other text.\n");
        until("Rebuilt in ");
        assertThat(page("posts/a.html")).contains("<p>Other text.</p>");
    }

    @Test
    void a_port_that_was_asked_for_and_is_taken_is_wrong_usage() throws Exception {
        SiteCase site = SiteCase.minimal(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            site.run("serve", site.content().toString(), "--port", port)
                    .exits(2)
                    .says("cannot use port " + port);
        }
        site.run("serve", site.content().toString(), "--port", "70000").exits(2).says("there is no port 70000");
        site.run("serve", folder.resolve("none").toString()).exits(2).says("there is no folder");
    }
}
