package dev.slipway.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.body.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Hello World|hello-world",
                "  spaced   out  |spaced---out",
                "What's new in 2.0?|whats-new-in-20",
                "C++ & C#|c--c",
                "snake_case and kebab-case|snake_case-and-kebab-case",
                "`docker run` explained|docker-run-explained",
                "**bold** *it* ~~no~~|bold-it-no",
                "[a link](x.md) here|a-link-here",
                "![image](x.png) after|-after",
                "<kbd>Ctrl</kbd> key|ctrl-key",
                "Emoji 🎉 party|emoji--party",
                "🎉 first|-first",
                "heart ❤️ it|heart-️-it",
                "family 👩‍💻 code|family--code",
                "日本語の見出し|日本語の見出し",
                "中文，标点。|中文标点",
                "한국어 제목|한국어-제목",
                "Привет Мир|привет-мир",
                "ÄÖÜ ß|äöü-ß",
                "İstanbul|i̇stanbul",
                "Ⅷ roman|ⅷ-roman",
                "x² and ½|x-and-",
                "a‿b connector|a‿b-connector",
                "हिन्दी मात्रा|हिन्दी-मात्रा",
                "dash – and — em|dash--and--em",
                "a.b/c:d;e|abcde",
                "1. Numbered|1-numbered",
                "--flag|--flag",
                "&amp; &copy; entity|--entity",
                "tab\tin|tabin",
                "no-break\u00a0space|no-breakspace",
                "\\*escaped\\*|escaped",
                ":tada: code|tada-code",
                "~/.docker/config.json|dockerconfigjson",
                "__init__|init",
                "snake\\_\\_case|snake__case"
            })
    void a_heading_gets_the_id_that_github_gives_it(String text, String id) {
        assertThat(ids("## " + text)).containsExactly(id);
    }

    @Test
    void headings_of_one_text_are_numbered() {
        assertThat(ids("# A\n## a\n## A-1\n## A\n## a 1\n")).containsExactly("a", "a-1", "a-1-1", "a-2", "a-1-2");
    }

    @Test
    void a_heading_without_letters_has_no_id_but_the_next_such_has() {
        assertThat(ids("## 🎉\n## 🎉\n")).containsExactly("", "-1");
        assertThat(Drafts.parse("## 🎉\n").draft().body().anchors()).isEmpty();
    }

    @Test
    void headings_in_lists_quotes_and_containers_count_too() {
        assertThat(ids("> # A\n\n- # A\n\n:::details x\n# A\n:::\n\nA\n===\n"))
                .containsExactly("a", "a-1", "a-2", "a-3");
    }

    private static List<String> ids(String markdown) {
        return Drafts.parse(markdown).draft().body().headings().stream()
                .map(Heading::id)
                .toList();
    }
}
