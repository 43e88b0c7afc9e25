package dev.slipway.check.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the options of one command as pflag does: {@code --name value}, {@code --name=value}, {@code -it}, {@code -p80:80}. */
final class OptionReader {
    private final KnownCommand command;
    private final List<Word> words;
    private final OptionFaults faults;
    private final List<DockerCommand.Given> given = new ArrayList<>();
    private boolean ended;

    OptionReader(KnownCommand command, List<KnownCommand> above, List<Word> words, Report report) {
        this.command = command;
        this.words = words;
        faults = new OptionFaults(command, above, report);
    }

    List<DockerCommand.Given> given() {
        return given;
    }

    /** Reads options from an index on; hands back the index of the first argument, or the end where it cannot be told. */
    int read(int from) {
        int i = from;
        while (i < words.size() && !ended) {
            Word word = words.get(i);
            String text = word.text();
            if (text.equals("--")) {
                ended = true;
                return i + 1;
            }
            if (word.isOpen() && !word.isOption()) {
                if (!word.schematic() || unknowable() && !isOptions(text)) {
                    return unknowable() ? words.size() : i;
                }
                i++;
            } else if (text.length() > 1 && (text.charAt(0) == '\u2013' || text.charAt(0) == '\u2014')) {
                faults.dash(word);
                return words.size();
            } else if (!word.isOption()) {
                return i;
            } else {
                i = text.startsWith("--") ? longOption(i, word) : shortOptions(i, word);
            }
        }
        return i;
    }

    /** Whether a variable here may hold options and arguments alike. */
    private boolean unknowable() {
        return command.stops() || !command.children().isEmpty();
    }

    private static boolean isOptions(String text) {
        return text.startsWith("[")
                || text.contains("ption")
                || text.contains("PTION")
                || text.contains("flag")
                || text.startsWith("<-");
    }

    private int longOption(int i, Word word) {
        String text = word.text();
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        if (word.isVague() && (equals < 0 || name.indexOf('$') >= 0 || name.indexOf('[') >= 0)
                || name.equals("--help")) {
            return name.equals("--help") ? words.size() : i + 1;
        }
        Optional<Option> option = command.option(name);
        if (option.isEmpty()) {
            faults.unknown(word, name);
            return unknowable() ? words.size() : i + 1;
        }
        if (equals < 0) {
            return value(i, word, name, option.get());
        }
        take(word, word, option.get(), name, text.substring(equals + 1), word.isVague());
        return i + 1;
    }

    private int shortOptions(int i, Word word) {
        String text = word.text();
        for (int k = 1; k < text.length(); k++) {
            String name = "-" + text.charAt(k);
            Optional<Option> option = command.option(name);
            if (word.schematic() || word.expanded() && text.charAt(k) == '$') {
                return i + 1;
            }
            if (option.isEmpty()) {
                boolean help = name.equals("-h") && text.length() == 2;
                if (help) {
                    faults.help(word);
                } else {
                    faults.unknown(word, k == 1 || command.option("-" + text).isPresent() ? text : name);
                }
                return help || unknowable() ? words.size() : i + 1;
            }
            String rest = text.substring(k + 1);
            if (rest.startsWith("=") || option.get().takesValue() && !rest.isEmpty()) {
                take(word, word, option.get(), name, rest.startsWith("=") ? rest.substring(1) : rest, word.isVague());
                return i + 1;
            }
            if (rest.isEmpty()) {
                return value(i, word, name, option.get());
            }
            take(word, word, option.get(), name, "", true);
        }
        return i + 1;
    }

    /** Takes the next word for the value where one is due. */
    private int value(int i, Word word, String name, Option option) {
        boolean last = i + 1 == words.size();
        if (!option.takesValue()) {
            take(word, word, option, name, "", true);
            boolean stray = i + 2 < words.size() && faults.stray(words.get(i + 1), name);
            return stray ? i + 2 : i + 1;
        }
        if (last
                || command.options().containsKey(words.get(i + 1).text())
                        && !words.get(i + 1).quoted()) {
            faults.missing(word, name, last);
            return i + 1;
        }
        Word value = words.get(i + 1);
        take(word, value, option, name, value.text(), value.isVague());
        return i + 2;
    }

    /** @param at the word of the option's name, which may hold the value too */
    private void take(Word at, Word word, Option option, String name, String value, boolean vague) {
        given.add(new DockerCommand.Given(option, word, value));
        if (!vague) {
            faults.value(word, option, name, value);
        }
        faults.old(at, word, name, option, value);
    }
}
