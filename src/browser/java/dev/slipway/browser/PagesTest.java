package dev.slipway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own content in a real browser: every kind of page, from disk and under a sub-path, in both themes. */
class PagesTest {
    @RegisterExtension
    static final BuiltSite site = new BuiltSite("content");

    private static SubPath web;

    @BeforeAll
    static void serve_it() throws IOException {
        web = new SubPath(site.folder());
    }

    @AfterAll
    static void stop() {
        if (web != null) {
            web.close();
        }
    }

    /** Where a page is opened: the page for what is not found names its files from the root, as it is served anywhere. */
    private static String address(String path) {
        return path.equals("404.html")
                ? web.address(path)
                : site.folder().resolve(path).toUri().toString();
    }

    /** One page of each kind. */
    static Stream<String> kinds() throws IOException {
        try (Stream<Path> files = Files.walk(site.folder())) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> site.folder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            List<String> kinds = new ArrayList<>(List.of("index.html", "404.html", "glossary.html"));
            for (String pattern : List.of(
                    "docker-[^/]*/index.html",
                    "docker-[^/]*/tracks/.*",
                    "docker-compendium/container-internals.html",
                    "docker-for-backend-developers/why-docker-matters.html",
                    "posts/[^/]*-[^/]*.html",
                    "posts/index.html",
                    "tags/index.html",
                    "tags/[^i].*",
                    "search.html",
                    "authors/index.html",
                    "authors/m.*")) {
                pages.stream().filter(page -> page.matches(pattern)).findFirst().ifPresent(kinds::add);
            }
            return kinds.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void axe_finds_nothing_in_either_theme(String path) {
        for (Looks look : List.of(Looks.LIGHT, Looks.DARK)) {
            try (BrowserContext context = site.context(look.options())) {
                Page page = context.newPage();
                page.navigate(address(path));
                look.holdFor(page, path);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_is_wider_than_a_phone(String path) {
        try (BrowserContext context = site.context(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            page.navigate(address(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pages_work_from_disk_and_under_a_sub_path_without_a_word_in_the_console(String path) {
        for (String address : List.of(address(path), web.address(path))) {
            try (BrowserContext context = site.context()) {
                List<String> said = new ArrayList<>();
                Page page = context.newPage();
                page.onConsoleMessage(message -> said.add(message.text()));
                page.onPageError(said::add);
                page.onRequestFailed(request -> said.add("failed: " + request.url()));
                page.onRequest(request -> {
                    boolean ours =
                            request.url().startsWith("file:") || request.url().startsWith("http://127.0.0.1:");
                    if (!ours) {
                        said.add("asked " + request.url());
                    }
                });
                page.navigate(address);
                assertThat(page.title()).isNotBlank();
                assertThat(page.evaluate("getComputedStyle(document.body).margin"))
                        .as("the style is there")
                        .isEqualTo("0px");
                assertThat(said).as(address).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "docker-compendium/index.html",
                "docker-compendium/container-internals.html",
                "docker-compendium/quizzes.html",
                "tags/index.html"
            })
    void data_for_machines_is_in_the_page_and_breaks_no_policy(String path) {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.addInitScript("window.broken = []; addEventListener('securitypolicyviolation',"
                    + " event => window.broken.push(event.violatedDirective + ' ' + event.sample));");
            page.navigate(address(path));
            assertThat(page.evaluate(
                            "JSON.parse(document.querySelector('[type=\"application/ld+json\"]').text)['@context']"))
                    .isEqualTo("https://schema.org");
            assertThat(page.evaluate("window.broken")).isEqualTo(List.of());
            page.evaluate(
                    "document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))");
            assertThat(page.evaluate("window.ran === undefined && window.broken.length > 0"))
                    .as("a script in the page is refused, and that is seen")
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_text_is_there_without_javascript(String path) {
        try (BrowserContext context = site.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address(path));
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(40);
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
    }

    @Test
    void the_first_tab_offers_to_skip_to_the_text() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("docker-compendium/container-internals.html"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#pageMain");
            assertThat(page.locator(":focus").boundingBox().width).isGreaterThan(20);
        }
    }

    @Test
    void nothing_moves_while_a_page_loads() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.addInitScript(
                    "window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries())"
                            + " window.shift += entry.value; }).observe({type: 'layout-shift', buffered: true});");
            page.navigate(site.address("docker-compendium/container-internals.html"));
            page.waitForTimeout(400);
            assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThan(0.01);
        }
    }
}
