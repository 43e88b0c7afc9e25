package dev.slipway.check.docker;

import java.util.Optional;

/** DL3015: {@code apt-get install} of everything that is recommended too. */
final class AptRecommends implements RunCheck {
    private static final String OPTION = "--no-install-recommends";

    @Override
    public void check(Step step, RunScript script, Subject subject, Findings findings) {
        for (ShellCommand command : script.commands()) {
            Optional<PackageInstall> install = PackageInstall.of(command);
            boolean apt = install.isPresent() && install.get().manager().equals("apt-get");
            if (apt && !install.get().options().contains(OPTION) && !script.mentions("Install-Recommends")) {
                findings.add(
                        DockerfileRule.DL3015,
                        step.instruction(),
                        script.span(install.get().at()),
                        "apt-get installs what the packages recommend as well",
                        "add " + OPTION);
            }
        }
    }
}
