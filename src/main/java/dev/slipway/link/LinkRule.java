package dev.slipway.link;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong between the files of a site. */
public enum LinkRule implements Rule {
    BROKEN_LINK,
    BROKEN_ANCHOR,
    FORBIDDEN_LINK,
    LINK_OUTSIDE_SITE,
    MISSING_ASSET,
    BAD_IMAGE,
    UNSAFE_ASSET,
    UNUSED_ASSET(Severity.WARNING),
    DUPLICATE_ARTICLE,
    DUPLICATE_PART,
    MISSING_PART,
    PART_OF_POST,
    PART_BLOCK,
    UNKNOWN_BLOCK,
    UNKNOWN_TRACK,
    EMPTY_TRACK(Severity.WARNING),
    OVERLAPPING_BLOCKS,
    PLANNED_PART_WRITTEN,
    UNKNOWN_SERIES,
    UNLISTED_SERIES(Severity.WARNING),
    UNKNOWN_AUTHOR,
    UNKNOWN_PREREQUISITE,
    LATER_PREREQUISITE,
    PREREQUISITE_CIRCLE,
    UNKNOWN_START,
    UNKNOWN_QUESTION,
    UNKNOWN_OBJECTIVE,
    UNKNOWN_TERM(Severity.WARNING),
    DUPLICATE_ID,
    BAD_ALIAS,
    ADDRESS_TAKEN;

    private final Severity severity;

    LinkRule() {
        this(Severity.ERROR);
    }

    LinkRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
