package dev.slipway.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Scripts of the theme run in Node, with just enough of a browser around them. Where there is no Node, tests are skipped. */
public final class BrowserScripts {
    private static final Path FOLDER = Path.of("src/main/resources/dev/slipway/theme/js");
    private static final String BROWSER = """
            "use strict";
            const kept = new Map();
            let room = Infinity;
            globalThis.document = { documentElement: { lang: "en", dataset: { site: "test" } } };
            globalThis.localStorage = {
              getItem: (key) => (kept.has(key) ? kept.get(key) : null),
              setItem: (key, value) => {
                if (value.length > room) throw new Error("QuotaExceededError");
                kept.set(key, String(value));
              },
              removeItem: (key) => kept.delete(key),
            };
            globalThis.addEventListener = () => {};
            globalThis.navigator ??= { languages: ["en"] };
            const say = (value) => console.log(typeof value === "string" ? value : JSON.stringify(value));
            """;

    private BrowserScripts() {}

    /** The lines that a script prints after the named scripts of the theme were loaded. */
    public static List<String> run(List<String> names, String script) {
        assumeTrue(isThere(), "no Node on this machine");
        StringBuilder all = new StringBuilder(BROWSER);
        try {
            for (String name : names) {
                all.append(Files.readString(FOLDER.resolve(name + ".js")));
            }
            Path file = Files.createTempFile("slipway", ".cjs");
            Files.writeString(file, all.append(script));
            Process node = new ProcessBuilder("node", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = node.waitFor();
            Files.delete(file);
            assertThat(code).as(printed).isZero();
            return printed.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isThere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    }
}
