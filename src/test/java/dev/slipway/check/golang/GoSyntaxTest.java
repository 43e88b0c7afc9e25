package dev.slipway.check.golang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "package p\n\n"
                        + "import (\n"
                        + "\t_ \"embed\"\n"
                        + "\tf \"fmt\"\n"
                        + ")\n\n"
                        + "func main() { f.Println(`a`, 'b', 0x1p-2, 1_000i) }\n",
                "x := map[string][]int{\"a\": {1, 2}}",
                "if err := run(); err != nil {\n\treturn err\n}",
                "for i := range 10 {\n\tgo func() { work(i) }()\n}",
                "for {\n"
                        + "\tselect {\n"
                        + "\tcase <-done:\n"
                        + "\t\treturn\n"
                        + "\tcase x, ok := <-in:\n"
                        + "\t\tout <- x\n"
                        + "\tdefault:\n"
                        + "\t}\n"
                        + "}",
                "switch v := x.(type) {\ncase int, *T[string]:\n\tfallthrough\ndefault:\n}",
                "type Set[K comparable, V ~int | ~string] map[K]V",
                "type Grid [N * M]int",
                "func (s *Set[K, V]) Add(keys ...K) (added int, err error) {\n\treturn\n}",
                "var f func(int, ...string) (<-chan int, error) = nil",
                "const (\n\tA = iota\n\tB\n)",
                "if x == (T{1}) {\n}",
                "Drain time.Duration\nsync.Mutex\nName  string `json:\"name\"`",
                "Read(p []byte) (n int, err error)\nio.Closer",
                "Addr: \":8080\",\nHandler: mux,",
                "case http.StatusOK:\n\treturn nil",
                "func main() {\n\t...\n\tserve(…)\n\tf(a, ...)\n}",
                "import \"fmt\"\n\nfmt.Println(1)\n\nfunc f() {}",
                "a[1:2:3] = b[:]; c := s[i]; goto end; end:",
                ""
            })
    void go_is_go(String text) {
        assertThat(GoRules.check(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package p\nvar x int\nimport \"fmt\"",
                "package p\nx := 1",
                "fmt.Println(\"a)",
                "fmt.Println(1",
                "x := 'ab'",
                "x := \"\\q\"",
                "x := 08",
                "if x\n{\n}",
                "if x = 1 {\n}",
                "for i := 0; i < 3 {\n}",
                "f(\n\ta,\n\tb\n)",
                "t := T{\n\tA: 1\n}",
                "defer f",
                "a.b := 1",
                "x := y.(type)",
                "func f(a int, string) {}",
                "func f() {}}",
                "else {\n}",
                "x = a[1:2:]",
                "/* open",
                "while x {\n}",
                "var x",
                "a := b ? c : d",
                "func f( {\n}"
            })
    void what_is_no_go_has_one_finding(String text) {
        assertThat(GoRules.check(text)).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(GoRule.GO_SYNTAX);
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.hint()).isNotBlank();
        });
    }

    @Test
    void a_finding_names_its_place_and_what_was_expected() {
        Finding finding =
                GoRules.check("package p\n\nfunc f() {\n\tg(1, 2\n}\n").get(0);
        assertThat(finding.span().line()).isEqualTo(4);
        assertThat(finding.span().column()).isEqualTo(8);
        assertThat(finding.message()).isEqualTo("the end of the line does not fit here");
        assertThat(finding.hint()).isEqualTo("an argument ends with a comma or with \")\"");
    }

    @Test
    void a_brace_on_the_next_line_is_explained() {
        List<Finding> findings = GoRules.check("if ready\n{\n}\n");
        assertThat(findings.get(0).hint()).isEqualTo("the opening brace stands on the line of its statement");
    }

    @Test
    void the_rules_page_has_a_bad_example_and_a_good_one() throws IOException {
        String page;
        try (InputStream stream = GoSyntaxTest.class.getResourceAsStream("/dev/slipway/rules/go-syntax.md")) {
            page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        String[] blocks = page.split("```go\n");
        assertThat(GoRules.check(blocks[1].substring(0, blocks[1].indexOf("```"))))
                .hasSize(1);
        assertThat(GoRules.check(blocks[2].substring(0, blocks[2].indexOf("```"))))
                .isEmpty();
    }
}
