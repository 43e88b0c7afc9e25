package dev.slipway.check.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzTest {
    private static final int MUTATIONS = 100_000;

    private static final String[] SEEDS = {
        "# syntax=docker/dockerfile:1\n"
                + "# check=skip=DL3006;error=true\n"
                + "ARG V=1\n"
                + "FROM --platform=$BUILDPLATFORM a:${V:-2} AS b\n"
                + "SHELL [\"/bin/bash\", \"-c\"]\n"
                + "RUN --mount=type=cache,target=/x <<EOF\n"
                + "apt-get update | cat\n"
                + "EOF\n"
                + "FROM b\n",
        "FROM a\nENV A=\"b c\" D=${A#*b} E=${A/b/c}\nCOPY --from=0 <<-'X' \"y\" /z\n\ta\n\tX\nEXPOSE 1:2/TCP $P\n",
        "# escape=`\n"
                + "FROM a`\n\n"
                + "  AS b\n"
                + "HEALTHCHECK --interval=1s CMD [\"a\", \"\\u0041\"]\n"
                + "ONBUILD ADD [\"a\", \"b\"]\n"
                + "LABEL a b\n",
        "ARG a b=c\n"
                + "RUN apk add x && (cd /y; pip install z) \\\n"
                + " # c\n"
                + " || true\n"
                + "CMD ['a']\n"
                + "USER root\n"
                + "WORKDIR ${x%%y}/z\n"
    };
    private static final String[] PIECES = {
        "\n",
        "\\\n",
        "\\",
        "`",
        "$",
        "${",
        "}",
        "\"",
        "'",
        "[",
        "]",
        "<<EOF",
        "<<-",
        "--",
        "=",
        ":",
        "/",
        "#",
        "# check=",
        ";",
        "|",
        "&&",
        "(",
        ")",
        "*",
        "?",
        " ",
        "\t",
        "\r\n",
        "\uFEFF",
        "\uD83D",
        "\0",
        "\u00A0",
        "FROM ",
        "RUN ",
        "COPY ",
        "ONBUILD ",
        "ENV ",
        "ARG ",
        "EXPOSE ",
        "AS ",
        "...",
        "{\"a\":",
        "%",
        "!",
        "99999999999",
        "\u2026"
    };

    @Test
    void no_mutated_dockerfile_throws_or_hangs_and_every_span_lies_in_the_text() {
        Random random = new Random(20261121);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutate(SEEDS[i % SEEDS.length], random);
            for (Finding finding : DockerfileRules.check(text, Optional.of(".*\n*/a\n[x\n"))) {
                assertThat(holds(text, finding.span()))
                        .as(finding + " in " + text)
                        .isTrue();
            }
            Facts.of(text);
        }
    }

    private static boolean holds(String text, Span span) {
        String[] lines = text.split("\n", -1);
        return span.line() >= 1
                && span.line() <= lines.length
                && span.column() >= 1
                && span.column() <= Math.max(1, lines[span.line() - 1].length())
                && span.column() + span.length() - 2 <= lines[span.line() - 1].length();
    }

    private static String mutate(String seed, Random random) {
        StringBuilder text = new StringBuilder(seed);
        for (int n = random.nextInt(6); n >= 0; n--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(at, end);
                case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
                default -> text.replace(at, Math.min(text.length(), at + 1), PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM a\n",
                "FROM a AS b\n",
                "ENV A$x=$y\n",
                "RUN a \\\n",
                "\\\n",
                "RUN <<A <<B\n",
                "# check=skip=A\n",
                "[",
                "CMD [[",
                "COPY $a",
                "ARG aaaaaaaa bb\n",
                "ONBUILD ",
                "ONBUILD ENV a=b\nFROM a AS a\n",
                "EXPOSE 1-65535\n",
                "${a:-",
                "\"",
                "'",
                "RUN a | b;",
                "$(",
                "FROM b AS b\nENV a=$c\n",
                "COPY --from=b a b\n",
                "USER $a\nARG a\n",
                "RUN --mount=a,",
                "RUN apt-get install a;",
                "COPY <<A /x\n$aa\nA\n",
                "LABEL a=b ",
                "<",
                "<<"
            })
    void a_text_of_one_piece_over_and_over_is_checked_in_linear_time(String piece) {
        String text = "FROM a:1 AS a\nRUN x " + piece.repeat(200_000 / piece.length());
        String lines = "FROM a:1 AS a\n" + piece.repeat(200_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String each : List.of(piece.repeat(200_000 / piece.length()), text, lines)) {
                DockerfileRules.check(each);
                Facts.of(each);
            }
        });
    }
}
