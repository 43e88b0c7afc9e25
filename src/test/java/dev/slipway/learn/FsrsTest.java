package dev.slipway.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Published vectors of FSRS-6, and the same histories in Java, in the browser's script and in ts-fsrs. */
class FsrsTest {
    private static final Offset<Double> CLOSE = within(1e-4);

    @Test
    void the_first_review_gives_the_published_memory() {
        double[] stability = {0.212, 1.2931, 2.3065, 8.2956};
        double[] difficulty = {6.4133, 5.11217071, 2.11810397, 1};
        for (Rating rating : Rating.values()) {
            Memory memory = Fsrs.first(rating);
            assertThat(memory.stability()).isCloseTo(stability[rating.ordinal()], CLOSE);
            assertThat(memory.difficulty()).isCloseTo(difficulty[rating.ordinal()], CLOSE);
        }
    }

    @Test
    void the_published_history_gives_the_published_memory() {
        int[] gaps = {0, 1, 3, 8, 21};
        Memory memory = Fsrs.first(Rating.AGAIN);
        for (int gap : gaps) {
            memory = Fsrs.next(memory, gap, Rating.GOOD);
        }
        assertThat(memory.stability()).isCloseTo(53.335106, CLOSE);
        assertThat(memory.difficulty()).isCloseTo(6.3574867, CLOSE);
    }

    @Test
    void reviews_on_time_give_the_published_intervals() {
        assertThat(onTime(Rating.GOOD, 7)).containsExactly(2, 11, 46, 163, 497, 1346, 3292);
        assertThat(onTime(Rating.HARD, 7)).containsExactly(1, 3, 7, 12, 18, 25, 33);
        assertThat(onTime(Rating.EASY, 4)).containsExactly(8, 66, 397, 1875);
    }

    private static List<Integer> onTime(Rating rating, int reviews) {
        Fsrs fsrs = new Fsrs(0.9);
        List<Integer> intervals = new ArrayList<>();
        Memory memory = Fsrs.first(rating);
        while (intervals.size() < reviews) {
            intervals.add(fsrs.interval(memory));
            memory = Fsrs.next(memory, intervals.get(intervals.size() - 1), rating);
        }
        return intervals;
    }

    @Test
    void a_memory_is_as_strong_as_its_stability_says() {
        assertThat(Fsrs.recall(new Memory(17, 5), 17)).isCloseTo(0.9, CLOSE);
        assertThat(Fsrs.recall(new Memory(17, 5), -3)).isEqualTo(1);
    }

    @Test
    void who_wants_to_remember_more_comes_back_earlier() {
        Memory memory = new Memory(1000, 5);
        assertThat(new Fsrs(0.95).interval(memory)).isEqualTo(403);
        assertThat(new Fsrs(0.85).interval(memory)).isEqualTo(1906);
        assertThat(new Fsrs(0.8).interval(memory)).isEqualTo(3316);
    }

    @Test
    void the_browser_reckons_as_java_does() {
        String script = "for (const line of " + histories() + ") { let m = null; for (const [gap, grade] of line)"
                + " { m = m ? fsrs.next(m, gap, grade) : fsrs.first(grade);"
                + " say(m.s + ' ' + m.d + ' ' + fsrs.interval(m, 0.87)); } }";
        compare(BrowserScripts.run(List.of("fsrs"), script), 1e-9);
    }

    /** Run where {@code TS_FSRS} names the folder of an installed copy, {@code node_modules/ts-fsrs}. */
    @Test
    void ts_fsrs_reckons_as_java_does() {
        String folder = System.getenv("TS_FSRS");
        assumeTrue(folder != null, "TS_FSRS names no copy of ts-fsrs");
        String script = "const { FSRS, generatorParameters } = require('" + folder + "');"
                + "const f = new FSRS(generatorParameters({ enable_short_term: false, enable_fuzz: false, request_retention: 0.87 }));"
                + "for (const line of " + histories() + ") { let m = null; for (const [gap, grade] of line)"
                + " { m = f.next_state(m, gap, grade);"
                + " say(m.stability + ' ' + m.difficulty + ' ' + f.next_interval(m.stability, gap)); } }";
        compare(BrowserScripts.run(List.of(), script), 1e-5);
    }

    private static void compare(List<String> lines, double tolerance) {
        Fsrs fsrs = new Fsrs(0.87);
        int at = 0;
        for (int[][] history : random()) {
            Memory memory = new Memory(1, 1);
            for (int i = 0; i < history.length; i++) {
                Rating rating = Rating.of(history[i][1]);
                memory = i == 0 ? Fsrs.first(rating) : Fsrs.next(memory, history[i][0], rating);
                String[] other = lines.get(at++).split(" ");
                double stability = Double.parseDouble(other[0]);
                assertThat(memory.stability() / stability).isCloseTo(1, within(tolerance));
                assertThat(memory.difficulty()).isCloseTo(Double.parseDouble(other[1]), within(tolerance));
                assertThat((double) fsrs.interval(memory)).isCloseTo(Double.parseDouble(other[2]), within(1.0));
            }
        }
        assertThat(at).isEqualTo(lines.size()).isGreaterThan(1000);
    }

    private static List<int[][]> random() {
        Random random = new Random(20261121);
        List<int[][]> histories = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int[][] history = new int[1 + random.nextInt(25)][];
            for (int k = 0; k < history.length; k++) {
                int gap = k == 0 ? 0 : random.nextInt(3) == 0 ? random.nextInt(400) : random.nextInt(6);
                history[k] = new int[] {gap, 1 + random.nextInt(4)};
            }
            histories.add(history);
        }
        return histories;
    }

    private static String histories() {
        StringBuilder out = new StringBuilder("[");
        for (int[][] history : random()) {
            out.append("[");
            for (int[] review : history) {
                out.append(String.format(Locale.ROOT, "[%d,%d],", review[0], review[1]));
            }
            out.append("],");
        }
        return out.append("]").toString();
    }
}
