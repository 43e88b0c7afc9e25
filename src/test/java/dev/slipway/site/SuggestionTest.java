package dev.slipway.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> WORDS = List.of("tracks", "title", "tags", "story", "steps");

    @Test
    void a_typing_error_finds_its_word() {
        assertThat(Suggestion.nearest("tracs", WORDS)).contains("tracks");
        assertThat(Suggestion.nearest("tilte", WORDS)).contains("title");
        assertThat(Suggestion.nearest("storry", WORDS)).contains("story");
    }

    @Test
    void a_word_far_from_all_finds_none() {
        assertThat(Suggestion.nearest("colour", WORDS)).isEmpty();
        assertThat(Suggestion.nearest("x".repeat(100_000), WORDS)).isEmpty();
        assertThat(Suggestion.nearest("", WORDS)).isEmpty();
    }

    @Test
    void a_word_of_which_no_letter_is_right_finds_none_and_one_in_another_case_its_own() {
        assertThat(Suggestion.nearest("c", List.of("a", "b"))).isEmpty();
        assertThat(Suggestion.certain("BEGINNER", List.of("beginner", "advanced")))
                .contains("beginner");
        assertThat(Suggestion.nearest("Title", List.of("title", "titles"))).contains("title");
    }

    @Test
    void a_hint_names_the_word_or_says_something_else() {
        assertThat(Suggestion.hint("tag", WORDS, "none")).isEqualTo("did you mean \"tags\"?");
        assertThat(Suggestion.hint("zzzz", WORDS, "none")).isEqualTo("none");
    }
}
