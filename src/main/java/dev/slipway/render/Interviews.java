package dev.slipway.render;

import dev.slipway.site.Slugs;
import dev.slipway.site.body.Body;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.Container;
import dev.slipway.site.body.ContainerKind;
import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.PhrasingText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The interview questions of a body by their anchors: the author's, else one made of the question. */
final class Interviews extends BodyWalker {
    private final Map<String, Container> found = new LinkedHashMap<>();

    private Interviews() {}

    static Map<String, Container> of(Body body) {
        Interviews walker = new Interviews();
        walker.walk(body);
        return walker.found;
    }

    static String anchor(Container interview) {
        return interview.id().orElseGet(() -> "pageInterview-" + Slugs.plain(PhrasingText.of(interview.title())));
    }

    /** The id of the card of an interview question. */
    static String cardId(String article, String anchor) {
        return article + "/" + (anchor.startsWith("pageI") ? "i" + anchor.substring("pageI".length()) : anchor);
    }

    /** No question stands in a line of text. */
    @Override
    public void walkPhrasing(List<Phrasing> phrasing) {}

    @Override
    public void visit(Container container) {
        if (container.kind() == ContainerKind.INTERVIEW) {
            found.putIfAbsent(anchor(container), container);
        }
        super.visit(container);
    }
}
