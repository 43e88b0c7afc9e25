package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Dockerfile followed from top to bottom without any build argument given: what every variable is worth where.
 *
 * @param preamble the {@code ARG}s before the first stage
 * @param runs the stages, or the fragment
 * @param globals the build arguments of the preamble and those that are always there
 */
record Evaluation(List<Step> preamble, List<StageRun> runs, Environment globals) {
    Evaluation {
        preamble = List.copyOf(preamble);
        runs = List.copyOf(runs);
    }

    static Evaluation of(Dockerfile file) {
        return new StageWalker(file).walk();
    }

    /** The steps of all stages in order. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (StageRun run : runs) {
            steps.addAll(run.steps());
        }
        return steps;
    }

    /** The stage that the build ends with. */
    Optional<StageRun> last() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    /** The last stage and those that it is built on: what ends up in the image. */
    List<StageRun> image() {
        List<StageRun> image = new ArrayList<>();
        Optional<StageRun> run = last();
        while (run.isPresent()) {
            image.add(0, run.get());
            run = run.get().parent();
        }
        return image;
    }
}
