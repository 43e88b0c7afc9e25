package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links are for terminals that know them, and for nobody else. */
class TerminalTest {
    private static final URI ADDRESS = URI.create("file:///site/a%20b.md");

    @Test
    void a_terminal_that_knows_links_gets_one() {
        assertThat(linked(true, Map.of("VTE_VERSION", "7600")))
                .isEqualTo("\u001B]8;;file:///site/a%20b.md\u001B\\a.md:1:2\u001B]8;;\u001B\\");
        assertThat(linked(true, Map.of("TERM_PROGRAM", "WezTerm"))).startsWith("\u001B]8;;");
    }

    @Test
    void a_file_an_old_terminal_and_a_multiplexer_get_the_text() {
        assertThat(linked(false, Map.of("VTE_VERSION", "7600"))).isEqualTo("a.md:1:2");
        assertThat(linked(true, Map.of("TERM", "xterm"))).isEqualTo("a.md:1:2");
        assertThat(linked(true, Map.of("VTE_VERSION", "4900"))).isEqualTo("a.md:1:2");
        assertThat(linked(true, Map.of("VTE_VERSION", "7600", "TMUX", "/tmp/x")))
                .isEqualTo("a.md:1:2");
    }

    @Test
    void a_user_decides_for_or_against() {
        assertThat(linked(true, Map.of("FORCE_HYPERLINK", "1"))).startsWith("\u001B]8;;");
        assertThat(linked(true, Map.of("FORCE_HYPERLINK", "0", "VTE_VERSION", "7600")))
                .isEqualTo("a.md:1:2");
    }

    private static String linked(boolean terminal, Map<String, String> environment) {
        return new Terminal(System.out, System.err, terminal, environment).linked(ADDRESS, "a.md:1:2");
    }
}
