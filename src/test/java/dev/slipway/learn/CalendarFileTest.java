package dev.slipway.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Calendar files that the page makes, held against RFC 5545 and read by ical4j. */
class CalendarFileTest {
    private static final String TITLE =
            "Grüße; 1, 2 \\\\ \"3\" 🚢 \\u0007 and a title that is longer than a line may be: "
                    + "äöüäöüäöüäöüäöüäöüäöü";
    private static final String EVENTS =
            "const events = [{ id: 'review-2026-12-31@test.slipway', day: 20818, title: '" + TITLE
                    + "', text: 'first\\r\\nsecond', url: 'https://example.org/review.html' },"
                    + " { id: 'b', day: 20819, title: 't', text: '', url: '' }];";

    private static String file(String script) {
        List<String> lines = BrowserScripts.run(
                List.of("store", "calendar"), EVENTS + script + " say(JSON.stringify(calendar.file(events, now)));");
        String json = lines.get(0);
        return json.substring(1, json.length() - 1)
                .replace("\\r\\n", "\r\n")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }

    private static VEvent event(String file, int at) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().hasErrors())
                .as(String.valueOf(calendar.validate()))
                .isFalse();
        return (VEvent) calendar.getComponents(Component.VEVENT).get(at);
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    @Test
    void lines_end_as_they_must_and_are_at_most_75_octets_long() {
        String file = file("const now = Date.UTC(2026, 10, 27);");
        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file).contains("\r\n ");
    }

    @Test
    void another_program_reads_what_was_meant() throws Exception {
        String file = file("const now = Date.UTC(2026, 10, 27);");
        VEvent event = event(file, 0);
        assertThat(value(event, "UID")).isEqualTo("review-2026-12-31@test.slipway");
        assertThat(value(event, "SUMMARY"))
                .isEqualTo(
                        "Grüße; 1, 2 \\ \"3\" 🚢  and a title that is longer than a line may be: äöüäöüäöüäöüäöüäöüäöü");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("first\nsecond");
        assertThat(value(event, "DTSTART")).isEqualTo("20261231");
        assertThat(value(event, "DTEND")).isEqualTo("20270101");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261127T000000Z");
        assertThat(file).contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT9H\r\nDESCRIPTION:");
    }

    @Test
    void a_later_file_changes_the_same_events() throws Exception {
        VEvent first = event(file("const now = Date.UTC(2026, 10, 27);"), 1);
        VEvent later = event(file("const now = Date.UTC(2026, 10, 28);"), 1);
        assertThat(value(later, "UID")).isEqualTo(value(first, "UID"));
        assertThat(Long.parseLong(value(later, "SEQUENCE"))).isGreaterThan(Long.parseLong(value(first, "SEQUENCE")));
    }
}
