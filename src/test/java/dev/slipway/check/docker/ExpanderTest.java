package dev.slipway.check.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpanderTest {
    private final Environment environment = new Environment();

    ExpanderTest() {
        environment.set("ship", "a.tar.gz");
        environment.set("empty", "");
        environment.set("star", "x*y");
        environment.set("two", "one  two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '@',
            value = {
                "$ship~a.tar.gz",
                "${ship}s~a.tar.gzs",
                "$$~@@",
                "\\$ship~$ship",
                "'$ship'~$ship",
                "\"$ship\"~a.tar.gz",
                "${none-x}~x",
                "${none:-x}~x",
                "${empty-x}~@@",
                "${empty:-x}~x",
                "${ship:-x}~a.tar.gz",
                "${none+x}~@@",
                "${empty+x}~x",
                "${empty:+x}~@@",
                "${ship:+x}~x",
                "${ship?no}~a.tar.gz",
                "${ship#a.}~tar.gz",
                "${ship#*.}~tar.gz",
                "${ship##*.}~gz",
                "${ship%.*}~a.tar",
                "${ship%%.*}~a",
                "${ship#b}~a.tar.gz",
                "${ship%?z}~a.tar.",
                "${ship/a/b}~b.tar.gz",
                "${ship//a/b}~b.tbr.gz",
                "${ship//./}~atargz",
                "${ship/t*r/_}~a._.gz",
                "${star#*\\*}~y",
                "${star%\\*y}~x",
                "${none:-${ship%%.*}}~a",
                "${none:-$empty}~@@",
                "$1x~x",
                "a${two}b~aone  twob"
            })
    void a_form_of_a_variable_stands_for_its_value(String word, String expected) {
        Expansion expansion = Expander.expand(word, environment, '\\');
        assertThat(expansion.error()).isEmpty();
        assertThat(expansion.text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '@',
            value = {
                "${ship",
                "${}",
                "${:-a}",
                "${ship:a}",
                "${ship=x}",
                "${ship:#a}",
                "${ship/a}",
                "${none?gone}",
                "${empty:?}",
                "\"open",
                "${ship#\\a}"
            })
    void a_form_that_does_not_exist_is_an_error(String word) {
        assertThat(Expander.expand(word, environment, '\\').error()).isPresent();
    }

    @Test
    void an_open_single_quote_is_an_error() {
        assertThat(Expander.expand("it's", environment, '\\').error()).contains("a single quote is not closed");
    }

    @Test
    void variables_with_and_without_a_value_are_told_apart() {
        Expansion expansion = Expander.expand("$ship ${none:-$other} $ship", environment, '\\');
        assertThat(expansion.matched()).containsExactly("ship");
        assertThat(expansion.unmatched()).containsExactlyInAnyOrder("none", "other");
    }

    @Test
    void values_are_cut_into_words_unless_quotes_hold_them() {
        assertThat(Expander.expand("$two \"$two\"", environment, '\\').words())
                .containsExactly("one", "two", "one  two");
    }

    @Test
    void a_backtick_escapes_where_the_directive_says_so() {
        assertThat(Expander.expand("c:\\a`$ship", environment, '`').text()).isEqualTo("c:\\a$ship");
    }

    @Test
    void values_that_double_again_and_again_stay_small() {
        String text = "FROM scratch\nENV A=0123456789\n" + "ENV A=$A$A$A$A\n".repeat(2000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DockerfileRules.check(text));
    }

    @Test
    void variables_in_variables_end() {
        String deep = "${a:-".repeat(10_000) + "}".repeat(10_000);
        assertThat(Expander.expand(deep, environment, '\\').error()).contains("variables are nested too deeply");
    }
}
