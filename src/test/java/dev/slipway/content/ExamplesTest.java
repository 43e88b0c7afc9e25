package dev.slipway.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.slipway.content.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Go and Python that our articles show and hand out: it compiles, and its tests pass, where the tools are. */
class ExamplesTest {
    private static final Path CONTENT = Path.of("content");
    private static final Tool GO = new Tool("go");
    private static final Tool GOFMT = new Tool("gofmt");
    private static final Tool PYTHON = new Tool("python3");
    private static final Pattern NEWER_PACKAGE = Pattern.compile("package [\\w./]+ is not in (GOROOT|std)");
    private static final String COMPILE =
            "import sys; name = sys.argv[1]; compile(open(name, encoding='utf-8').read(), name, 'exec')";
    private static final String PARSE =
            "import ast, sys, textwrap; " + "ast.parse(textwrap.dedent(sys.stdin.buffer.read().decode('utf-8')))";

    @TempDir
    Path scratch;

    @TestFactory
    List<DynamicTest> every_go_file_parses_and_is_formatted() throws IOException {
        return each(examples(".go"), file -> {
            Outcome outcome = GOFMT.run(Path.of("."), "", "-e", "-l", file.toString());
            assertThat(outcome.code()).as(outcome.printed()).isZero();
            assertThat(outcome.printed()).as("not as gofmt writes it").isEmpty();
        });
    }

    @TestFactory
    List<DynamicTest> every_go_module_compiles_and_passes_its_tests() throws IOException {
        return each(examples("go.mod"), file -> {
            GoModule module = new GoModule(copy(file.getParent()));
            boolean older = module.fitTo(GO);
            for (String command : List.of("vet", "build", "test")) {
                String[] words = command.equals("build")
                        ? new String[] {"build", "-o", scratch.resolve("built").toString(), "./..."}
                        : new String[] {command, "./..."};
                Outcome outcome = module.tried(GO, words);
                String printed = outcome.printed();
                Tool.passOver(printed.contains("disabled by GOPROXY=off"), "needs modules that only a network has");
                Tool.passOver(
                        older && NEWER_PACKAGE.matcher(printed).find(),
                        "needs a package that the Go of this machine does not have");
                assertThat(outcome.code()).as(printed).isZero();
            }
        });
    }

    @TestFactory
    List<DynamicTest> every_python_file_compiles() throws IOException {
        return each(examples(".py"), file -> {
            Outcome outcome = PYTHON.run(Path.of("."), "", "-W", "error", "-c", COMPILE, file.toString());
            assertThat(outcome.code()).as(outcome.printed()).isZero();
        });
    }

    @TestFactory
    List<DynamicTest> every_python_test_passes() throws IOException {
        Stream<Path> tests =
                examples(".py").filter(file -> file.getFileName().toString().startsWith("test_"));
        return each(tests, file -> {
            String module = file.getFileName().toString().replaceFirst("\\.py$", "");
            Outcome outcome = PYTHON.run(copy(file.getParent()), "", "-m", "unittest", module);
            Tool.passOver(
                    outcome.printed().contains("ModuleNotFoundError"), "needs modules that this machine does not have");
            assertThat(outcome.code()).as(outcome.printed()).isZero();
        });
    }

    @TestFactory
    List<DynamicTest> every_piece_of_go_in_an_article_parses() throws IOException {
        return ArticleCode.of(CONTENT, "go")
                .map(code -> dynamicTest(code.name(), () -> {
                    Outcome outcome = GOFMT.run(Path.of("."), code.text(), "-e");
                    assertThat(outcome.code()).as(outcome.printed()).isZero();
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> every_piece_of_python_in_an_article_parses() throws IOException {
        return ArticleCode.of(CONTENT, "python")
                .map(code -> dynamicTest(code.name(), () -> {
                    Outcome outcome = PYTHON.run(Path.of("."), code.text(), "-c", PARSE);
                    assertThat(outcome.code()).as(outcome.printed()).isZero();
                }))
                .toList();
    }

    private interface Trial {
        void of(Path file) throws IOException, InterruptedException;
    }

    private static List<DynamicTest> each(Stream<Path> files, Trial trial) {
        List<Path> sorted = files.sorted().toList();
        assertThat(sorted).as("examples to try").isNotEmpty();
        return sorted.stream()
                .map(file -> dynamicTest(CONTENT.relativize(file).toString(), () -> trial.of(file)))
                .toList();
    }

    private static Stream<Path> examples(String end) throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .toList()
                    .stream();
        }
    }

    /** Tools build in a copy, for they write beside what they read. */
    private Path copy(Path folder) throws IOException {
        Path to = Files.createTempDirectory(scratch, "example");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(folder.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }
}
