package dev.slipway.render.view;

import java.util.List;

/**
 * A part as the syllabus and the sidebar show it: {@code page} is empty while it is planned.
 *
 * @param number with the digits of the series' highest, {@code 03}
 */
public record PartView(
        int part, String number, String title, String description, String page, List<String> concepts, int minutes) {
    public PartView {
        concepts = List.copyOf(concepts);
    }

    /** Whether it is still to be written. */
    public boolean planned() {
        return page.isEmpty();
    }
}
