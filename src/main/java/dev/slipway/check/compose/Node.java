package dev.slipway.check.compose;

import dev.slipway.site.Span;
import java.util.List;
import java.util.Optional;

/** A piece of a Compose file as it was written; scalars stay text. */
sealed interface Node {
    Span span();

    /** What an author would call it. */
    String kind();

    default Optional<Mapping> mapping() {
        return Optional.empty();
    }

    default Optional<Sequence> sequence() {
        return Optional.empty();
    }

    default Optional<Scalar> scalar() {
        return Optional.empty();
    }

    /** A text; {@code plain} ones, written without quotes, may stand for numbers and the like. */
    record Scalar(String text, boolean plain, Span span) implements Node {
        @Override
        public String kind() {
            String shown = text.length() > 40 ? text.substring(0, 40) + "\u2026" : text;
            return isNull() ? "nothing" : "\"" + shown.replace('\n', ' ') + "\"";
        }

        boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** Whether a variable decides what stands here. */
        boolean isVariable() {
            return text.indexOf('$') >= 0;
        }

        @Override
        public Optional<Scalar> scalar() {
            return Optional.of(this);
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Span span) implements Node {
        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public Optional<Sequence> sequence() {
            return Optional.of(this);
        }
    }

    /** Keys and values in the order written, merged ones ({@code <<}) last. */
    record Mapping(List<Entry> entries, Span span) implements Node {
        @Override
        public String kind() {
            return "a mapping";
        }

        @Override
        public Optional<Mapping> mapping() {
            return Optional.of(this);
        }

        Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key.text.equals(key)) {
                    return Optional.of(entry.value);
                }
            }
            return Optional.empty();
        }

        /** The entries of the mapping under a key; none where there is no mapping. */
        List<Entry> entries(String key) {
            return get(key).flatMap(Node::mapping).map(Mapping::entries).orElse(List.of());
        }
    }

    /** What a tag of Compose's ({@code !reset}) leaves open. */
    record Open(Span span) implements Node {
        @Override
        public String kind() {
            return "a reset";
        }
    }

    /** One key and its value. */
    record Entry(Scalar key, Node value) {}
}
