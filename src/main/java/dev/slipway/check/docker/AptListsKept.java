package dev.slipway.check.docker;

/** DL3009: {@code apt-get update} in a layer of the image that keeps the lists. */
final class AptListsKept implements RunCheck {
    private static final String LISTS = "/var/lib/apt/lists";

    @Override
    public void check(Step step, RunScript script, Subject subject, Findings findings) {
        boolean inImage = !subject.whole() || subject.evaluation().image().contains(step.run());
        if (!inImage || step.instruction().mounts("/var/lib/apt")) {
            return;
        }
        for (ShellCommand command : script.commands()) {
            boolean update = isAptGet(command, "update");
            if (update && !script.mentions(LISTS) && !cleans(script)) {
                findings.add(
                        DockerfileRule.DL3009,
                        step.instruction(),
                        script.span(command.essential().get(0)),
                        "the lists that apt-get update loads stay in the layer",
                        "end the same RUN with rm -rf " + LISTS + "/*");
                return;
            }
        }
    }

    private static boolean cleans(RunScript script) {
        for (ShellCommand command : script.commands()) {
            if (isAptGet(command, "dist-clean") || isAptGet(command, "distclean")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAptGet(ShellCommand command, String verb) {
        if (!command.program().equals("apt-get")) {
            return false;
        }
        for (ShellWord word : command.essential()) {
            if (word.text().equals(verb)) {
                return true;
            }
        }
        return false;
    }
}
