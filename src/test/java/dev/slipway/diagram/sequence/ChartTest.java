package dev.slipway.diagram.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.diagram.sequence.Chart.Box;
import dev.slipway.diagram.sheet.Drawing;
import dev.slipway.diagram.sheet.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What must hold of every drawing, tried on sequences made at random. */
class ChartTest {
    static void each(BiConsumer<Sequence, Chart> test) {
        for (int seed = 0; seed < 600; seed++) {
            String text = RandomSequence.text(seed);
            Sequence sequence = Parser.parse(text, new ArrayList<>()).orElseThrow(() -> new AssertionError(text));
            try {
                test.accept(sequence, Rows.chart(sequence));
            } catch (AssertionError wrong) {
                throw new AssertionError(text, wrong);
            }
        }
    }

    @Test
    void no_text_lies_on_another_or_leaves_the_drawing() {
        each((sequence, chart) -> {
            List<Box> texts = texts(sequence, chart);
            for (int i = 0; i < texts.size(); i++) {
                assertInside(texts.get(i), chart.around());
                for (int k = 0; k < i; k++) {
                    assertThat(overlap(texts.get(i), texts.get(k)))
                            .as(texts.get(i) + " and " + texts.get(k))
                            .isFalse();
                }
            }
        });
    }

    /** All that is written; of a note its box, of a head its outline. */
    private static List<Box> texts(Sequence sequence, Chart chart) {
        List<Box> texts = new ArrayList<>();
        chart.strokes().forEach(stroke -> texts.add(around(stroke.text())));
        chart.papers().forEach(paper -> texts.add(paper.box()));
        for (Chart.Frame frame : chart.frames()) {
            texts.add(frame.tab());
            frame.titles().stream()
                    .filter(title -> !title.label().isEmpty())
                    .forEach(title -> texts.add(around(title)));
        }
        for (int i = 0; i < sequence.participants().size(); i++) {
            Participant participant = sequence.participants().get(i);
            int height = Head.height(participant);
            int x = chart.columns().get(i) - Head.width(participant) / 2;
            texts.add(new Box(x, chart.top() - height, Head.width(participant), height));
            if (chart.footed()) {
                texts.add(new Box(x, chart.bottom(), Head.width(participant), height));
            }
        }
        return texts;
    }

    @Test
    void arrows_begin_and_end_at_the_lifelines_of_those_they_are_between() {
        each((sequence, chart) -> {
            int most = Activity.HALF + Activity.STEP * (Draft.MOST_BARS - 1);
            for (Chart.Stroke stroke : chart.strokes()) {
                int from = chart.columns().get(stroke.message().from());
                int to = chart.columns().get(stroke.message().to());
                assertThat(Math.abs(stroke.from() - from)).isLessThanOrEqualTo(most);
                assertThat(Math.abs(stroke.to() - to)).isLessThanOrEqualTo(most);
                assertThat(stroke.y()).isBetween(chart.top(), chart.bottom());
                assertThat(stroke.end()).isBetween(chart.top(), chart.bottom());
            }
        });
    }

    @Test
    void every_message_and_note_is_drawn_once_and_in_order() {
        each((sequence, chart) -> {
            List<Event> messages = sequence.events().stream()
                    .filter(event -> event instanceof Event.Message)
                    .toList();
            assertThat(chart.strokes()).extracting(Chart.Stroke::message).isEqualTo(messages);
            for (int i = 1; i < chart.strokes().size(); i++) {
                assertThat(chart.strokes().get(i).y())
                        .isGreaterThan(chart.strokes().get(i - 1).end());
            }
            assertThat(chart.papers()).hasSize((int) sequence.events().stream()
                    .filter(event -> event instanceof Event.Note)
                    .count());
        });
    }

    @Test
    void a_text_stands_between_the_ends_of_its_arrow() {
        each((sequence, chart) -> {
            for (Chart.Stroke stroke : chart.strokes()) {
                Box text = around(stroke.text());
                if (stroke.message().toItself()) {
                    assertThat(text.x()).isGreaterThan(stroke.out());
                } else {
                    assertThat(text.x()).isGreaterThan(Math.min(stroke.from(), stroke.to()));
                    assertThat(text.right()).isLessThan(Math.max(stroke.from(), stroke.to()));
                    assertThat(text.bottom()).isLessThanOrEqualTo(stroke.y());
                }
            }
        });
    }

    @Test
    void frames_hold_what_is_in_them_and_lie_in_or_beside_each_other() {
        each((sequence, chart) -> {
            for (Chart.Frame frame : chart.frames()) {
                assertInside(frame.box(), chart.around());
                for (Chart.Stroke stroke : chart.strokes()) {
                    boolean within = stroke.y() > frame.box().y()
                            && stroke.y() < frame.box().bottom();
                    if (within) {
                        assertInside(around(stroke.text()), frame.box());
                        assertThat(stroke.from())
                                .isBetween(frame.box().x(), frame.box().right());
                        assertThat(stroke.to())
                                .isBetween(frame.box().x(), frame.box().right());
                    }
                }
                for (Chart.Paper paper : chart.papers()) {
                    boolean within = paper.box().y() > frame.box().y()
                            && paper.box().y() < frame.box().bottom();
                    assertThat(within).isEqualTo(inside(paper.box(), frame.box()));
                }
                for (Chart.Frame other : chart.frames()) {
                    boolean nested = inside(frame.box(), other.box()) || inside(other.box(), frame.box());
                    assertThat(nested || !overlap(frame.box(), other.box())).isTrue();
                }
            }
        });
    }

    @Test
    void bars_stand_on_lifelines_and_end_above_the_bottom() {
        each((sequence, chart) -> {
            for (Box bar : chart.bars()) {
                assertThat(chart.columns()).anyMatch(x -> Math.abs(bar.x() + Activity.HALF - x) <= 3 * Activity.STEP);
                assertThat(bar.y()).isGreaterThan(chart.top());
                assertThat(bar.bottom()).isLessThanOrEqualTo(chart.bottom());
            }
        });
    }

    @Test
    void three_who_talk_in_few_words_fit_a_telephone() {
        Drawing drawing = Sequences.draw("docker->>dockerd: create\ndockerd->>containerd: start it\n", "x", "d");
        assertThat(drawing.svg()).containsPattern("class=\"dgm( dgm-w280)?\"");
    }

    private static Box around(Chart.Text text) {
        Label label = text.label();
        return new Box(text.x() - label.width() / 2, text.y() - label.height() / 2, label.width(), label.height());
    }

    private static boolean inside(Box inner, Box outer) {
        return inner.x() >= outer.x() - 1
                && inner.y() >= outer.y() - 1
                && inner.right() <= outer.right() + 1
                && inner.bottom() <= outer.bottom() + 1;
    }

    private static void assertInside(Box inner, Box outer) {
        assertThat(inside(inner, outer)).as(inner + " in " + outer).isTrue();
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }
}
