package dev.slipway.check.docker;

import java.util.Optional;

/** DL3002: the image ends with root as its user, and says so. */
final class LastUserRoot implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Optional<Step> last = Optional.empty();
        if (subject.whole()) {
            for (Step step : subject.evaluation().last().orElseThrow().steps()) {
                last = step.is(Keyword.USER) && !step.values().isEmpty() ? Optional.of(step) : last;
            }
        }
        if (last.isPresent()) {
            check(last.get(), findings);
        }
    }

    private static void check(Step step, Findings findings) {
        String user = step.values().get(0);
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        if (name.equals("root") || name.equals("0")) {
            findings.add(
                    DockerfileRule.DL3002,
                    step.instruction(),
                    step.instruction().words().get(0).span(),
                    "the last user is root",
                    "end with a user that has fewer rights");
        }
    }
}
