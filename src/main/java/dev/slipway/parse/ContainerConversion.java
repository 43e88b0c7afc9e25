package dev.slipway.parse;

import dev.slipway.site.Span;
import dev.slipway.site.Suggestion;
import dev.slipway.site.body.Container;
import dev.slipway.site.body.ContainerKind;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** Judges one container and converts it. One that is misplaced or badly described is shown all the same. */
final class ContainerConversion {
    private final ContainerBlock block;
    private final Manuscript manuscript;
    private final Span span;
    private final Optional<ContainerBlock> around;

    ContainerConversion(ContainerBlock block, Manuscript manuscript) {
        this.block = block;
        this.manuscript = manuscript;
        this.span = manuscript.positions.of(block);
        this.around = openAround(block);
    }

    /** The container that a node stands in. */
    static Optional<ContainerBlock> openAround(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ContainerBlock container) {
                return Optional.of(container);
            }
        }
        return Optional.empty();
    }

    /** The container; of an unknown one only what it holds. */
    List<Flow> convert(FlowConversion conversion) {
        reportFence();
        Optional<ContainerKind> kind = ContainerKind.of(block.fence.name());
        if (kind.isEmpty()) {
            reportUnknown();
            return conversion.within(block);
        }
        reportPlace(kind.get());
        Map<String, String> attributes = new ContainerAttributes(block, kind.get(), manuscript).read();
        Optional<String> id = id(kind.get(), attributes);
        return List.of(new Container(
                kind.get(), title(conversion, attributes), id, attributes, conversion.within(block), span));
    }

    /** The title; a card's leads where its attribute {@code to} says. */
    private List<Phrasing> title(FlowConversion conversion, Map<String, String> attributes) {
        String to = attributes.get("to");
        if (to == null || block.title.getFirstChild() == null) {
            return conversion.phrasing(block.title);
        }
        Reference reference = manuscript.reference(to, Reference.Kind.LINK, manuscript.positions.ofWord(block, to));
        return List.of(new Phrasing.Link(reference, Optional.empty(), conversion.linkText(block.title)));
    }

    private void reportFence() {
        String name = block.fence.name();
        if (!block.closedByFence()) {
            report(
                    ParseRule.UNCLOSED_CONTAINER,
                    "the container \"" + name + "\" is never closed",
                    "close it with a line of " + block.fence.colons() + " colons");
        }
        if (around.isPresent() && around.get().fence.colons() <= block.fence.colons()) {
            report(
                    ParseRule.CONTAINER_COLONS,
                    "the container \"" + name + "\" has as many colons as \""
                            + around.get().fence.name() + "\" around it, or more",
                    "give the outer one more colons: " + ":".repeat(Math.min(20, block.fence.colons() + 1))
                            + around.get().fence.name());
        }
    }

    private void reportUnknown() {
        String name = block.fence.name();
        manuscript.problems.add(
                ParseRule.UNKNOWN_CONTAINER,
                manuscript.positions.ofWord(block, name),
                name.equals("{") ? "a container needs a name" : "there is no container named \"" + name + "\"",
                Suggestion.hint(
                        name,
                        ContainerKind.allKeys(),
                        "the containers are " + String.join(", ", ContainerKind.allKeys())));
    }

    private void reportPlace(ContainerKind kind) {
        List<ContainerKind> parents = kind.parents();
        Optional<ContainerKind> outer = around.flatMap(container -> ContainerKind.of(container.fence.name()));
        if (!parents.isEmpty() && (outer.isEmpty() || !parents.contains(outer.get()))) {
            StringBuilder names = new StringBuilder();
            for (ContainerKind parent : parents) {
                names.append(names.isEmpty() ? "" : " or ").append(":::").append(parent.key());
            }
            report(
                    ParseRule.MISPLACED_CONTAINER,
                    "the container \"" + kind.key() + "\" cannot stand here",
                    "put it directly in " + names);
        }
    }

    private Optional<String> id(ContainerKind kind, Map<String, String> attributes) {
        String chosen = attributes.get("id");
        if (chosen != null) {
            return manuscript.claim(chosen, span) ? Optional.of(chosen) : Optional.empty();
        }
        return switch (kind) {
            case EXERCISE, DEBUG, INTERVIEW, TAB -> {
                String slug = GithubSlugs.of(PlainText.shown(block.title));
                yield Optional.of(manuscript.freeAnchor(slug.isEmpty() ? kind.key() : kind.key() + "-" + slug));
            }
            default -> Optional.empty();
        };
    }

    private void report(ParseRule rule, String message, String hint) {
        manuscript.problems.add(rule, span, message, hint);
    }
}
