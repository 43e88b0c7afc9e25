package dev.slipway.check.docker;

/** A rule about the commands of {@code RUN}. */
interface RunCheck {
    void check(Step step, RunScript script, Subject subject, Findings findings);
}
