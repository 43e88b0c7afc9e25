package dev.slipway.render;

import dev.slipway.site.body.Body;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.Container;
import dev.slipway.site.body.ContainerKind;
import dev.slipway.site.body.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A kind of practice that a series' parts hold, gathered on one page: {@code docker/exercises.html}. */
enum Gathering {
    QUIZZES(Set.of()),
    EXERCISES(Set.of(ContainerKind.EXERCISE, ContainerKind.DEBUG)),
    INTERVIEW(Set.of(ContainerKind.INTERVIEW)),
    CHEATSHEET(Set.of(ContainerKind.REFERENCE));

    private final Set<ContainerKind> kinds;

    Gathering(Set<ContainerKind> kinds) {
        this.kinds = kinds;
    }

    /** Its name in addresses and in the keys of texts. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What a body holds of it, in the order of the text. */
    List<Flow> of(Body body) {
        List<Flow> found = new ArrayList<>();
        new BodyWalker() {
            @Override
            public void visit(Container container) {
                if (kinds.contains(container.kind())) {
                    found.add(container);
                } else {
                    super.visit(container);
                }
            }
        }.walk(body);
        return found;
    }
}
