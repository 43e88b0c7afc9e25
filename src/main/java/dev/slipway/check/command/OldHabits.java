package dev.slipway.check.command;

import java.util.List;

/** Deprecated uses that need more than one word to tell. (docker/cli, docs/deprecated.md) */
final class OldHabits {
    private OldHabits() {}

    /** @param before the words before the program */
    static void check(DockerCommand command, List<Word> before, Report report) {
        if (command.command().is("build")) {
            for (Word word : before) {
                if (word.text().equals("DOCKER_BUILDKIT=0")) {
                    String message = "the builder without BuildKit is deprecated since 23.0";
                    report.add(CommandRule.DEPRECATED_DOCKER_COMMAND, word, message, "leave DOCKER_BUILDKIT=0 out");
                }
            }
        }
        if (command.command().is("run") || command.command().is("create")) {
            links(command, report);
        }
    }

    private static void links(DockerCommand command, Report report) {
        for (DockerCommand.Given given : command.options()) {
            if (given.option().name().equals("--link") && !command.has("--network") && !command.has("--net")) {
                String message = "--link on the default network is deprecated since 1.10";
                report.add(
                        CommandRule.DEPRECATED_DOCKER_COMMAND,
                        given.word(),
                        message,
                        "put both on a network of their own: --network NAME");
                return;
            }
        }
    }
}
