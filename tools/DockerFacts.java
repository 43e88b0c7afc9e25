import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the published references of the docker command line and prints them as
 * {@code src/main/resources/dev/slipway/facts/docker-cli.txt}. docs/facts.md says when and how.
 *
 * <pre>java tools/DockerFacts.java Docker=29.7,2026-08-20,../cli Buildx=0.36,2026-08-20,../buildx Compose=5.5,2026-08-20,../compose</pre>
 */
final class DockerFacts {
    /** One command under all its names; options by their names, each with the type of its value, {@code bool} for none. */
    private record Command(Set<String> paths, Map<String, String> options) {}

    private final Map<String, Command> commands = new TreeMap<>();
    private int tables;

    private DockerFacts() {}

    public static void main(String[] arguments) throws IOException {
        DockerFacts facts = new DockerFacts();
        StringBuilder out = new StringBuilder("# The docker command line. Made by tools/DockerFacts.java: see docs/facts.md.\n");
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String[] source = argument.substring(equals + 1).split(",", 3);
            out.append("source ").append(argument, 0, equals).append(' ').append(source[0]).append(' ');
            out.append(source[1]).append('\n');
            facts.readReference(Path.of(source[2], "docs", "reference"));
        }
        facts.write(out);
        Files.writeString(Path.of("src/main/resources/dev/slipway/facts/docker-cli.txt"), out);
        System.out.println(facts.commands.size() + " names of commands, " + facts.tables + " options");
    }

    private void readReference(Path reference) throws IOException {
        Path folder = Files.isDirectory(reference.resolve("commandline")) ? reference.resolve("commandline") : reference;
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(pages::add);
        }
        pages.sort(Comparator.naturalOrder());
        for (Path page : pages) {
            String name = page.getFileName().toString();
            if (name.endsWith(".md") && !name.equals("index.md")) {
                readPage(pathOf(name), Files.readString(page, StandardCharsets.UTF_8));
            }
        }
        for (Path page : pages) {
            if (page.getFileName().toString().endsWith(".yaml")) {
                readHidden(Files.readAllLines(page, StandardCharsets.UTF_8));
            }
        }
    }

    /** {@code container_run.md} is about {@code container run}; {@code docker.md} about the program itself. */
    private static String pathOf(String fileName) {
        String path = fileName.replaceFirst("\\.(md|yaml)$", "").replace('_', ' ');
        return path.equals("docker") ? "" : path;
    }

    private void readPage(String path, String text) {
        Command command = new Command(new LinkedHashSet<>(), new LinkedHashMap<>());
        command.paths().add(path);
        String section = "";
        for (String line : text.split("\n")) {
            if (line.startsWith("#")) {
                section = line.replaceFirst("^#+ *", "");
            } else if (line.contains("MARKER_GEN_END")) {
                break;
            } else if (section.equals("Aliases")) {
                ticked(line).forEach(alias -> command.paths().add(alias.replaceFirst("^docker ", "")));
            } else if (section.equals("Options") && line.startsWith("| ") && line.contains("`-")) {
                readOption(line, command);
            }
        }
        // "buildx debug build" repeats the aliases of "buildx build", which are not its own.
        if (path.split(" ").length > 2 && path.endsWith(" build")) {
            command.paths().retainAll(Set.of(path));
        }
        add(command);
    }

    private void readOption(String row, Command command) {
        String[] cells = row.split("(?<!\\\\)\\|", 4);
        String type = String.join("", ticked(cells[2]));
        command.options().put(String.join(",", ticked(cells[1])), type.isEmpty() ? "bool" : type);
        tables++;
    }

    private static List<String> ticked(String text) {
        List<String> found = new ArrayList<>();
        String[] pieces = text.split("`");
        for (int i = 1; i < pieces.length; i += 2) {
            found.add(pieces[i]);
        }
        return found;
    }

    /** Compose publishes its options as YAML too, the hidden ones among them. */
    private void readHidden(List<String> lines) {
        String path = "";
        String name = "";
        String shorthand = "";
        String type = "";
        for (String line : lines) {
            String value = line.substring(line.indexOf(':') + 1).strip().replace("\"", "");
            if (line.startsWith("command: docker ")) {
                path = value.substring("docker ".length());
            } else if (line.startsWith("inherited_options:") || line.startsWith("examples:")) {
                return;
            } else if (line.startsWith("    - option: ")) {
                name = "--" + value;
                shorthand = "";
            } else if (line.startsWith("      shorthand: ")) {
                shorthand = "-" + value + ",";
            } else if (line.startsWith("      value_type: ")) {
                type = value;
            } else if (line.equals("      hidden: true") && commands.containsKey(path)) {
                commands.get(path).options().putIfAbsent(shorthand + name, type);
            }
        }
    }

    /** Adds a command to those that share a name with it: its names and options to theirs. */
    private void add(Command command) {
        Command whole = new Command(new LinkedHashSet<>(), new LinkedHashMap<>());
        for (String path : command.paths()) {
            Command known = commands.get(path);
            if (known != null) {
                whole.paths().addAll(known.paths());
                known.options().forEach(whole.options()::putIfAbsent);
            }
        }
        whole.paths().addAll(command.paths());
        command.options().forEach((names, type) -> {
            boolean other = whole.options().keySet().stream().anyMatch(known -> sameLong(known, names));
            if (!other) {
                whole.options().put(names, type);
            }
        });
        whole.paths().forEach(path -> commands.put(path, whole));
    }

    private static boolean sameLong(String a, String b) {
        return a.substring(a.lastIndexOf(',') + 1).equals(b.substring(b.lastIndexOf(',') + 1));
    }

    private void write(StringBuilder out) {
        Set<Command> written = new LinkedHashSet<>();
        for (Command command : commands.values()) {
            if (written.stream().anyMatch(other -> other == command)) {
                continue;
            }
            written.add(command);
            List<String> paths = new ArrayList<>(command.paths());
            paths.sort(Comparator.comparingInt((String path) -> path.length()).thenComparing(path -> path));
            out.append(String.join(", ", paths)).append(':');
            command.options().forEach((names, type) -> out.append(' ').append(names).append(type.equals("bool") ? "" : "=" + type));
            out.append('\n');
        }
    }
}
