package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader takes along: calendars whose links bring the progress back, and a summary on paper. */
class CarryingTest {
    private static final String HOME = "https://harbor.example/school/";

    @RegisterExtension
    static final LearningSite site = new LearningSite();

    /** Reads the first part and answers two of its questions. */
    private static void read(Page page) {
        page.navigate(site.address("harbor/cranes.html"));
        LearningSite.answerTwo(page);
        page.getByText("Mark as read").click();
    }

    /** The events of a file that the browser was offered, read by another program. */
    private static List<VEvent> events(Download download) {
        try (Reader file = Files.newBufferedReader(download.path())) {
            Calendar calendar = new CalendarBuilder().build(file);
            assertThat(calendar.validate().hasErrors())
                    .as(String.valueOf(calendar.validate()))
                    .isFalse();
            return calendar.getComponents(Component.VEVENT);
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    /** The part of an event's link that carries the log, to be opened on a page from disk. */
    private static String carried(VEvent event, String page) {
        String text = value(event, "DESCRIPTION");
        String link = text.substring(text.indexOf(HOME));
        assertThat(link).startsWith(HOME + page + "#log=2.").doesNotContain("\n", " ");
        return link.substring(link.indexOf('#'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor/cranes.html", "planner.html", "review.html"})
    void a_link_of_a_calendar_restores_a_browser_that_has_forgotten(String made) {
        String fragment;
        Object learned;
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            read(page);
            page.navigate(site.address(made));
            Download download = page.waitForDownload(
                    () -> page.locator(".finish .key-button, .agenda-keys .key-button, .charts .key-button")
                            .first()
                            .click());
            assertThat(page.getByText("The links in the file carry all that you have done"))
                    .isVisible();
            List<VEvent> events = events(download);
            String opened =
                    made.equals("planner.html") ? value(events.get(0), "URL").substring(HOME.length()) : made;
            fragment = carried(events.get(0), opened);
            learned = page.evaluate("JSON.stringify([...slipway.log.learned().cards])");
        }
        try (BrowserContext purged = site.context()) {
            Page page = purged.newPage();
            page.navigate(site.address(made) + fragment);
            assertThat(page.locator(".restore")).containsText("This link carries 3 answers and readings of yours");
            assertThat((String) page.evaluate("location.hash")).isEmpty();
            assertThat(page.evaluate("slipway.log.events().length")).isEqualTo(0);
            page.locator(".restore").getByText("Add", exact()).click();
            assertThat(page.locator(".restore")).hasText("3 added.");
            assertThat(page.locator(".restore p")).isFocused();
            assertThat(page.evaluate("JSON.stringify([...slipway.log.learned().cards])"))
                    .isEqualTo(learned);
            page.navigate("about:blank");
            page.navigate(site.address(made) + fragment);
            assertThat(page.locator(".restore")).hasCount(0);
        }
    }

    private static com.microsoft.playwright.Locator.GetByTextOptions exact() {
        return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
    }

    @Test
    void a_link_is_left_alone_and_a_broken_one_changes_nothing() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("review.html") + "#log=2.one~~m8abc123G0");
            page.getByText("Leave it").click();
            assertThat(page.locator(".restore")).hasText("Nothing was added.");
            page.navigate("about:blank");
            page.navigate(site.address("harbor/cranes.html") + "#log=2.one~~nonsense");
            assertThat(page.locator(".restore")).containsText("cannot be read");
            assertThat(page.evaluate("slipway.log.events().length")).isEqualTo(0);
        }
    }

    @Test
    void the_days_of_an_article_are_events_that_another_program_reads() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            read(page);
            List<VEvent> events = events(page.waitForDownload(
                    () -> page.getByText("Add the days to my calendar").click()));
            assertThat(events)
                    .extracting(event -> value(event, "DTSTART"))
                    .containsExactly("20261122", "20261124", "20261128");
            assertThat(value(events.get(0), "SUMMARY")).isEqualTo("Come back to: Cranes, and what they lift");
            assertThat(value(events.get(0), "DESCRIPTION")).startsWith("Name every part of a crane;");
            assertThat(value(events.get(0), "URL")).isEqualTo(HOME + "harbor/cranes.html");
        }
    }

    @Test
    void the_reviews_ahead_are_one_event_a_day() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            read(page);
            page.navigate(site.address("review.html"));
            List<VEvent> events = events(page.waitForDownload(
                    () -> page.getByText("Add the reviews ahead to a calendar").click()));
            assertThat(events)
                    .extracting(event -> value(event, "DTSTART") + " " + value(event, "SUMMARY"))
                    .containsExactly("20261122 Review 1 card", "20261123 Review 1 card");
        }
    }

    @Test
    void the_summary_is_what_goes_on_paper_and_says_who_wrote_it() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            read(page);
            page.navigate(site.address("progress.html"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".summary table tbody tr")).hasCount(1);
            assertThat(page.locator(".summary caption")).hasText("The harbor");
            assertThat(page.locator(".summary tbody tr")).containsText("Cranes, and what they lift");
            assertThat(page.locator(".summary time")).hasAttribute("datetime", "2026-11-21");
            assertThat(page.locator(".summary")).containsText("2 reviews of 2 cards, from 2026-11-21 to 2026-11-21.");
            assertThat(page.locator(".summary .note")).isVisible();
            assertThat(page.locator(".summary .note")).containsText("nobody has checked it");
            assertThat(page.locator(".shelf, .keep, .summary button").locator("visible=true"))
                    .hasCount(0);
        }
    }
}
