package dev.slipway.check.compose;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the nodes of a YAML document and their places; no value is converted. */
final class NodeReader {
    private static final int DEEPEST = 32;
    /** So many nodes, repeated ones counted again, are more than anyone writes. */
    private static final int MOST = 100_000;

    private final Findings findings;
    /** Nodes that say {@code !override}; two that read alike are not the same. */
    private final Set<Node> overriding = Collections.newSetFromMap(new IdentityHashMap<>());

    private int left = MOST;

    NodeReader(Findings findings) {
        this.findings = findings;
    }

    /** The first document, or empty where there is none or it cannot be read: then a finding says why. */
    Optional<Node> read(String yaml) {
        findings.of(yaml);
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(4 * 1024 * 1024);
        options.setProcessComments(false);
        try {
            Composer composer = new Composer(new ParserImpl(new StreamReader(yaml), options), new TextOnly(), options);
            return composer.checkNode() ? Optional.of(convert(composer.getNode(), 0)) : Optional.empty();
        } catch (MarkedYAMLException e) {
            findings.add(
                    ComposeRule.COMPOSE_SYNTAX, SyntaxFault.span(e, yaml), SyntaxFault.message(e), SyntaxFault.hint(e));
        } catch (YAMLException e) {
            String message = String.valueOf(e.getMessage()).split("\n", 2)[0];
            findings.add(
                    ComposeRule.COMPOSE_SYNTAX,
                    new Span(1, 1, 1),
                    message,
                    "remove the character or simplify the file");
        }
        return Optional.empty();
    }

    /** Whether a node that was read says {@code !override}. */
    boolean overrides(Node node) {
        return overriding.contains(node);
    }

    private Node convert(org.yaml.snakeyaml.nodes.Node node, int depth) {
        Node converted = untagged(node, depth);
        if (node.getTag().getValue().startsWith("!override")) {
            overriding.add(converted);
        }
        return converted;
    }

    private Node untagged(org.yaml.snakeyaml.nodes.Node node, int depth) {
        if (depth > DEEPEST || left-- <= 0 || node.getTag().getValue().startsWith("!reset")) {
            return new Node.Open(span(node));
        }
        if (node.getNodeId() == NodeId.mapping) {
            return mapping((MappingNode) node, depth);
        }
        if (node.getNodeId() == NodeId.sequence) {
            List<Node> items = new ArrayList<>();
            for (org.yaml.snakeyaml.nodes.Node item : ((SequenceNode) node).getValue()) {
                items.add(convert(item, depth + 1));
            }
            return new Node.Sequence(List.copyOf(items), span(node));
        }
        return scalar((ScalarNode) node);
    }

    private static Node.Scalar scalar(ScalarNode node) {
        return new Node.Scalar(node.getValue(), node.getScalarStyle() == ScalarStyle.PLAIN, span(node));
    }

    private Node mapping(MappingNode node, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        List<Node> merged = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode().getNodeId() != NodeId.scalar) {
                findings.add(
                        ComposeRule.COMPOSE_WRONG_TYPE,
                        span(tuple.getKeyNode()),
                        "a key must be a text",
                        "quote the key");
                continue;
            }
            Node.Scalar key = scalar((ScalarNode) tuple.getKeyNode());
            if (key.text().equals("<<")) {
                merged.add(convert(tuple.getValueNode(), depth + 1));
            } else if (seen.putIfAbsent(key.text(), key.span()) == null) {
                entries.add(new Node.Entry(key, convert(tuple.getValueNode(), depth + 1)));
            } else {
                String message = "the key \"" + key.text() + "\" stands here a second time";
                findings.add(
                        ComposeRule.COMPOSE_DUPLICATE_KEY,
                        key.span(),
                        message,
                        "keep one of the two",
                        new Finding.Note(Objects.requireNonNull(seen.get(key.text())), "first used here"));
            }
        }
        Set<String> own = new HashSet<>(seen.keySet());
        merged.forEach(other -> merge(other, entries, own));
        return new Node.Mapping(List.copyOf(entries), span(node));
    }

    /** Adds what {@code <<} takes over and the mapping does not say itself. (yaml.org/type/merge) */
    private static void merge(Node other, List<Node.Entry> entries, Set<String> seen) {
        other.sequence().ifPresent(list -> list.items().forEach(item -> merge(item, entries, seen)));
        other.mapping().ifPresent(mapping -> {
            for (Node.Entry entry : mapping.entries()) {
                if (seen.add(entry.key().text())) {
                    entries.add(entry);
                }
            }
        });
    }

    static Span span(org.yaml.snakeyaml.nodes.Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        int length = end != null && end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 1;
        return new Span(start.getLine() + 1, start.getColumn() + 1, Math.max(1, length));
    }

    /** Resolves nothing: every scalar is a text. Saves the regular expressions that the standard one is made of. */
    static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }
}
