package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The caret stands under the character that is meant, whatever stands before it. */
class SourceLineTest {
    @Test
    void a_tab_is_four_columns() {
        assertThat(SourceLine.of("\tRUN x", 2, 3)).isEqualTo(new SourceLine("    RUN x", 4, 3));
    }

    @Test
    void wide_characters_and_emoji_are_two_columns() {
        assertThat(SourceLine.of("日本 x", 4, 1)).isEqualTo(new SourceLine("日本 x", 5, 1));
        assertThat(SourceLine.of("✅ ok", 3, 2)).isEqualTo(new SourceLine("✅ ok", 3, 2));
        assertThat(SourceLine.of("🐳 x", 4, 1)).isEqualTo(new SourceLine("🐳 x", 3, 1));
        assertThat(SourceLine.of("a 日本", 3, 2)).isEqualTo(new SourceLine("a 日本", 2, 4));
    }

    @Test
    void combining_marks_are_none() {
        assertThat(SourceLine.of("e\u0301a x", 5, 1)).isEqualTo(new SourceLine("e\u0301a x", 3, 1));
        assertThat(SourceLine.of("e\u0301", 2, 1)).isEqualTo(new SourceLine("e\u0301", 0, 1));
    }

    @Test
    void a_place_within_a_pair_of_surrogates_is_the_character() {
        assertThat(SourceLine.of("ab🐳c", 4, 1)).isEqualTo(new SourceLine("ab🐳c", 2, 2));
    }

    @Test
    void what_a_terminal_would_obey_is_shown_instead() {
        assertThat(SourceLine.of("a\u001B[31mb\u202Ec", 2, 1).text()).isEqualTo("a\uFFFD[31mb\uFFFDc");
        assertThat(SourceLine.printable("one\n\u001Btwo\u2066")).isEqualTo("one\n\uFFFDtwo\uFFFD");
    }

    @Test
    void a_long_line_is_cut_around_the_place() {
        SourceLine shown = SourceLine.of("🐳".repeat(100) + "X" + "y".repeat(200), 201, 1);
        assertThat(shown.text()).startsWith("…🐳").endsWith("y…");
        assertThat(shown.text().substring(shown.text().indexOf('X'))).startsWith("X");
        assertThat(shown.before()).isEqualTo(1 + 2 * 20);
    }

    @Test
    void a_place_behind_the_line_has_a_caret_too() {
        assertThat(SourceLine.of("abc", 9, 3)).isEqualTo(new SourceLine("abc", 3, 1));
    }
}
