package dev.slipway.check.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Span;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeFuzzTest {
    private static final int MUTATIONS = 30_000;
    private static final String SEED = """
            x-a: &a {restart: always}
            services:
              web:
                <<: *a
                build: {context: ., args: {A: 1}}
                ports: ["8080:80", 22:22, {target: 1, published: "5"}]
                environment: {TZ: UTC, B: "${X:-${Y}}"}
                depends_on: {db: {condition: service_healthy}}
                networks: [front]
                volumes: [./html:/html:ro, data:/data]
              db:
                image: postgres:18
                depends_on: [web]
            networks: {front: }
            volumes: {data: }
            """;
    private static final String[] PIECES = {
        "\n",
        "  ",
        "\t",
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        "- ",
        "&a ",
        "*a",
        "<<: *a\n",
        "!reset ",
        "!x ",
        "|\n",
        ">",
        "\"",
        "'",
        "#",
        "?",
        ",",
        "~",
        "no",
        "${",
        "$",
        "22:22",
        "99999999999999999999:1",
        "...\n",
        "---\n",
        "\u2026\n",
        "\0",
        "\uD83D",
        "\uD83D\uDE00",
        "%",
        "@",
        "`",
        "x-",
        "null",
        "1e5",
        ":80",
        "/"
    };

    @Test
    void no_mutated_file_throws_and_every_span_lies_in_the_text() {
        Random random = new Random(20261121);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutate(random);
            for (Finding finding : ComposeRules.check(text)) {
                assertThat(holds(text, finding.span()))
                        .as(finding + " in " + text)
                        .isTrue();
            }
            ComposeRules.readBlock(text, false);
            ComposeRules.checkPart(text);
        }
    }

    private static boolean holds(String text, Span span) {
        String[] lines = text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1);
        return span.line() >= 1
                && span.line() <= lines.length
                && span.column() >= 1
                && span.column() + span.length() - 2 <= lines[span.line() - 1].length();
    }

    private static String mutate(Random random) {
        StringBuilder text = new StringBuilder(SEED);
        for (int n = random.nextInt(6); n >= 0; n--) {
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
                "[", "{", "- ", "a: ", "${", "\"", "'", "&a ", "*a ", "? ", "a\n", "...\n", "<<: ", "|\n", "80:80,"
            })
    void a_text_of_one_piece_over_and_over_is_checked_in_linear_time(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            ComposeRules.check(text);
            ComposeRules.check("services:\n  web:\n    image: \"" + text + "\"\n    command: " + text);
        });
    }

    @Test
    void aliases_of_aliases_end() {
        StringBuilder text = new StringBuilder("x-0: &a0 [a, a]\n");
        for (int i = 1; i < 30; i++) {
            text.append("x-")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ComposeRules.check(text.toString()));
    }

    @Test
    void many_services_are_checked_in_linear_time() {
        StringBuilder text = new StringBuilder("services:\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("  s")
                    .append(i)
                    .append(": {image: x, depends_on: [s")
                    .append((i + 1) % 5_000)
                    .append(", q")
                    .append(i)
                    .append("], ports: [")
                    .append(i)
                    .append(":1], networks: [n")
                    .append(i)
                    .append("]}\n");
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ComposeRules.check(text.toString()));
    }
}
