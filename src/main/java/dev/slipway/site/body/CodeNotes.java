package dev.slipway.site.body;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What ties the lines of a block of code to the items of the list below it.
 *
 * @param key unique in the site, the beginning of the ids on the page
 * @param byLine the number of the item that a line, counted from 1, is explained by
 */
public record CodeNotes(String key, Map<Integer, Integer> byLine) {
    /** Code without notes, and a list that explains none. */
    public static final CodeNotes NONE = new CodeNotes("", Map.of());

    public CodeNotes {
        byLine = Map.copyOf(byLine);
    }

    public boolean isEmpty() {
        return byLine.isEmpty();
    }

    /** The first line that an item explains. */
    public OptionalInt firstLineOf(int number) {
        return byLine.entrySet().stream()
                .filter(mark -> mark.getValue() == number)
                .mapToInt(Map.Entry::getKey)
                .min();
    }

    /** The id of an item. */
    public String item(int number) {
        return key + "." + number;
    }

    /** The id of the mark in the code that leads to an item. */
    public String mark(int number) {
        return item(number) + ".mark";
    }
}
