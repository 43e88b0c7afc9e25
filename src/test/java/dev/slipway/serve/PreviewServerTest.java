package dev.slipway.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.SiteCase;
import dev.slipway.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers get, and others do not. */
@Timeout(60)
class PreviewServerTest {
    @TempDir
    Path folder;

    private final Workspace workspace = new Workspace();
    private PreviewServer server;
    private SiteCase site;

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

    private void show(String problems) throws IOException {
        BuildOptions options = new BuildOptions(
                site.content(), folder.resolve("_site"), folder.resolve("templates"), "", false, Map.of());
        server.show(Build.preview(options, workspace), problems);
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8, A site",
        "/index.html, text/html; charset=utf-8, A site",
        "/posts/, text/html; charset=utf-8, A post",
        "/posts/a.html, text/html; charset=utf-8, Words about",
        "/posts/%C3%BCber.html, text/html; charset=utf-8, More words",
        "/posts/a.md, text/markdown; charset=utf-8, Words about",
        "/posts/box.svg, image/svg+xml, <svg",
        "/posts/run.sh, text/plain; charset=utf-8, echo one",
        "/learning.json, application/json, posts/a.html",
        "/sitemap.xml, application/xml, https://example.org/school",
        "/site.webmanifest, application/manifest+json, start_url",
        "/posts/a.html?from=mail, text/html; charset=utf-8, Words about"
    })
    void files_of_the_site_come_with_their_types(String path, String type, String text) throws IOException {
        String answer = get(path);
        assertThat(answer).startsWith("HTTP/1.1 200 ").contains(text);
        assertThat(answer).containsIgnoringCase("\r\nContent-Type: " + type + "\r\n");
        assertThat(answer).containsIgnoringCase("\r\nCache-Control: no-store\r\n");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).doesNotContain("access-control-");
    }

    @Test
    void pages_carry_the_script_that_keeps_them_up_to_date_and_other_files_do_not() throws IOException {
        assertThat(get("/posts/a.html")).contains("<script defer src=\"/.slipway/live.js\" data-page=\"posts/a.html\"");
        assertThat(get("/posts/a.md")).doesNotContain("live.js");
        assertThat(get("/.slipway/live.js")).contains("text/javascript").contains("EventSource");
        assertThat(get("/.slipway/live.css")).contains("text/css");
        site.build();
        assertThat(site.page("posts/a.html")).doesNotContain("live.js");
    }

    @Test
    void a_folder_without_its_slash_leads_to_the_one_with_it() throws IOException {
        assertThat(get("/posts")).startsWith("HTTP/1.1 302 ").contains("/posts/\r\n");
    }

    @Test
    void an_address_that_leads_nowhere_gets_the_page_for_it_whose_addresses_begin_here() throws IOException {
        assertThat(get("/posts/none/at/all.html"))
                .startsWith("HTTP/1.1 404 ")
                .contains("data-page=\"posts/none/at/all.html\"", "href=\"/assets/")
                .doesNotContain("\"/school/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../content/site.yaml", "/%2e%2e/content/site.yaml", "/posts/..%2fsite.yaml", "/site.yaml", "/posts/a%00.html",
                "//etc/passwd", "/.slipway-site", "/.slipway/../site.yaml", "/.slipway/live.js/../../site.yaml", "/posts\\a.html",
                "/etc/passwd", "/posts/a.html/"
            })
    void nothing_but_files_of_the_site_is_answered(String path) throws IOException {
        assertThat(get(path)).containsPattern("^HTTP/1.1 40[04] ").doesNotContain("title: A site", "root:");
    }

    @Test
    void who_asks_by_another_name_is_refused() throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nHost: evil.example\r\n")).startsWith("HTTP/1.1 421 ").doesNotContain("A site");
        assertThat(ask("GET /.slipway/live?look=a&page=index.html HTTP/1.1\r\nHost: evil.example:" + server.port() + "\r\n"))
                .startsWith("HTTP/1.1 421 ");
        assertThat(ask("GET / HTTP/1.0\r\n")).startsWith("HTTP/1.1 421 ");
        assertThat(ask("GET / HTTP/1.1\r\nHost: [::1]:4000\r\n")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void a_head_is_sent_without_a_body_and_nothing_else_is_done() throws IOException {
        String head = ask("HEAD /posts/run.sh HTTP/1.1\r\nHost: localhost\r\n");
        assertThat(head).startsWith("HTTP/1.1 200 ").containsIgnoringCase("Content-Length: 9\r\n").endsWith("\r\n\r\n");
        for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS"}) {
            assertThat(ask(method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n")).startsWith("HTTP/1.1 405 ");
        }
    }

    @Test
    void only_this_machine_is_listened_to_and_a_taken_port_is_told() {
        assertThatThrownBy(() -> PreviewServer.open(server.port())).isInstanceOf(BindException.class);
    }

    @Test
    void an_asset_that_became_a_link_out_of_the_folder_is_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path asset = site.content().resolve("posts/run.sh");
        Files.delete(asset);
        Files.createSymbolicLink(asset, secret);
        assertThat(get("/posts/run.sh")).doesNotContain("secret");
    }

    @Test
    void a_browser_hears_that_its_page_changed_and_of_no_other() throws IOException {
        try (Socket a = listen("posts/a.html");
                Socket other = listen("posts/%C3%BCber.html")) {
            BufferedReader told = reader(a);
            BufferedReader toldOther = reader(other);
            await(told, ":");
            await(toldOther, ":");
            site.post("a", "Other words about [it](box.svg) and [more](run.sh).\n");
            show("");
            await(told, "event: reload");
            assertThat(next(toldOther)).isEqualTo(":");
        }
    }

    @Test
    void a_browser_that_comes_back_with_an_old_page_is_told_at_once() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            send(socket, "GET /.slipway/live?look=1-1&page=posts/a.html HTTP/1.1\r\nHost: localhost\r\n");
            await(reader(socket), "event: reload");
        }
    }

    @Test
    void another_accent_exchanges_the_style_sheets_alone() throws IOException {
        try (Socket socket = listen("posts/a.html")) {
            BufferedReader told = reader(socket);
            await(told, ":");
            site.file("site.yaml", site.source("site.yaml") + "theme: {accent: \"200\"}\n");
            show("");
            await(told, "event: styles");
            assertThat(next(told)).startsWith("data: ");
            assertThat(next(told)).startsWith("data: ../assets/slipway-").endsWith(".css");
        }
    }

    @Test
    void with_an_error_the_old_pages_stay_and_browsers_hear_what_is_wrong_until_it_is_mended() throws IOException {
        try (Socket socket = listen("posts/a.html")) {
            BufferedReader told = reader(socket);
            await(told, ":");
            site.post("a", "[broken](none.md)\n");
            show("[{\"rule\": \"broken-link\"},\n{}]\n");
            await(told, "event: problems");
            assertThat(next(told)).isEqualTo("data: [{\"rule\": \"broken-link\"},");
            assertThat(next(told)).isEqualTo("data: {}]");
            assertThat(get("/posts/a.html")).contains("Words about");
            site.post("a", "Words about [it](box.svg) and [more](run.sh).\n");
            show("");
            await(told, "event: mended");
        }
    }

    private Socket listen(String page) throws IOException {
        String html = get("/" + page);
        int look = html.indexOf("data-look=\"") + 11;
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(20_000);
        String word = html.substring(look, html.indexOf('"', look));
        send(socket, "GET /.slipway/live?look=" + word + "&page=" + page + " HTTP/1.1\r\nHost: localhost\r\n");
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line that says something: chunks have sizes before them and ends behind. */
    private static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && (line.isEmpty() || line.matches("[0-9a-f]+"))) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    private static void await(BufferedReader lines, String start) throws IOException {
        String line = next(lines);
        while (!line.startsWith(start)) {
            assertThat(line).as("waiting for " + start).isNotEqualTo("null").doesNotStartWith("event: ");
            line = next(lines);
        }
    }

    private String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n");
    }

    private String ask(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            send(socket, request + "Connection: close\r\n");
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket socket, String head) throws IOException {
        socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
