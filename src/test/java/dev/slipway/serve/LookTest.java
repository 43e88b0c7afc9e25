package dev.slipway.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LookTest {
    private static final String PAGE = """
            <head><link rel="stylesheet" href="../assets/a.css"><script defer src="../assets/s.js"></script></head>
            <p>Text <img src="box%20one.svg"> <img src="https://example.org/b.png"> <a href="other.html">another page</a></p>
            """;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "assets/a.css", "p { color: red }",
            "assets/b.css", "p { color: blue }",
            "assets/s.js", "say(1)",
            "docker/box one.svg", "<svg/>",
            "docker/other.html", "<p>Other</p>"));

    private Look look(String page) {
        return Look.of(
                "docker/a.html",
                page.getBytes(StandardCharsets.UTF_8),
                path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_page_looks_like_itself() {
        assertThat(look(PAGE)).isEqualTo(look(PAGE));
        assertThat(look(PAGE).sheets()).containsExactly("../assets/a.css");
    }

    @Test
    void other_text_is_another_look() {
        Look before = look(PAGE);
        Look after = look(PAGE.replace("Text", "Words"));
        assertThat(after.word()).isNotEqualTo(before.word());
        assertThat(after.differsInStyleOnly(before.word())).isFalse();
    }

    @Test
    void a_picture_or_a_script_that_changed_is_another_look() {
        String before = look(PAGE).word();
        files.put("docker/box one.svg", "<svg width='1'/>");
        String after = look(PAGE).word();
        assertThat(after).isNotEqualTo(before);
        files.put("assets/s.js", "say(2)");
        assertThat(look(PAGE).word()).isNotEqualTo(after);
    }

    @Test
    void a_style_sheet_that_changed_or_has_another_name_is_a_look_that_differs_in_style_only() {
        String before = look(PAGE).word();
        assertThat(look(PAGE.replace("a.css", "b.css")).differsInStyleOnly(before))
                .isTrue();
        files.put("assets/a.css", "p { color: green }");
        assertThat(look(PAGE).differsInStyleOnly(before)).isTrue();
    }

    @Test
    void another_page_that_changed_does_not_matter() {
        Look before = look(PAGE);
        files.put("docker/other.html", "<p>Changed</p>");
        assertThat(look(PAGE)).isEqualTo(before);
    }
}
