package dev.slipway.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The guide for authors has the keys that the reader knows. */
class WritingGuideTest {
    private static final Path GUIDE = Path.of("docs/writing.md");
    private static final String MARK = "<!-- The tables are made by the program:";

    @Test
    void the_guide_names_every_key() throws IOException {
        String text = Files.readString(GUIDE);
        int tables = text.indexOf('\n', text.indexOf(MARK)) + 1;
        StringBuilder expected = new StringBuilder(text.substring(0, tables));
        KeyTables.all()
                .forEach((title, table) ->
                        expected.append("\n### ").append(title).append("\n\n").append(table));
        if ("overwrite".equals(System.getProperty("snapshots"))) {
            Files.writeString(GUIDE, expected.toString());
        }
        assertThat(Files.readString(GUIDE)).isEqualTo(expected.toString());
    }
}
