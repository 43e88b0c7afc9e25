package dev.slipway.parse;

import dev.slipway.site.Assets;
import dev.slipway.site.RelatedPlace;
import dev.slipway.site.Source;
import dev.slipway.site.Span;
import dev.slipway.site.body.Heading;
import dev.slipway.site.body.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.Node;

/** One article while its tree is converted, with all that is gathered on the way. */
final class Manuscript {
    final Source source;
    final Assets assets;
    final UnaryOperator<String> languages;
    final Problems problems;
    final Positions positions;
    final HeadingIds headingIds;
    final Footnotes footnotes;
    final List<Reference> references = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final Set<String> anchors = new HashSet<>();
    /** The anchors that the author chose, and where. */
    private final Map<String, Span> claimed = new HashMap<>(0);

    private final Map<String, Integer> tried = new HashMap<>(0);
    private int annotated;

    Manuscript(Source source, Assets assets, UnaryOperator<String> languages, Node document) {
        this.source = source;
        this.assets = assets;
        this.languages = languages;
        this.problems = new Problems(source.path());
        this.positions = new Positions(source);
        this.headingIds = HeadingIds.of(document, anchors);
        this.footnotes = new Footnotes(this);
    }

    /** Numbers a destination. */
    Reference reference(String destination, Reference.Kind kind, Span span) {
        Reference reference = new Reference(references.size(), PercentEncoding.of(destination), kind, span);
        references.add(reference);
        return reference;
    }

    /** What the ids of the next annotated block of code begin with: no heading's id has a dot. */
    String notesKey() {
        String file = source.path().substring(source.path().lastIndexOf('/') + 1);
        annotated++;
        return file.substring(0, file.lastIndexOf('.')) + "." + annotated;
    }

    /** Takes an anchor that an author chose; false, and a diagnostic, where it is taken. */
    boolean claim(String id, Span span) {
        if (anchors.add(id)) {
            claimed.put(id, span);
            return true;
        }
        problems.add(
                ParseRule.DUPLICATE_ANCHOR,
                span,
                "the id \"" + id + "\" is used twice in this article",
                "choose another; headings have ids too, made of their text",
                first(id).map(place -> new RelatedPlace(place.in(source.path()), "first used here")));
        return false;
    }

    /** Where an anchor stands, if its place is known yet: that of a heading farther down is not. */
    private Optional<Span> first(String id) {
        return Optional.ofNullable(claimed.get(id))
                .or(() -> headings.stream()
                        .filter(heading -> heading.id().equals(id))
                        .map(Heading::span)
                        .findFirst());
    }

    /** An anchor that begins with a text and is not taken yet. */
    String freeAnchor(String wanted) {
        String id = wanted;
        while (!anchors.add(id)) {
            id = wanted + "-" + tried.merge(wanted, 1, Integer::sum);
        }
        return id;
    }
}
