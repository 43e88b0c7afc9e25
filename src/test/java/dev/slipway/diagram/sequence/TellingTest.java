package dev.slipway.diagram.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What those are told who do not see a sequence. */
class TellingTest {
    @Test
    void the_description_tells_every_message_in_order() {
        ChartTest.each((sequence, chart) -> {
            String told = Telling.of(sequence);
            int at = 0;
            for (Chart.Stroke stroke : chart.strokes()) {
                String text = ": " + stroke.message().text().replace('\n', ' ');
                at = told.indexOf(text, at);
                assertThat(at).as(told).isPositive();
                at += text.length();
            }
        });
    }

    @Test
    void a_description_reads_as_sentences() {
        String text = """
                actor You
                participant d as dockerd
                You->>+d: docker stop
                note over You,d: ten seconds
                alt it ends
                d-->>You: the name
                else
                d-xYou: SIGKILL
                end
                d-)-You: die!
                """;
        assertThat(Telling.of(Parser.parse(text, new ArrayList<>()).orElseThrow()))
                .isEqualTo("A sequence of messages between You and dockerd. You to dockerd: docker stop."
                        + " Note on You to dockerd: ten seconds. One of these. If it ends: dockerd answers You: the name."
                        + " Else: dockerd to You, lost on the way: SIGKILL."
                        + " After either of these: dockerd to You, without waiting: die!");
    }
}
