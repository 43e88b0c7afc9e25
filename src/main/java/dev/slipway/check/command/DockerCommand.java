package dev.slipway.check.command;

import java.util.List;

/**
 * A {@code docker} command as far as it could be read.
 *
 * @param words from the program on
 * @param options those of the command itself, in their order
 * @param arguments those before reading stopped
 * @param rest the words behind the first argument of a command that stops there
 */
record DockerCommand(
        KnownCommand command, List<Word> words, List<Given> options, List<Word> arguments, List<Word> rest) {
    /** An option as it was given; without a value the value is empty. */
    record Given(Option option, Word word, String value) {}

    DockerCommand {
        words = List.copyOf(words);
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
        rest = List.copyOf(rest);
    }

    boolean has(String name) {
        for (Given given : options) {
            if (given.option().name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
