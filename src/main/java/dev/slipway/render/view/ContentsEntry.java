package dev.slipway.render.view;

import java.util.List;

/** A section in the list of contents; {@code chip} says how long it takes, {@code role} what it is for. */
public record ContentsEntry(String id, String text, String role, String chip, List<ContentsEntry> children) {
    public ContentsEntry {
        children = List.copyOf(children);
    }
}
