package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeAddressTest {
    @ParameterizedTest
    @CsvSource({
        "docker/a.html, docker/index.html, index.html",
        "docker/a.html, docker/a.html, a.html",
        "docker/a.html, docker/b/c.png, b/c.png",
        "docker/a.html, posts/x.html, ../posts/x.html",
        "docker/a.html, index.html, ../index.html",
        "index.html, docker/a.html, docker/a.html",
        "a/b/c.html, a/d/e.html, ../d/e.html",
        "a/b/c.html, ab/c.html, ../../ab/c.html",
        "a/x.html, a/x y#1?.png, x%20y%231%3F.png",
        "a/x.html, a/50%.png, 50%25.png",
        "a/x.html, a/é.png, %C3%A9.png",
        "a/x.html, a/b:c.png, ./b:c.png"
    })
    void the_way_from_a_page_to_a_file_writes_the_files_name_out(String from, String to, String address) {
        assertThat(RelativeAddress.between(from, to)).isEqualTo(address);
        URI root = URI.create("https://x.y/root/");
        assertThat(root.resolve(from).resolve(address).getPath()).isEqualTo("/root/" + to);
    }

    @ParameterizedTest
    @CsvSource({"index.html, ''", "a/b.html, ../", "a/b/c.html, ../../"})
    void the_way_to_the_root_goes_up_a_folder_at_a_time(String from, String address) {
        assertThat(RelativeAddress.toRoot(from)).isEqualTo(address);
    }
}
