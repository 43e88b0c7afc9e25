package dev.slipway.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The log in the address of a link. */
class CarriedLogTest {
    private static List<String> run(String script) {
        return BrowserScripts.run(List.of("store", "fsrs", "log", "carry"), script);
    }

    @Test
    void a_link_restores_a_purged_browser_to_the_same_state() {
        assertThat(
                        run(
                                "log.add('r', 'größe', '3'); log.add('d', 'part', 'abc-1.2~3'); log.takeBack(log.add('r', 'größe', '1'));"
                                        + " log.add('v', 'part', '7'); log.add('o', 'a/practice~1.(b)', '1'); log.add('r', 'größe', '4');"
                                        + " const { fragment, carried, all } = carry.packed(log.events()); const before = log.learned();"
                                        + " const lines = log.events().filter((event) => event.kind !== 'x' && event.value !== '1').map((event) => event.line);"
                                        + " log.reset(); log.merge('slipway-log 1\\n' + carry.read(fragment).map((event) => event.line).join('\\n'));"
                                        + " const after = log.learned(); say(/^#log=2\\.[A-Za-z0-9_%.~-]+$/.test(fragment)); say(carried + ' of ' + all);"
                                        + " say(JSON.stringify([...before.cards]) === JSON.stringify([...after.cards]));"
                                        + " say(JSON.stringify([...before.articles]) === JSON.stringify([...after.articles]));"
                                        + " const back = log.events().map((event) => event.line); say(lines.every((line) => back.includes(line)));"))
                .containsExactly("true", "5 of 5", "true", "true", "true");
    }

    @Test
    void a_long_log_carries_its_newest_events_in_three_thousand_characters() {
        assertThat(
                        run(
                                "const events = []; for (let i = 0; i < 900; i++) events.push(log.event(1.7e12 + i * 41000, 'r', 'card-' + i % 90, '3'));"
                                        + " const { fragment, carried, all } = carry.packed(events); const back = carry.read(fragment);"
                                        + " say(fragment.length <= 3010 && fragment.length > 2900); say(back.length === carried && carried > 250 && all === 900);"
                                        + " say(back.every((event, i) => event.line === events[900 - back.length + i].line)); carry.note({ carried, all });"))
                .containsExactly("true", "true", "true", "carry.some");
    }

    @Test
    void a_link_that_is_not_exactly_right_carries_nothing() {
        assertThat(
                        run(
                                "const bad = ['', '#log=', '#log=1.YQ', '#log=2.', '#log=2.card', '#log=2.card~~', '#log=2.card~~abcG0~~abcG0',"
                                        + " '#log=2.card~~abcG1', '#log=2.card~~abcX0', '#log=2.card~~abcG0-3', '#log=2.card~~abcD0', '#log=2.card~~0G0',"
                                        + " '#log=2.a%20b~~abcG0', '#log=2.%E0%A4~~abcG0', '#log=2.card~~abcD0-a%20b', '#log=2.card~~abcG0.abdG0',"
                                        + " '#log=2.card~~abcG0\\n', '#log=2.' + 'a'.repeat(6000) + '~~abcG0', '#log=2.~~abcG0', '#log=2.__proto__~~abcGy'];"
                                        + " say(bad.filter((hash) => carry.read(hash) !== null).join());"
                                        + " say(carry.read('#log=2.card~~abc123G0').length); say(carry.packed([]).fragment === '');"))
                .containsExactly("", "1", "true");
    }
}
