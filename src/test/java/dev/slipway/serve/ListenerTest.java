package dev.slipway.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;

/** What a browser hears that shows a page. */
class ListenerTest extends ShownSite {
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
}
