package dev.slipway.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An arrow shows where it leads: no head is so flat that nobody sees it. */
class ArrowHeadTest {
    private static List<String> heads(String dot) {
        String svg = new Diagrams(Optional.empty()).draw(dot, "A title", "d1").svg();
        return Jsoup.parseBodyFragment(svg).select("path.dgm-head").eachAttr("d");
    }

    /** Twice the surface of a triangle, {@code M0 0L8 4L8 -4z}. */
    private static int surface(String head) {
        int[] at = Arrays.stream(head.split("[MLz ]+"))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        return Math.abs((at[2] - at[0]) * (at[5] - at[1]) - (at[4] - at[0]) * (at[3] - at[1]));
    }

    @Test
    void an_edge_that_leads_back_has_a_head_too() {
        List<String> heads =
                heads("digraph { rankdir=LR; created -> running [label=start]; running -> exited [label=stop];"
                        + " exited -> running [label=\"start, restart policy\"]; created -> gone; exited -> gone; }");
        assertThat(heads)
                .hasSize(5)
                .allSatisfy(head -> assertThat(surface(head)).isEqualTo(64));
    }

    @Test
    void no_head_of_any_graph_is_flat() {
        for (int seed = 0; seed < 300; seed++) {
            String dot = RandomGraph.dot(seed);
            assertThat(heads(dot))
                    .as(dot)
                    .allSatisfy(head -> assertThat(surface(head)).isEqualTo(64));
        }
    }
}
