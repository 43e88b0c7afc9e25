package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search in a real browser: over any page by keyboard alone, and on its own page. */
class SearchTest {
    @RegisterExtension
    static final BuiltSite site = new BuiltSite("content");

    private static final String ARTICLE = "docker-compendium/container-internals.html";

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(site.address(path));
        return page;
    }

    /** Asks for something in the dialog and waits for its results. */
    private static Locator ask(Page page, String query) {
        page.keyboard().press("/");
        assertThat(page.locator("#findField")).isFocused();
        page.keyboard().type(query);
        Locator options = page.locator(".find-dialog [role=option]");
        options.first().waitFor();
        return options;
    }

    @Test
    void nothing_of_it_is_loaded_before_it_is_asked_for() {
        try (BrowserContext context = site.context()) {
            List<String> asked = new ArrayList<>();
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(site.address(ARTICLE));
            page.waitForLoadState();
            assertThat(asked).noneMatch(address -> address.contains("search"));
            ask(page, "docker run");
            assertThat(asked).anyMatch(address -> address.endsWith("assets/search/index.js"));
        }
    }

    @Test
    void a_reader_without_a_mouse_opens_it_chooses_and_arrives() {
        try (BrowserContext context = site.context()) {
            Page page = open(context, ARTICLE);
            Locator options = ask(page, "docker run");
            Locator field = page.locator("#findField");
            assertThat(field).hasAttribute("aria-expanded", "true");
            assertThat(page.locator(".find-status")).hasText(Pattern.compile("\\d+ places on \\d+ pages\\."));
            String first = options.first().getAttribute("id");
            assertThat(field).hasAttribute("aria-activedescendant", first);
            page.keyboard().press("ArrowDown");
            assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
            assertThat(options.first()).hasAttribute("aria-selected", "false");
            page.keyboard().press("End");
            assertThat(options.last()).hasAttribute("aria-selected", "true");
            page.keyboard().press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", first);
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Home");
            assertThat(field).hasAttribute("aria-activedescendant", first);
            page.keyboard().press("Enter");
            assertThat(page.locator("#docker-run-step-by-step")).isInViewport();
            assertThat(page.locator(".find-dialog")).isHidden();
        }
    }

    @Test
    void escape_closes_it_and_the_focus_is_where_it_was() {
        try (BrowserContext context = site.context()) {
            Page page = open(context, ARTICLE);
            Keys keys = new Keys(page);
            keys.to(page.locator(".top .find")).press("Enter");
            assertThat(page.locator("#findField")).isFocused();
            keys.press("Tab", "Tab", "Escape");
            assertThat(page.locator(".find-dialog")).isHidden();
            assertThat(page.locator(".top .find")).isFocused();
            keys.press("Control+k");
            assertThat(page.locator("#findField")).isFocused();
        }
    }

    @Test
    void a_slash_in_a_field_is_a_slash_and_the_key_can_be_switched_off() {
        try (BrowserContext context = site.context()) {
            Page page = open(context, "planner.html");
            page.getByLabel("Hours a week").focus();
            page.keyboard().press("/");
            assertThat(page.locator(".find-dialog")).hasCount(0);
            page.getByLabel("Hours a week").blur();
            page.keyboard().press("/");
            page.locator("#findSlash").uncheck();
            page.keyboard().press("Escape");
            page.reload();
            page.keyboard().press("/");
            page.waitForTimeout(300);
            assertThat(page.locator(".find-dialog")).hasCount(0);
            page.keyboard().press("Control+k");
            assertThat(page.locator("#findField")).isFocused();
        }
    }

    @Test
    void results_can_be_kept_to_one_series() {
        try (BrowserContext context = site.context()) {
            Page page = open(context, "index.html");
            ask(page, "namespace");
            page.locator("#findIn").selectOption("Docker Compendium");
            assertThat(page.locator(".find-trail").first()).containsText("Docker Compendium");
            page.locator("#findIn").selectOption("Glossary");
            assertThat(page.locator(".find-group")).hasCount(1);
            assertThat(page.locator(".find-hit").first()).containsText("amespace");
        }
    }

    @Test
    void where_nothing_is_found_it_says_so_and_what_to_try() {
        try (BrowserContext context = site.context()) {
            Page page = open(context, "index.html");
            page.keyboard().press("/");
            page.locator("#findField").fill("qqqqqq");
            assertThat(page.locator(".find-status")).hasText("Nothing found for “qqqqqq”.");
            assertThat(page.locator(".find-aside")).containsText("Look at the spelling");
            assertThat(page.locator(".find-aside a[href$='glossary.html']")).isVisible();
            page.locator("#findField").fill("healthchek");
            assertThat(page.locator(".find-status")).containsText("Nothing has “healthchek”; this is near to it.");
            assertThat(page.locator(".find-hit mark").first())
                    .hasText(Pattern.compile("healthcheck", Pattern.CASE_INSENSITIVE));
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "DARK, 320", "LIGHT, 1440", "DARK, 1440", "CONTRAST, 1440"})
    void axe_finds_nothing_in_it_and_nothing_is_wider_than_the_page(Looks look, int width) {
        try (BrowserContext context = site.context(look.options().setViewportSize(width, 700))) {
            Page page = open(context, ARTICLE);
            ask(page, "--no-cache");
            look.holdFor(page, "the dialog of the search");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(page.evaluate("document.querySelector('.find-dialog').scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.navigate(site.address("search.html") + "?q=docker%20run");
            page.locator(".find-hit").first().waitFor();
            look.holdFor(page, "the page of the search");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void a_link_to_results_works_from_disk_and_under_a_sub_path_without_a_word_in_the_console() throws IOException {
        try (SubPath web = new SubPath(site.folder())) {
            List<List<String>> all = new ArrayList<>();
            for (String root : List.of(site.address(""), web.address(""))) {
                try (BrowserContext context = site.context()) {
                    List<String> said = new ArrayList<>();
                    Page page = context.newPage();
                    page.onConsoleMessage(message -> said.add(message.text()));
                    page.onPageError(said::add);
                    page.navigate(root + "search.html?q=docker%20run");
                    page.locator(".find-hit").first().waitFor();
                    assertThat(page.locator("#findField")).hasValue("docker run");
                    all.add(page.locator(".find-hit").allInnerTexts());
                    page.locator("#findField").fill("entrypoint");
                    page.waitForURL(Pattern.compile(".*search\\.html\\?q=entrypoint"));
                    page.navigate(root + ARTICLE);
                    ask(page, "entrypoint");
                    page.keyboard().press("ArrowDown");
                    page.keyboard().press("Enter");
                    page.waitForURL(url -> url.startsWith(root) && !url.contains(ARTICLE));
                    assertThat(said).isEmpty();
                }
            }
            assertThat(all.get(0)).isEqualTo(all.get(1)).hasSizeGreaterThan(10);
        }
    }

    @Test
    void without_javascript_its_link_leads_to_lists_that_lead_on() {
        try (BrowserContext context = site.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, ARTICLE);
            page.locator(".top .find").click();
            assertThat(page.locator("h1")).hasText("Search");
            assertThat(page.locator(".no-script")).isVisible();
            for (String list : List.of("#series", "#tags", "#glossary")) {
                assertThat(page.locator("section:has(" + list + ") a").first()).isVisible();
            }
        }
    }

    @Test
    void on_a_phone_it_stands_in_the_bar_below() {
        try (BrowserContext context = site.context(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = open(context, ARTICLE);
            page.locator(".bar .find").click();
            assertThat(page.locator("#findField")).isFocused();
            assertThat(page.evaluate(
                            "[...document.querySelectorAll('.bar a')].every((a) => a.scrollWidth <= a.clientWidth)"))
                    .isEqualTo(true);
        }
    }
}
