package dev.slipway.check.command;

import dev.slipway.check.finding.FactLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The commands of the docker command line and their options, from {@code facts/docker-cli.txt} (made from the published
 * references) and {@code facts/docker-cli-notes.txt} (kept by hand). A command is decoded when it is first asked for.
 */
public final class CommandFacts {
    private String versions = "";
    /** The shortest name of each command by each of its names. */
    private final Map<String, String> canonical = new HashMap<>();

    private final Map<String, String> options = new HashMap<>();
    private final Map<String, TreeSet<String>> children = new HashMap<>();
    private final Map<String, List<OldUse>> old = new HashMap<>();
    private final Set<String> stops = new HashSet<>();
    private final Set<String> takingArguments = new HashSet<>();
    private final SortedSet<String> plugins = new TreeSet<>();
    private final Map<String, KnownCommand> decoded = new ConcurrentHashMap<>();

    private CommandFacts() {}

    private static final class Holder {
        static final CommandFacts FACTS = load();

        private static CommandFacts load() {
            CommandFacts facts = new CommandFacts();
            FactLines.read("docker-cli.txt", facts::table);
            FactLines.read("docker-cli-notes.txt", facts::note);
            return facts;
        }
    }

    static CommandFacts get() {
        return Holder.FACTS;
    }

    /** The programs whose published references the facts are from, each with its version: {@code Docker 29.7, Buildx 0.36}. */
    public static String versions() {
        return get().versions;
    }

    private void table(String line) {
        if (line.startsWith("source ")) {
            String source = line.substring("source ".length(), line.lastIndexOf(' '));
            versions += versions.isEmpty() ? source : ", " + source;
            return;
        }
        int colon = line.indexOf(':');
        int comma = line.indexOf(',');
        String first = line.substring(0, comma < 0 || comma > colon ? colon : comma);
        int from = 0;
        while (from <= colon) {
            int next = line.indexOf(',', from);
            int to = next < 0 || next > colon ? colon : next;
            path(line.substring(from, to), first);
            from = to + 2;
        }
        options.put(first, line.substring(colon + 1));
    }

    private void path(String path, String first) {
        canonical.put(path, first);
        int space = path.lastIndexOf(' ');
        if (!path.isEmpty()) {
            String parent = space < 0 ? "" : path.substring(0, space);
            children.computeIfAbsent(parent, key -> new TreeSet<>()).add(path.substring(space + 1));
        }
    }

    private void note(String line) {
        int space = line.indexOf(' ');
        String rest = line.substring(space + 1);
        switch (line.substring(0, space)) {
            case "stop" -> stops.add(name(rest));
            case "arguments" -> takingArguments.add(name(rest));
            case "plugin" -> plugins.add(rest);
            case "hidden" -> hidden(rest);
            case "old" -> old(rest);
            default -> throw new IllegalStateException(line);
        }
    }

    private void hidden(String text) {
        int colon = text.indexOf(':');
        options.merge(name(text.substring(0, colon).strip()), text.substring(colon + 1), String::concat);
    }

    private void old(String text) {
        int state = text.indexOf(" : ");
        int hint = text.indexOf(" : ", state + 3);
        String use = text.substring(0, state);
        int dash = use.indexOf(" -");
        String path = dash < 0 ? use : use.substring(0, dash);
        String option = dash < 0 ? "" : use.substring(dash + 1);
        int equals = option.indexOf('=');
        String value = equals < 0 ? "" : option.substring(equals + 1);
        String name = equals < 0 ? option : option.substring(0, equals);
        OldUse old = new OldUse(name, value, text.substring(state + 3, hint), text.substring(hint + 3));
        this.old.computeIfAbsent(name(path), key -> new ArrayList<>()).add(old);
    }

    private String name(String path) {
        return canonical.getOrDefault(path, path);
    }

    /** The plugins that are known by name only. */
    SortedSet<String> plugins() {
        return plugins;
    }

    /** The program itself. */
    KnownCommand docker() {
        return command("").orElseThrow();
    }

    /** A command below another; {@code docker builder} hands on to {@code docker buildx} what it does not know. */
    Optional<KnownCommand> below(KnownCommand parent, String name) {
        String path = parent.path().isEmpty() ? name : parent.path() + " " + name;
        Optional<KnownCommand> found = command(path);
        return found.isEmpty() && parent.is("builder") ? command("buildx " + name) : found;
    }

    /** What is said of a command that is gone. */
    Optional<OldUse> gone(KnownCommand parent, String name) {
        String path = parent.path().isEmpty() ? name : parent.path() + " " + name;
        return canonical.containsKey(path)
                ? Optional.empty()
                : old.getOrDefault(path, List.of()).stream()
                        .filter(use -> use.option().isEmpty())
                        .findFirst();
    }

    private Optional<KnownCommand> command(String path) {
        String name = canonical.get(path);
        if (name == null) {
            return Optional.empty();
        }
        KnownCommand known = decoded.get(name);
        if (known == null) {
            known = new KnownCommand(
                    name,
                    OptionTable.decode(options.getOrDefault(name, "")),
                    stops.contains(name),
                    takingArguments.contains(name),
                    children.getOrDefault(name, new TreeSet<>()),
                    old.getOrDefault(name, List.of()));
            decoded.put(name, known);
        }
        return Optional.of(known);
    }
}
