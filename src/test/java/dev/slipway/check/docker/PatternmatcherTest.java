package dev.slipway.check.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Our patterns beside moby/patternmatcher's table: {@code mvn test -Dpatternmatcher.git=PATH} names a checkout. */
@EnabledIfSystemProperty(named = "patternmatcher.git", matches = ".+")
class PatternmatcherTest {
    @Test
    void every_pattern_of_the_table_matches_the_same() throws IOException {
        Path file = Path.of(System.getProperty("patternmatcher.git")).resolve("patternmatcher_test.go");
        Matcher row = Pattern.compile("\\{\"((?:[^\"\\\\]|\\\\.)*)\", \"((?:[^\"\\\\]|\\\\.)*)\", (true|false)\\}")
                .matcher(Files.readString(file));
        SoftAssertions softly = new SoftAssertions();
        int count = 0;
        while (row.find()) {
            String pattern = row.group(1).replace("\\\\", "\\").replace("\\n", "\n");
            String path = row.group(2).replace("\\\\", "\\").replace("\\n", "\n");
            if (pattern.contains("!")) {
                continue;
            }
            boolean found = IgnoreFile.parse(pattern + "\n").excludes(path);
            softly.assertThat(found)
                    .as(pattern + " on " + path)
                    .isEqualTo(row.group(3).equals("true"));
            count++;
        }
        softly.assertAll();
        System.out.println("patterns of moby/patternmatcher: " + count);
    }
}
