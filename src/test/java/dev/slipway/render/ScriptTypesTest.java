package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSDoc types of the browser's scripts, held by TypeScript's compiler as each kind of page loads them. Where {@code
 * SLIPWAY_TSC} names no compiler, as CI does, the test is skipped.
 */
class ScriptTypesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/slipway/theme/js");
    private static final Path DECLARATIONS = Path.of("src/test/resources/browser-scripts.d.ts");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"study", "placement", "planner", "rehearsal", "search"})
    void what_a_page_loads_fits_its_types(String kind) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder("\"use strict\";(() => {\n");
        for (List<String> names : List.of(ThemeFiles.SCRIPTS, own(kind))) {
            for (String name : names) {
                all.append(Files.readString(FOLDER.resolve(name + ".js"), StandardCharsets.UTF_8));
            }
        }
        compile(Files.writeString(folder.resolve(kind + ".js"), all.append("})();\n")));
    }

    @Test
    void the_script_of_the_preview_fits_its_types() throws IOException, InterruptedException {
        compile(Path.of("src/main/resources/dev/slipway/serve/live.js"));
    }

    private static void compile(Path script) throws IOException, InterruptedException {
        String compiler = System.getenv("SLIPWAY_TSC");
        assumeTrue(compiler != null, "no compiler for types of scripts");
        Process process = new ProcessBuilder(
                        compiler,
                        "--noEmit",
                        "--allowJs",
                        "--checkJs",
                        "--strict",
                        "--target",
                        "es2022",
                        "--lib",
                        "es2023,dom,dom.iterable",
                        DECLARATIONS.toString(),
                        script.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
    }

    /** The rehearsal shares the desk with the pages for reviews, whose data it does without. */
    private static List<String> own(String kind) {
        return switch (kind) {
            case "rehearsal" -> List.of("keep", "session", "rehearsal");
            default -> PageFiles.SCRIPTS.get(kind);
        };
    }
}
