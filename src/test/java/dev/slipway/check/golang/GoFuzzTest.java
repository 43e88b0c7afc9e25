package dev.slipway.check.golang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.slipway.check.finding.Finding;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoFuzzTest {
    private static final int MUTATIONS = 30_000;
    private static final String SEED = """
        package p

        type T[P any] struct{ a, b [2]P }

        func (t *T[P]) f(x int, y ...string) (z <-chan int) {
        \tfor i, c := range map[string]int{"a": 1} {
        \t\tif v, ok := t.a[i].(int); ok && v > 'x' {
        \t\t\tgo func() { z <- <-y }()
        \t\t}
        \t}
        \tswitch x := y.(type) {
        \tcase interface{ ~int | string }:
        \t\treturn /* c */ nil
        \t}
        \tselect {
        \tcase x <- 1.5e3:
        \t}
        }
        """;
    private static final String[] PIECES = {
        "\n",
        "(",
        ")",
        "{",
        "}",
        "[",
        "]",
        ",",
        ";",
        ":",
        ":=",
        "...",
        "…",
        "\"",
        "'",
        "`",
        "/*",
        "//",
        "\\",
        ".",
        "type ",
        "func ",
        "if ",
        "for ",
        "switch ",
        "case ",
        "interface{",
        "struct{",
        "<-",
        "*",
        "0x",
        "1e",
        "\0",
        "\uD83D",
        "\uD83D\uDE00",
        "package "
    };

    @Test
    void no_text_breaks_the_reader() {
        Random random = new Random(7);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < MUTATIONS; i++) {
                StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? SEED.substring(11) : SEED);
                for (int edits = 1 + random.nextInt(5); edits > 0 && !text.isEmpty(); edits--) {
                    int at = random.nextInt(text.length());
                    int end = Math.min(text.length(), at + random.nextInt(8));
                    text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
                }
                for (Finding finding : GoRules.check(text.toString())) {
                    assertThat(finding.span().line()).isPositive();
                    assertThat(finding.span().column()).isPositive();
                    assertThat(finding.span().length()).isPositive();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "{",
                "[]",
                "*",
                "func(",
                "x := func() { ",
                "if x { ",
                "map[",
                "struct{a ",
                "interface{",
                "a.",
                "a[",
                "!",
                "type T[P ",
                "case x: ",
                "switch { case ",
                "L: ",
                "<-",
                "chan ",
                "/*",
                "\"",
                "a(",
                "T{",
                "else if x {} "
            })
    void deep_nesting_ends(String piece) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertThat(GoRules.check(piece.repeat(20_000))).hasSizeLessThanOrEqualTo(1);
            assertThat(GoRules.check("package p\nvar x = " + piece.repeat(20_000)))
                    .hasSizeLessThanOrEqualTo(1);
        });
    }
}
