package dev.slipway.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxFuzzTest {
    private static final List<String> LANGUAGES = List.of("json", "json5", "yaml", "toml", "xml", "bash", "console");
    private static final String SEED =
            "$ if a; then b; fi\n> {\"a\": [1, \"x\"]}\nfor x in a; do case $x in a) b;; esac; done\n"
                    + "cat <<EOF | c $(d \"${e}\") `f` $((1))\nEOF\na: [b, 'c']\nf() { ((x)); [[ a ]]; }\n"
                    + "[a.\"b\"]\nc.d = [1, 0x2, {e = 'f'}] # g\nh = 2026-11-27 07:32:00Z\n[[i]]\nj = \"\"\"k\\u00e9\"\"\"\n"
                    + "<?xml version='1.0'?><a b=\"c\"><!-- d --><e/>&amp;<![CDATA[f]]></a>\n";
    private static final String SIGNS = "\n\\`$(){}[]'\"<>|&;#-: ,.\0\r\t\u2026\uD83D";

    @Test
    void no_mutated_code_throws_and_every_place_lies_in_it() {
        Random random = new Random(20261127);
        for (int i = 0; i < 28_000; i++) {
            StringBuilder code = new StringBuilder(SEED);
            for (int n = random.nextInt(6); n >= 0; n--) {
                int at = random.nextInt(code.length());
                if (random.nextBoolean()) {
                    code.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                } else {
                    code.delete(at, Math.min(code.length(), at + 1 + random.nextInt(6)));
                }
            }
            int lines = code.toString().split("\n", -1).length;
            for (Finding finding : SyntaxRules.check(LANGUAGES.get(i % LANGUAGES.size()), code.toString())) {
                assertThat(finding.span().line()).isBetween(1, lines);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "{\"a\":",
                "\"",
                "'",
                "(",
                "((",
                "$(",
                "$((",
                "${",
                "\"$(",
                "`",
                "if a; then ",
                "case a in ",
                "<a",
                "<<A ",
                "<<A\n",
                "a() ",
                "a=(",
                "$ a\n",
                "> ",
                "#",
                "...",
                "{a|",
                "[a",
                "((a) ",
                "1,",
                "a b\n",
                "$ '\n",
                "a=1\n",
                "a.b.",
                "[a]\n",
                "[[a]]\nb.c=1\n",
                "a={b=",
                "a=[",
                "a=\"\"\"",
                "a=1_",
                "a={b=1,}\n",
                "<a>",
                "<a b='",
                "<a b='1' ",
                "</a>",
                "<!--",
                "<!DOCTYPE [",
                "<![CDATA[",
                "<?a",
                "&#x",
                "&a;"
            })
    void one_piece_over_and_over_is_read_in_linear_time(String piece) {
        String code = piece.repeat(100_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String language : LANGUAGES) {
                SyntaxRules.check(language, code);
            }
        });
    }

    @Test
    void entities_that_grow_without_end_are_not_put_in() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/\" [<!ENTITY e0 'x'>\n");
        for (int i = 1; i < 64; i++) {
            xml.append("<!ENTITY e")
                    .append(i)
                    .append(" '")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("'>\n");
        }
        xml.append("<!ENTITY file SYSTEM 'file:///etc/passwd'>]>\n<a>&e63;&file;</a>\n");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(SyntaxRules.checkFile("a.xml", xml.toString())).isEmpty());
    }
}
