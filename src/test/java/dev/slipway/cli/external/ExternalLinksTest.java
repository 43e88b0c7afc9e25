package dev.slipway.cli.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.SiteCase;
import dev.slipway.site.Citation;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to the web, against a server on this machine. */
class ExternalLinksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Asker.Manners MANNERS =
            new Asker.Manners(Duration.ofSeconds(3), Duration.ZERO, "Slipway/test (link check)");

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private String root;

    @TempDir
    Path folder;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        int status = switch (path) {
            case "/gone" -> 410;
            case "/missing" -> 404;
            case "/no-head" -> head ? 405 : 200;
            case "/broken" -> 503;
            case "/secret" -> 403;
            case "/moved", "/circle" -> 301;
            case "/today-elsewhere" -> 302;
            default -> 200;
        };
        String to = Map.of("/moved", "/new", "/circle", "/circle", "/today-elsewhere", "/missing")
                .getOrDefault(path, "");
        if (!to.isEmpty()) {
            exchange.getResponseHeaders().add("Location", to);
        }
        if (path.equals("/silent")) {
            return; // No answer: the connection stays open until the server stops.
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Test
    void an_address_that_is_there_is_no_problem() {
        assertThat(check("[a](" + root + "/fine#part) [b](" + root + "/no-head) [c](" + root + "/secret)"))
                .isEmpty();
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "HEAD /fine", "HEAD /no-head", "GET /no-head", "HEAD /secret", "GET /secret");
    }

    @Test
    void what_is_gone_is_an_error_at_each_link_and_asked_for_once() {
        List<Diagnostic> problems = check("[a](" + root + "/gone)\n\n[b](" + root + "/gone) [c](" + root + "/missing)");
        assertThat(problems)
                .extracting(Diagnostic::rule)
                .containsOnly("dead-link")
                .hasSize(3);
        assertThat(problems.get(0).message()).isEqualTo(root + "/gone is gone: 410");
        assertThat(problems.get(1).place().line()).isEqualTo(7);
        assertThat(asked).containsExactlyInAnyOrder("HEAD /gone", "GET /gone", "HEAD /missing", "GET /missing");
    }

    @Test
    void a_redirect_is_followed_and_told_if_it_is_for_good() {
        List<Diagnostic> problems = check("[a](" + root + "/moved) [b](" + root + "/today-elsewhere)");
        assertThat(problems).extracting(Diagnostic::rule).containsExactly("moved-link", "dead-link");
        assertThat(problems.get(0).hint()).isEqualTo("link to " + root + "/new");
    }

    @Test
    void what_nobody_can_tell_is_a_warning() {
        List<Diagnostic> problems = check(
                "[a](" + root + "/broken) [b](" + root + "/silent) [c](" + root + "/circle) [d](http://127.0.0.1:1/)");
        assertThat(problems)
                .extracting(Diagnostic::rule)
                .containsOnly("unreachable-link")
                .hasSize(4);
        assertThat(problems)
                .extracting(Diagnostic::message)
                .anyMatch(text -> text.endsWith("status 503"))
                .anyMatch(text -> text.contains("no answer within"))
                .anyMatch(text -> text.endsWith("more than 8 redirects"))
                .anyMatch(text -> text.contains("no connection"));
    }

    @Test
    void a_good_answer_holds_for_a_week_and_a_bad_one_does_not() {
        String body = "[a](" + root + "/fine) [b](" + root + "/gone)";
        check(body);
        asked.clear();
        assertThat(check(body, TODAY.plusDays(6))).hasSize(1);
        assertThat(asked).containsExactly("HEAD /gone", "GET /gone");
        asked.clear();
        check(body, TODAY.plusDays(7));
        assertThat(asked).contains("HEAD /fine");
    }

    @Test
    void a_cache_that_is_not_ours_is_no_trouble() throws IOException {
        Files.writeString(folder.resolve("links.txt"), "\nnonsense\n2026-11-27 x y z\n2026-11-27 200\n");
        assertThat(check("[a](" + root + "/fine)")).isEmpty();
        assertThat(asked).containsExactly("HEAD /fine");
    }

    @Test
    void links_in_settings_series_glossary_and_quizzes_are_asked_for_where_they_stand() {
        String gone = root + "/gone";
        SiteCase site = SiteCase.in(folder)
                .file(
                        "site.yaml",
                        "title: A\ndescription: \"[B](" + gone + ")\"\nnav:\n  - {title: N, to: " + gone
                                + "}\nauthors:\n  me: {name: Me, url: \"" + gone + "\", bio: \"`<" + gone + ">`\"}\n")
                .file(
                        "s/series.yaml",
                        "title: S\ndescription: S\noutcomes:\n  technical:\n    - See [x](" + gone + "#part).\n")
                .file("glossary.yaml", "- {term: T, definition: \"See <" + gone + ">.\"}\n")
                .file("s/01-a.md", "---\ntitle: A\ndescription: B\npart: 1\n---\nText.\n")
                .file(
                        "s/01-a.quiz.yaml",
                        "quiz:\n  - id: q\n    type: number\n    question: \"[a](" + gone + "), [b]("
                                + gone + ")?\"\n    answer: 8\n    explanation: |\n      Eight.\n      See [c](" + gone
                                + ").\n"
                                + "cards: [{id: c, front: F, back: \"[d](" + gone + "x)\"}]\n");
        List<String> places = check(site, TODAY).stream()
                .map(one -> one.rule() + " " + one.place() + "+" + one.place().length())
                .toList();
        int length = gone.length();
        assertThat(places)
                .containsExactly(
                        "dead-link glossary.yaml:1:31+" + length,
                        "dead-link s/01-a.quiz.yaml:4:20+" + length,
                        "dead-link s/01-a.quiz.yaml:4:" + (20 + length + 7) + "+" + length,
                        "dead-link s/01-a.quiz.yaml:8:15+" + length,
                        "dead-link s/series.yaml:5:15+" + (length + "#part".length()),
                        "dead-link site.yaml:2:19+" + length,
                        "dead-link site.yaml:4:20+" + length,
                        "dead-link site.yaml:6:24+" + length);
    }

    @Test
    void a_source_is_asked_for_at_its_address_and_told_where_it_stands() {
        SiteCase site = SiteCase.minimal(folder)
                .file(
                        "posts/a.md",
                        "---\ntitle: A\ndescription: B\nsources:\n  - {claim: C, at: \"" + root
                                + "/missing\"}\n  - claim: D\n    at: moby/moby@v1:a b\n---\nText\n");
        List<Diagnostic> problems = check(site, TODAY);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place().toString()).isEqualTo("posts/a.md:5:21");
        assertThat(new Citation("C", "moby/moby@v29:daemon/a.go", Place.startOf("a.md")).address())
                .contains("https://github.com/moby/moby/blob/v29/daemon/a.go");
    }

    @Test
    void a_build_and_a_plain_check_ask_nobody() {
        SiteCase site = SiteCase.minimal(folder).post("a", "[a](" + root + "/gone)\n");
        site.build().exits(0);
        site.run("check", site.content().toString()).exits(0);
        assertThat(asked).isEmpty();
    }

    private List<Diagnostic> check(String body) {
        return check(body, TODAY);
    }

    private List<Diagnostic> check(String body, LocalDate day) {
        return check(SiteCase.minimal(folder).post("a", body + "\n"), day);
    }

    private List<Diagnostic> check(SiteCase site, LocalDate day) {
        BuildOptions options = new BuildOptions(
                site.content(), folder.resolve("_site"), folder.resolve("templates"), "", false, Map.of());
        try {
            return Build.check(options, checked -> {
                        try {
                            return new ExternalLinks(folder.resolve("links.txt"), day, MANNERS)
                                    .check(checked, site.content());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .stream()
                    .filter(one -> one.rule().endsWith("-link") && !one.rule().equals("vague-link"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
