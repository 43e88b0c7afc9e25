package dev.slipway.parse;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The anchors of a document's headings. They come before all other anchors, so that they are the same as on GitHub. */
final class HeadingIds extends AbstractVisitor {
    private final GithubSlugs slugs = new GithubSlugs();
    private final Map<Heading, String> ids = new IdentityHashMap<>();

    static HeadingIds of(Node document, Set<String> anchors) {
        HeadingIds visitor = new HeadingIds();
        document.accept(visitor);
        anchors.addAll(visitor.ids.values());
        anchors.remove("");
        return visitor;
    }

    /** The anchor of a heading; empty where its text has nothing to make one of. */
    String of(Heading heading) {
        return ids.getOrDefault(heading, "");
    }

    @Override
    public void visit(Heading heading) {
        ids.put(heading, slugs.unique(PlainText.shown(heading)));
    }
}
