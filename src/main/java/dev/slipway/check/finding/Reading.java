package dev.slipway.check.finding;

import java.util.List;

/**
 * What came of holding a text against rules.
 *
 * @param findings every finding, by place
 * @param applies whether the text holds what the rules are about: commands, a file of their kind
 */
public record Reading(List<Finding> findings, boolean applies) {
    /** Nothing in the text is what the rules are about. */
    public static final Reading NONE = new Reading(List.of(), false);

    public Reading {
        findings = List.copyOf(findings);
    }
}
