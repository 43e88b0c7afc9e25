package dev.slipway.check.docker;

import java.util.Optional;

/** The forms of <code>${name…}</code> after the name: a default, another value, a demand, a pattern. */
final class Substitution {
    private final Expander expander;
    private final String name;

    Substitution(Expander expander, String name) {
        this.expander = expander;
        this.name = name;
    }

    /** Reads up to the closing brace and returns what stands for it all. */
    String read() {
        char sign = expander.cursor().next();
        return switch (sign) {
            case '}' -> expander.value(name).orElse(expander.keepsUnset() ? "${" + name + "}" : "");
            case ':' -> modified(expander.cursor().next(), true);
            case '+', '-', '?', '#', '%' -> modified(sign, false);
            case '/' -> replaced();
            case '\0' -> expander.fail("the closing } is missing");
            default -> expander.fail("${" + name + sign + "\u2026} is not a form that BuildKit knows");
        };
    }

    private String modified(char sign, boolean colon) {
        boolean pattern = sign == '#' || sign == '%';
        if ("+-?#%".indexOf(sign) < 0 || colon && pattern) {
            return expander.fail(
                    "${" + name + ":" + (sign == '\0' ? "" : sign) + "\u2026} is not a form that BuildKit knows");
        }
        String word = expander.readUntil('}', pattern).text();
        Optional<String> value = expander.value(name);
        if (value.isEmpty() && expander.keepsUnset()) {
            return "${" + name + (colon ? ":" : "") + sign + word + "}";
        }
        boolean set = value.isPresent() && !(colon && value.get().isEmpty());
        return switch (sign) {
            case '-' -> set ? value.orElse("") : word;
            case '+' -> set ? word : "";
            case '?' -> set ? value.orElse("") : expander.fail(demand(word, value.isPresent()));
            default -> cut(sign, word, value.orElse(""));
        };
    }

    private String demand(String word, boolean empty) {
        return name + ": " + (word.isEmpty() ? empty ? "must not be empty" : "must be set" : word);
    }

    private String cut(char sign, String word, String value) {
        boolean greedy = !word.isEmpty() && word.charAt(0) == sign;
        String shape = greedy ? word.substring(1) : word;
        Optional<ShellPattern> pattern = ShellPattern.of(shape, sign == '%');
        if (pattern.isEmpty()) {
            return badPattern(shape);
        }
        return sign == '#'
                ? pattern.get().cutStart(value, greedy)
                : pattern.get().cutEnd(value, greedy);
    }

    private String replaced() {
        boolean all = expander.cursor().peek() == '/';
        if (all) {
            expander.cursor().next();
        }
        String shape = expander.readUntil('/', true).text();
        String replacement = expander.readUntil('}', true).text();
        Optional<String> value = expander.value(name);
        if (value.isEmpty() && expander.keepsUnset()) {
            return "${" + name + "/" + shape + "/" + replacement + "}";
        }
        Optional<ShellPattern> pattern = ShellPattern.of(shape, false);
        if (pattern.isEmpty()) {
            return badPattern(shape);
        }
        return pattern.get().replace(value.orElse(""), replacement, all);
    }

    private String badPattern(String shape) {
        return expander.fail("the pattern " + shape + " escapes a character that needs no escape");
    }
}
