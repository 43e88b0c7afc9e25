package dev.slipway.check.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "import os, sys as s\nfrom . import a\nfrom ...b.c import (d as e, f,)\n",
                "def f(a, /, b: int = 1, *args: *T, c, **kw) -> None: pass",
                "def f[T: int = str, *Ts, **P](x: T) -> T:\n    return x\n",
                "class A[T](B, metaclass=M):\n\n    x: int = 1; y = 2\n",
                "type Pair[T] = tuple[T, T]",
                "match command.split():\n"
                        + "    case [\"go\", direction] | {\"go\": direction, **rest} if ok:\n"
                        + "        pass\n"
                        + "    case Point(x=0, y=-1 + 2j) as p:\n"
                        + "        pass\n"
                        + "    case _:\n"
                        + "        pass\n",
                "match = 1\nmatch[0](case)\ntype = match",
                "match a, *b:\n    case a.b, *_:\n        pass\n",
                "try:\n    pass\nexcept* (A, B) as e:\n    pass\n",
                "try:\n    pass\nexcept A, B:\n    pass\nelse:\n    pass\nfinally:\n    pass\n",
                "with (open(a) as f, open(b) as g,):\n    pass\n",
                "with (a, b): pass\nwith (yield): pass\nwith open(a) as (b, c), d: pass",
                "print(f\"{x!r:>{width}} {{}} {d[\"key\"]=} {f'{1}'}\" 'a' rf'\\{x}')",
                "print(t\"{name}\")",
                "f'''{\n    x  # comment\n}'''",
                "if (n := len(a)) > 1: pass\nelif not a: pass\nelse: pass",
                "async def f():\n    async with a as b:\n        return [x async for x in y if await z]\n",
                "x = lambda a, *b, c=1, **d: (yield)",
                "a, *b = c = 1, *d\na.b[1:2, ::3, *e] += yield\n[a, (b, c)] = d\nx: int\n(x): int = 1",
                "{**a, 'b': 1}; {*a, 1}; {k: v for k, v in x}; (x for x in y); {}",
                "f(*a, b, c=1, *d, **e)\nf(x for x in y)\nf(a := 1)",
                "@a.b[c](d)\n@e\nasync def f(): ...",
                "    return a\n    if b:\n        c()\n",
                "        deeper()\n    outer()\n",
                "x = 1if y else 0x_ff\ny = 1_0.5e-3j + .5 + 1.",
                "a = \\\n    1\n\n# comment\n  # comment\n",
                "del a, (b.c, d[0])\nglobal a, b\nassert a, b\nraise a from b",
                "for x, *y in 1, *z:\n\tpass\nelse:\n\tpass",
                "a if b else c\nnot a in b\na is not b < c not in d\n-a ** -b @ ~c",
                ">>> print(1)\n1\n",
                "…\n",
                ""
            })
    void python_is_python(String text) {
        assertThat(PythonRules.check(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print \"a\"",
                "def f()\n    pass",
                "def f():\npass",
                "if x:\n    a\n  b\n",
                "a\n    b\n",
                "if x:\n\ta\n        b\n",
                "if x = 1: pass",
                "f(a b)",
                "x = (1, 2",
                "x = 1)",
                "x = [1, 2)",
                "'abc",
                "'''abc",
                "f'{a'",
                "f'{}'",
                "f'a}'",
                "b'é'",
                "'a' b'b'",
                "x = 08",
                "x = 1abc",
                "a + 1 = b",
                "f() = 1",
                "None = 1",
                "(a, b) += 1",
                "for 1 in x: pass",
                "f(a=1, b)",
                "f(**a, *b)",
                "f(x for x in y, 1)",
                "def f(a=1, b): pass",
                "def f(*): pass",
                "def f(**a, b): pass",
                "try:\n    pass\n",
                "try:\n    pass\nexcept:\n    pass\nexcept A:\n    pass\n",
                "try:\n    pass\nexcept A, B as e:\n    pass\n",
                "match x:\n    case a + b:\n        pass\n",
                "import a.b as c.d",
                "from a import b,",
                "x = a ? b : c",
                "x = $a",
                "x = a \\ b",
                "@a\nx = 1",
                "else:\n    pass",
                "class = 1",
                "x++",
                "a === b",
                "if x { }",
                "return return",
                "x = *a",
                "{1: 2, 3}",
                "'\\x1'",
                "lambda x = 1"
            })
    void what_is_no_python_has_one_finding(String text) {
        assertThat(PythonRules.check(text)).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(PythonRule.PYTHON_SYNTAX);
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.hint()).isNotBlank();
        });
    }

    @Test
    void a_finding_names_its_place_and_what_was_expected() {
        Finding finding =
                PythonRules.check("def f():\n    if x\n        pass\n").get(0);
        assertThat(finding.span().line()).isEqualTo(2);
        assertThat(finding.span().column()).isEqualTo(9);
        assertThat(finding.message()).isEqualTo("the end of the line does not fit here");
        assertThat(finding.hint()).isEqualTo("\":\" is expected at the end of the line of \"if\"");
    }

    @Test
    void the_print_of_python_2_is_explained() {
        assertThat(PythonRules.check("print 'a'").get(0).hint())
                .isEqualTo("\"print\" is a function: write parentheses");
    }

    @Test
    void the_rules_page_has_a_bad_example_and_a_good_one() throws IOException {
        String page;
        try (InputStream stream = PythonSyntaxTest.class.getResourceAsStream("/dev/slipway/rules/python-syntax.md")) {
            page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        String[] blocks = page.split("```python\n");
        assertThat(PythonRules.check(blocks[1].substring(0, blocks[1].indexOf("```"))))
                .hasSize(1);
        assertThat(PythonRules.check(blocks[2].substring(0, blocks[2].indexOf("```"))))
                .isEmpty();
    }
}
