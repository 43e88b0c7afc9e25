package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.slipway.cli.Commands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, answering, coming back: in a real browser, from disk. */
class LearningTest {
    private static final Instant FIRST = Instant.parse("2026-11-21T10:00:00Z");
    private static final Path CONTENT = Path.of("src/browser/resources/learning");

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void build_a_site_with_questions_of_every_type() {
        chromium = Chromium.start();
        int code = new Commands(System.out, System.err)
                .run("build", CONTENT.toString(), "--out", folder.resolve("site").toString());
        assertThat(code).isZero();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static String address(String path) {
        return folder.resolve("site").resolve(path).toUri().toString();
    }

    private static BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options.setTimezoneId("Europe/Berlin").setLocale("en-GB"));
        context.clock().install(new com.microsoft.playwright.Clock.InstallOptions().setTime(Date.from(FIRST)));
        return context;
    }

    private static BrowserContext context() {
        return context(new Browser.NewContextOptions());
    }

    private static Locator question(Page page, String id) {
        return page.locator("#question-" + id);
    }

    private static void check(Page page, String id, String result) {
        Locator button = question(page, id).locator(".check");
        button.click();
        assertThat(question(page, id).locator(".result")).containsText(result);
        assertThat(button).isFocused();
    }

    @Test
    void the_whole_way_from_reading_to_coming_back_with_a_copy() throws IOException {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("harbor/cranes.html"));
            question(page, "one").getByLabel("The crane").check();
            check(page, "one", "Right. It comes back on Monday 23 November.");
            question(page, "word").locator("input").fill("  \"Bollard\".");
            check(page, "word", "Right.");
            question(page, "many").getByLabel("Rope").check();
            check(page, "many", "Not yet. It comes back on Sunday 22 November.");
            page.getByText("Mark as read").click();
            assertThat(page.locator(".finish-status")).hasText("Read on Saturday 21 November.");
            assertThat(page.locator(".review-days tbody tr").first()).containsText("Sun 22 Nov");

            context.clock().setSystemTime(Date.from(FIRST.plusSeconds(3 * 86400)));
            page.navigate(address("review.html"));
            assertThat(page.locator(".desk-line")).hasText("12 cards are due today.");
            assertThat(page.locator(".looks")).containsText("Cranes");
            page.locator(".looks button").click();
            assertThat(page.locator(".looks")).hasCount(0);
            page.getByText("Begin").click();
            assertThat(page.locator(".slip-count")).hasText("1 of 12");
            page.keyboard().press("Space");
            assertThat(page.locator(".rate-4 .rate-days")).containsText("day");
            page.keyboard().press("3");
            assertThat(page.locator(".slip-count")).hasText("2 of 12");
            page.keyboard().press("u");
            assertThat(page.locator(".slip-count")).hasText("1 of 12");
            for (int i = 0; i < 12; i++) {
                page.keyboard().press("Space");
                page.keyboard().press(String.valueOf(1 + i % 4));
            }
            assertThat(page.locator(".desk-line")).hasText("12 cards done.");
            String sum = page.locator("[data-chart=history] .sum").innerText();

            page.navigate(address("progress.html"));
            assertThat(page.locator(".shelf-state").first()).containsText("Continue: Ropes");
            Download download = page.waitForDownload(() -> page.getByText("Export").click());
            String copy = Files.readString(download.path());
            page.getByText("Forget everything").first().click();
            assertThat(page.getByText("Keep it")).isFocused();
            page.locator(".sure").getByText("Forget everything").click();
            assertThat(page.locator(".keep-status")).hasText("Everything is forgotten.");
            assertThat(page.evaluate("slipway.log.events().length")).isEqualTo(0);
            page.locator("#import-file").setInputFiles(new com.microsoft.playwright.options.FilePayload(
                    "copy.txt", "text/plain", copy.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".keep-status")).hasText(Pattern.compile("Imported: \\d+ new events."));
            assertThat((String) page.evaluate("slipway.log.exported()")).isEqualTo(copy);
            page.navigate(address("review.html"));
            assertThat(page.locator("[data-chart=history] .sum")).hasText(sum);
        }
    }

    @Test
    void every_type_of_question_knows_right_from_wrong() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("harbor/cranes.html"));
            question(page, "truth").getByLabel("True").check();
            check(page, "truth", "Not yet.");
            check(page, "truth", "");
            question(page, "truth").getByLabel("False").check();
            check(page, "truth", "Right.");
            question(page, "number").locator("input").fill("12,4");
            check(page, "number", "Right.");
            question(page, "line").locator(".line").nth(1).click();
            assertThat(question(page, "line").getByLabel("Line 2")).isChecked();
            check(page, "line", "Right.");
            question(page, "gaps").locator(".gap").nth(0).fill("Port");
            question(page, "gaps").locator(".gap").nth(1).fill("starboard");
            check(page, "gaps", "Right.");
            for (Locator row : question(page, "pairs").locator(".match li").all()) {
                row.locator("select").selectOption(row.getAttribute("data-key"));
            }
            check(page, "pairs", "Right.");
            question(page, "empty-word").locator(".check").click();
            assertThat(question(page, "empty-word").locator(".result")).hasText("Answer first, then check.");
        }
    }

    @Test
    void things_are_put_in_order_by_key_alone() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("harbor/cranes.html"));
            Locator list = question(page, "order");
            for (int place = 1; place <= 3; place++) {
                Locator item = list.locator("li[data-place='" + place + "']");
                for (int at = place(item); at > place; at--) {
                    item.locator(".up").focus();
                    page.keyboard().press("Enter");
                    assertThat(item.locator(".up")).isFocused();
                }
            }
            list.locator(".check").focus();
            page.keyboard().press("Enter");
            assertThat(list.locator(".result")).containsText("Right.");
        }
    }

    private static int place(Locator item) {
        return ((Number) item.evaluate("item => [...item.parentElement.children].indexOf(item) + 1")).intValue();
    }

    @Test
    void only_the_missed_ones_are_asked_again_in_the_same_order() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("harbor/cranes.html"));
            question(page, "one").getByLabel("The crane").check();
            check(page, "one", "Right.");
            question(page, "many").getByLabel("Rope").check();
            check(page, "many", "Not yet.");
            assertThat(page.locator(".score")).hasText("1 of 10 right");
            page.getByText("Only the ones I missed").click();
            assertThat(question(page, "one")).isHidden();
            assertThat(question(page, "many")).isVisible();
            assertThat(question(page, "many").getByLabel("Rope")).isChecked();
            assertThat(question(page, "many").locator(".result")).hasText("");
            page.getByText("Show all questions").click();
            assertThat(question(page, "one")).isVisible();
        }
    }

    @Test
    void a_question_stands_where_its_author_placed_it_and_only_there() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("harbor/cranes.html"));
            assertThat(page.locator(".quiz-place + .questions #question-truth, .quiz-place #question-truth").count()).isEqualTo(1);
            assertThat(page.locator("#question-truth").count()).isEqualTo(1);
            assertThat(page.locator(".quiz #question-truth").count()).isZero();
        }
    }

    @Test
    void another_tab_is_heard() {
        try (BrowserContext context = context()) {
            Page reading = context.newPage();
            reading.navigate(address("harbor/ropes.html"));
            Page progress = context.newPage();
            progress.navigate(address("progress.html"));
            assertThat(progress.locator(".boxes .loaded")).hasCount(0);
            reading.getByText("Mark as read").click();
            assertThat(progress.locator(".boxes .loaded")).hasCount(1);
        }
    }

    @Test
    void a_damaged_store_is_said_and_the_rest_goes_on() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("harbor/ropes.html"));
            page.getByText("Mark as read").click();
            page.evaluate("() => { const key = Object.keys(localStorage).find(k => k.endsWith('.log'));"
                    + " localStorage.setItem(key, localStorage.getItem(key) + 'half a li'); }");
            page.navigate(address("progress.html"));
            assertThat(page.locator(".trouble")).containsText("damaged");
            assertThat(page.locator(".boxes .loaded")).hasCount(1);
        }
    }

    @Test
    void the_calendar_file_is_one_that_calendars_take() throws IOException {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("harbor/cranes.html"));
            page.getByText("Mark as read").click();
            Download download = page.waitForDownload(() -> page.getByText("Add the days to my calendar").click());
            assertThat(download.suggestedFilename()).isEqualTo("cranes.ics");
            String file = Files.readString(download.path());
            assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:").endsWith("END:VCALENDAR\r\n");
            assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
            for (String line : file.split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            }
            String unfolded = file.replace("\r\n ", "");
            assertThat(unfolded)
                    .contains("DTSTART;VALUE=DATE:20261122\r\nDTEND;VALUE=DATE:20261123\r\n")
                    .containsPattern("DTSTAMP:20261121T1000\\d\\dZ\r\n")
                    .doesNotContain("file:")
                    .contains("SUMMARY:Come back to: Cranes\\, and what they lift")
                    .contains("Größe");
        }
    }

    @Test
    void without_javascript_every_question_shows_its_answer() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address("harbor/cranes.html"));
            for (Locator question : page.locator(".question").all()) {
                question.locator("summary").click();
                assertThat(question.locator(".key-body")).isVisible();
                assertThat(question.locator(".key-body").innerText()).isNotBlank();
            }
            assertThat(page.locator(".check")).hasCount(0);
            page.navigate(address("progress.html"));
            assertThat(page.locator("main")).containsText("JavaScript");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor/cranes.html", "review.html", "progress.html", "session"})
    void axe_finds_nothing_in_either_theme(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context =
                    context(new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true))) {
                Page page = context.newPage();
                page.navigate(address("harbor/cranes.html"));
                question(page, "one").getByLabel("The crane").check();
                check(page, "one", "Right.");
                question(page, "many").getByLabel("Rope").check();
                check(page, "many", "Not yet.");
                page.getByText("Mark as read").click();
                if (!path.startsWith("harbor")) {
                    context.clock().setSystemTime(Date.from(FIRST.plusSeconds(3 * 86400)));
                    page.navigate(address(path.equals("session") ? "review.html" : path));
                }
                if (path.equals("session")) {
                    page.getByText("Begin").click();
                    page.keyboard().press("Space");
                }
                page.waitForFunction("document.getAnimations().length === 0");
                List<String> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes().get(0).getTarget())
                        .toList();
                assertThat(violations).as(path + " " + scheme).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor/cranes.html", "review.html", "progress.html"})
    void nothing_is_wider_than_a_phone(String path) {
        try (BrowserContext context = context(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            page.navigate(address("harbor/cranes.html"));
            question(page, "one").getByLabel("The crane").check();
            check(page, "one", "Right.");
            context.clock().setSystemTime(Date.from(FIRST.plusSeconds(3 * 86400)));
            page.navigate(address(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }
}
