package dev.slipway.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.diagram.sheet.DiagramRule;
import dev.slipway.diagram.sheet.Label;
import dev.slipway.diagram.sheet.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of DOT is understood, and what is said about the rest. */
class DotParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1:1 | a diagram begins with digraph or graph, not with the end of the diagram",
                "flowchart { } | 1:1 | a diagram begins with digraph or graph, not with \"flowchart\"",
                "digraph { a -> } | 1:16 | expected the name of a node, found \"}\"",
                "digraph { a -- b } | 1:13 | in a digraph edges are written ->",
                "graph { a -> b } | 1:11 | in a graph edges are written --",
                "digraph {~a -> b [label=<b>x</b>] } | 2:15 | expected a value, found \"<\"",
                "digraph {~~  a [label=\"x] } | 3:12 | expected a value, found \"\"\"",
                "digraph { a [label=x | 1:21 | expected ], found the end of the diagram",
                "digraph { a | 1:12 | expected }, found the end of the diagram",
                "digraph { a } b | 1:15 | after the last brace comes \"b\"",
                "digraph { my-node } | 1:13 | expected a name, found \"-\"",
                "digraph {{{{{{{{{{ a }}}}}}}}}} | 1:18 | braces are nested more than 8 deep",
            })
    void an_error_names_its_line_and_column(String dot, String place, String message) {
        List<Problem> problems = new ArrayList<>();
        assertThat(DotParser.parse(dot.replace('~', '\n'), problems)).isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(DiagramRule.DIAGRAM_SYNTAX);
            assertThat(problem.at().line() + ":" + problem.at().column()).isEqualTo(place);
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.hint()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "digraph { a [shpe=box] } | the attribute shpe has no effect | did you mean \"shape\"?",
                "digraph { a [fillcolor=red] } | the attribute fillcolor has no effect | colors follow the theme; give it a class",
                "digraph { a [shape=boxx] } | shape=boxx has no effect | did you mean \"box\"?",
                "digraph { rankdir=XY; a } | rankdir=XY has no effect | write one of TB, LR, BT, RL",
                "digraph { a [URL=\"javascript:x\"] } | the diagram leads to an address that pages do not lead to | `link to https, http, mailto, #anchor or a file`",
                "digraph { a:n -> b } | ports have no effect | leave out what follows the colon",
                "digraph { a [class=\"x\\\"y\"] } | `\"x\"y\" is no name of a class` | `write letters, digits, - and _`",
            })
    void what_has_no_effect_is_noted_and_the_rest_drawn(String dot, String message, String hint) {
        List<Problem> problems = new ArrayList<>();
        assertThat(DotParser.parse(dot, problems)).isPresent();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(DiagramRule.DIAGRAM_ATTRIBUTE);
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.hint()).isEqualTo(hint);
        });
    }

    @Test
    void a_default_that_has_no_effect_is_noted_once() {
        List<Problem> problems = new ArrayList<>();
        DotParser.parse("digraph { node [color=red]; a -> b -> c }", problems);
        assertThat(problems).hasSize(1);
    }

    @Test
    void chains_groups_defaults_and_clusters_are_read() {
        Graph graph = graph("""
                /* all at once */ strict digraph G {
                  node [shape=ellipse] edge [style=dashed]; rankdir="lr"
                # a comment of the preprocessor
                  subgraph cluster_a { label="A" a; subgraph cluster_b { b } }
                  a -> {b c} -> d [label="to" + " d"]; a -> b
                  n1.5 -> -2
                }
                """.replace("n1.5", "1.5"));
        assertThat(graph.direction()).isEqualTo(Direction.LR);
        assertThat(graph.nodes()).extracting(Node::id).containsExactly("a", "b", "c", "d", "1.5", "-2");
        assertThat(graph.nodes()).extracting(Node::cluster).containsExactly(0, 1, -1, -1, -1, -1);
        assertThat(graph.nodes()).allMatch(node -> node.shape() == Shape.ELLIPSE);
        assertThat(graph.edges()).hasSize(5);
        assertThat(graph.edges().get(2).label().text()).isEqualTo("to d");
        assertThat(graph.edges()).allMatch(edge -> edge.look().classes().equals(" dgm-dashed"));
        assertThat(graph.clusters()).extracting(Cluster::parent).containsExactly(-1, 0);
    }

    @Test
    void too_much_is_told_once_and_not_drawn() {
        StringBuilder dot = new StringBuilder("digraph { ");
        for (int i = 0; i <= Drafting.MOST_NODES; i++) {
            dot.append("n").append(i).append("; ");
        }
        assertTooLarge(dot + "}");
        assertTooLarge("digraph { " + "a -> b; ".repeat(Drafting.MOST_EDGES + 1) + "}");
        assertTooLarge("digraph { a [label=\"" + "long ".repeat(70) + "\"] }");
    }

    private static void assertTooLarge(String dot) {
        List<Problem> problems = new ArrayList<>();
        assertThat(DotParser.parse(dot, problems)).isEmpty();
        assertThat(problems).extracting(Problem::rule).containsExactly(DiagramRule.DIAGRAM_SIZE);
    }

    @Test
    void long_labels_are_broken_between_words() {
        assertThat(Label.of("process ends, docker stop, docker kill", 15, 13).lines())
                .containsExactly("process ends,", "docker stop,", "docker kill");
        assertThat(Label.of("two\nlines", 24, 14).lines()).containsExactly("two", "lines");
    }

    private static Graph graph(String dot) {
        List<Problem> problems = new ArrayList<>();
        Optional<Graph> graph = DotParser.parse(dot, problems);
        assertThat(problems).isEmpty();
        return graph.orElseThrow();
    }
}
