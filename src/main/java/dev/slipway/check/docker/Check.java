package dev.slipway.check.docker;

/** One rule. */
interface Check {
    void check(Subject subject, Findings findings);
}
