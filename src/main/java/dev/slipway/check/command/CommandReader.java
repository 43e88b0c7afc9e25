package dev.slipway.check.command;

import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a {@code docker} command line as the program does: options of the program, a command, its options, the command
 * below it … until the arguments, among which options may stand unless the command stops at the first.
 */
final class CommandReader {
    private final CommandFacts facts = CommandFacts.get();
    private final List<Word> words;
    private final Report report;
    private final List<KnownCommand> above = new ArrayList<>();
    private final List<Word> arguments = new ArrayList<>();
    private KnownCommand command = facts.docker();
    private OptionReader options;
    private int at;

    CommandReader(List<Word> words, Report report) {
        this.words = words;
        this.report = report;
        options = new OptionReader(command, above, words, report);
    }

    /** The command, what is wrong with it reported; empty where it is none or cannot be told. */
    Optional<DockerCommand> read() {
        at = 1;
        while (!command.children().isEmpty()) {
            at = options.read(at);
            if (at >= words.size()) {
                return Optional.empty();
            }
            Word word = words.get(at);
            Optional<KnownCommand> below = facts.below(command, word.text());
            if (below.isEmpty() && command.takesArguments()) {
                break;
            }
            if (below.isEmpty()) {
                unknown(word);
                return Optional.empty();
            }
            above.add(command);
            command = below.get();
            command.old().stream()
                    .filter(use -> use.option().isEmpty())
                    .findFirst()
                    .ifPresent(use -> old(word, use));
            options = new OptionReader(command, above, words, report);
            at++;
        }
        return Optional.of(readArguments());
    }

    private DockerCommand readArguments() {
        List<Word> rest = List.of();
        while (at < words.size()) {
            at = options.read(at);
            if (at < words.size()) {
                arguments.add(words.get(at));
                at++;
                if (command.stops()) {
                    rest = words.subList(at, words.size());
                    at = words.size();
                }
            }
        }
        return new DockerCommand(command, words, options.given(), arguments, rest);
    }

    private void unknown(Word word) {
        String name = word.text();
        Optional<OldUse> gone = facts.gone(command, name);
        if (gone.isPresent()) {
            old(word, gone.get());
            return;
        }
        if (word.isVague() || !isName(name)) {
            return;
        }
        boolean top = command.path().isEmpty();
        Optional<String> near = Suggestion.nearest(name, command.children());
        if (top && (facts.plugins().contains(name) || near.isEmpty())) {
            String message = "docker " + name + " is a plugin's command, which is not checked";
            report.add(
                    CommandRule.UNKNOWN_DOCKER_PLUGIN,
                    word,
                    message,
                    "see that it says what you mean: docker " + name + " --help");
            return;
        }
        String known = "known: " + String.join(", ", command.children());
        String hint = near.isPresent() ? "did you mean \"" + near.get() + "\"?" : known;
        report.add(
                CommandRule.UNKNOWN_DOCKER_COMMAND, word, command.typed() + " has no command \"" + name + "\"", hint);
    }

    private void old(Word word, OldUse use) {
        String message = command.typed() + (command.path().endsWith(word.text()) ? "" : " " + word.text()) + " is "
                + use.state();
        report.add(CommandRule.DEPRECATED_DOCKER_COMMAND, word, message, use.hint());
    }

    /** Whether a word could be a command: not {@code up/down}, {@code *} or {@code COMMAND}. */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && c != '-' && c != '_' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
