package dev.slipway.diagram.sequence;

import java.util.Locale;

/** What other tools draw and we do not: what to write instead. */
final class Foreign {
    private Foreign() {}

    /** A hint for a keyword of Mermaid or PlantUML that is not understood, or empty. */
    static String hint(String keyword) {
        return switch (keyword.toLowerCase(Locale.ROOT)) {
            case "title", "acctitle" -> "name the diagram on its fence: title=\"…\"";
            case "accdescr" -> "leave it out: what is told to screen readers is made from the messages";
            case "critical", "break", "group" -> "draw it with opt or alt";
            case "option" -> "write alt and else";
            case "box", "rect", "link", "links", "properties", "skinparam" -> "leave it out: it is not drawn";
            case "create", "destroy" -> "say it in a note or a message";
            case "boundary", "control", "entity", "database", "collections", "queue" -> "declare it as a participant";
            case "return" -> "write the answer as a message: B-->>A: text";
            case "ref" -> "write a note over the participants";
            case "sequencediagram" -> "it may only be the first line";
            default -> "";
        };
    }
}
