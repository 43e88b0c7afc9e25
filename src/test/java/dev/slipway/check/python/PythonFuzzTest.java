package dev.slipway.check.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.slipway.check.finding.Finding;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonFuzzTest {
    private static final int MUTATIONS = 30_000;
    private static final String SEED = """
        @d
        async def f[T](a, /, b: int = 1, *c, **d) -> x:
            with (open(a) as g, h as (i, j)):
                k = f"{a!r:>{b}} {c['x']=}" 'b'
            match a:
                case {"k": [1, *_], **r} | C(x=-1) if b:
                    return lambda *z: (yield)
            try:
                y = [u async for u, v in w if not u]
            except* E as e:
                del y[1:2, ::3]; z: int = 0x1_f + 1.5e3j
            finally:
            \tpass
        """;
    private static final String[] PIECES = {
        "\n",
        "    ",
        "\t",
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
        "=",
        "*",
        "**",
        "...",
        "\"",
        "'",
        "f'{",
        "b'",
        "'''",
        "\\",
        "#",
        ".",
        "if ",
        "for ",
        " in ",
        "lambda ",
        "def f(",
        "match x:",
        "case ",
        "try:",
        "except ",
        "as ",
        "async ",
        "yield ",
        "0x",
        "1e",
        "\0",
        "\f",
        "\r\n",
        "\uD83D",
        "\uD83D\uDE00"
    };

    @Test
    void no_text_breaks_the_reader() {
        Random random = new Random(7);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < MUTATIONS; i++) {
                StringBuilder text = new StringBuilder(SEED);
                for (int edits = 1 + random.nextInt(5); edits > 0 && !text.isEmpty(); edits--) {
                    int at = random.nextInt(text.length());
                    int end = Math.min(text.length(), at + random.nextInt(8));
                    text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
                }
                for (Finding finding : PythonRules.check(text.toString())) {
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
                "f(",
                "a[",
                "lambda: ",
                "not ",
                "-",
                "*",
                "f'{",
                "f\"{",
                "f'{a:{",
                "if x: ",
                "if x:\n ",
                "a if b else ",
                "x = ",
                "await ",
                "class A(",
                "@",
                "{1:",
                "def f(a=",
                "...",
                "'''",
                "\\\n",
                "a**",
                "[x for x in ",
                "match x:\n case (",
                "0_",
                "1."
            })
    void deep_nesting_ends(String piece) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertThat(PythonRules.check(piece.repeat(20_000))).hasSizeLessThanOrEqualTo(1);
            assertThat(PythonRules.check("match x:\n case " + piece.repeat(20_000)))
                    .hasSizeLessThanOrEqualTo(1);
        });
    }
}
