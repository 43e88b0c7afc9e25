package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BuildArgumentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "docs",
                "docs --verbose",
                "--drafts docs --out /tmp/site",
                "--out site --templates looks --dates days --verbose --drafts content",
                "--dates days ../docs"
            })
    void plain_arguments_are_read_as_picocli_reads_them(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(BuildArguments.plain(arguments)).contains(byPicocli(arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-o site",
                "-v",
                "--out=site",
                "--out",
                "--out --verbose",
                "--verbose --verbose",
                "one two",
                "--unknown",
                "@file",
                "--",
                "--out a --out b"
            })
    void all_other_ways_are_left_to_picocli(String line) {
        assertThat(BuildArguments.plain(line.split(" "))).isEmpty();
    }

    private static BuildArguments byPicocli(String... arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        BuildCommand command = new BuildCommand(new Terminal(nowhere, nowhere, false, Map.of()));
        new CommandLine(command.spec()).parseArgs(arguments);
        return command.arguments();
    }
}
