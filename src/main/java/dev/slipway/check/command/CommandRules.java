package dev.slipway.check.command;

import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the {@code docker} commands in a piece of code against the command line's published commands and options. */
public final class CommandRules {
    private CommandRules() {}

    /** Every finding in code of a language, by place; none where the language holds no commands. */
    public static List<Finding> check(String language, String text) {
        return read(language, text, Set.of()).findings();
    }

    /** What came of the commands, given the names of images that are built elsewhere and so need no version. */
    public static Reading read(String language, String text, Set<String> built) {
        if (!text.contains("docker")) {
            return Reading.NONE;
        }
        Report report = new Report(text, false);
        check(Scripts.of(language, text), built, report);
        return report.reading();
    }

    /** Every finding in a code span that begins with {@code docker}: a mention, which need not be whole. */
    public static List<Finding> checkInline(String text) {
        if (!text.startsWith("docker ") && !text.startsWith("docker-compose ")) {
            return List.of();
        }
        Report report = new Report(text, true);
        check(List.of(Scripts.script(text, Dialect.POSIX)), Set.of(), report);
        return report.sorted();
    }

    /** The names of the images that commands in code of a language build, tag or import. */
    public static Set<String> builds(String language, String text) {
        boolean builds =
                text.contains("build") || text.contains("tag") || text.contains("commit") || text.contains("import");
        if (!builds || !text.contains("docker")) {
            return Set.of();
        }
        return ImageArguments.built(read(Scripts.of(language, text), new Report(text, false)));
    }

    /** How many commands of {@code docker} there are in code of a language. */
    static int count(String language, String text) {
        if (!text.contains("docker")) {
            return 0;
        }
        int count = 0;
        for (Script script : Scripts.of(language, text)) {
            for (List<Word> words : ShellReader.read(script)) {
                count += Programs.docker(words) >= 0 ? 1 : 0;
            }
        }
        return count;
    }

    private static void check(List<Script> scripts, Set<String> built, Report report) {
        List<DockerCommand> commands = read(scripts, report);
        Set<String> own = ImageArguments.built(commands);
        own.addAll(built);
        ImageArguments images = new ImageArguments(own);
        for (DockerCommand command : commands) {
            images.check(command, report);
            LateOptions.check(command, report);
        }
    }

    private static List<DockerCommand> read(List<Script> scripts, Report report) {
        List<DockerCommand> commands = new ArrayList<>();
        for (Script script : scripts) {
            for (List<Word> words : ShellReader.read(script)) {
                int program = Programs.docker(words);
                if (program >= 0) {
                    report.command();
                    read(words, program, report).ifPresent(commands::add);
                }
            }
        }
        return commands;
    }

    private static Optional<DockerCommand> read(List<Word> words, int program, Report report) {
        if (Programs.isCompose(words.get(program))) {
            compose(words, program, report);
            return Optional.empty();
        }
        Optional<DockerCommand> command = new CommandReader(words.subList(program, words.size()), report).read();
        command.ifPresent(found -> OldHabits.check(found, words.subList(0, program), report));
        return command;
    }

    private static void compose(List<Word> words, int program, Report report) {
        if (!report.mention() || words.size() > 1 && !words.get(1).schematic()) {
            String message = "docker-compose is the first Compose, which is no longer made";
            report.addEdit(CommandRule.DOCKER_COMPOSE_V1, words.get(program), message, "docker compose");
        }
    }
}
