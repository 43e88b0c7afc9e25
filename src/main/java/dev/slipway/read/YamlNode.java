package dev.slipway.read;

import dev.slipway.site.Place;
import java.util.List;
import java.util.Optional;

/** A piece of a YAML document as it was written: scalars stay text, every piece knows its place. */
sealed interface YamlNode {
    Place place();

    /** What an author would call it: "a text", "a list", "a mapping". */
    String kind();

    /**
     * A text, quoted or not; {@code plain} ones may stand for numbers and the like.
     *
     * @param start where the text itself begins, behind a quote or below a {@code |}
     * @param verbatim whether it stands in the file as it is, each line as far in as the first
     */
    record Scalar(String text, boolean plain, Place place, Place start, boolean verbatim) implements YamlNode {
        Scalar(String text, boolean plain, Place place) {
            this(text, plain, place, place, false);
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
        }

        /** Whether nothing was written here. */
        boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys and values in the order written, no key twice. */
    record Mapping(List<Entry> entries, Place place) implements YamlNode {
        @Override
        public String kind() {
            return "a mapping";
        }

        Optional<YamlNode> get(String key) {
            for (Entry entry : entries) {
                if (entry.key.text().equals(key)) {
                    return Optional.of(entry.value);
                }
            }
            return Optional.empty();
        }
    }

    /** One key and its value. */
    record Entry(Scalar key, YamlNode value) {}
}
