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
 */
public record Facts(
        int stages,
        Optional<Command> command,
        Optional<Command> entrypoint,
        Optional<String> user,
        Optional<String> workdir,
        List<String> ports,
        Map<String, String> environment) {
    public Facts {
        ports = List.copyOf(ports);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }

    /**
     * A {@code CMD} or {@code ENTRYPOINT}.
     *
     * @param words the JSON array's elements, or in shell form the one text that the shell gets
     * @param shell whether a shell runs it
     */
    public record Command(List<String> words, boolean shell, Span span) {
        public Command {
            words = List.copyOf(words);
        }
    }

    /** The facts of a Dockerfile. */
    public static Facts of(String text) {
        Dockerfile file = DockerfileParser.parse(text);
        Evaluation evaluation = Evaluation.of(file);
        Gathering gathering = new Gathering();
        for (StageRun run : evaluation.image()) {
            gathering.take(run);
        }
        return gathering.facts(file.stages().size());
    }

    /** The facts as they grow from stage to stage. */
    private static final class Gathering {
        private final Set<String> ports = new LinkedHashSet<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private Optional<Command> command = Optional.empty();
        private Optional<Command> entrypoint = Optional.empty();
        private Optional<String> user = Optional.empty();
        private Optional<String> workdir = Optional.empty();

        void take(StageRun run) {
            boolean own = false;
            for (Step step : run.steps()) {
                own |= step.is(Keyword.CMD);
                take(step, own);
            }
        }

        private void take(Step step, boolean ownCommand) {
            List<String> values = step.values();
            switch (step.instruction().kind().orElse(Keyword.LABEL)) {
                case CMD -> command = Optional.of(read(step.instruction()));
                case ENTRYPOINT -> {
                    entrypoint = Optional.of(read(step.instruction()));
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

        private static Command read(Instruction instruction) {
            List<String> words = new ArrayList<>();
            instruction.words().forEach(word -> words.add(word.text()));
            return new Command(words, !instruction.json(), instruction.span());
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
            return new Facts(stages, command, entrypoint, user, workdir, new ArrayList<>(ports), environment);
        }
    }
}
