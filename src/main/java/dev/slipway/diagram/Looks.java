package dev.slipway.diagram;

import dev.slipway.diagram.sheet.DiagramRule;
import dev.slipway.diagram.sheet.Problem;
import dev.slipway.site.Destination;
import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the attributes that say how a thing looks and what it leads to. */
final class Looks {
    private static final List<String> STYLES =
            List.of("solid", "dashed", "dotted", "bold", "filled", "rounded", "invis");
    private final List<Problem> problems;
    /** Attributes told of already; a default is set once and read for many nodes. */
    private final Set<Attribute> told = new HashSet<>();

    Looks(List<Problem> problems) {
        this.problems = problems;
    }

    Look of(Mention mention) {
        StringBuilder classes = new StringBuilder();
        boolean visible = true;
        Attribute style = mention.attributes.get("style");
        if (style != null) {
            for (String word : words(style.value(), ',')) {
                visible = visible && !word.equals("invis");
                style(style, word, classes);
            }
        }
        Attribute names = mention.attributes.get("class");
        if (names != null) {
            for (String word : words(names.value(), ' ')) {
                name(names, word, classes);
            }
        }
        return new Look(classes.toString(), url(mention), text(mention, "tooltip"), visible);
    }

    private void style(Attribute style, String word, StringBuilder classes) {
        switch (word) {
            case "dashed", "dotted", "bold", "filled" -> classes.append(" dgm-").append(word);
            case "solid", "rounded", "invis" -> {}
            default -> note(style, STYLES);
        }
    }

    private void name(Attribute names, String word, StringBuilder classes) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (!plain) {
                tell(names, "\"" + word + "\" is no name of a class", "write letters, digits, - and _");
                return;
            }
        }
        classes.append(" dgm-is-").append(word);
    }

    /** Where it leads, as far as a page may lead there. */
    private String url(Mention mention) {
        Attribute url = mention.attributes.get(mention.attributes.containsKey("URL") ? "URL" : "href");
        if (url == null || url.value().isBlank()) {
            return "";
        }
        String address = url.value().strip();
        if (Destination.of(address) == Destination.FORBIDDEN) {
            tell(
                    url,
                    "the diagram leads to an address that pages do not lead to",
                    "link to https, http, mailto, #anchor or a file");
            return "";
        }
        return address;
    }

    private static String text(Mention mention, String name) {
        Attribute attribute = mention.attributes.get(name);
        return attribute == null ? "" : attribute.value().replace('\n', ' ').strip();
    }

    /** Tells that an attribute has a value without effect. */
    void note(Attribute attribute, List<String> values) {
        String otherwise = "write one of " + String.join(", ", values);
        String value = attribute.value().toLowerCase(Locale.ROOT);
        tell(
                attribute,
                attribute.name() + "=" + attribute.value().replace('\n', ' ') + " has no effect",
                Suggestion.hint(value, values, otherwise));
    }

    void tell(Attribute attribute, String message, String hint) {
        if (told.add(attribute)) {
            problems.add(new Problem(DiagramRule.DIAGRAM_ATTRIBUTE, attribute.at(), message, hint));
        }
    }

    private static List<String> words(String text, char separator) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ' || text.charAt(i) == separator) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }
}
