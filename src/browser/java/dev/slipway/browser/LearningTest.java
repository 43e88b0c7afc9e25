package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, answering, coming back: in a real browser, from disk. */
class LearningTest {
    @RegisterExtension
    static final LearningSite site = new LearningSite();

    @Test
    void the_whole_way_from_reading_to_coming_back_with_a_copy() throws IOException {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/cranes.html"));
            LearningSite.question(page, "one").getByLabel("The crane").check();
            LearningSite.check(page, "one", "Right. It comes back on Monday 23 November.");
            LearningSite.question(page, "word").locator("input").fill("  \"Bollard\".");
            LearningSite.check(page, "word", "Right.");
            LearningSite.question(page, "many").getByLabel("Rope").check();
            LearningSite.check(page, "many", "Not yet. It comes back on Sunday 22 November.");
            page.getByText("Mark as read").click();
            assertThat(page.locator(".finish-status")).hasText("Read on Saturday 21 November.");
            assertThat(page.locator(".review-days tbody tr").first()).containsText("Sun 22 Nov");

            LearningSite.comeBack(context, 3);
            page.navigate(site.address("review.html"));
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
            String state = "JSON.stringify([[...slipway.log.learned().cards], [...slipway.log.learned().articles]])";
            Object learned = page.evaluate(state);

            page.navigate(site.address("progress.html"));
            assertThat(page.locator(".shelf-state").first()).containsText("Continue: Ropes");
            Download download =
                    page.waitForDownload(() -> page.getByText("Export").click());
            String copy = Files.readString(download.path());
            page.getByText("Forget everything").first().click();
            assertThat(page.getByText("Keep it")).isFocused();
            page.locator(".sure").getByText("Forget everything").click();
            assertThat(page.locator(".keep-status")).hasText("Everything is forgotten.");
            page.reload();
            assertThat(page.evaluate("slipway.log.events().length")).isEqualTo(0);
            assertThat(page.locator(".boxes .loaded")).hasCount(0);
            page.locator("#import-file")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "copy.txt", "text/plain", copy.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".keep-status")).hasText(Pattern.compile("Imported: \\d+ new events."));
            assertThat((String) page.evaluate("slipway.log.exported()")).isEqualTo(copy);
            assertThat(page.evaluate(state)).isEqualTo(learned);
            assertThat(page.locator(".boxes .loaded")).hasCount(1);
            page.navigate(site.address("review.html"));
            assertThat(page.locator("[data-chart=history] .sum")).hasText(sum);
        }
    }

    @Test
    void a_renamed_question_keeps_its_reviews_and_one_that_is_no_more_is_not_due() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/ropes.html"));
            page.evaluate("slipway.log.add('r', 'the-first', '3'); slipway.log.add('r', 'sunk', '3')");
            LearningSite.comeBack(context, 5);
            page.navigate(site.address("review.html"));
            assertThat(page.locator(".desk-line")).hasText("1 card is due today.");
            assertThat(page.locator(".menu .due")).containsText("1");
            page.getByText("Begin").click();
            assertThat(page.locator(".face.front")).containsText("What lifts?");
            page.keyboard().press("Space");
            page.keyboard().press("3");
            assertThat(page.locator(".desk-line")).hasText("1 card done.");
            page.navigate(site.address("harbor/ropes.html"));
            assertThat(page.locator(".menu .due")).hasCount(0);
            assertThat(page.evaluate("slipway.log.learned().cards.get('one').times"))
                    .isEqualTo(2);
            assertThat((String) page.evaluate("slipway.log.exported()")).contains(" r sunk 3", " r the-first 3");
        }
    }

    @Test
    void the_first_page_tells_where_to_go_on() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("index.html"));
            assertThat(page.locator(".whereabouts")).isEmpty();
            page.navigate(site.address("harbor/cranes.html"));
            page.getByText("Mark as read").click();
            page.navigate(site.address("index.html"));
            assertThat(page.locator(".whereabouts")).hasText("1 of 2 read Continue: Ropes");
            page.getByText("Continue: Ropes").click();
            assertThat(page.locator("h1")).hasText("Ropes");
        }
    }

    @Test
    void another_tab_is_heard() {
        try (BrowserContext context = site.context()) {
            Page reading = context.newPage();
            reading.navigate(site.address("harbor/ropes.html"));
            Page progress = context.newPage();
            progress.navigate(site.address("progress.html"));
            assertThat(progress.locator(".boxes .loaded")).hasCount(0);
            reading.getByText("Mark as read").click();
            assertThat(progress.locator(".boxes .loaded")).hasCount(1);
        }
    }

    @Test
    void a_damaged_store_is_said_and_the_rest_goes_on() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/ropes.html"));
            page.getByText("Mark as read").click();
            page.evaluate("() => { const key = Object.keys(localStorage).find(k => k.endsWith('.log'));"
                    + " localStorage.setItem(key, localStorage.getItem(key) + 'half a li'); }");
            page.navigate(site.address("progress.html"));
            assertThat(page.locator(".trouble")).containsText("damaged");
            assertThat(page.locator(".boxes .loaded")).hasCount(1);
        }
    }

    @Test
    void the_calendar_file_is_one_that_calendars_take() throws IOException {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/cranes.html"));
            page.getByText("Mark as read").click();
            Download download = page.waitForDownload(
                    () -> page.getByText("Add the days to my calendar").click());
            assertThat(download.suggestedFilename()).isEqualTo("cranes.ics");
            String file = Files.readString(download.path());
            assertThat(file)
                    .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                    .endsWith("END:VCALENDAR\r\n");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbor/cranes.html",
                "harbor/quizzes.html",
                "harbor/interview.html",
                "review.html",
                "progress.html",
                "session"
            })
    void axe_finds_nothing_in_either_theme(String path) {
        for (Looks look : Looks.values()) {
            try (BrowserContext context = site.context(look.options())) {
                Page page = context.newPage();
                page.navigate(site.address("harbor/cranes.html"));
                LearningSite.answerTwo(page);
                page.getByText("Mark as read").click();
                if (!path.equals("harbor/cranes.html")) {
                    LearningSite.comeBack(context, 3);
                    page.navigate(site.address(path.equals("session") ? "review.html" : path));
                }
                if (path.equals("session")) {
                    page.getByText("Begin").click();
                    page.keyboard().press("Space");
                }
                look.holdFor(page, path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor/cranes.html", "review.html", "progress.html"})
    void nothing_is_wider_than_a_phone(String path) {
        try (BrowserContext context = site.context(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/cranes.html"));
            LearningSite.question(page, "one").getByLabel("The crane").check();
            LearningSite.check(page, "one", "Right.");
            LearningSite.comeBack(context, 3);
            page.navigate(site.address(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }
}
