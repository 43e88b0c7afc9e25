package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Date;

/** A small site with a question of every type, opened from disk on the morning of 21 November 2026 in Berlin. */
final class LearningSite extends BuiltSite {
    static final Instant FIRST = Instant.parse("2026-11-21T10:00:00Z");

    LearningSite() {
        super("src/browser/resources/learning");
    }

    @Override
    BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context =
                super.context(options.setTimezoneId("Europe/Berlin").setLocale("en-GB"));
        context.clock().install(new Clock.InstallOptions().setTime(Date.from(FIRST)));
        return context;
    }

    /** The clock of the reader's machine, so many days after the first. */
    static void comeBack(BrowserContext context, int days) {
        context.clock().setSystemTime(Date.from(FIRST.plusSeconds(days * 86400L)));
    }

    static Locator question(Page page, String id) {
        return page.locator("#pageQuestion-" + id);
    }

    /** Checks an answer by mouse: the result is said, and focus stays. */
    static void check(Page page, String id, String result) {
        Locator button = question(page, id).locator(".check");
        button.click();
        assertThat(question(page, id).locator(".result")).containsText(result);
        assertThat(button).isFocused();
    }

    /** Answers two questions of the first part, one of them wrong. */
    static void answerTwo(Page page) {
        question(page, "one").getByLabel("The crane").check();
        check(page, "one", "Right.");
        question(page, "many").getByLabel("Rope").check();
        check(page, "many", "Not yet.");
    }
}
