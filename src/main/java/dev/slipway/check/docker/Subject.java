package dev.slipway.check.docker;

import java.util.List;
import java.util.Optional;

/**
 * What the rules look at: the file as parsed and as followed.
 *
 * @param ignored what {@code .dockerignore} says, where there is one
 */
record Subject(Dockerfile file, List<Stage> stages, Evaluation evaluation, Optional<IgnoreFile> ignored) {
    Subject {
        stages = List.copyOf(stages);
    }

    /** Whether the text is a Dockerfile from its first stage to its end, nothing left out. */
    boolean whole() {
        return !stages.isEmpty() && !file.elided();
    }
}
