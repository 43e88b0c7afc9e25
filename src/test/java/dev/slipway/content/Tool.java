package dev.slipway.content;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A program of the machine that tries the examples. Where it is missing, a test is skipped, or fails where
 * {@code SLIPWAY_EXAMPLE_TESTS} is {@code required}. Where that is {@code every}, an example fails, too, that cannot be
 * tried for want of something else.
 */
record Tool(String name) {
    private static final String WANTED = System.getenv().getOrDefault("SLIPWAY_EXAMPLE_TESTS", "");

    /** Nothing is fetched, and nothing is written beside the examples. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "GOPROXY",
            "off",
            "GOTOOLCHAIN",
            "local",
            "GOFLAGS",
            "-mod=mod",
            "GOWORK",
            "off",
            "PYTHONDONTWRITEBYTECODE",
            "1");

    /** How a run ended, and what it printed. */
    record Outcome(int code, String printed) {}

    void require() {
        boolean there = isThere();
        if (!there && !WANTED.isEmpty()) {
            fail("no " + name + " on this machine, and SLIPWAY_EXAMPLE_TESTS=" + WANTED);
        }
        assumeTrue(there, "no " + name + " on this machine");
    }

    /** Leaves an example untried that lacks what the reason names, or fails where every example must be tried. */
    static void passOver(boolean lacking, String reason) {
        if (lacking && WANTED.equals("every")) {
            fail(reason + ", and SLIPWAY_EXAMPLE_TESTS=every");
        }
        assumeFalse(lacking, reason);
    }

    Outcome run(Path folder, String input, String... arguments) throws IOException, InterruptedException {
        require();
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(List.of(arguments));
        Path read = Files.createTempFile("slipway", ".in");
        try {
            Files.writeString(read, input);
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(read.toFile());
            builder.environment().putAll(ENVIRONMENT);
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), printed);
        } finally {
            Files.delete(read);
        }
    }

    private boolean isThere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
