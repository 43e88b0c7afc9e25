package dev.slipway.diagram;

import dev.slipway.diagram.Token.Kind;
import dev.slipway.diagram.sheet.DiagramRule;
import dev.slipway.diagram.sheet.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parses a subset of DOT:
 *
 * <pre>
 * graph      = ["strict"] ("graph" | "digraph") [name] "{" statements "}"
 * statements = {statement [";" | ","]}
 * statement  = ("graph" | "node" | "edge") lists | name "=" name | ends {("->" | "--") ends} lists
 * ends       = name [":" name [":" name]] | [subgraph] "{" statements "}"
 * subgraph   = "subgraph" [name]
 * lists      = {"[" {name ["=" name] [";" | ","]} "]"}
 * </pre>
 */
final class DotParser extends DotCursor {
    private static final int DEPTH = 8;
    private final Drafting drafting;
    private int depth;

    private DotParser(String dot, List<Problem> problems) {
        super(dot, problems);
        this.drafting = new Drafting(problems);
    }

    /** The graph that a text describes, or empty where it has an error, which is added to {@code problems}. */
    static Optional<Graph> parse(String dot, List<Problem> problems) {
        DotParser parser = new DotParser(dot, problems);
        parser.graph();
        return parser.failed ? Optional.empty() : parser.drafting.graph();
    }

    private void graph() {
        if (token.isKeyword("strict")) {
            drafting.strict = true;
            advance();
        }
        drafting.directed = token.isKeyword("digraph");
        if (!drafting.directed && !token.isKeyword("graph")) {
            fail("a diagram begins with digraph or graph, not with " + token.shown(), "write: digraph { a -> b }");
            return;
        }
        advance();
        if (token.is(Kind.WORD)) {
            advance();
        }
        Scope scope = new Scope(Map.of(), Map.of(), drafting.whole, -1);
        braces(scope);
        if (!token.is(Kind.END)) {
            fail("after the last brace comes " + token.shown(), "draw one graph in each block");
        }
    }

    private void braces(Scope scope) {
        if (!expect(Kind.OPEN, "{")) {
            return;
        }
        if (++depth > DEPTH) {
            fail("braces are nested more than " + DEPTH + " deep", "draw fewer frames within frames");
        }
        while (!token.is(Kind.CLOSE) && !token.is(Kind.END)) {
            statement(scope);
            skipSeparators();
        }
        depth--;
        expect(Kind.CLOSE, "}");
    }

    private void statement(Scope scope) {
        if (token.isKeyword("node")) {
            advance();
            Scope.set(scope.nodeDefaults, lists());
        } else if (token.isKeyword("edge")) {
            advance();
            Scope.set(scope.edgeDefaults, lists());
        } else if (token.isKeyword("graph")) {
            advance();
            scope.self.set(lists());
        } else {
            named(scope);
        }
    }

    private void named(Scope scope) {
        Token first = token;
        if (startsGroup()) {
            edges(scope, first, group(scope));
            return;
        }
        if (!token.is(Kind.WORD)) {
            unexpected("a name");
            return;
        }
        String name = word();
        if (token.is(Kind.EQUALS)) {
            advance();
            scope.self.set(List.of(new Attribute(name, value(), first.span())));
            return;
        }
        edges(scope, first, one(scope, name, first));
    }

    private boolean startsGroup() {
        return token.is(Kind.OPEN) || token.isKeyword("subgraph");
    }

    /** What follows the first end: more ends, and attributes of all edges between them or of the one node. */
    private void edges(Scope scope, Token first, List<Integer> start) {
        List<List<Integer>> chain = new ArrayList<>();
        chain.add(start);
        while (token.is(Kind.ARROW) || token.is(Kind.LINE)) {
            if (token.is(Kind.ARROW) != drafting.directed) {
                String right = drafting.directed ? "->" : "--";
                fail(
                        "in a " + (drafting.directed ? "digraph" : "graph") + " edges are written " + right,
                        "write " + right);
                return;
            }
            advance();
            chain.add(ends(scope));
        }
        if (chain.size() > 1) {
            connect(scope, first, chain);
        } else if (token.is(Kind.OPEN_LIST)) {
            List<Attribute> attributes = lists();
            start.forEach(node -> drafting.nodes.get(node).set(attributes));
        }
    }

    private List<Integer> ends(Scope scope) {
        if (startsGroup()) {
            return group(scope);
        }
        Token at = token;
        if (!token.is(Kind.WORD)) {
            unexpected("the name of a node");
            return List.of();
        }
        return one(scope, word(), at);
    }

    private List<Integer> one(Scope scope, String name, Token at) {
        if (token.is(Kind.COLON)) {
            problems.add(new Problem(
                    DiagramRule.DIAGRAM_ATTRIBUTE,
                    token.span(),
                    "ports have no effect",
                    "leave out what follows the colon"));
        }
        while (token.is(Kind.COLON)) {
            advance();
            word();
        }
        int node = drafting.node(name, at.span(), scope);
        if (node < 0) {
            stop();
            return List.of();
        }
        return List.of(node);
    }

    private List<Integer> group(Scope outer) {
        Token at = token;
        String name = "";
        if (token.isKeyword("subgraph")) {
            advance();
            name = token.is(Kind.WORD) ? word() : "";
        }
        Scope inner = drafting.subgraph(name, at.span(), outer);
        braces(inner);
        drafting.close(inner);
        outer.nodes.addAll(inner.nodes);
        return inner.nodes;
    }

    private void connect(Scope scope, Token first, List<List<Integer>> chain) {
        List<Attribute> attributes = lists();
        for (int i = 1; i < chain.size() && !failed; i++) {
            for (int from : chain.get(i - 1)) {
                for (int to : chain.get(i)) {
                    if (!drafting.edge(from, to, first.span(), scope, attributes)) {
                        stop();
                        return;
                    }
                }
            }
        }
    }
}
