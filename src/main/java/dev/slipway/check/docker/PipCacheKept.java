package dev.slipway.check.docker;

import java.util.List;
import java.util.Optional;

/** DL3042: {@code pip install} that leaves its cache in the layer. */
final class PipCacheKept implements RunCheck {
    private static final String VARIABLE = "PIP_NO_CACHE_DIR";

    @Override
    public void check(Step step, RunScript script, Subject subject, Findings findings) {
        boolean off = step.instruction().mounts("pip") || step.instruction().mounts("/root/.cache");
        if (off || isSet(step) || script.mentions(VARIABLE)) {
            return;
        }
        for (ShellCommand command : script.commands()) {
            Optional<PackageInstall> install = PackageInstall.of(command);
            boolean pip = install.isPresent() && install.get().manager().equals("pip");
            if (pip && !turnsOff(install.get().options())) {
                findings.add(
                        DockerfileRule.DL3042,
                        step.instruction(),
                        script.span(install.get().at()),
                        "the cache of pip stays in the layer",
                        "add --no-cache-dir, or keep the cache in a mount");
            }
        }
    }

    private static boolean turnsOff(List<String> options) {
        return options.contains("--no-cache-dir") || options.contains("--no-cache");
    }

    private static boolean isSet(Step step) {
        String value = step.run().environment().get(VARIABLE).orElse("");
        return !value.isEmpty() && !value.equals("0") && !value.equalsIgnoreCase("false");
    }
}
