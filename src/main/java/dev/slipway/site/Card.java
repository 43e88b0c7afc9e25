package dev.slipway.site;

import java.util.List;

/**
 * An extra flash card of an article; both sides are Markdown.
 *
 * @param aliases ids that it had before, the oldest first
 */
public record Card(String id, String front, String back, Place place, List<Located<String>> aliases) {
    public Card {
        aliases = List.copyOf(aliases);
    }
}
