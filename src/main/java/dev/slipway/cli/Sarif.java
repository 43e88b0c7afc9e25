package dev.slipway.cli;

import dev.slipway.Rules;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Fix;
import dev.slipway.site.Place;
import dev.slipway.site.RelatedPlace;
import dev.slipway.site.Rule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Diagnostics as SARIF 2.1.0 (OASIS): one run of one tool, with what it knows about its rules. */
final class Sarif {
    private final Path root;
    private final List<Rule> rules;

    private Sarif(Path root, List<Rule> rules) {
        this.root = root;
        this.rules = rules;
    }

    static String of(List<Diagnostic> diagnostics, Path root) {
        List<String> used =
                diagnostics.stream().map(Diagnostic::rule).distinct().toList();
        List<Rule> rules =
                Rules.all().stream().filter(rule -> used.contains(rule.id())).toList();
        Sarif sarif = new Sarif(root, rules);
        return "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n"
                + "  \"runs\": [{\n    \"tool\": {\"driver\": {\"name\": \"Slipway\", \"version\": "
                + JsonText.quoted(Version.current())
                + member("informationUri", Version.home()) + ", \"rules\": ["
                + rules.stream().map(sarif::rule).collect(Collectors.joining(","))
                + "]}},\n    \"columnKind\": \"utf16CodeUnits\",\n    \"results\": ["
                + diagnostics.stream().map(sarif::result).collect(Collectors.joining(","))
                + "]\n  }]\n}\n";
    }

    /** A reportingDescriptor (section 3.49). */
    private String rule(Rule rule) {
        RulePage page = RulePage.of(rule);
        return "\n      {\"id\": " + JsonText.quoted(rule.id()) + ", \"shortDescription\": " + text(page.summary())
                + ", \"defaultConfiguration\": {\"level\": "
                + JsonText.quoted(level(rule.severity().name()))
                + "}" + member("helpUri", page.address()) + ", \"help\": {\"text\": " + JsonText.quoted(page.markdown())
                + ", \"markdown\": "
                + JsonText.quoted(page.markdown()) + "}}";
    }

    /** A result (section 3.27). */
    private String result(Diagnostic one) {
        String message = one.hint().isEmpty() ? one.message() : one.message() + " (" + one.hint() + ")";
        List<String> ids = rules.stream().map(Rule::id).toList();
        StringBuilder json = new StringBuilder("\n      {\"ruleId\": ").append(JsonText.quoted(one.rule()));
        json.append(", \"ruleIndex\": ").append(ids.indexOf(one.rule()));
        json.append(", \"level\": ").append(JsonText.quoted(level(one.severity().name())));
        json.append(", \"message\": ").append(text(message));
        json.append(", \"locations\": [{").append(location(one.place())).append("}]");
        one.related().ifPresent(other -> json.append(related(other)));
        one.fix().ifPresent(fix -> json.append(fix(fix)));
        return json.append('}').toString();
    }

    private String related(RelatedPlace other) {
        return ", \"relatedLocations\": [{\"id\": 1, " + location(other.place()) + ", \"message\": "
                + text(other.note()) + "}]";
    }

    /** A fix (section 3.55) of one replacement. */
    private String fix(Fix fix) {
        return ", \"fixes\": [{\"description\": " + text(fix.from() + " → " + fix.to())
                + ", \"artifactChanges\": [{" + artifact(fix.place()) + ", \"replacements\": [{\"deletedRegion\": "
                + region(fix.place()) + ", \"insertedContent\": " + text(fix.to()) + "}]}]}]";
    }

    private String location(Place place) {
        return "\"physicalLocation\": {" + artifact(place) + ", \"region\": " + region(place) + "}";
    }

    private String artifact(Place place) {
        String path = root.resolve(place.path()).toString().replace('\\', '/');
        return "\"artifactLocation\": {\"uri\": " + JsonText.quoted(uri(path)) + "}";
    }

    private static String region(Place place) {
        return "{\"startLine\": " + place.line() + ", \"startColumn\": " + place.column() + ", \"endColumn\": "
                + (place.column() + place.length()) + "}";
    }

    /** A member of an object behind others, or nothing where its value is empty. */
    private static String member(String name, String value) {
        return value.isEmpty() ? "" : ", \"" + name + "\": " + JsonText.quoted(value);
    }

    private static String text(String text) {
        return "{\"text\": " + JsonText.quoted(text) + "}";
    }

    private static String level(String severity) {
        return severity.equals("OFF") ? "none" : severity.toLowerCase(Locale.ROOT);
    }

    /** A path as a relative reference (RFC 3986): what is no plain character is percent-encoded. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/-._~".indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
