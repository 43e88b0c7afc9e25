package dev.slipway.read;

import dev.slipway.site.Author;
import dev.slipway.site.Located;
import dev.slipway.site.NavigationEntry;
import dev.slipway.site.Severity;
import dev.slipway.site.SiteSettings;
import dev.slipway.site.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From YAML to the settings of a site and its glossary. */
final class SiteDecoder {
    private SiteDecoder() {}

    static SiteSettings settings(Fields fields) {
        Optional<Fields> checks = fields.fields("checks");
        return new SiteSettings(
                fields.text("title"),
                fields.text("description"),
                fields.optional("url").map(SiteDecoder::withoutSlash),
                fields.optional("repository").map(SiteDecoder::withoutSlash),
                fields.optional("branch").orElse("main"),
                fields.optional("language").orElse("en"),
                authors(fields),
                fields.locatedTexts("series"),
                fields.list("nav", nav -> new NavigationEntry(nav.text("title"), nav.required("to"))),
                checks.map(SiteDecoder::severities).orElse(Map.of()),
                checks.map(check -> check.keys("severity")).orElse(List.of()),
                checks.map(check -> check.locatedTexts("exclude")).orElse(List.of()),
                theme(fields));
    }

    static List<Term> glossary(YamlNode node) {
        List<Term> terms = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                Fields fields = new Fields(item);
                terms.add(new Term(fields.required("term"), fields.text("definition"), fields.locatedTexts("seeAlso")));
            }
        }
        return terms;
    }

    private static List<Author> authors(Fields fields) {
        List<Author> authors = new ArrayList<>();
        fields.entries("authors").forEach((id, node) -> {
            Fields author = new Fields(node);
            authors.add(new Author(
                    id, author.text("name"), author.text("bio"), author.optional("url"), author.located("avatar")));
        });
        return authors;
    }

    private static Map<String, Severity> severities(Fields checks) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        checks.textEntries("severity").forEach((rule, severity) -> {
            for (Severity known : Severity.values()) {
                if (known.name().toLowerCase(Locale.ROOT).equals(severity)) {
                    severities.put(rule, known);
                }
            }
        });
        return severities;
    }

    private static Map<String, Located<String>> theme(Fields fields) {
        Map<String, Located<String>> theme = new LinkedHashMap<>();
        fields.entries("theme").forEach((key, node) -> Fields.text(node).ifPresent(text -> theme.put(key, text)));
        return theme;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
