package dev.slipway.read;

import dev.slipway.site.Located;
import dev.slipway.site.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The values under the keys of a mapping that was held against its shape already: what does not fit has been reported
 * and reads as if it were absent.
 */
final class Fields {
    private final YamlNode.Mapping mapping;

    Fields(YamlNode node) {
        this.mapping = node instanceof YamlNode.Mapping keys ? keys : new YamlNode.Mapping(List.of(), node.place());
    }

    Place place() {
        return mapping.place();
    }

    Optional<Located<String>> located(String key) {
        return mapping.get(key).flatMap(Fields::text);
    }

    Optional<String> optional(String key) {
        return located(key).map(Located::value);
    }

    String text(String key) {
        return optional(key).orElse("");
    }

    /** The text, and the place of the key's mapping where it is absent. */
    Located<String> required(String key) {
        return located(key).orElseGet(() -> new Located<>("", place()));
    }

    Optional<YamlNode.Scalar> scalar(String key) {
        YamlNode node = mapping.get(key).orElse(null);
        return node instanceof YamlNode.Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    boolean flag(String key) {
        return text(key).equals("true");
    }

    Optional<Located<Integer>> whole(String key) {
        return located(key)
                .filter(text -> PartRanges.isRange(text.value()))
                .map(text -> new Located<>(Numbers.whole(text.value()), text.place()));
    }

    OptionalDouble amount(String key) {
        Optional<String> text = optional(key).filter(Numbers::isAmount);
        return text.isPresent() ? OptionalDouble.of(Numbers.amount(text.get())) : OptionalDouble.empty();
    }

    Optional<LocalDate> day(String key) {
        try {
            return optional(key).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    List<Located<String>> locatedTexts(String key) {
        List<Located<String>> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            text(item).ifPresent(texts::add);
        }
        return texts;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Located<String> text : locatedTexts(key)) {
            texts.add(text.value());
        }
        return texts;
    }

    /** The list of mappings under a key, each decoded. */
    <T> List<T> list(String key, Function<Fields, T> decode) {
        List<T> values = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlNode.Mapping) {
                values.add(decode.apply(new Fields(item)));
            }
        }
        return values;
    }

    /** The mapping under a key. */
    Optional<Fields> fields(String key) {
        return mapping.get(key).filter(node -> node instanceof YamlNode.Mapping).map(Fields::new);
    }

    /** The free keys of the mapping under a key, with their values, in the order written. */
    Map<String, YamlNode> entries(String key) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (mapping.get(key).orElse(null) instanceof YamlNode.Mapping inner) {
            inner.entries().forEach(entry -> entries.put(entry.key().text(), entry.value()));
        }
        return entries;
    }

    /** The free keys of the mapping under a key, where they stand. */
    List<Located<String>> keys(String key) {
        List<Located<String>> keys = new ArrayList<>();
        if (mapping.get(key).orElse(null) instanceof YamlNode.Mapping inner) {
            inner.entries().forEach(entry -> text(entry.key()).ifPresent(keys::add));
        }
        return keys;
    }

    /** The texts under free keys. */
    Map<String, String> textEntries(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        entries(key).forEach((name, node) -> text(node).ifPresent(text -> texts.put(name, text.value())));
        return texts;
    }

    static Optional<Located<String>> text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && !scalar.isNull()
                ? Optional.of(new Located<>(scalar.text(), scalar.place()))
                : Optional.empty();
    }

    private List<YamlNode> items(String key) {
        YamlNode node = mapping.get(key).orElse(null);
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        return node instanceof YamlNode.Scalar scalar && !scalar.isNull() ? List.of(scalar) : List.of();
    }
}
