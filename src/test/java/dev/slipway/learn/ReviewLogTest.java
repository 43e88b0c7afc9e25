package dev.slipway.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The log in the browser's storage: its format, and what it survives. */
class ReviewLogTest {
    private static final String KEY = "slipway.test.log";

    private static List<String> run(String script) {
        return BrowserScripts.run(List.of("store", "fsrs", "log"), script);
    }

    @Test
    void events_are_lines_under_a_key_of_the_site() {
        List<String> lines = run(
                "log.add('r', 'pid-1', '3'); log.add('d', 'internals', 'abc'); say(kept.get('" + KEY + "').trim());");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("slipway-log 1");
        assertThat(lines.get(1)).matches("[0-9a-z]{3} \\d+ r pid-1 3");
        assertThat(lines.get(2)).matches("[0-9a-z]{3} \\d+ d internals abc");
    }

    @Test
    void a_truncated_store_keeps_its_whole_lines_is_set_aside_and_said() {
        assertThat(run("for (let i = 0; i < 5; i++) log.add('r', 'card-' + i, '3');"
                        + " const whole = kept.get('" + KEY + "'); kept.set('" + KEY + "', whole.slice(0, -4));"
                        + " say(log.events().length); say(log.trouble);"
                        + " say(kept.get('" + KEY + ".damaged').includes(whole.slice(0, -4)));"
                        + " log.add('r', 'card-9', '2'); say(log.events().length);"))
                .containsExactly("4", "trouble.damaged", "true", "5");
    }

    @Test
    void a_changed_character_costs_its_line_and_no_other() {
        assertThat(run("for (let i = 0; i < 5; i++) log.add('r', 'card-' + i, '3');"
                        + " kept.set('" + KEY + "', kept.get('" + KEY + "').replace('card-2', 'card-7'));"
                        + " say(log.events().map((event) => event.id).join());"))
                .containsExactly("card-0,card-1,card-3,card-4");
    }

    @Test
    void nonsense_is_survived() {
        assertThat(run(
                        "for (const text of ['', '{}', '\\u0000', 'slipway-log', 'slipway-log 1', 'a b c d e\\n\\n', '{\"v\":1}'])"
                                + " { kept.set('" + KEY
                                + "', text); say(log.events().length); log.add('r', 'a', '1'); say(log.events().length);"
                                + " log.reset(); }"))
                .containsOnly("0", "1")
                .hasSize(14);
    }

    @Test
    void a_store_of_a_newer_version_is_never_written() {
        assertThat(run("const later = 'slipway-log 2\\nwhatever\\n'; kept.set('" + KEY + "', later);"
                        + " log.add('r', 'a', '3'); say(kept.get('" + KEY
                        + "') === later); say(log.trouble); say(log.events().length);"))
                .containsExactly("true", "trouble.newer", "1");
    }

    @Test
    void a_full_storage_keeps_what_it_had_and_says_so() {
        assertThat(run("log.add('r', 'a', '3'); room = 40; log.add('r', 'b', '3'); say(log.trouble);"
                        + " say(log.events().length); say(kept.get('" + KEY
                        + "').includes(' b ')); say(log.exported().includes(' b '));"
                        + " room = Infinity; log.add('r', 'c', '3'); say(log.events().length); say(kept.get('" + KEY
                        + "').includes(' b '));"))
                .containsExactly("trouble.unkept", "2", "false", "true", "3", "true");
    }

    @Test
    void two_tabs_lose_nothing_of_each_other() {
        assertThat(run("log.add('r', 'a', '3'); const other = kept.get('" + KEY + "'); log.add('r', 'b', '3');"
                        + " const mine = kept.get('" + KEY + "'); kept.set('" + KEY
                        + "', other); log.add('r', 'c', '2');"
                        + " log.merge(mine); say(log.events().map((event) => event.id).sort().join());"))
                .containsExactly("a,b,c");
    }

    @Test
    void export_wipe_and_import_lose_nothing_and_import_twice_adds_nothing() {
        assertThat(run("for (let i = 0; i < 50; i++) log.add('r', 'card-' + (i % 7), String(1 + i % 4));"
                        + " const file = log.exported(); log.reset(); say(log.events().length); say(log.merge(file).added);"
                        + " say(log.merge(file.replace(/\\n/g, '\\r\\n')).added); say(log.exported() === file);"))
                .containsExactly("0", "50", "0", "true");
    }

    @Test
    void what_was_taken_back_never_happened() {
        assertThat(run("log.add('r', 'a', '3'); const wrong = log.add('r', 'a', '1'); log.takeBack(wrong);"
                        + " say(log.learned().cards.get('a').times); say(log.learned().cards.get('a').lapses);"))
                .containsExactly("1", "0");
    }

    @Test
    void a_clock_that_ran_ahead_delays_nothing() {
        assertThat(
                        run(
                                "const now = Date.now(); const real = Date.now; Date.now = () => now + 400 * 86400000; log.add('r', 'a', '3');"
                                        + " Date.now = real; const card = log.learned().cards.get('a'); say(card.due - log.today());"))
                .containsExactly("2");
    }

    @Test
    void reviews_under_an_old_id_count_for_the_new_one() {
        assertThat(run("log.add('r', 'old', '3'); log.add('r', 'constructor', '3');"
                        + " globalThis.slipwayLearning = { renamed: { old: 'new' } }; const wrong = log.add('r', 'new', '1');"
                        + " const { cards } = log.learned(); say([...cards.keys()].join());"
                        + " say(cards.get('new').times); log.takeBack(wrong); say(log.learned().cards.get('new').times);"
                        + " say(log.exported().includes(' r old 3'));"))
                .containsExactly("new,constructor", "2", "1", "true");
    }

    @Test
    void a_browser_that_refuses_storage_keeps_the_log_for_the_page_and_says_so() {
        assertThat(run("room = -1; localStorage.getItem = () => { throw new Error('SecurityError'); };"
                        + " log.add('r', 'a', '3'); say(log.events().length); say(log.trouble);"
                        + " say(log.learned().cards.get('a').times);"))
                .containsExactly("1", "trouble.unkept", "1");
    }

    @Test
    void a_clock_that_was_set_back_loses_no_review_and_no_order() {
        assertThat(run("const real = Date.now; const now = real(); log.add('r', 'a', '3');"
                        + " Date.now = () => now - 30 * 86400000; log.add('r', 'a', '3'); Date.now = real;"
                        + " const card = log.learned().cards.get('a'); say(card.times); say(card.last === log.today());"
                        + " say(Number.isFinite(card.s) && card.due > log.today());"))
                .containsExactly("2", "true", "true");
    }

    @Test
    void days_are_the_readers_days() {
        assertThat(
                        run(
                                "const night = new Date(2026, 10, 20, 23, 59).getTime(); say(log.dayOf(night + 120000) - log.dayOf(night));"))
                .containsExactly("1");
    }

    @Test
    void replay_counts_by_the_readers_days_when_the_clocks_change() {
        assertThat(
                        run(
                                "for (const zone of ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Africa/Casablanca', 'Pacific/Apia', 'Asia/Kathmandu'])"
                                        + " { process.env.TZ = zone; const events = []; for (let t = Date.UTC(2011, 0, 1); t < Date.UTC(2012, 1, 1); t += 1740000)"
                                        + " events.push(log.event(t, 'r', 'a', '3')); const wanted = new Map();"
                                        + " for (const { t } of events) wanted.set(log.dayOf(t), (wanted.get(log.dayOf(t)) || 0) + 1);"
                                        + " const { days } = log.replay(events, 2e12, 0.9);"
                                        + " say(events.length > 19000 && JSON.stringify([...days]) === JSON.stringify([...wanted])); }"))
                .containsOnly("true")
                .hasSize(6);
    }

    @Test
    void ten_thousand_reviews_replay_to_the_same_state_in_any_order() {
        List<String> lines = run(
                "const events = []; for (let i = 0; i < 10000; i++) { const rest = (1e12 + i * 8640000) + ' r card-' + (i * 7919 % 600)"
                        + " + ' ' + (1 + i * 31 % 4); events.push(rest); } kept.set('" + KEY + "', 'slipway-log 1\\n');"
                        + " for (const rest of events.slice(0, 3)) log.add('r', rest.split(' ')[2], rest.split(' ')[3]);"
                        + " const made = events.map((rest) => ({ t: Number(rest.split(' ')[0]), kind: 'r', id: rest.split(' ')[2], value: rest.split(' ')[3], line: rest }));"
                        + " let a; let took = Infinity; for (let i = 0; i < 7; i++) { const began = performance.now(); a = log.replay(made, 2e12, 0.9);"
                        + " took = Math.min(took, performance.now() - began); }"
                        + " const b = log.replay([...made].reverse(), 2e12, 0.9);"
                        + " say(a.cards.size); say([...a.cards.keys()].every((id) => a.cards.get(id).s === b.cards.get(id).s)); say(String(took));");
        assertThat(lines.subList(0, 2)).containsExactly("600", "true");
        assertThat(Double.parseDouble(lines.get(2)))
                .as("milliseconds, see bench/replay.js")
                .isLessThan(100);
    }
}
