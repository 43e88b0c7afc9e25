package dev.slipway.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxRulesTest {
    /** Lines are joined by {@code ~}; the place is line and column. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "json {\"a\": 1,} => 1:8 json-syntax",
                "json {\"a\": 1~\"b\": 2} => 1:7 json-syntax",
                "json {a: 1} => 1:2 json-syntax",
                "json {'a': 1} => 1:2 json-syntax",
                "json {\"a\": {} => 1:1 json-syntax",
                "json {\"a\": \"x} => 1:7 json-syntax",
                "json {\"a\": [1, 2} => 1:12 json-syntax",
                "json {\"a\": 01} => 1:7 json-syntax",
                "json {\"a\": True} => 1:7 json-syntax",
                "json {} // no => 1:4 json-syntax",
                "json {\"a\": 1, \"a\": 2} => 1:10 json-duplicate-key",
                "json \"a\": 1~\"b\": 2 => 1:6 json-syntax",
                "yaml a: [1 => 1:4 yaml-block-syntax",
                "yaml a: 1~---~b: x: y => 3:5 yaml-block-syntax",
                "yaml a: 1~b: 2~a: 3 => 3:1 yaml-duplicate-key",
                "bash echo 'a => 1:6 shell-syntax",
                "bash if true; then~echo~done => 3:1 shell-syntax",
                "bash while true; do~echo => 1:1 shell-syntax",
                "bash case $x in a) echo;; => 1:1 shell-syntax",
                "bash echo $(date => 1:7 shell-syntax",
                "bash f() { echo => 1:5 shell-syntax",
                "bash (cd x && ls => 1:1 shell-syntax",
                "bash cat <<EOF~x~  EOF => 1:5 shell-syntax",
                "bash docker ps | => 1:11 shell-syntax",
                "bash echo ) => 1:6 shell-syntax",
                "bash fi => 1:1 shell-syntax",
                "bash for x in a; echo; done => 1:13 shell-syntax",
                "bash echo ${a => 1:6 shell-syntax",
                "console $ echo it's~its~$ ls => 1:10 shell-syntax",
                "console $ for i in 1; do~> echo~$ ls => 1:3 shell-syntax"
            })
    void a_fault_is_found_at_its_place(String code, String fault) {
        assertThat(SyntaxRules.check(language(code), text(code)))
                .extracting(found -> found.span().line() + ":" + found.span().column() + " "
                        + found.rule().id())
                .containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "json {\"a\": 1, ...}",
                "json {\"a\": …, \"b\": [1, …]}",
                "json {~  \"a\": 1,~  ...~}",
                "json {~  ...~  \"a\": 1~  …~}",
                "json \"log-driver\": \"json-file\"",
                "json \"log-driver\": \"json-file\",~\"x\": {\"a\": 1},",
                "json {\"a\": 1}~{\"a\": 2}",
                "json {\"id\": <id>}",
                "json ",
                "jsonc {\"a\": 1, // x~ /* y */ \"b\": [1,],}",
                "json5 {a: 'x', b: +.5, c: 0xFF, d: NaN,}",
                "yaml a: 1~...~b: 2",
                "yaml a: ${{ x }}~---~a: <id>",
                "yaml {{ if .Values.a }}~a: 1~{{ end }}",
                "yaml y: &y {a: 1}~x: {<<: *y, b: 1}",
                "bash docker logs <id>",
                "bash docker run [OPTIONS] image:<tag> {a|b} …",
                "bash for f in …; do~  ...~done",
                "bash if x; then~  # …~fi",
                "bash case \"$1\" in~  -h|--help) echo \"it's\";;~  (*) ;;~esac",
                "bash f() {~  local a=(1 2 \"3 4\")~  [[ $a =~ ^(x|y)$ ]] && echo $((1 + (2)))~}",
                "bash cat <<'EOF' > x~it's $(~EOF~ls",
                "bash cat <<-EOF~\tx~\tEOF",
                "bash x=$(cat <<EOF~a)~EOF~)",
                "bash echo \"${x:-\"it's\"}\" $'it\\'s' `a \\` b` ${#a} $#",
                "bash for ((i = 0; i < 3; i++)); do echo $i; done",
                "bash while a; do b; done 3>&1 2>/dev/null <x",
                "bash diff <(a) <(b) 2>&1 >/dev/null &> x",
                "bash ((x++)) || { echo; } && (a; b) | c",
                "bash $ echo hi~it's~$ ls",
                "console $ echo hi~it's~# a comment that isn't a command",
                "console $ for i in 1; do~> echo~> done~it's",
                "console $ cat <<EOF~> x~> EOF",
                "console $ docker run \\~    nginx~output (",
                "console PS C:\\> it's"
            })
    void what_is_no_fault_alarms_nobody(String code) {
        assertThat(SyntaxRules.check(language(code), text(code))).isEmpty();
    }

    private static String language(String code) {
        return code.contains(" ") ? code.substring(0, code.indexOf(' ')) : code;
    }

    private static String text(String code) {
        return code.substring(Math.min(code.length(), language(code).length() + 1))
                .replace('~', '\n');
    }
}
