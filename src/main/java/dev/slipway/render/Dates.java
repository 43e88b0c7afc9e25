package dev.slipway.render;

import dev.slipway.render.view.Day;
import dev.slipway.render.view.Words;
import java.time.LocalDate;

/** Dates in the words of the site's language. */
final class Dates {
    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    Day day(LocalDate date) {
        String month = words.text("page.month." + date.getMonthValue());
        return new Day(date.toString(), words.text("page.date", date.getDayOfMonth(), month, date.getYear()));
    }
}
