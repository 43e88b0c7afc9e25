package dev.slipway.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.highlight.ConsoleSession.Line;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsoleSessionTest {
    @Test
    void a_backslash_continues_a_command() {
        assertThat(kinds("$ docker run \\\n    nginx\nabc\n")).isEqualTo("COMMAND CONTINUATION OUTPUT");
        assertThat(typed("$ docker run \\\n>   nginx\nabc\n")).isEqualTo("docker run \\\n  nginx\n");
    }

    @Test
    void a_here_document_ends_with_its_word() {
        String session = "$ cat <<EOF > a\n> one\nEOF\nout\n";
        assertThat(kinds(session)).isEqualTo("COMMAND HEREDOC HEREDOC OUTPUT");
        assertThat(typed(session)).isEqualTo("cat <<EOF > a\none\nEOF\n");
    }

    @Test
    void an_open_quote_goes_on_only_where_it_is_closed() {
        assertThat(kinds("$ echo 'a\nb'\nc\n")).isEqualTo("COMMAND CONTINUATION OUTPUT");
        assertThat(kinds("$ echo it's\nits\n$ ls 'x'\n")).isEqualTo("COMMAND OUTPUT COMMAND");
    }

    @Test
    void prompts_of_users_hosts_and_folders_are_prompts() {
        for (String prompt : new String[] {
            "$ ", "% ", "root@4f2a81c07d3b:/# ", "[me@host ~]$ ", "me@host:~/src$ ", "/ # ", "/app # ", "bash-5.1$ ",
            "PS C:\\> ", "PS> ", "mysql> ", "127.0.0.1:6379> ", "shop=# ", "(venv) $ ", "~ $ ", "❯ "
        }) {
            assertThat(kinds(prompt + "ls\nout\n")).as(prompt).isEqualTo("COMMAND OUTPUT");
            assertThat(typed(prompt + "ls\nout\n")).as(prompt).isEqualTo("ls\n");
        }
    }

    @Test
    void output_that_resembles_a_prompt_is_output() {
        for (String output : new String[] {
            "# syntax=docker/dockerfile:1",
            "> node app.js",
            " => [1/2] FROM alpine",
            "#1 [internal] load",
            "=> x",
            "100% done",
            "<a> b",
            "-> x",
            "Costs 5$ each",
            "-rw-r--r-- 1 me $ x",
            "75% of it"
        }) {
            assertThat(kinds("$ x\n" + output + "\n")).as(output).isEqualTo("COMMAND OUTPUT");
        }
    }

    @Test
    void a_bare_root_prompt_counts_where_no_other_does_or_a_shell_was_opened() {
        assertThat(kinds("# apt update\nHit\n# ls\n")).isEqualTo("COMMAND OUTPUT COMMAND");
        assertThat(kinds("$ docker exec -it web sh\n# ls\nbin\n$ ls\n# x\n"))
                .isEqualTo("COMMAND COMMAND OUTPUT COMMAND OUTPUT");
    }

    @Test
    void a_remark_above_a_command_is_not_copied() {
        assertThat(kinds("# Start\n$ ls\nout\n\n# Stop\n$ ls\n"))
                .isEqualTo("COMMENT COMMAND OUTPUT OUTPUT COMMENT COMMAND");
        assertThat(typed("# Start\n$ ls\n")).isEqualTo("ls\n");
    }

    @Test
    void without_prompts_a_known_command_is_typed_and_the_rest_is_output() {
        assertThat(kinds("docker run \\\n  nginx\n# remark\ndocker ps\n"))
                .isEqualTo("COMMAND CONTINUATION COMMENT COMMAND");
        assertThat(kinds("CONTAINER ID   IMAGE\nabc   nginx\n")).isEqualTo("OUTPUT OUTPUT");
        assertThat(kinds("")).isEmpty();
    }

    @Test
    void lines_are_the_whole_session() {
        String session = "$ a\n\nb\r\n$ c";
        int at = 0;
        for (Line line : ConsoleSession.of(session).lines()) {
            assertThat(line.start()).isEqualTo(at);
            assertThat(line.promptEnd()).isBetween(line.start(), line.end());
            at = line.end() + 1;
        }
        assertThat(at).isEqualTo(session.length() + 1);
    }

    private static String kinds(String session) {
        return ConsoleSession.of(session).lines().stream()
                .map(line -> line.kind().name())
                .collect(Collectors.joining(" "));
    }

    private static String typed(String session) {
        return ConsoleSession.of(session).typed(session);
    }
}
