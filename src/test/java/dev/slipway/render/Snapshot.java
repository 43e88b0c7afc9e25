package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what a test expects; {@code -Dsnapshots=overwrite} renews it. */
final class Snapshot {
    private Snapshot() {}

    static void expect(Path file, String actual) throws IOException {
        if ("overwrite".equals(System.getProperty("snapshots"))) {
            if (actual.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, actual);
            }
        }
        String expected = Files.exists(file) ? Files.readString(file) : "";
        assertThat(actual).as(file.toString()).isEqualTo(expected);
    }
}
