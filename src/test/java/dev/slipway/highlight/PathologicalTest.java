package dev.slipway.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.body.TokenKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A megabyte of anything ends, soon and without filling the stack. */
class PathologicalTest {
    private static final List<String> UNITS = List.of(
            "\"",
            "'",
            "`",
            "(",
            "((",
            "$(",
            "\"$(",
            "${",
            "`${",
            "<<",
            "<<a ",
            "<<-'a' ",
            "<<a\n",
            "{",
            "[",
            "<a>",
            "<a ",
            "<a {",
            "/*",
            "/",
            "/[",
            "#",
            "# ",
            "$ ",
            "$ '\n",
            "> \n",
            "\\",
            "\\\n",
            "RUN \\\n",
            "RUN <<a\n",
            "RUN [\"a\",",
            "f\"{",
            "case a in ",
            "a: ",
            "- ",
            "- |\n",
            "|",
            "? ",
            "a=(",
            "```\n",
            "~~~",
            "*",
            "[a](",
            "&",
            "r#",
            "R\"",
            "\"\"\"",
            "$((",
            "\t$(",
            "$$",
            "${a",
            "@",
            "a b=c ",
            "docker run ",
            "ONBUILD ",
            "x",
            "é",
            "\n",
            " ",
            "\r",
            "$ a \\\n# b\n");

    @Test
    void repeated_signs_end_soon_in_every_language() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            for (Language language : Languages.all()) {
                for (String unit : UNITS) {
                    highlight(language.name(), unit.repeat(30_000 / unit.length()));
                }
            }
        });
    }

    @Test
    void a_megabyte_of_openings_leaves_the_stack_alone() {
        for (String language : List.of("dockerfile", "shell", "console", "yaml", "jsx", "python", "makefile", "hcl")) {
            for (String unit : List.of("\"", "(", "<<", "$(", "`${", "<a>{", "$ \"$(", "RUN $(")) {
                highlight(language, unit.repeat(1_000_000 / unit.length()));
            }
        }
    }

    private static void highlight(String language, String code) {
        int[] last = {0};
        new Scanners().highlight(language, code, (TokenKind kind, int start, int end) -> last[0] = end);
        assertThat(last[0]).as(language).isEqualTo(code.length());
    }
}
