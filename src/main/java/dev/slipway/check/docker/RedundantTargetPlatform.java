package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
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
                Flag flag = from.flag("platform").orElseThrow();
                findings.add(
                        from,
                        new Finding(
                                        DockerfileRule.REDUNDANT_TARGET_PLATFORM,
                                        flag.span(),
                                        "the target platform is what FROM takes by itself",
                                        "leave the flag out")
                                .with(removal(from, flag)));
            }
        }
    }

    /** Takes the flag away with the blank behind it, where it is written without quotes on the line of its image. */
    private static Optional<Finding.Edit> removal(Instruction from, Flag flag) {
        String written = flag.text() + " ";
        boolean oneLine = !from.words().isEmpty()
                && from.words().get(0).span().line() == flag.span().line();
        return oneLine && from.line().text().contains(written)
                ? Optional.of(new Finding.Edit(flag.span(), written, ""))
                : Optional.empty();
    }
}
