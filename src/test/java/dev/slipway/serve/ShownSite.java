package dev.slipway.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.SiteCase;
import dev.slipway.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A small site on a port of this machine, and what somebody who talks to it hears. */
@Timeout(60)
abstract class ShownSite {
    @TempDir
    Path folder;

    private final Workspace workspace = new Workspace();
    PreviewServer server;
    SiteCase site;

    @BeforeEach
    void a_site_is_shown() throws IOException {
        site = SiteCase.in(folder)
                .file("site.yaml", "title: A site\ndescription: For a test.\nurl: https://example.org/school\n")
                .post("a", "Words about [it](box.svg) and [more](run.sh).\n")
                .post("über", "More words.\n")
                .file("posts/box.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"></svg>\n")
                .file("posts/run.sh", "echo one\n");
        server = PreviewServer.open(0);
        show("");
    }

    @AfterEach
    void it_ends() {
        server.close();
    }

    final void show(String problems) throws IOException {
        BuildOptions options = new BuildOptions(
                site.content(), folder.resolve("_site"), folder.resolve("templates"), "", false, Map.of());
        server.show(Build.preview(options, workspace), problems);
    }

    final Socket listen(String page) throws IOException {
        String html = get("/" + page);
        int look = html.indexOf("data-look=\"") + 11;
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(20_000);
        String word = html.substring(look, html.indexOf('"', look));
        send(socket, "GET /.slipway/live?look=" + word + "&page=" + page + " HTTP/1.1\r\nHost: localhost\r\n");
        return socket;
    }

    static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line that says something: chunks have sizes before them and ends behind. */
    static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && (line.isEmpty() || line.matches("[0-9a-f]+"))) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    static void await(BufferedReader lines, String start) throws IOException {
        String line = next(lines);
        while (!line.startsWith(start)) {
            assertThat(line).as("waiting for " + start).isNotEqualTo("null").doesNotStartWith("event: ");
            line = next(lines);
        }
    }

    final String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n");
    }

    final String ask(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            send(socket, request + "Connection: close\r\n");
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void send(Socket socket, String head) throws IOException {
        socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
