package dev.slipway.site.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The containers that articles know, where each may stand and what may be said of it. Each may have an {@code id}. */
public enum ContainerKind {
    STEPS(List.of()),
    STEP(List.of(), STEPS),
    CARDS(List.of("columns")),
    CARD(List.of("to", "icon"), CARDS),
    TABS(List.of("sync")),
    TAB(List.of(), TABS),
    DETAILS(List.of("open")),
    STORY(List.of("source")),
    EXERCISE(List.of("difficulty", "minutes")),
    DEBUG(List.of("difficulty", "minutes")),
    HINT(List.of(), EXERCISE, DEBUG),
    EXPECTED(List.of(), EXERCISE, DEBUG),
    SOLUTION(List.of(), EXERCISE, DEBUG),
    INTERVIEW(List.of("level", "tags")),
    ANSWER(List.of(), INTERVIEW),
    FOLLOW_UP(List.of(), INTERVIEW),
    COMPARE(List.of()),
    BAD(List.of(), COMPARE),
    GOOD(List.of(), COMPARE),
    FILETREE(List.of()),
    FIGURE(List.of()),
    QUIZ(List.of("ids")),
    GLANCE(List.of()),
    REFERENCE(List.of());

    private static final List<String> KEYS = keys();

    private final String key;
    private final List<String> attributes;
    private final List<ContainerKind> parents;

    ContainerKind(List<String> attributes, ContainerKind... parents) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.attributes = attributes;
        this.parents = List.of(parents);
    }

    /** The name after the colons, {@code follow-up}. */
    public String key() {
        return key;
    }

    /** The attributes that may be given besides {@code id}. */
    public List<String> attributes() {
        return attributes;
    }

    /** The containers that it must stand in, one of them; empty where it may stand anywhere. */
    public List<ContainerKind> parents() {
        return parents;
    }

    /** The kind with a name, or empty. */
    public static Optional<ContainerKind> of(String key) {
        int index = KEYS.indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of(values()[index]);
    }

    /** All names. */
    public static List<String> allKeys() {
        return KEYS;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (ContainerKind kind : values()) {
            keys.add(kind.key);
        }
        return List.copyOf(keys);
    }
}
