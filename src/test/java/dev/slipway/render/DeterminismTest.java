package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DeterminismTest {
    private static void assertSame(RenderedSite first, RenderedSite second) {
        assertThat(second.pages().keySet()).isEqualTo(first.pages().keySet());
        first.pages()
                .forEach((path, bytes) ->
                        assertThat(second.pages().get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void two_renders_give_the_same_bytes() {
        assertSame(RenderedSite.of(SampleSite.site()), RenderedSite.of(SampleSite.site()));
    }

    @Test
    void another_locale_and_time_zone_give_the_same_bytes() {
        RenderedSite here = RenderedSite.of(SampleSite.site());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertSame(here, RenderedSite.of(SampleSite.site()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
