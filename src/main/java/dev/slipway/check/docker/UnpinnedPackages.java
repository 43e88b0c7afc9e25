package dev.slipway.check.docker;

import java.util.Optional;

/** DL3008 and DL3018: packages of apt and apk without a version. */
final class UnpinnedPackages implements RunCheck {
    @Override
    public void check(Step step, RunScript script, Subject subject, Findings findings) {
        for (ShellCommand command : script.commands()) {
            Optional<PackageInstall> install = PackageInstall.of(command);
            if (install.isPresent() && !install.get().manager().equals("pip")) {
                check(step, script, install.get(), findings);
            }
        }
    }

    private static void check(Step step, RunScript script, PackageInstall install, Findings findings) {
        boolean apk = install.manager().equals("apk");
        for (ShellWord name : install.packages()) {
            if (!isPinned(name.text(), apk)) {
                String example = name.text() + (apk ? "~=1.2" : "=1.2.*");
                findings.add(
                        apk ? DockerfileRule.DL3018 : DockerfileRule.DL3008,
                        step.instruction(),
                        script.span(name),
                        install.manager() + " installs whatever version of " + name.text() + " there is that day",
                        "name the version, such as " + example);
                return;
            }
        }
    }

    /** Files, variables and placeholders are taken for pinned. */
    private static boolean isPinned(String name, boolean apk) {
        for (int i = 0; i < name.length(); i++) {
            if ("=/$<>*".indexOf(name.charAt(i)) >= 0 || apk && name.charAt(i) == '~') {
                return true;
            }
        }
        return name.isEmpty() || name.endsWith(".deb") || name.equals("...") || name.equals("\u2026");
    }
}
