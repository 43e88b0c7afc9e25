package dev.slipway.diagram;

import dev.slipway.diagram.sheet.DiagramRule;
import dev.slipway.diagram.sheet.Label;
import dev.slipway.diagram.sheet.Problem;
import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the attributes of a draft into a graph, and tells of those that have no effect. */
final class Resolving {
    private static final int LONGEST = 300;
    private static final int NODE_MEASURE = 24;
    private static final int EDGE_MEASURE = 20;
    private static final int SIDEWAYS_MEASURE = 15;
    private static final List<String> WHOLE = List.of("rankdir", "layout");
    private static final List<String> NODE = List.of("label", "shape", "style", "class", "URL", "href", "tooltip");
    private static final List<String> EDGE =
            List.of("label", "dir", "arrowhead", "constraint", "style", "class", "URL", "href", "tooltip");
    private static final List<String> CLUSTER = List.of("label", "style", "class", "URL", "href", "tooltip");
    private final Drafting draft;
    private final List<Problem> problems;
    private final Looks looks;
    private boolean tooLong;

    Resolving(Drafting draft, List<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
        this.looks = new Looks(problems);
    }

    Optional<Graph> graph() {
        checkNames(draft.whole, WHOLE);
        Form form = form();
        Direction direction = direction();
        List<Node> nodes = new ArrayList<>();
        draft.nodes.forEach(mention -> nodes.add(node(mention)));
        List<Edge> edges = new ArrayList<>();
        draft.edges.forEach(arrow -> edges.add(edge(arrow, direction)));
        List<Cluster> clusters = new ArrayList<>();
        draft.clusters.forEach(mention -> clusters.add(cluster(mention)));
        if (tooLong) {
            return Optional.empty();
        }
        return Optional.of(new Graph(form, direction, draft.directed, nodes, edges, clusters, draft.same));
    }

    private Form form() {
        Attribute layout = draft.whole.attributes.get("layout");
        if (layout == null) {
            return Form.LAYERED;
        }
        Form form = switch (layout.value()) {
            case "stack" -> Form.STACK;
            case "pyramid" -> Form.PYRAMID;
            default -> Form.LAYERED;
        };
        if (form == Form.LAYERED && !layout.value().equals("dot")) {
            looks.note(layout, List.of("dot", "stack", "pyramid"));
        }
        return form;
    }

    private Direction direction() {
        Attribute direction = draft.whole.attributes.get("rankdir");
        if (direction == null) {
            return Direction.TB;
        }
        return switch (direction.value().toUpperCase(Locale.ROOT)) {
            case "TB" -> Direction.TB;
            case "LR" -> Direction.LR;
            case "BT" -> Direction.BT;
            case "RL" -> Direction.RL;
            default -> {
                looks.note(direction, List.of("TB", "LR", "BT", "RL"));
                yield Direction.TB;
            }
        };
    }

    private Node node(Mention mention) {
        checkNames(mention, NODE);
        Attribute shape = mention.attributes.get("shape");
        Optional<Shape> known = shape == null ? Optional.of(Shape.BOX) : Shape.of(shape.value());
        if (shape != null && known.isEmpty()) {
            looks.note(shape, Shape.NAMES);
        }
        Label label = label(mention, mention.id, NODE_MEASURE, 14);
        return new Node(mention.id, label, known.orElse(Shape.BOX), looks.of(mention), mention.cluster);
    }

    private Edge edge(Mention.Arrow arrow, Direction direction) {
        Mention mention = arrow.mention();
        checkNames(mention, EDGE);
        int measure = direction.isSideways() ? SIDEWAYS_MEASURE : EDGE_MEASURE;
        Label label = label(mention, "", measure, 13);
        String heads = value(mention, "dir", draft.directed ? "forward" : "none");
        boolean both = heads.equals("both");
        boolean head = (both || heads.equals("forward"))
                && !value(mention, "arrowhead", "").equals("none");
        Attribute dir = mention.attributes.get("dir");
        if (dir != null && !List.of("forward", "back", "both", "none").contains(dir.value())) {
            looks.note(dir, List.of("forward", "back", "both", "none"));
        }
        boolean ranks = !value(mention, "constraint", "true").equals("false");
        return new Edge(arrow.from(), arrow.to(), label, looks.of(mention), both || heads.equals("back"), head, ranks);
    }

    private Cluster cluster(Mention mention) {
        checkNames(mention, CLUSTER);
        return new Cluster(label(mention, "", 40, 13), looks.of(mention), mention.cluster);
    }

    private Label label(Mention mention, String otherwise, int measure, int size) {
        Attribute label = mention.attributes.get("label");
        String text = label == null ? otherwise : label.value();
        if (text.length() > LONGEST) {
            tooLong = true;
            problems.add(new Problem(
                    DiagramRule.DIAGRAM_SIZE,
                    label == null ? mention.at : label.at(),
                    "a label has more than " + LONGEST + " letters",
                    "say it in the text below the diagram"));
            return Label.NONE;
        }
        return Label.of(text, measure, size);
    }

    private static String value(Mention mention, String name, String otherwise) {
        Attribute attribute = mention.attributes.get(name);
        return attribute == null ? otherwise : attribute.value();
    }

    private void checkNames(Mention mention, List<String> known) {
        for (Map.Entry<String, Attribute> entry : mention.attributes.entrySet()) {
            if (!known.contains(entry.getKey())) {
                Attribute attribute = entry.getValue();
                String hint = entry.getKey().contains("color")
                        ? "colors follow the theme; give it a class"
                        : Suggestion.hint(entry.getKey(), known, "leave it out");
                looks.tell(attribute, "the attribute " + attribute.name() + " has no effect", hint);
            }
        }
    }
}
