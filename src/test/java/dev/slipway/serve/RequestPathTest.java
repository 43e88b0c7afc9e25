package dev.slipway.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/docker/, docker/index.html",
        "/docker/a.html, docker/a.html",
        "/posts/%C3%BCber%20uns.html, posts/über uns.html",
        "/a%2Bb+c.html, a+b+c.html",
        "/...., ....",
        "/%61.html, a.html"
    })
    void a_path_names_a_file_of_the_site(String raw, String path) {
        assertThat(RequestPath.of(raw)).hasValue(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "docker",
                "/..",
                "/../etc/passwd",
                "/docker/../../etc",
                "/%2e%2e/etc/passwd",
                "/%2E%2e",
                "/.",
                "/a/./b",
                "//",
                "//etc/passwd",
                "/a//b",
                "/a%2fb",
                "/..%2fetc",
                "/..%5cetc",
                "/a\\b",
                "/a%00.html",
                "/a%0d%0ab",
                "/%",
                "/%4",
                "/%zz",
                "/%ff",
                "/%c0%ae%c0%ae/etc/passwd"
            })
    void what_could_mean_something_to_a_disk_is_no_path(String raw) {
        assertThat(RequestPath.of(raw)).isEmpty();
    }
}
