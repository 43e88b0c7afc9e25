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
                                "log.add('r', 'größe', '3'); log.add('d', 'part', 'abc'); log.takeBack(log.add('r', 'größe', '1'));"
                                        + " const link = carry.fragment(log.events()); const before = log.learned(); log.reset();"
                                        + " log.merge('slipway-log 1\\n' + carry.read(link).map((event) => event.line).join('\\n'));"
                                        + " const after = log.learned(); say(/^#log=1\\.[A-Za-z0-9_-]+$/.test(link));"
                                        + " say(JSON.stringify([...before.cards]) === JSON.stringify([...after.cards]));"
                                        + " say(JSON.stringify([...before.articles]) === JSON.stringify([...after.articles]));"))
                .containsExactly("true", "true", "true");
    }

    @Test
    void a_long_log_carries_its_newest_events_in_two_thousand_characters() {
        assertThat(run(
                        "const events = []; for (let i = 0; i < 500; i++) events.push(log.event(1.7e12 + i, 'r', 'card-' + i, '3'));"
                                + " const link = carry.fragment(events); const back = carry.read(link);"
                                + " say(link.length <= 2010 && link.length > 1900); say(back[back.length - 1].id);"
                                + " say(back.every((event, i) => event.line === events[500 - back.length + i].line));"))
                .containsExactly("true", "card-499", "true");
    }

    @Test
    void a_link_that_is_not_exactly_right_carries_nothing() {
        assertThat(run("const code = (text) => '#log=1.' + Buffer.from(text).toString('base64url');"
                        + " const bad = ['', '#log=', '#log=2.YQ', '#log=1.a b', '#log=1.%3Cscript%3E', '#log=1.' + 'A'.repeat(4001),"
                        + " code('abc r card'), code('abc z card 3'), code('abc r card 3 4'), code('<b> r card 3'), code('0 r card 3'),"
                        + " code('abc r card 3\\nx'), '#log=1.' + Buffer.from([255, 254]).toString('base64url')];"
                        + " say(bad.filter((hash) => carry.read(hash) !== null).join());"
                        + " say(carry.read(code('abc123 r card 3')).length); say(carry.fragment([]) === '');"))
                .containsExactly("", "1", "true");
    }
}
