package dev.slipway.check.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A command that the tables know.
 *
 * @param path its shortest name without the leading {@code docker}: {@code run}, {@code compose up}, empty for the program
 * @param options by each of their names, {@code -p} and {@code --publish}
 * @param stops whether options end at the first argument
 * @param takesArguments whether what is no command below this one is an argument
 * @param children names of the commands below
 * @param old what is deprecated about it
 */
record KnownCommand(
        String path,
        Map<String, Option> options,
        boolean stops,
        boolean takesArguments,
        SortedSet<String> children,
        List<OldUse> old) {

    /** How it is typed, {@code docker compose up}. */
    String typed() {
        return path.isEmpty() ? "docker" : "docker " + path;
    }

    Optional<Option> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean is(String name) {
        return path.equals(name);
    }
}
