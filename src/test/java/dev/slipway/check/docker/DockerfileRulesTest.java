package dev.slipway.check.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Place;
import dev.slipway.site.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileRulesTest {
    @Test
    void a_misspelt_instruction_is_placed_and_corrected() {
        Finding finding = only("FROM alpine:3.22\n  rnu echo\n");
        assertThat(finding.rule()).isEqualTo(DockerfileRule.UNKNOWN_INSTRUCTION);
        assertThat(finding.span()).isEqualTo(new Span(2, 3, 3));
        assertThat(finding.hint()).isEqualTo("did you mean \"RUN\"?");
        assertThat(finding.at(new Place("a.md", 7, 3, 3)).toString()).contains("UnknownInstruction", "a.md:7:3");
    }

    @Test
    void a_misspelt_flag_is_placed_and_corrected() {
        Finding finding = only("COPY --form=build /a /b\n");
        assertThat(finding.rule()).isEqualTo(DockerfileRule.UNKNOWN_FLAG);
        assertThat(finding.span()).isEqualTo(new Span(1, 6, 6));
        assertThat(finding.hint()).isEqualTo("did you mean \"--from\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM a:1 # base", "FROM a:1 AS b # base", "EXPOSE 80 # web", "ENV A=b # c"})
    void a_comment_after_an_instruction_is_told_what_it_is(String text) {
        Finding first = DockerfileRules.check(text).get(0);
        assertThat(first.hint()).isEqualTo("a comment stands on a line of its own");
        assertThat(first.span().column()).isEqualTo(text.indexOf('#') + 1);
    }

    @Test
    void a_fragment_is_not_asked_for_what_only_a_whole_file_has() {
        assertThat(ids("WORKDIR app\nCOPY $a $b\nRUN a | b\nRUN c\nUSER root\nCMD [\"a\"]\nCMD [\"b\"]\n"))
                .isEmpty();
        assertThat(ids("RUN apt update\n")).containsExactly("DL3027");
    }

    @Test
    void a_file_with_something_left_out_is_not_asked_either() {
        assertThat(ids("FROM alpine:3.22\n...\nCOPY $a b\nWORKDIR app\n")).isEmpty();
    }

    @Test
    void a_check_comment_at_the_top_silences_rules_everywhere() {
        assertThat(ids("# check=skip=DL3006,StageNameCasing\nFROM alpine AS Base\n"))
                .isEmpty();
        assertThat(ids("# check=skip=all\nFROM alpine AS Base\nMAINTAINER a\n")).isEmpty();
        assertThat(ids("# check=skip=all;error=true\nFROM alpine\nRNU a\n")).containsExactly("UnknownInstruction");
    }

    @Test
    void a_check_comment_above_an_instruction_silences_rules_there() {
        String text = "FROM alpine:3.22\n# check=skip=SecretsUsedInArgOrEnv // on purpose\nARG TOKEN\nARG KEY\n";
        assertThat(DockerfileRules.check(text))
                .extracting(finding -> finding.span().line())
                .containsExactly(4);
        assertThat(ids("FROM alpine:3.22\n# hadolint ignore=DL3018\nRUN apk add git\n"))
                .isEmpty();
    }

    @Test
    void buildkit_silences_some_rules_only_at_the_top() {
        assertThat(ids("FROM alpine:3.22\n# check=skip=ReservedStageName\nFROM alpine:3.22 AS scratch\n"))
                .containsExactly("ReservedStageName");
    }

    @Test
    void a_variable_is_undefined_where_the_image_sets_none_or_it_is_nearly_another() {
        assertThat(ids("FROM alpine:3.22\nCOPY $JAVA_HOME /a\n")).containsExactly("UndefinedVar");
        assertThat(ids("FROM eclipse-temurin:25\nCOPY $JAVA_HOME /a\n")).isEmpty();
        assertThat(ids("FROM golang:1.26\nENV PATH=$GOPATH/bin:$PATH\n")).isEmpty();
        assertThat(ids("FROM golang:1.26\nENV PATH=$PAHT:/a\n")).containsExactly("UndefinedVar");
        assertThat(ids("FROM a:1\nENV PORT_1=1\nCOPY $PORT_2 /a\n")).isEmpty();
        assertThat(ids("FROM a:1\nENV DB_HOST=1\nCOPY $DB_PORT $DB_HOS\n")).containsExactly("UndefinedVar");
        assertThat(ids("FROM alpine:3.22 AS a\nENV x=1\nFROM a\nCOPY $x /y\n")).isEmpty();
    }

    @Test
    void a_stage_goes_on_where_the_one_below_it_ended() {
        String base = "FROM debian:13 AS a\nSHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nWORKDIR /srv\n";
        assertThat(ids(base + "FROM a\nWORKDIR app\nRUN a | b\nCMD c\n")).containsExactly("DL3025");
        assertThat(ids(base + "FROM debian:13\nWORKDIR app\nRUN a | b\nCMD c\n"))
                .containsExactly("WorkdirRelativePath", "DL4006", "JSONArgsRecommended");
    }

    @Test
    void a_second_command_is_told_of_the_first_in_the_same_stage_only() {
        assertThat(ids("FROM a:1 AS b\nCMD [\"a\"]\nFROM b\nCMD [\"b\"]\n")).isEmpty();
        assertThat(only("FROM a:1\nHEALTHCHECK CMD a\nHEALTHCHECK NONE\n")
                        .span()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void platform_arguments_are_known_after_arg_alone() {
        assertThat(ids("FROM alpine:3.22\nCOPY $TARGETARCH /a\n")).containsExactly("UndefinedVar");
        assertThat(ids("FROM alpine:3.22\nARG TARGETARCH\nCOPY $TARGETARCH /a\n"))
                .isEmpty();
    }

    @Test
    void two_names_after_arg_are_two_arguments() {
        assertThat(ids("FROM alpine:3.22\nARG TARGETOS TARGETARCH\n")).isEmpty();
        assertThat(ids("FROM alpine:3.22\nARG one two\nCOPY $one $two\n")).isEmpty();
    }

    @Test
    void a_variable_in_a_here_document_counts_unless_its_delimiter_is_quoted() {
        assertThat(ids("FROM alpine:3.22\nCOPY <<EOF /a\n$b\nEOF\n")).containsExactly("UndefinedVar");
        assertThat(ids("FROM alpine:3.22\nCOPY <<'EOF' /a\n$b\nEOF\n")).isEmpty();
    }

    @Test
    void what_onbuild_holds_back_acts_in_the_next_stage() {
        assertThat(ids("FROM alpine:3.22 AS a\nONBUILD ENV x=1\nFROM a\nCOPY $x /y\n"))
                .isEmpty();
    }

    @Test
    void a_word_of_a_script_is_placed_on_its_own_line() {
        Finding finding = only("FROM debian:13-slim\nRUN true && \\\n    apt upgrade\n");
        assertThat(finding.span()).isEqualTo(new Span(3, 5, 3));
        assertThat(only("FROM debian:13-slim\nRUN <<EOF\ntrue\n  apt upgrade\nEOF\n")
                        .span())
                .isEqualTo(new Span(4, 3, 3));
    }

    @Test
    void a_script_for_another_program_is_not_read_as_a_shells() {
        assertThat(ids("RUN <<EOF\n#!/usr/bin/env python3\napt = 1\nEOF\n")).isEmpty();
        assertThat(ids("FROM a:1\nSHELL [\"pwsh\", \"-c\"]\nRUN apt update\n")).isEmpty();
        assertThat(ids("# escape=`\nFROM a:1\nRUN apt update\n")).isEmpty();
    }

    @Test
    void the_last_stage_and_those_below_it_are_the_image() {
        String lists = "RUN apt-get update\n";
        assertThat(ids("FROM debian:13 AS a\n" + lists + "FROM debian:13\n")).isEmpty();
        assertThat(ids("FROM debian:13 AS a\n" + lists + "FROM a\n")).containsExactly("DL3009");
    }

    @Test
    void a_parser_directive_alone_is_worth_showing() {
        assertThat(ids("# syntax=docker/dockerfile:1\n")).isEmpty();
        assertThat(ids("# nothing here\n")).containsExactly("DockerfileParse");
    }

    @Test
    void a_file_for_another_frontend_is_left_alone() {
        assertThat(ids("# syntax=example/buildpack:1\n[package]\n")).isEmpty();
    }

    @Test
    void findings_come_by_place() {
        List<Finding> findings = DockerfileRules.check("from alpine AS B\nMAINTAINER x\nCMD a\nARG KEY\n");
        assertThat(findings).isSortedAccordingTo(Finding.ORDER).hasSizeGreaterThan(4);
    }

    private static Finding only(String text) {
        List<Finding> findings = DockerfileRules.check(text, Optional.empty());
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<String> ids(String text) {
        return DockerfileRules.check(text).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}
