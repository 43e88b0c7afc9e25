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
                "toml a = => 1:3 toml-syntax",
                "toml a: 1 => 1:1 toml-syntax",
                "toml a = yes => 1:5 toml-syntax",
                "toml a = True => 1:5 toml-syntax",
                "toml a = 'it's' => 1:9 toml-syntax",
                "toml a = \"x => 1:5 toml-syntax",
                "toml a = \"C:\\dir\" => 1:8 toml-syntax",
                "toml a = \"\"\"x~y => 1:5 toml-syntax",
                "toml a = 010 => 1:5 toml-syntax",
                "toml a = 1__0 => 1:5 toml-syntax",
                "toml a = 2026-02-29 => 1:5 toml-syntax",
                "toml a = 24:00:00 => 1:5 toml-syntax",
                "toml a = [1 2] => 1:8 toml-syntax",
                "toml a = [1,~2 => 1:5 toml-syntax",
                "toml a = 1 b = 2 => 1:7 toml-syntax",
                "toml [a => 1:1 toml-syntax",
                "toml a b = 1 => 1:1 toml-syntax",
                "toml a/b = 1 => 1:1 toml-syntax",
                "toml /a = 1 => 1:1 toml-syntax",
                "toml a = 1~a = 2 => 2:1 toml-duplicate-key",
                "toml \"a\" = 1~a = 2 => 2:1 toml-duplicate-key",
                "toml a = {b = 1, b = 2} => 1:13 toml-duplicate-key",
                "toml [a]~[b]~[a] => 3:1 toml-duplicate-key",
                "toml [[a]]~[a] => 2:1 toml-duplicate-key",
                "toml a = []~[[a]] => 2:1 toml-duplicate-key",
                "toml a = 1~a.b = 2 => 2:1 toml-duplicate-key",
                "toml [a.b]~[a]~b.c = 1 => 3:1 toml-duplicate-key",
                "toml a = {b = 1,} => 1:11 toml-1-1",
                "toml a = {~b = 1~} => 1:5 toml-1-1",
                "toml a = 07:30 => 1:5 toml-1-1",
                "toml a = \"\\e\" => 1:6 toml-1-1",
                "xml <a><b></a> => 1:4 xml-syntax",
                "xml <a></A> => 1:4 xml-syntax",
                "xml <a>~  <b>~</a>~ => 2:3 xml-syntax",
                "xml <a> => 1:1 xml-syntax",
                "xml </a> => 1:1 xml-syntax",
                "xml <a b=1/> => 1:6 xml-syntax",
                "xml <a b/> => 1:4 xml-syntax",
                "xml <a b='1' b='2'/> => 1:10 xml-syntax",
                "xml <a b='1'c='2'/> => 1:9 xml-syntax",
                "xml <a b='<'/> => 1:7 xml-syntax",
                "xml <a b='1/>~ => 1:6 xml-syntax",
                "xml <a>x && y</a> => 1:6 xml-syntax",
                "xml <a>&nbsp;</a> => 1:4 xml-syntax",
                "xml <a>1 < 2</a> => 1:6 xml-syntax",
                "xml <!-- a -- b --> => 1:8 xml-syntax",
                "xml <!-- a => 1:1 xml-syntax",
                "xml <a>]]></a> => 1:4 xml-syntax",
                "xml <a~<b/> => 1:1 xml-syntax",
                "xml ~<?xml version='1.0'?><a/> => 2:1 xml-syntax",
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
                "toml ",
                "toml # only a comment",
                "toml debug = true~insecure-registries = [~  \"a:5000\", # one~]",
                "toml [worker.oci]~...~[registry.\"docker.io\"]~mirrors = [\"x\", …]",
                "toml a = <id>~b = {c = 1, ...}~d = […, 2]~e = ...~[...]",
                "toml a.b.c = 1~a.b.d = {e.f = 1}~[a.g]",
                "toml [a.b.c]~[a]~x = 1~[[p]]~n = 1~[p.q]~[[p]]~n = 2~[p.q]",
                "toml t = 1979-05-27 07:32:00Z~u = 1979-05-27T00:32:00.99-07:00~v = 07:32:00~w = 1979-05-27 # day",
                "toml n = [+1_000, 0xdead_beef, 0o755, 0b01, 1e6, -0.0, inf, +nan, 6.26e-34]",
                "toml s = '''~it's'''~t = \"\"\"a \\~   b\"\"\"\"~u = '\\d'~v = \"\\u00e9\"",
                "xml ",
                "xml plain text",
                "xml <?xml version='1.0'?>~<!DOCTYPE a [<!ENTITY b \"c>\">]>~<a>&b;</a>",
                "xml <a/>~<b/>~text …",
                "xml <?xml version='1.0'?><a/>~<!-- b.xml -->~<?xml version='1.0'?><b/>",
                "xml <a x='1' ...>~  ...~  <...>~</a>",
                "xml <project>~  <dependencies>~  ...",
                "xml ...~  </dependencies>~</project>",
                "xml <a><![CDATA[1 < 2 && x]]>&#160;&#xA0;&amp;</a >",
                "xml <soap:é xmlns:soap=\"u\" b = 'x>y'/>",
                "bash (a) <in >out",
                "bash sort <in >out && while read x; do y; done <in >out",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toml {{#include Cargo.toml:6:8}}",
                "toml a = 1~  {% if b %}~b = yes~  {% endif %}",
                "xml <a>~{{#each b}}<c>~{{/each}}",
                "json {{ toJson .Values }}",
                "yaml a:~  {{- if .Values.b }} b"
            })
    void a_template_is_not_looked_at(String code) {
        assertThat(SyntaxRules.read(language(code), text(code)).findings()).isEmpty();
        assertThat(SyntaxRules.read(language(code), text(code)).applies()).isFalse();
    }

    private static String language(String code) {
        return code.contains(" ") ? code.substring(0, code.indexOf(' ')) : code;
    }

    private static String text(String code) {
        return code.substring(Math.min(code.length(), language(code).length() + 1))
                .replace('~', '\n');
    }
}
