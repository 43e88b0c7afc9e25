package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that holds everything an article can hold, in a real browser. */
class KitchenSinkTest {
    @RegisterExtension
    static final BuiltSite site = new BuiltSite("src/test/resources/sites/kitchen-sink/content");

    private static String address(String anchor) {
        return site.address("sink/everything.html") + anchor;
    }

    private static BrowserContext context(Looks look, int width) {
        return site.context(look.options().setViewportSize(width, 800));
    }

    private static Page open(BrowserContext context, String anchor) {
        Page page = context.newPage();
        page.navigate(address(anchor));
        return page;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "LIGHT, 1440", "DARK, 320", "DARK, 1440"})
    void axe_finds_nothing_and_nothing_is_wider_than_the_page(Looks look, int width) {
        try (BrowserContext context = context(look, width)) {
            Page page = open(context, "");
            look.holdFor(page, "the kitchen sink");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    /** Among axe's rules: headings go down one level at a time, here and where its pieces are gathered. */
    @ParameterizedTest
    @ValueSource(strings = {"exercises", "interview", "cheatsheet", "quizzes"})
    void axe_finds_nothing_where_its_pieces_are_gathered(String name) {
        try (BrowserContext context = context(Looks.LIGHT, 1440)) {
            Page page = context.newPage();
            page.navigate(site.address("sink/" + name + ".html"));
            Looks.LIGHT.holdFor(page, name);
        }
    }

    @Test
    void what_scrolls_inside_itself_is_reached_with_the_keyboard() {
        try (BrowserContext context = context(Looks.LIGHT, 320)) {
            assertThat(open(context, "").evaluate("""
                    () => [...document.querySelectorAll("main *")]
                      .filter((e) => e.scrollWidth > e.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(e).overflowX))
                      .filter((e) => e.tabIndex < 0)
                      .map((e) => e.className)""")).isEqualTo(List.of());
        }
    }

    @Test
    void every_picture_has_its_place_before_it_comes() {
        try (BrowserContext context = context(Looks.LIGHT, 1440)) {
            Page page = open(context, "");
            page.evaluate("document.querySelectorAll('img').forEach((image) => image.loading = 'eager')");
            page.waitForFunction("[...document.images].every((image) => image.complete)");
            assertThat(page.evaluate("""
                    () => [...document.querySelectorAll(".prose img")]
                      .filter((e) => e.naturalWidth === 0
                        || Math.abs(e.naturalWidth / e.naturalHeight - e.getAttribute("width") / e.getAttribute("height")) > .02)
                      .map((e) => e.outerHTML)""")).isEqualTo(List.of());
            page.reload();
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('.prose img')].map((image) => image.getAttribute('loading') ?? '')"))
                    .isEqualTo(List.of("", "lazy", "lazy", "lazy", "lazy", "lazy"));
        }
    }

    @Test
    void groups_of_tabs_turn_together_and_remember() {
        try (BrowserContext context = context(Looks.LIGHT, 1440)) {
            Page page = open(context, "");
            page.locator(".tab-list button", new Page.LocatorOptions().setHasText("macOS"))
                    .first()
                    .click();
            assertThat(page.getByText("Second group, macOS.")).isVisible();
            page.locator(".tab-list").nth(1).locator("button", inside("Linux")).click();
            assertThat(page.getByText("An anchor inside a tab.")).isVisible();
            page.locator(".tab-list").nth(1).locator("button", inside("macOS")).click();
            page.reload();
            assertThat(page.getByText("An anchor inside a tab.")).isHidden();
            assertThat(page.getByText("Second group, macOS.")).isVisible();
        }
    }

    private static com.microsoft.playwright.Locator.LocatorOptions inside(String text) {
        return new com.microsoft.playwright.Locator.LocatorOptions().setHasText(text);
    }

    @Test
    void a_link_to_what_stands_in_a_tab_opens_it() {
        try (BrowserContext context = context(Looks.LIGHT, 1440)) {
            Page page = open(context, "");
            page.locator(".tab-list button", new Page.LocatorOptions().setHasText("macOS"))
                    .first()
                    .click();
            page.evaluate("location.hash = '#only-on-linux'");
            assertThat(page.locator("#only-on-linux")).isInViewport();
            page.locator(".tab-list button", new Page.LocatorOptions().setHasText("macOS"))
                    .first()
                    .click();
            page.navigate("about:blank");
            page.navigate(address("#only-on-linux"));
            assertThat(page.locator("#only-on-linux")).isInViewport();
        }
    }

    @Test
    void a_note_leads_to_its_explanation_and_back_and_is_not_copied() {
        try (BrowserContext context = context(Looks.LIGHT, 1440)) {
            context.addInitScript(
                    "Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (t) => {window.copied = t}}})");
            Page page = open(context, "");
            page.locator(".annotated .code-note").nth(2).click();
            assertThat(page.locator(".code-notes > li:target")).containsText("Without a cache");
            page.locator(".code-notes > li:target > .code-note").click();
            assertThat(page.locator(".line:has(.code-note:target)")).containsText("apk add");
            page.locator("figure:has-text('With notes') .copy").click();
            page.waitForFunction("window.copied");
            assertThat(page.evaluate("window.copied"))
                    .isEqualTo("FROM alpine:3.22 AS build\nRUN apk add --no-cache zlib~=1.3\nCOPY . /src\nUSER 65534");
        }
    }

    @Test
    void without_script_and_on_paper_everything_can_be_read() {
        try (BrowserContext context = site.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, "");
            assertThat(page.getByText("Second group, macOS.")).isVisible();
            assertThat(page.locator(".tab-label").first()).isVisible();
        }
        try (BrowserContext context = context(Looks.LIGHT, 1440)) {
            Page page = open(context, "");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String text : List.of(
                    "Second group, macOS.",
                    "Second group, Linux.",
                    "What is folded away.",
                    "Quote it.",
                    "counterweight.")) {
                assertThat(page.getByText(text)).isVisible();
            }
        }
    }
}
