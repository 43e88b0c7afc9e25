package dev.slipway.site.body;

import dev.slipway.site.Span;

/**
 * What a link or an image points at, as its author wrote it.
 *
 * @param index its number in the body, from 0: the link stage decides a target for each
 * @param destination percent-encoded where it must be
 */
public record Reference(int index, String destination, Kind kind, Span span) {
    /** Whether the thing is gone to or shown here. */
    public enum Kind {
        LINK,
        IMAGE
    }
}
