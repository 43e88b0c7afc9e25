package dev.slipway.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.body.TokenKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void a_language_is_found_by_name_or_alias_in_any_case() {
        Language dockerfile = Languages.find("Docker").orElseThrow();
        assertThat(dockerfile.name()).isEqualTo("dockerfile");
        assertThat(dockerfile.label()).isEqualTo("Dockerfile");
        assertThat(dockerfile.aliases()).contains("docker");
        assertThat(Languages.find("BASH").map(Language::label)).contains("Shell");
        assertThat(Languages.find("c++").map(Language::name)).contains("cpp");
        assertThat(Languages.find("none").map(Language::name)).contains("text");
    }

    @Test
    void an_unknown_language_has_a_nearest_one_or_none() {
        assertThat(Languages.find("dokcerfile")).isEmpty();
        assertThat(Languages.nearest("dokcerfile")).contains("dockerfile");
        assertThat(Languages.nearest("ymal")).contains("yaml");
        assertThat(Languages.nearest("pyton")).contains("python");
        assertThat(Languages.nearest("brainfuck")).isEmpty();
        assertThat(Languages.nearest("x".repeat(100_000))).isEmpty();
        assertThat(Languages.nearest("")).isEmpty();
    }

    @Test
    void no_name_stands_for_two_languages() {
        Set<String> names = new HashSet<>();
        for (Language language : Languages.all()) {
            List<String> all = new ArrayList<>(language.aliases());
            all.add(language.name());
            for (String name : all) {
                assertThat(names.add(name)).as(name).isTrue();
            }
        }
    }

    @Test
    void every_language_has_a_scanner_and_a_snippet() {
        for (Language language : Languages.all()) {
            String snippet = Snippets.all().get(language.name());
            assertThat(snippet).as(language.name()).isNotNull();
            Set<TokenKind> kinds = EnumSet.noneOf(TokenKind.class);
            new Scanners().highlight(language.name(), snippet, (kind, start, end) -> kinds.add(kind));
            assertThat(kinds.size() > 2)
                    .as(language.name())
                    .isEqualTo(!language.name().equals("text"));
        }
    }

    @Test
    void code_of_an_unknown_language_stays_plain() {
        assertThat(TokenList.of("brainfuck", "FROM x")).isEqualTo("PLAIN FROM x\n");
        assertThat(TokenList.of("", "FROM x")).isEqualTo("PLAIN FROM x\n");
    }

    @Test
    void a_file_tells_its_language() {
        assertThat(Languages.ofFile("a/Dockerfile.dev")).isEqualTo("dockerfile");
        assertThat(Languages.ofFile("compose.YAML")).isEqualTo("yaml");
        assertThat(Languages.ofFile("/etc/nginx/conf.d/default.conf")).isEqualTo("nginx");
        assertThat(Languages.ofFile("README")).isEqualTo("text");
    }
}
