package dev.slipway.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:4000",
                "LocalHost:80",
                "127.0.0.1",
                "127.0.0.1:65535",
                "[::1]",
                "[::1]:8080"
            })
    void this_machine_is_known_by_its_own_names(String host) {
        assertThat(LocalName.is(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "localhost.example.org:4000",
                "127.0.0.1.nip.io",
                "127.0.0.1:",
                "127.0.0.1:80:80",
                "[::1]x",
                "::1",
                "0.0.0.0:4000",
                "localhost:4000, example.org",
                "evil@localhost:4000",
                "localhost:http"
            })
    void every_other_name_is_foreign(String host) {
        assertThat(LocalName.is(host)).isFalse();
    }

    @Test
    void who_names_nobody_is_not_answered() {
        assertThat(LocalName.is(null)).isFalse();
    }
}
