package dev.slipway.cli;

import dev.slipway.Rules;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Diagnostics for programs: as JSON, as SARIF, as annotations of GitHub Actions. */
enum DiagnosticFormat {
    PRETTY {
        @Override
        String of(List<Diagnostic> diagnostics, Path root) {
            throw new UnsupportedOperationException("printed by PrettyDiagnostics");
        }
    },

    /** A list of objects: rule, severity, path, line, column, length, message, hint. */
    JSON {
        @Override
        String of(List<Diagnostic> diagnostics, Path root) {
            StringBuilder json = new StringBuilder("[");
            String separator = "\n";
            for (Diagnostic one : diagnostics) {
                Place place = one.place();
                json.append(separator).append("  {\"rule\": ").append(JsonText.quoted(one.rule()));
                json.append(", \"severity\": ").append(JsonText.quoted(word(one)));
                json.append(", \"path\": ").append(JsonText.quoted(path(root, place)));
                json.append(", \"line\": ")
                        .append(place.line())
                        .append(", \"column\": ")
                        .append(place.column());
                json.append(", \"length\": ").append(place.length());
                json.append(", \"message\": ").append(JsonText.quoted(one.message()));
                json.append(", \"hint\": ").append(JsonText.quoted(one.hint())).append('}');
                separator = ",\n";
            }
            return json.append(diagnostics.isEmpty() ? "]\n" : "\n]\n").toString();
        }
    },

    /** SARIF 2.1.0 (OASIS): one run of one tool. */
    SARIF {
        @Override
        String of(List<Diagnostic> diagnostics, Path root) {
            StringBuilder sarif =
                    new StringBuilder("{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n"
                            + "  \"version\": \"2.1.0\",\n  \"runs\": [{\n    \"tool\": {\"driver\": {\"name\": \"Slipway\", "
                            + "\"version\": " + JsonText.quoted(Version.current()) + ", \"rules\": [");
            TreeSet<String> rules = new TreeSet<>();
            diagnostics.forEach(one -> rules.add(one.rule()));
            String separator = "\n";
            for (String rule : rules) {
                sarif.append(separator).append("      {\"id\": ").append(JsonText.quoted(rule));
                String help = Rules.explanation(rule).orElse(rule);
                sarif.append(", \"help\": {\"text\": ")
                        .append(JsonText.quoted(help))
                        .append("}}");
                separator = ",\n";
            }
            sarif.append("]}},\n    \"columnKind\": \"utf16CodeUnits\",\n    \"results\": [");
            separator = "\n";
            for (Diagnostic one : diagnostics) {
                sarif.append(separator).append(result(one, root));
                separator = ",\n";
            }
            return sarif.append("]\n  }]\n}\n").toString();
        }
    },

    /** Workflow commands ({@code ::error file=…,line=…::message}), which GitHub shows beside the lines. */
    GITHUB {
        @Override
        String of(List<Diagnostic> diagnostics, Path root) {
            StringBuilder commands = new StringBuilder();
            for (Diagnostic one : diagnostics) {
                Place place = one.place();
                String command = one.severity() == Severity.NOTE ? "notice" : word(one);
                String message = one.hint().isEmpty() ? one.message() : one.message() + "\n" + one.hint();
                commands.append("::").append(command).append(" file=").append(property(path(root, place)));
                commands.append(",line=").append(place.line()).append(",col=").append(place.column());
                commands.append(",endColumn=").append(place.column() + place.length());
                commands.append(",title=").append(property(one.rule()));
                commands.append("::").append(data(message)).append('\n');
            }
            return commands.toString();
        }
    };

    /** All diagnostics as one text that ends with a line end. */
    abstract String of(List<Diagnostic> diagnostics, Path root);

    private static String result(Diagnostic one, Path root) {
        Place place = one.place();
        String level = one.severity() == Severity.NOTE ? "note" : word(one);
        String text = one.hint().isEmpty() ? one.message() : one.message() + " (" + one.hint() + ")";
        return "      {\"ruleId\": " + JsonText.quoted(one.rule()) + ", \"level\": " + JsonText.quoted(level)
                + ", \"message\": {\"text\": " + JsonText.quoted(text)
                + "}, \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
                + JsonText.quoted(uri(path(root, place))) + "}, \"region\": {\"startLine\": " + place.line()
                + ", \"startColumn\": " + place.column() + ", \"endColumn\": " + (place.column() + place.length())
                + "}}}]}";
    }

    private static String word(Diagnostic one) {
        return one.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String path(Path root, Place place) {
        return root.resolve(place.path()).toString().replace('\\', '/');
    }

    /** A path as a relative reference (RFC 3986): what is no plain character is percent-encoded. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/-._~".indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
