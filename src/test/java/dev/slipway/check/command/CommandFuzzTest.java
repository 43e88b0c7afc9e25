package dev.slipway.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandFuzzTest {
    private static final int MUTATIONS = 60_000;
    private static final List<String> LANGUAGES = List.of("bash", "console", "powershell", "makefile", "yaml", "bat");
    private static final String SEED =
            "$ docker run -it --rm -p80:80 -v \"$PWD:/src\" nginx sh -c 'x' \\\n  --name a && docker-compose up\n"
                    + "\t@docker rm $(docker ps -aq) # x\n  - run: docker build -t ${{ x }} . <<EOF\nFROM a\nEOF\n"
                    + "PS C:\\> docker ps `\n  --al\nroot@a:/# docker exec <id> [ARG...] {a|b}\n";
    private static final String[] PIECES = {
        "\n",
        "\\\n",
        "\\",
        "`",
        "$",
        "$(",
        "${",
        "}",
        ")",
        "(",
        "\"",
        "'",
        "<",
        ">",
        "<<EOF",
        "<<<",
        "|",
        "&",
        ";",
        "#",
        "-",
        "--",
        "=",
        "docker ",
        " ",
        "\t",
        "\u2013",
        "\u2026",
        "\0",
        "\r",
        "[",
        "]",
        "{",
        "@",
        "%%",
        ">-",
        "run: >\n",
        "\uD83D",
        "sudo ",
        "xargs "
    };

    @Test
    void no_mutated_code_throws_and_every_span_lies_in_the_text() {
        Random random = new Random(20261121);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutate(random);
            for (Finding finding : CommandRules.check(LANGUAGES.get(i % LANGUAGES.size()), text)) {
                assertThat(holds(text, finding.span()))
                        .as(finding + " in " + text)
                        .isTrue();
            }
            CommandRules.checkInline("docker " + text);
        }
    }

    private static boolean holds(String text, Span span) {
        String[] lines = text.split("\n", -1);
        return span.line() >= 1
                && span.line() <= lines.length
                && span.column() >= 1
                && span.column() + span.length() - 1 <= Math.max(1, lines[span.line() - 1].length());
    }

    private static String mutate(Random random) {
        StringBuilder text = new StringBuilder(SEED);
        for (int n = random.nextInt(8); n >= 0; n--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(at, end);
                default -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker ",
                "docker run ",
                "docker run --a ",
                "docker \"",
                "docker '\n",
                "docker <<EOF\n",
                "$(",
                "$(docker ",
                "`",
                "${",
                "\"$(",
                "\"",
                "'",
                "<a",
                "[a",
                "{a|",
                "$ docker \"\n",
                "$ docker \\\n",
                "docker \\\n",
                "run: docker\n",
                "run: >\n docker\n",
                "\t@$(",
                "> ",
                "(",
                "a|",
                "#",
                "-",
                "docker -",
                "docker run -i",
                "docker a\n",
                "docker <<A <<B\n"
            })
    void a_text_of_one_piece_over_and_over_is_checked_in_linear_time(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String language : LANGUAGES) {
                CommandRules.check(language, text);
                CommandRules.check(language, "docker run -" + text);
            }
        });
    }
}
