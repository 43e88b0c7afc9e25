package dev.slipway.check.docker;

import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the image of a Dockerfile's last stage is like, as far as the text tells: what the base image sets is not known.
 *
 * @param stages how many stages there are
 * @param command the {@code CMD} that counts, in the stage or one that it is built on
 * @param entrypoint the {@code ENTRYPOINT} that counts
 * @param user the last user
 * @param workdir the working folder; relative where no absolute one came before
 * @param ports the exposed ports with their protocol, {@code 80/tcp}, in order
 * @param environment the variables of {@code ENV} with their values
 * @param base the image that the last stage is built on in the end
 * @param layers how many layers the image gets above its base
 * @param undefined the variables that are used and that nothing in the text declares, each with its line
 * @param lines the lines of the instructions that decided, by keyword
 */
public record Facts(
        int stages,
        Optional<Command> command,
        Optional<Command> entrypoint,
        Optional<String> user,
        Optional<String> workdir,
        List<String> ports,
        Map<String, String> environment,
        Optional<String> base,
        int layers,
        Map<String, Integer> undefined,
        Map<String, List<Integer>> lines) {
    public Facts {
        ports = List.copyOf(ports);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        undefined = Collections.unmodifiableMap(new LinkedHashMap<>(undefined));
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /**
     * A {@code CMD} or {@code ENTRYPOINT}.
     *
     * @param words the JSON array's elements, or in shell form the one text that the shell gets
     * @param shell whether a shell runs it
     * @param interpreter that shell, {@code /bin/sh -c} unless {@code SHELL} names another
     */
    public record Command(List<String> words, boolean shell, List<String> interpreter, Span span) {
        public Command {
            words = List.copyOf(words);
            interpreter = List.copyOf(interpreter);
        }

        /** The arguments as the kernel gets them. */
        public List<String> arguments() {
            List<String> arguments = new ArrayList<>(shell ? interpreter : List.of());
            arguments.addAll(words);
            return List.copyOf(arguments);
        }
    }

    /** What the container runs: the entrypoint with the command behind it; a shell's entrypoint takes no command. */
    public List<String> running() {
        List<String> running = new ArrayList<>();
        entrypoint.ifPresent(command -> running.addAll(command.arguments()));
        if (entrypoint.isEmpty() || !entrypoint.get().shell()) {
            command.ifPresent(behind -> running.addAll(behind.arguments()));
        }
        return List.copyOf(running);
    }

    /** What is wrong with the text where it is no Dockerfile that can be built: it does not parse, or has no stage. */
    public static Optional<String> obstacle(String text) {
        Dockerfile file = DockerfileParser.parse(text);
        if (!file.problems().isEmpty()) {
            return Optional.of(file.problems().get(0).message());
        }
        return file.fragment() ? Optional.of("it has no FROM") : Optional.empty();
    }

    /** The facts of a Dockerfile. */
    public static Facts of(String text) {
        Dockerfile file = DockerfileParser.parse(text);
        Evaluation evaluation = Evaluation.of(file);
        Gathering gathering = new Gathering();
        for (StageRun run : evaluation.image()) {
            gathering.take(run);
        }
        evaluation.runs().forEach(gathering::undefined);
        return gathering.facts(file.stages().size());
    }

    /** The facts as they grow from stage to stage. */
    private static final class Gathering {
        private static final List<String> SHELL = List.of("/bin/sh", "-c");
        private final Set<String> ports = new LinkedHashSet<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private final Map<String, Integer> undefined = new LinkedHashMap<>();
        private final Map<String, List<Integer>> lines = new LinkedHashMap<>();
        private Optional<String> base = Optional.empty();
        private int layers;
        private Optional<Command> command = Optional.empty();
        private Optional<Command> entrypoint = Optional.empty();
        private Optional<String> user = Optional.empty();
        private Optional<String> workdir = Optional.empty();

        void take(StageRun run) {
            boolean own = false;
            base = base.isPresent()
                    ? base
                    : run.base().map(under -> under.image().text());
            for (Step step : run.steps()) {
                own |= step.is(Keyword.CMD);
                layers += isLayer(step) ? 1 : 0;
                note(step);
                take(step, own);
            }
        }

        /** Gathers the variables that a stage uses and nothing declares. */
        void undefined(StageRun run) {
            run.base().ifPresent(under -> under.undefined().forEach(this::undefined));
            run.steps().forEach(step -> step.undefined().forEach(this::undefined));
        }

        private void undefined(Undefined one) {
            undefined.putIfAbsent(one.name(), one.word().span().line());
        }

        /** Whether an instruction adds a layer; WORKDIR does where it makes a folder. (dockerfile2llb/convert.go) */
        private static boolean isLayer(Step step) {
            return switch (step.instruction().kind().orElse(Keyword.LABEL)) {
                case RUN, COPY, ADD -> true;
                case WORKDIR -> !step.values().equals(List.of("/"));
                default -> false;
            };
        }

        /** Of instructions that take the place of an earlier one, the last counts. */
        private void note(Step step) {
            Keyword kind = step.instruction().kind().orElse(Keyword.LABEL);
            List<Integer> all = lines.computeIfAbsent(kind.name(), key -> new ArrayList<>());
            if (kind != Keyword.EXPOSE && kind != Keyword.ENV) {
                all.clear();
            }
            all.add(step.instruction().span().line());
        }

        private void take(Step step, boolean ownCommand) {
            List<String> values = step.values();
            switch (step.instruction().kind().orElse(Keyword.LABEL)) {
                case CMD -> command = Optional.of(read(step));
                case ENTRYPOINT -> {
                    entrypoint = Optional.of(read(step));
                    // A new entrypoint does away with the command of the base, not with the stage's own.
                    command = ownCommand ? command : Optional.empty();
                }
                case USER -> user = values.isEmpty() ? user : Optional.of(values.get(0));
                case WORKDIR -> workdir = values.isEmpty() ? workdir : Optional.of(join(values.get(0)));
                case EXPOSE -> values.forEach(this::expose);
                case ENV -> {
                    for (int i = 0; i + 1 < values.size(); i += 2) {
                        environment.put(values.get(i), values.get(i + 1));
                    }
                }
                default -> {}
            }
        }

        private static Command read(Step step) {
            Instruction instruction = step.instruction();
            List<String> interpreter = step.shell().isEmpty() ? SHELL : step.shell();
            List<String> words = new ArrayList<>();
            instruction.words().forEach(word -> words.add(word.text()));
            return new Command(words, !instruction.json(), interpreter, instruction.span());
        }

        private String join(String path) {
            boolean absolute = path.startsWith("/") || workdir.isEmpty();
            return IgnoreFile.clean(absolute ? path : workdir.get() + "/" + path);
        }

        private void expose(String port) {
            if (PortSpec.fault(port).isEmpty()) {
                ports.addAll(PortSpec.parse(port).each());
            }
        }

        Facts facts(int stages) {
            return new Facts(
                    stages,
                    command,
                    entrypoint,
                    user,
                    workdir,
                    new ArrayList<>(ports),
                    environment,
                    base,
                    layers,
                    undefined,
                    lines);
        }
    }
}
