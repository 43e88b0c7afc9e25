package dev.slipway.cli;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Diagnostics for programs: as JSON, as SARIF, as annotations of GitHub Actions. */
enum DiagnosticFormat {
    PRETTY {
        @Override
        String of(List<Diagnostic> diagnostics, Path root) {
            throw new UnsupportedOperationException("printed by PrettyDiagnostics");
        }
    },

    /** A list of objects: rule, severity, path, line, column, length, message, hint, perhaps related and fix. */
    JSON {
        @Override
        String of(List<Diagnostic> diagnostics, Path root) {
            StringBuilder json = new StringBuilder("[");
            String separator = "\n";
            for (Diagnostic one : diagnostics) {
                Place place = one.place();
                json.append(separator).append("  {\"rule\": ").append(JsonText.quoted(one.rule()));
                json.append(", \"severity\": ").append(JsonText.quoted(word(one)));
                json.append(", ").append(place(root, place));
                json.append(", \"message\": ").append(JsonText.quoted(one.message()));
                json.append(", \"hint\": ").append(JsonText.quoted(one.hint()));
                one.related()
                        .ifPresent(other -> json.append(", \"related\": {")
                                .append(place(root, other.place()))
                                .append(", \"note\": ")
                                .append(JsonText.quoted(other.note()))
                                .append('}'));
                one.fix()
                        .ifPresent(fix -> json.append(", \"fix\": {")
                                .append(place(root, fix.place()))
                                .append(", \"from\": ")
                                .append(JsonText.quoted(fix.from()))
                                .append(", \"to\": ")
                                .append(JsonText.quoted(fix.to()))
                                .append('}'));
                json.append('}');
                separator = ",\n";
            }
            return json.append(diagnostics.isEmpty() ? "]\n" : "\n]\n").toString();
        }
    },

    /** SARIF 2.1.0 (OASIS). */
    SARIF {
        @Override
        String of(List<Diagnostic> diagnostics, Path root) {
            return Sarif.of(diagnostics, root);
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
                if (one.related().isPresent()) {
                    Place other = one.related().get().place();
                    message += "\n" + one.related().get().note() + ": " + path(root, other) + ":" + other.line();
                }
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

    private static String place(Path root, Place place) {
        return "\"path\": " + JsonText.quoted(path(root, place)) + ", \"line\": " + place.line() + ", \"column\": "
                + place.column() + ", \"length\": " + place.length();
    }

    private static String word(Diagnostic one) {
        return one.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String path(Path root, Place place) {
        return root.resolve(place.path()).toString().replace('\\', '/');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
