package dev.slipway.check.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DockerfileParserTest {
    @Test
    void a_word_knows_where_it_stands() {
        Instruction from = only("\n  FROM --platform=$BUILDPLATFORM  alpine:3.22 AS build\n");
        assertThat(from.span()).isEqualTo(new Span(2, 3, 4));
        assertThat(from.flags().get(0).span()).isEqualTo(new Span(2, 8, 25));
        assertThat(from.words()).extracting(Word::text).containsExactly("alpine:3.22", "AS", "build");
        assertThat(from.words().get(2).span()).isEqualTo(new Span(2, 50, 5));
    }

    @Test
    void a_word_on_a_continued_line_stands_on_its_own_line() {
        Instruction copy = only("COPY a \\\n  # not a word\n\n  b /c\n");
        assertThat(copy.words()).extracting(Word::text).containsExactly("a", "b", "/c");
        assertThat(copy.words().get(1).span()).isEqualTo(new Span(4, 3, 1));
        assertThat(copy.emptyLines()).containsExactly(new Span(3, 1, 1));
    }

    @Test
    void a_word_over_two_lines_is_marked_on_the_first() {
        Instruction env = only("ENV path=/usr\\\n/bin\n");
        assertThat(env.arguments().pairs().get(0).value().text()).isEqualTo("/usr/bin");
        assertThat(env.arguments().pairs().get(0).key().span()).isEqualTo(new Span(1, 5, 9));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        Instruction from = only("\uFEFFFROM alpine\r\n");
        assertThat(from.keyword().text()).isEqualTo("FROM");
        assertThat(from.span()).isEqualTo(new Span(1, 2, 4));
        assertThat(from.words()).extracting(Word::text).containsExactly("alpine");
    }

    @Test
    void an_escaped_escape_does_not_continue_a_line() {
        assertThat(DockerfileParser.parse("RUN echo \\\\\nRUN true\n").instructions())
                .hasSize(2);
    }

    @Test
    void the_escape_directive_changes_what_continues_a_line() {
        Dockerfile file = DockerfileParser.parse("# escape=`\nRUN dir c:\\\nRUN a `\n  b\n");
        assertThat(file.escape()).isEqualTo('`');
        assertThat(file.instructions())
                .extracting(run -> run.words().get(0).text())
                .containsExactly("dir c:\\", "a   b");
    }

    @Test
    void directives_end_with_the_first_other_line() {
        Dockerfile file = DockerfileParser.parse("# Syntax = docker/dockerfile:1\n# hello\n# escape=`\nFROM a\n");
        assertThat(file.directives()).extracting(Directive::name).containsExactly("syntax");
        assertThat(file.directive("syntax").orElseThrow().span()).isEqualTo(new Span(1, 3, 28));
        assertThat(file.escape()).isEqualTo('\\');
        assertThat(file.instructions().get(0).comments().lines()).containsExactly("hello", "escape=`");
    }

    @Test
    void a_second_directive_of_one_name_and_another_escape_are_problems() {
        assertThat(problems("# escape=x\nFROM a\n")).containsExactly("the escape character cannot be x");
        assertThat(problems("# check=skip=all\n# check=skip=all\nFROM a\n"))
                .containsExactly("a second check directive");
    }

    @Test
    void an_array_with_single_quotes_is_the_shell_form() {
        Instruction cmd = only("CMD ['a', 'b']");
        assertThat(cmd.json()).isFalse();
        assertThat(cmd.words()).extracting(Word::text).containsExactly("['a', 'b']");
    }

    @Test
    void an_array_of_strings_is_the_exec_form_with_every_element_placed() {
        Instruction cmd = only("CMD [ \"a\", \"b\\u0021\\n\" ]");
        assertThat(cmd.json()).isTrue();
        assertThat(cmd.words()).extracting(Word::text).containsExactly("a", "b!\n");
        assertThat(cmd.words().get(1).span()).isEqualTo(new Span(1, 12, 11));
    }

    @Test
    void an_array_of_other_things_is_a_problem_and_what_is_almost_json_is_not() {
        assertThat(problems("CMD [\"a\", [\"b\"]]")).hasSize(1);
        assertThat(problems("CMD [\"a\", 1, true, null, {\"b\": -1.5e3}]")).hasSize(1);
        assertThat(problems("CMD [\"a\" \"b\"]")).isEmpty();
        assertThat(problems("CMD [\"a\", 01]")).isEmpty();
        assertThat(problems("CMD [\"a\"] && b")).isEmpty();
        assertThat(only("CMD [\"a\"] && b").json()).isFalse();
        assertThat(only("CMD [\"a\",]").json()).isFalse();
    }

    @Test
    void several_here_documents_follow_one_instruction() {
        Dockerfile file = DockerfileParser.parse("COPY <<one <<-\"two\" /to/\n$a\none\n\tb\n\ttwo\nRUN x\n");
        List<Heredoc> documents = file.instructions().get(0).heredocs();
        assertThat(documents).extracting(Heredoc::name).containsExactly("one", "two");
        assertThat(documents).extracting(Heredoc::content).containsExactly("$a\n", "\tb\n");
        assertThat(documents).extracting(Heredoc::expand).containsExactly(true, false);
        assertThat(documents).extracting(Heredoc::chomp).containsExactly(false, true);
        assertThat(documents).extracting(Heredoc::firstLine).containsExactly(2, 4);
        assertThat(file.instructions()).hasSize(2);
    }

    @Test
    void here_documents_follow_only_where_a_file_or_a_script_can_stand() {
        assertThat(DockerfileParser.parse("ENV a=<<EOF\nRUN x\n").instructions())
                .hasSize(2);
        assertThat(DockerfileParser.parse("RUN [\"<<EOF\"]\nRUN x\n").instructions())
                .hasSize(2);
        assertThat(DockerfileParser.parse("ONBUILD RUN <<EOF\nx\nEOF\nRUN x\n").instructions())
                .hasSize(2);
        assertThat(DockerfileParser.parse("RNU <<EOF\nx\nEOF\nRUN x\n").instructions())
                .hasSize(2);
        assertThat(problems("RUN <<EOF\nx\n")).containsExactly("the here-document EOF is not closed");
    }

    @Test
    void flags_end_at_two_dashes_and_lose_their_quotes() {
        Instruction cmd = only("CMD -- --not-a-flag");
        assertThat(cmd.flags()).isEmpty();
        assertThat(cmd.words()).extracting(Word::text).containsExactly("--not-a-flag");
        Instruction run = only("RUN --mount=\"type=cache,target=/a b\" make");
        assertThat(run.flags().get(0).value()).contains("type=cache,target=/a b");
    }

    @Test
    void a_line_of_dots_stands_for_something_left_out() {
        Dockerfile file = DockerfileParser.parse("FROM a\n...\nRUN x\n");
        assertThat(file.elided()).isTrue();
        assertThat(file.instructions()).hasSize(2);
    }

    @Test
    void stages_and_what_stands_before_them() {
        Dockerfile file = DockerfileParser.parse("ARG A\nFROM a AS One\nRUN x\nFROM one\n");
        assertThat(file.preamble()).hasSize(1);
        assertThat(file.stages()).hasSize(2);
        assertThat(file.stages().get(0).name()).contains("one");
        assertThat(file.stages().get(0).instructions()).hasSize(1);
        assertThat(file.fragment()).isFalse();
    }

    private static Instruction only(String text) {
        List<Instruction> instructions = DockerfileParser.parse(text).instructions();
        assertThat(instructions).hasSize(1);
        return instructions.get(0);
    }

    private static List<String> problems(String text) {
        return DockerfileParser.parse(text).problems().stream()
                .map(Problem::message)
                .toList();
    }
}
