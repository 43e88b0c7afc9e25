package dev.slipway.check;

import static dev.slipway.site.Severity.ERROR;
import static dev.slipway.site.Severity.NOTE;
import static dev.slipway.site.Severity.WARNING;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with a site whose links are all decided: structure, questions, accessibility, code. */
public enum CheckRule implements Rule {
    MISSING_SECTION(WARNING),
    SECTION_ORDER(WARNING),
    TRACK_HOURS(NOTE),
    OBJECTIVE_WITHOUT_QUESTION(WARNING),
    QUESTION_WITHOUT_OBJECTIVE(NOTE),
    QUESTION_ANSWER(ERROR),
    NEGATED_STEM(WARNING),
    ALL_OF_THE_ABOVE(WARNING),
    LONGEST_KEY(WARNING),
    KEY_ALWAYS_FIRST(WARNING),
    FEW_CHOICES(WARNING),
    EQUAL_CHOICES(ERROR),
    PROOF_FAILED(ERROR),
    BAD_PROOF(ERROR),
    MISSING_WHY(WARNING),
    MISSING_EXPLANATION(NOTE),
    MISSING_ALT(WARNING),
    HEADING_LEVEL(WARNING),
    VAGUE_LINK(WARNING),
    UNKNOWN_CODE_LANGUAGE(NOTE),
    UNKNOWN_EXPECTATION(ERROR),
    EXPECTATION_NOT_MET(ERROR),
    SOLUTION_STILL_WRONG(ERROR),
    WAIVER_WITHOUT_REASON(ERROR),
    UNUSED_WAIVER(WARNING);

    private final Severity severity;

    CheckRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
