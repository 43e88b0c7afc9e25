package dev.slipway.check.docker;

import java.util.Optional;

/** {@code FROM --platform} with a constant, unless the stage's name tells that it is for that platform. */
final class FromPlatformFlagConstDisallowed implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (StageRun run : subject.evaluation().runs()) {
            Optional<Expansion> value = run.platform();
            if (value.isPresent() && FromShape.isConstant(value.get())) {
                Optional<Platform> platform = Platform.parse(value.get().text());
                platform.ifPresent(constant -> check(run.stage().orElseThrow(), constant, findings));
            }
        }
    }

    private static void check(Stage stage, Platform platform, Findings findings) {
        String name = stage.name().orElse("");
        if (!name.contains(platform.os()) && !name.contains(platform.architecture())) {
            Flag flag = stage.from().flag("platform").orElseThrow();
            findings.add(
                    DockerfileRule.FROM_PLATFORM_FLAG_CONST_DISALLOWED,
                    stage.from(),
                    flag.span(),
                    "the platform is fixed, so the image cannot be built for another",
                    "leave the flag out, or use $BUILDPLATFORM");
        }
    }
}
