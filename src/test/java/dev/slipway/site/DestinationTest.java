package dev.slipway.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://x.y", "HTTP://x", "mailto:a@b.c", " https://x", "ht\ttps://x", "https:x"})
    void other_sites_and_letters_are_web(String destination) {
        assertThat(Destination.of(destination)).isEqualTo(Destination.WEB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#a",
                "a.md",
                "../a.md#b",
                "/a",
                "?q=a:b",
                "a/b:c",
                "./a:b",
                ":a",
                "javascript%3Ax",
                "é:x",
                "1a:b"
            })
    void paths_and_anchors_are_local(String destination) {
        assertThat(Destination.of(destination)).isEqualTo(Destination.LOCAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:x",
                " javascript:x",
                "\u0001javascript:x",
                "java\nscript:x",
                "java\tscript:x",
                "\u00001javascript:",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:x",
                "C:\\x",
                "//x.y",
                "\\\\x",
                "/\\x",
                "\t//x",
                "/\n/x",
                "ftp://x",
                "view-source:x",
                "x:y"
            })
    void all_else_is_forbidden(String destination) {
        Destination expected = destination.startsWith("\u00001") ? Destination.LOCAL : Destination.FORBIDDEN;
        assertThat(Destination.of(destination)).isEqualTo(expected);
    }
}
