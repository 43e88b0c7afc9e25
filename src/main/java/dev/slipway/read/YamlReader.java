package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.RelatedPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One YAML document, read for its nodes and their places only: no value is converted, so {@code no} stays "no" and
 * {@code 22:22} stays "22:22".
 */
final class YamlReader {
    private static final int DEEPEST = 32;
    private final String path;
    private final int firstLine;
    private final Consumer<Diagnostic> problems;
    private Indents lines = new Indents("");

    /**
     * @param firstLine the line of the file at which the YAML begins
     * @param problems takes what is wrong
     */
    YamlReader(String path, int firstLine, Consumer<Diagnostic> problems) {
        this.path = path;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** The document, or empty where there is none or it cannot be read: then a diagnostic says why. */
    Optional<YamlNode> read(String yaml) {
        lines = new Indents(yaml);
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(10);
        options.setCodePointLimit(16 * 1024 * 1024);
        options.setProcessComments(false);
        try {
            Composer composer = new Composer(new ParserImpl(new StreamReader(yaml), options), new TextOnly(), options);
            Node node = composer.getSingleNode();
            return node == null ? Optional.empty() : Optional.of(convert(node, 0));
        } catch (MarkedYAMLException e) {
            problems.accept(ReadRule.YAML_SYNTAX.at(place(e), message(e), hint(e)));
        } catch (YAMLException e) {
            Place start = new Place(path, firstLine, 1, 1);
            String message = firstSentence(String.valueOf(e.getMessage()));
            problems.accept(ReadRule.YAML_SYNTAX.at(start, message, "remove the character or simplify the document"));
        }
        return Optional.empty();
    }

    private YamlNode convert(Node node, int depth) {
        if (depth > DEEPEST) {
            return new YamlNode.Scalar("", true, place(node));
        }
        if (node.getNodeId() == NodeId.mapping) {
            return mapping((MappingNode) node, depth);
        }
        if (node.getNodeId() == NodeId.sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : ((SequenceNode) node).getValue()) {
                items.add(convert(item, depth + 1));
            }
            return new YamlNode.Sequence(List.copyOf(items), place(node));
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar(scalar);
    }

    private YamlNode.Scalar scalar(ScalarNode node) {
        Place place = place(node);
        ScalarStyle style = node.getScalarStyle();
        if (style == ScalarStyle.LITERAL) {
            int line = node.getStartMark().getLine() + 1;
            Place below = new Place(path, firstLine + line, lines.indent(line) + 1, 1);
            return new YamlNode.Scalar(node.getValue(), false, place, below, true);
        }
        boolean plain = style == ScalarStyle.PLAIN;
        int quotes = plain ? 0 : 2;
        boolean verbatim = place.length() == node.getValue().length() + quotes
                && node.getValue().indexOf('\n') < 0;
        Place start = new Place(path, place.line(), place.column() + quotes / 2, Math.max(1, place.length() - quotes));
        return new YamlNode.Scalar(node.getValue(), plain, place, verbatim ? start : place, verbatim);
    }

    private YamlNode mapping(MappingNode node, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode().getNodeId() != NodeId.scalar) {
                Place place = place(tuple.getKeyNode());
                problems.accept(ReadRule.WRONG_TYPE.at(place, "a key must be a text", "quote the key"));
                continue;
            }
            ScalarNode key = (ScalarNode) tuple.getKeyNode();
            Place place = place(key);
            Place first = seen.putIfAbsent(key.getValue(), place);
            if (first != null) {
                String message = "the key \"" + key.getValue() + "\" stands here a second time";
                problems.accept(ReadRule.DUPLICATE_KEY
                        .at(place, message, "keep one of the two")
                        .with(new RelatedPlace(first, "first used here")));
                continue;
            }
            YamlNode.Scalar name = new YamlNode.Scalar(key.getValue(), true, place);
            entries.add(new YamlNode.Entry(name, convert(tuple.getValueNode(), depth + 1)));
        }
        return new YamlNode.Mapping(List.copyOf(entries), place(node));
    }

    private Place place(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        int length = end != null && end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 1;
        return new Place(path, firstLine + start.getLine(), start.getColumn() + 1, length);
    }

    private Place place(MarkedYAMLException e) {
        boolean unclosed = e.getContextMark() != null && isUnclosed(String.valueOf(e.getProblem()));
        Mark mark = unclosed || e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        return mark == null
                ? new Place(path, firstLine, 1, 1)
                : new Place(path, firstLine + mark.getLine(), mark.getColumn() + 1, 1);
    }

    /** Whether the text ended too early: what was never closed is the place to look at. */
    private static boolean isUnclosed(String problem) {
        return problem.contains("end of stream") || problem.contains("<stream end>");
    }

    private static String message(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "this is not YAML" : firstSentence(e.getProblem());
        return e.getContext() == null ? problem : problem + ", " + e.getContext();
    }

    private static String hint(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("'\\t'") || problem.contains("\\t(TAB)")) {
            return "YAML is indented with spaces, never with tabs";
        }
        if (isUnclosed(problem)) {
            return "what begins here is never closed";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a text that holds \": \" must be quoted";
        }
        if (problem.contains("undefined alias") || problem.contains("cannot start any token")) {
            return "a text that begins with a special character must be quoted";
        }
        return "check quotes, indentation and brackets on this line and the one above";
    }

    private static String firstSentence(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Resolves nothing: every scalar is a text. Saves the regular expressions that the standard one is made of. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }
}
