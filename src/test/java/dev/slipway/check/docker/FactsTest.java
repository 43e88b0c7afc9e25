package dev.slipway.check.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void the_last_of_each_counts() {
        Facts facts = Facts.of("FROM a\nCMD one\nCMD [\"two\", \"2\"]\nENTRYPOINT three\nUSER a\nUSER b:c\n");
        assertThat(facts.stages()).isEqualTo(1);
        assertThat(facts.command().orElseThrow().words()).containsExactly("two", "2");
        assertThat(facts.command().orElseThrow().shell()).isFalse();
        assertThat(facts.command().orElseThrow().span().line()).isEqualTo(3);
        assertThat(facts.entrypoint().orElseThrow().shell()).isTrue();
        assertThat(facts.user()).contains("b:c");
    }

    @Test
    void a_stage_inherits_from_the_one_that_it_is_built_on_and_from_no_other() {
        Facts facts = Facts.of(
                "FROM a AS x\nUSER u\nWORKDIR /w\nENV A=1\nFROM b AS y\nUSER v\nFROM x\nWORKDIR d/../e\nENV B=$A\n");
        assertThat(facts.stages()).isEqualTo(3);
        assertThat(facts.user()).contains("u");
        assertThat(facts.workdir()).contains("/w/e");
        assertThat(facts.environment())
                .containsEntry("A", "1")
                .containsEntry("B", "1")
                .hasSize(2);
    }

    @Test
    void an_entrypoint_does_away_with_an_inherited_command() {
        assertThat(Facts.of("FROM a AS x\nCMD [\"c\"]\nFROM x\nENTRYPOINT [\"e\"]\n")
                        .command())
                .isEmpty();
        assertThat(Facts.of("FROM a AS x\nCMD [\"c\"]\nENTRYPOINT [\"e\"]\n").command())
                .isPresent();
    }

    @Test
    void ports_have_a_protocol_and_ranges_are_counted_out() {
        Facts facts = Facts.of("FROM a\nARG P=80\nEXPOSE $P 53/UDP 8000-8002\n");
        assertThat(facts.ports()).isEqualTo(List.of("80/tcp", "53/udp", "8000/tcp", "8001/tcp", "8002/tcp"));
    }

    @Test
    void the_values_of_an_instruction_are_those_before_it() {
        Facts facts = Facts.of("FROM a\nENV abc=hello\nENV abc=bye def=$abc\nENV ghi=$abc\n");
        assertThat(facts.environment()).containsEntry("def", "hello").containsEntry("ghi", "bye");
    }

    @Test
    void a_stage_takes_a_global_argument_when_it_asks_for_it() {
        assertThat(Facts.of("ARG V=1\nFROM a\nARG V\nENV X=$V\n").environment()).containsEntry("X", "1");
        assertThat(Facts.of("ARG V=1\nFROM a\nENV X=$V\n").environment()).containsEntry("X", "");
        assertThat(Facts.of("ARG V=1\nFROM a\nARG V=2\nENV X=$V\n").environment())
                .containsEntry("X", "2");
    }

    @Test
    void a_fragment_has_facts_too() {
        Facts facts = Facts.of("EXPOSE 80\nUSER app\n");
        assertThat(facts.stages()).isZero();
        assertThat(facts.ports()).containsExactly("80/tcp");
        assertThat(facts.user()).contains("app");
    }

    @Test
    void an_entrypoint_gets_the_command_unless_a_shell_runs_it() {
        assertThat(Facts.of("FROM a\nENTRYPOINT [\"e\"]\nCMD [\"c\"]\n").running())
                .containsExactly("e", "c");
        assertThat(Facts.of("FROM a\nENTRYPOINT e\nCMD [\"c\"]\n").running()).containsExactly("/bin/sh", "-c", "e");
        assertThat(Facts.of("FROM a\nSHELL [\"/bin/bash\", \"-c\"]\nCMD c d\n").running())
                .containsExactly("/bin/bash", "-c", "c d");
    }

    @Test
    void layers_are_those_of_the_last_stage_above_its_base() {
        Facts facts = Facts.of("FROM a AS x\nRUN one\nFROM b AS y\nWORKDIR /w\nCOPY . .\nFROM y\nENV A=1\nRUN two\n");
        assertThat(facts.layers()).isEqualTo(3);
        assertThat(facts.base()).contains("b");
        assertThat(Facts.of("FROM a\nWORKDIR /\n").layers()).isZero();
    }

    @Test
    void undefined_variables_have_their_lines() {
        assertThat(Facts.of("ARG A=1\nFROM a:$A\nENV B=$A C=$PATH\n").undefined())
                .containsExactly(entry("A", 3));
    }

    @Test
    void what_does_not_parse_or_has_no_stage_is_an_obstacle() {
        assertThat(Facts.obstacle("FROM a\n")).isEmpty();
        assertThat(Facts.obstacle("USER a\n")).isPresent();
    }
}
