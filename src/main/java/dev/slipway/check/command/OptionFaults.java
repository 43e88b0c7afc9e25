package dev.slipway.check.command;

import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reports what is wrong with options. */
final class OptionFaults {
    private final KnownCommand command;
    private final List<KnownCommand> above;
    private final Report report;

    OptionFaults(KnownCommand command, List<KnownCommand> above, Report report) {
        this.command = command;
        this.above = above;
        this.report = report;
    }

    /** An option that the command does not have. */
    void unknown(Word word, String name) {
        for (OldUse use : command.old()) {
            if (use.matches(name, "")) {
                tell(word, name, use);
                return;
            }
        }
        for (int i = above.size() - 1; i >= 0; i--) {
            KnownCommand owner = above.get(i);
            if (owner.option(name).isPresent()) {
                String message =
                        name + " belongs to " + owner.typed() + " and must stand before \"" + next(owner) + "\"";
                report.add(
                        CommandRule.MISPLACED_OPTION,
                        word,
                        name.length(),
                        message,
                        owner.typed() + " " + name + " \u2026 " + next(owner));
                return;
            }
        }
        report.add(
                CommandRule.UNKNOWN_DOCKER_OPTION,
                word,
                name.length(),
                command.typed() + " has no option " + name,
                hint(name));
    }

    private String next(KnownCommand owner) {
        String rest = command.path().substring(owner.path().length()).strip();
        return rest.indexOf(' ') < 0 ? rest : rest.substring(0, rest.indexOf(' '));
    }

    private String hint(String name) {
        if (name.length() > 2
                && name.charAt(1) != '-'
                && command.option("-" + name).isPresent()) {
            return "a long name has two dashes: -" + name;
        }
        List<String> known = new ArrayList<>();
        for (String option : command.options().keySet()) {
            if (option.startsWith("--")) {
                known.add(option.substring(2));
            }
        }
        String otherwise = "see: " + command.typed() + " --help";
        return name.startsWith("--")
                ? Suggestion.nearest(name.substring(2), known)
                        .map(near -> "did you mean \"--" + near + "\"?")
                        .orElse(otherwise)
                : otherwise;
    }

    /** A long dash where a hyphen is meant, as word processors make it. */
    void dash(Word word) {
        String message = "an option begins with a hyphen, and this is a longer dash";
        report.add(CommandRule.UNKNOWN_DOCKER_OPTION, word, message, "type - or --");
    }

    /** An option at the end, or before another option, whose value is not there. */
    void missing(Word word, String name, boolean last) {
        if (!(last && report.mention())) {
            String message = name + " needs a value";
            report.add(CommandRule.MISSING_OPTION_VALUE, word, message, "write " + name + " VALUE");
        }
    }

    /** A value that the option does not take. */
    void value(Word word, Option option, String name, String value) {
        if (!option.takesValue()) {
            if (!"1 0 t f true false".contains(value.toLowerCase(Locale.ROOT)) || value.isEmpty()) {
                report.add(
                        CommandRule.UNEXPECTED_OPTION_VALUE,
                        word,
                        name + " takes no value but true and false",
                        "write " + name);
            }
        } else if (option.isWhole() && !isWhole(value) && !isCapital(value)) {
            report.add(
                    CommandRule.UNEXPECTED_OPTION_VALUE,
                    word,
                    name + " takes a whole number, not \"" + value + "\"",
                    "write digits");
        }
    }

    /** {@code --rm true}: a word that is taken for the first argument; whether it is one. */
    boolean stray(Word word, String name) {
        boolean stray =
                !word.quoted() && (word.text().equals("true") || word.text().equals("false"));
        if (stray) {
            String message = "\"" + word.text() + "\" is no value of " + name + " here, but the first argument";
            report.add(CommandRule.UNEXPECTED_OPTION_VALUE, word, message, "write " + name + "=" + word.text());
        }
        return stray;
    }

    private static boolean isWhole(String value) {
        int from = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
        for (int i = from; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return value.startsWith("0x");
            }
        }
        return value.length() > from;
    }

    /** A word in capitals stands for a value: {@code --retries N}. */
    private static boolean isCapital(String value) {
        return value.equals(value.toUpperCase(Locale.ROOT)) && !value.isEmpty() && Character.isLetter(value.charAt(0));
    }

    /** {@code -h} for help. */
    void help(Word word) {
        report.add(CommandRule.DEPRECATED_DOCKER_COMMAND, word, "-h for help is deprecated since 1.12", "use --help");
    }

    /** An option that is deprecated or without effect, or that is with this value. */
    void old(Word at, Word word, String name, Option option, String value) {
        for (OldUse use : command.old()) {
            if (use.matches(option.name(), value)) {
                tell(use.value().isEmpty() ? at : word, use.value().isEmpty() ? name : name + " " + use.value(), use);
            }
        }
    }

    private void tell(Word word, String name, OldUse use) {
        String message = command.typed() + " " + name + " is " + use.state();
        boolean renamed = use.state().startsWith("deprecated") && use.value().isEmpty();
        String other = renamed && use.hint().startsWith("use --") ? use.hint().substring("use ".length()) : "";
        report.addEdit(CommandRule.DEPRECATED_DOCKER_COMMAND, word, use.option(), other, message, use.hint());
    }
}
