package dev.slipway.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers get, and others do not. */
class PreviewServerTest extends ShownSite {
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
                "/../content/site.yaml", "/%2e%2e/content/site.yaml", "/posts/..%2fsite.yaml", "/site.yaml",
                        "/posts/a%00.html",
                "//etc/passwd", "/.slipway-site", "/.slipway/../site.yaml", "/.slipway/live.js/../../site.yaml",
                        "/posts\\a.html",
                "/etc/passwd", "/posts/a.html/"
            })
    void nothing_but_files_of_the_site_is_answered(String path) throws IOException {
        assertThat(get(path)).containsPattern("^HTTP/1.1 40[04] ").doesNotContain("title: A site", "root:");
    }

    @Test
    void who_asks_by_another_name_is_refused() throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nHost: evil.example\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .doesNotContain("A site");
        assertThat(ask("GET /.slipway/live?look=a&page=index.html HTTP/1.1\r\nHost: evil.example:" + server.port()
                        + "\r\n"))
                .startsWith("HTTP/1.1 421 ");
        assertThat(ask("GET / HTTP/1.0\r\n")).startsWith("HTTP/1.1 421 ");
        assertThat(ask("GET / HTTP/1.1\r\nHost: [::1]:4000\r\n")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void a_head_is_sent_without_a_body_and_nothing_else_is_done() throws IOException {
        String head = ask("HEAD /posts/run.sh HTTP/1.1\r\nHost: localhost\r\n");
        assertThat(head)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("Content-Length: 9\r\n")
                .endsWith("\r\n\r\n");
        for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS"}) {
            assertThat(ask(method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"))
                    .startsWith("HTTP/1.1 405 ");
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
}
