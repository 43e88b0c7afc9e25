package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The reader's own pages by keyboard alone: everything is reached by Tab and done by keys. */
class KeyboardTest {
    @RegisterExtension
    static final LearningSite site = new LearningSite();

    private static void read(Page page) {
        page.navigate(site.address("harbor/cranes.html"));
        page.getByText("Mark as read").click();
        LearningSite.question(page, "one").getByLabel("The crane").check();
        LearningSite.check(page, "one", "Right.");
    }

    @Test
    void an_article_is_answered_finished_and_put_into_the_calendar() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/cranes.html"));
            Keys keys = new Keys(page);
            keys.to(LearningSite.question(page, "one").getByLabel("The water")).press("ArrowDown");
            keys.to(LearningSite.question(page, "one").locator(".check")).press("Enter");
            assertThat(LearningSite.question(page, "one").locator(".result")).containsText("Right.");
            keys.to(page.getByText("Mark as read")).press("Enter");
            assertThat(page.locator(".finish-status")).containsText("Read on Saturday 21 November.");
            assertThat(page.getByText("Add the days to my calendar")).isFocused();
            Download file = page.waitForDownload(() -> keys.press("Enter"));
            assertThat(file.suggestedFilename()).isEqualTo("cranes.ics");
            keys.to(page.getByText("I have not read it")).press("Enter");
            assertThat(page.getByText("Mark as read")).isFocused();
        }
    }

    @Test
    void the_placement_test_is_taken_and_its_advice_followed() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/placement.html"));
            Keys keys = new Keys(page);
            keys.to(LearningSite.question(page, "one").getByLabel("The water")).press("ArrowDown");
            keys.to(LearningSite.question(page, "rope-holds").getByLabel("True"))
                    .press("ArrowDown");
            keys.to(page.getByText("Tell me where to start")).press("Enter");
            assertThat(page.locator("#adviceTitle")).isFocused();
            keys.to(page.locator(".outcome .button")).press("Enter");
            assertThat(page.locator("h1")).hasText("Ropes");
        }
    }

    @Test
    void a_plan_is_made_and_taken_along() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("planner.html"));
            Keys keys = new Keys(page);
            keys.to(page.locator("#planWhat")).press("ArrowDown");
            assertThat(page.locator(".agenda-line")).containsText("1 part");
            keys.to(page.getByLabel("Hours a week")).press("ArrowUp");
            assertThat(page.getByLabel("Hours a week")).hasValue("3.5");
            keys.to(page.getByLabel("Sun")).press("Space");
            assertThat(page.getByLabel("Sun")).isChecked();
            keys.to(page.getByText("Add to calendar"));
            assertThat(page.waitForDownload(() -> keys.press("Enter")).suggestedFilename())
                    .isEqualTo("plan.ics");
        }
    }

    @Test
    void an_interview_is_rehearsed() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/interview.html"));
            Keys keys = new Keys(page);
            keys.to(page.locator("#rehearsalCount"));
            keys.to(page.locator(".rehearsal button")).press("Enter", "Space");
            assertThat(page.locator(".face.back")).containsText("counterweight");
            keys.to(page.locator(".rate-3")).press("Enter");
            assertThat(page.locator("#rehearsalTitle")).isFocused();
            keys.to(page.locator(".rehearsal button"));
        }
    }

    @Test
    void cards_are_reviewed_taken_back_and_left() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            read(page);
            LearningSite.comeBack(context, 3);
            page.navigate(site.address("review.html"));
            Keys keys = new Keys(page);
            keys.to(page.getByText("Begin")).press("Enter", "Space", "3", "Space", "1", "u", "Space", "4", "Escape");
            assertThat(page.locator(".desk-line")).isFocused();
            assertThat(page.locator(".desk-line")).containsText("2 cards done.");
            keys.to(page.locator("[data-chart=forecast] summary")).press("Enter");
            assertThat(page.locator("[data-chart=forecast] table")).isVisible();
            keys.to(page.getByText("Add the reviews ahead to a calendar"));
            assertThat(page.waitForDownload(() -> keys.press("Enter")).suggestedFilename())
                    .isEqualTo("reviews.ics");
            keys.to(page.locator("#retention-field")).press("ArrowLeft");
            assertThat(page.locator("output")).containsText("89");
            assertThat(page.evaluate("slipway.log.retention")).isEqualTo(0.89);
        }
    }

    @Test
    void progress_is_exported_printed_imported_and_forgotten() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.addInitScript("window.printed = 0; window.print = () => window.printed++;");
            read(page);
            page.navigate(site.address("progress.html"));
            Keys keys = new Keys(page);
            keys.to(page.locator(".box").first());
            keys.to(page.getByText("Print this")).press("Enter");
            assertThat(page.evaluate("window.printed")).isEqualTo(1);
            keys.to(page.getByText("Export"));
            assertThat(page.waitForDownload(() -> keys.press("Enter")).suggestedFilename())
                    .isEqualTo("slipway-2026-11-21.txt");
            keys.to(page.getByText("Import", new Page.GetByTextOptions().setExact(true)));
            page.evaluate("document.getElementById('import-file').onclick = () => { window.asked = true; }");
            keys.press("Enter");
            assertThat(page.evaluate("window.asked")).isEqualTo(true);
            keys.to(page.getByText("Forget everything").first()).press("Enter");
            assertThat(page.getByText("Keep it")).isFocused();
            keys.press("Enter");
            assertThat(page.getByText("Forget everything").first()).isFocused();
            keys.press("Enter")
                    .to(page.locator(".sure").getByText("Forget everything"))
                    .press("Enter");
            assertThat(page.locator(".keep-status")).hasText("Everything is forgotten.");
            assertThat(page.getByText("Forget everything").first()).isFocused();
        }
    }
}
