package dev.slipway.check.docker;

import java.util.Optional;
import java.util.Set;

/** {@code FROM --platform=$TARGETPLATFORM}, which is what happens anyway. */
final class RedundantTargetPlatform implements Check {
    private static final Set<String> TARGET = Set.of("TARGETPLATFORM");

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<String> target = subject.evaluation().globals().get("TARGETPLATFORM");
        for (StageRun run : subject.evaluation().runs()) {
            Optional<Expansion> platform = run.platform();
            boolean alone = platform.isPresent()
                    && platform.get().matched().equals(TARGET)
                    && platform.get().unmatched().isEmpty();
            if (alone && target.equals(Optional.of(platform.get().text()))) {
                Instruction from = run.stage().orElseThrow().from();
                findings.add(
                        DockerfileRule.REDUNDANT_TARGET_PLATFORM,
                        from,
                        from.flag("platform").orElseThrow().span(),
                        "the target platform is what FROM takes by itself",
                        "leave the flag out");
            }
        }
    }
}
