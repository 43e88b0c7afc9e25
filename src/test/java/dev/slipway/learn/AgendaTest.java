package dev.slipway.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan over days, worked out by the script of the planner. Day 20783 is Thursday, 26 November 2026. */
class AgendaTest {
    private static final String SETTING = """
            const leg = (id, reading, practice) => ({ id, reading, practice, days: [1, 3, 7] });
            const wish = { start: 20783, today: 20783, minutes: 60, days: new Set([1, 4]) };
            const line = (entries) => entries.map((one) => `${one.day - 20783} ${one.kind} ${one.id} ${one.step || one.minutes}`);
            """;

    private static List<String> run(String script) {
        return BrowserScripts.run(List.of("agenda"), SETTING + script);
    }

    @Test
    void parts_fill_the_chosen_days_in_their_order_and_reviews_come_on_the_next_one() {
        assertThat(run("line(agenda.make([leg('a', 40, 30), leg('b', 20, 0)], wish, new Map()).entries).forEach(say);"))
                .containsExactly(
                        "0 read a 40",
                        "0 practise a 20",
                        "4 practise a 10",
                        "4 read b 20",
                        "7 review a 3",
                        "7 review b 3",
                        "11 review a 7",
                        "11 review b 7");
    }

    @Test
    void what_was_finished_is_not_planned_again_and_its_late_reviews_are_one() {
        assertThat(run("""
                const read = new Map([['a', { read: 20778, seen: 0, hash: '' }]]);
                const made = agenda.make([leg('a', 40, 30), leg('b', 20, 0)], { ...wish, start: 20777, today: 20783 }, read);
                line(made.entries).forEach(say);
                say(made.open);
                """))
                .containsExactly(
                        "-5 done a 0",
                        "0 review a 3",
                        "0 read b 20",
                        "4 review a 7",
                        "4 review b 3",
                        "7 review b 7",
                        "1");
    }

    @Test
    void who_falls_behind_is_told_so_and_the_days_move() {
        assertThat(run("""
                const late = agenda.make([leg('a', 60, 0), leg('b', 60, 0)], { ...wish, today: 20789 }, new Map());
                say([late.behind, late.wasEnd - 20783, late.end - 20783, late.entries[0].day - 20783].join(' '));
                const onTime = agenda.make([leg('a', 60, 0), leg('b', 60, 0)], { ...wish, today: 20784 }, new Map([['a', { read: 20783, seen: 0, hash: '' }]]));
                say([onTime.behind, onTime.wasEnd - 20783, onTime.end - 20783].join(' '));
                """)).containsExactly("1 7 14 7", "0 7 7");
    }

    @Test
    void a_plan_of_very_little_time_ends_all_the_same() {
        assertThat(run("""
                const made = agenda.make([leg('a', 55, 45)], { ...wish, minutes: 3, days: new Set([1, 2, 3, 4, 5, 6, 7]) }, new Map());
                const minutes = made.entries.filter((one) => one.kind !== 'review').reduce((sum, one) => sum + one.minutes, 0);
                say(minutes + ' ' + made.entries.filter((one) => one.kind === 'review').length);
                """)).containsExactly("100 3");
    }

    @Test
    void days_of_the_week_begin_on_monday() {
        assertThat(run("say(agenda.weekday(20783)); say(agenda.weekday(20787)); say(agenda.weekday(20786));"))
                .containsExactly("4", "1", "7");
    }
}
