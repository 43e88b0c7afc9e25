package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where to start, what to do when, which way to go, and how to answer aloud: in a real browser, from disk. */
class PlansTest {
    @RegisterExtension
    static final LearningSite site = new LearningSite();

    @Test
    void a_missed_question_tells_where_to_start_and_nothing_is_logged() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/placement.html"));
            assertThat(page.locator(".placement .key").first()).isHidden();
            LearningSite.question(page, "one").getByLabel("The crane").focus();
            page.keyboard().press("Space");
            page.getByText("Tell me where to start").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#adviceTitle")).isFocused();
            assertThat(page.locator(".outcome-score")).hasText("1 of 2 right.");
            assertThat(page.locator(".outcome .button")).hasText("Start with Ropes");
            assertThat(page.locator(".outcome")).containsText("on the track Riggers.");
            assertThat(page.locator(".advice .start")).containsText("Ropes");
            assertThat(LearningSite.question(page, "rope-holds").locator(".result"))
                    .containsText("Not answered");
            assertThat(page.locator(".placement .key").first()).isVisible();
            assertThat(page.evaluate("slipway.log.events().length")).isEqualTo(0);
        }
    }

    @Test
    void the_weeks_follow_what_was_finished_and_move_when_nothing_was() throws IOException {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("planner.html"));
            page.getByLabel("Hours a week").fill("1");
            page.getByLabel("Hours a week").press("Tab");
            assertThat(page.locator(".agenda-line")).containsText("2 parts");
            assertThat(page.locator(".weeks tbody tr:not(.week)").first()).containsText("Sat 21 Nov");
            Download download =
                    page.waitForDownload(() -> page.getByText("Add to calendar").click());
            assertThat(Files.readString(download.path()).replace("\r\n ", ""))
                    .contains("SUMMARY:Read: Cranes\\, and what they lift")
                    .contains("DTSTART;VALUE=DATE:20261121");

            LearningSite.comeBack(context, 30);
            page.reload();
            assertThat(page.locator(".agenda-behind")).containsText("2 parts behind");
            page.navigate(site.address("harbor/cranes.html"));
            page.getByText("Mark as read").click();
            page.navigate(site.address("planner.html"));
            assertThat(page.locator(".agenda-behind")).containsText("1 part behind");
            assertThat(page.locator(".weeks .done")).containsText("Cranes");
            page.getByText("Start again from today").click();
            assertThat(page.locator(".agenda-behind")).hasCount(0);
            page.getByLabel("Mon").uncheck();
            page.getByLabel("Wed").uncheck();
            page.getByLabel("Sat").uncheck();
            assertThat(page.locator(".agenda-sum")).hasText("Choose at least one day of the week.");
        }
    }

    @Test
    void a_track_has_its_own_way_on_and_can_be_left() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/tracks/riggers.html"));
            page.locator(".container a").first().click();
            assertThat(page.locator("h1")).hasText("Ropes");
            assertThat(page.locator(".on-track")).containsText("On the track Riggers");
            assertThat(page.locator(".sidebar .stack li:visible")).hasCount(1);
            assertThat(page.locator(".onward .next")).containsText("The end of the track");
            page.getByText("Leave the track").click();
            assertThat(page.locator(".sidebar .stack li:visible")).hasCount(2);
            assertThat(page.locator(".onward .previous")).containsText("Cranes");
            page.navigate(site.address("harbor/cranes.html") + "?track=riggers");
            assertThat(page.locator(".onward .next")).containsText("Next on the track");
            page.locator(".onward .next").click();
            assertThat(page.locator("h1")).hasText("Ropes");
            page.getByText("Mark as read").click();
            page.navigate(site.address("harbor/tracks/riggers.html"));
            assertThat(page.locator(".whereabouts")).hasText("1 of 1 read");
        }
    }

    @Test
    void an_interview_is_rehearsed_by_keyboard_and_its_rating_is_a_review() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/interview.html"));
            page.locator(".rehearsal button").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".face.front")).containsText("Why does a crane not fall over?");
            assertThat(page.locator(".clock")).hasText("2:00");
            context.clock().runFor(121_000);
            assertThat(page.locator(".clock")).hasText("0:00");
            assertThat(page.locator(".clock-over")).containsText("Time is up");
            page.keyboard().press("Space");
            assertThat(page.locator(".face.back")).containsText("counterweight");
            assertThat(page.locator(".face.back").getByText("counterweight")).isVisible();
            page.keyboard().press("2");
            assertThat(page.locator("#rehearsalTitle")).isFocused();
            assertThat(page.locator(".rehearsal-sum")).containsText("1 question done.");
            assertThat(page.locator(".rehearsal-sum a")).hasCount(1);
            LearningSite.comeBack(context, 9);
            page.navigate(site.address("review.html"));
            assertThat(page.locator(".desk-line")).hasText("1 card is due today.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbor/placement.html",
                "planner.html",
                "harbor/interview.html",
                "harbor/tracks/riggers.html",
                "harbor/ropes.html?track=riggers",
                "rehearsal",
                "judged"
            })
    void axe_finds_nothing_in_either_theme_and_nothing_is_wider_than_a_phone(String path) {
        for (Looks look : Looks.values()) {
            try (BrowserContext context = site.context(look.options().setViewportSize(320, 640))) {
                Page page = context.newPage();
                page.navigate(address(path));
                if (path.equals("rehearsal")) {
                    page.locator(".rehearsal button").click();
                    page.keyboard().press("Space");
                }
                if (path.equals("judged")) {
                    page.getByText("Tell me where to start").click();
                }
                look.holdFor(page, path);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
        }
    }

    private static String address(String path) {
        String file = path.equals("rehearsal")
                ? "harbor/interview.html"
                : path.equals("judged") ? "harbor/placement.html" : path.replace("?track=riggers", "");
        return site.address(file) + (path.contains("?") ? "?track=riggers" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor/placement.html", "planner.html", "harbor/interview.html"})
    void the_pages_serve_without_javascript(String path) {
        try (BrowserContext context = site.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.address(path));
            assertThat(page.locator("main a[href='cranes.html'], main a[href='harbor/cranes.html']")
                            .first())
                    .isVisible();
            assertThat(page.locator("#planner, #pageRehearsal, .placement-foot, #agenda")
                            .locator("visible=true"))
                    .hasCount(0);
        }
    }
}
