package dev.slipway.check.docker;

import java.util.List;
import java.util.Locale;

/** Writes a parsed Dockerfile the way BuildKit's parser tests expect it. */
final class Sexp {
    private Sexp() {}

    static String dump(Dockerfile file) {
        StringBuilder text = new StringBuilder();
        for (Instruction instruction : file.instructions()) {
            text.append('(').append(dump(instruction)).append(")\n");
        }
        return text.toString().strip();
    }

    private static String dump(Instruction instruction) {
        StringBuilder text = new StringBuilder(instruction.keyword().text().toLowerCase(Locale.ROOT));
        if (!instruction.flags().isEmpty()) {
            List<String> flags =
                    instruction.flags().stream().map(flag -> quote(flag.text())).toList();
            text.append(" [").append(String.join(" ", flags)).append(']');
        }
        for (Pair pair : instruction.arguments().pairs()) {
            text.append(' ').append(quote(pair.key().text()));
            text.append(' ').append(quote(pair.value().text()));
            text.append(' ').append(quote(pair.legacy() ? "" : "="));
        }
        if (instruction.arguments().trigger().isPresent()) {
            Instruction trigger = instruction.arguments().trigger().get();
            return text.append(" (").append(dump(trigger)).append(")").toString();
        }
        instruction.words().forEach(word -> text.append(' ').append(quote(word.text())));
        return text.toString();
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\0' -> quoted.append("\\x00");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
