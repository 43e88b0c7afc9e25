package dev.slipway.check.syntax;

/** A start tag that was read: {@code <name …>}, or {@code <name …/>}, which closes itself. */
record XmlTag(String name, int from, int end, boolean empty) {}
