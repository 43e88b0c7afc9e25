package dev.slipway.render.view;

import java.util.List;

/** The glossary, by first letter. */
public record GlossaryView(Frame frame, List<Letter> letters) {
    public GlossaryView {
        letters = List.copyOf(letters);
    }

    /** The terms that begin with a letter. */
    public record Letter(String letter, String id, List<Entry> entries) {}

    /** A term; {@code seeAlso} leads to others, by their anchors. */
    public record Entry(String id, String term, Markup definition, List<Link> seeAlso) {}
}
