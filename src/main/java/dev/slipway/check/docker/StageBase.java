package dev.slipway.check.docker;

import java.util.List;
import java.util.Optional;

/**
 * What a stage is built on.
 *
 * @param stage the earlier stage, where it is one
 * @param image the image's name with its variables replaced
 * @param platform what {@code --platform} says, likewise
 * @param undefined the variables of both that nothing declares
 */
record StageBase(Optional<StageRun> stage, Expansion image, Optional<Expansion> platform, List<Undefined> undefined) {
    StageBase {
        undefined = List.copyOf(undefined);
    }
}
