package dev.slipway.check.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Our rules on Compose files that run: {@code mvn test -Dcompose.files=PATH,PATH} names folders to search. */
@EnabledIfSystemProperty(named = "compose.files", matches = ".+")
class AwesomeComposeTest {
    @Test
    void compose_files_that_run_have_no_error() throws IOException {
        int files = 0;
        List<String> errors = new ArrayList<>();
        for (String folder : System.getProperty("compose.files").split(",")) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path : paths.filter(file -> ComposeRules.isComposeFile(file.toString()))
                        .sorted()
                        .toList()) {
                    files++;
                    for (Finding finding : ComposeRules.check(Files.readString(path))) {
                        String shown = path + ":" + finding.span().line() + ":"
                                + finding.span().column() + " " + finding.rule().id() + ": " + finding.message() + " ("
                                + finding.hint() + ")";
                        System.out.println(shown);
                        if (finding.severity() == Severity.ERROR) {
                            errors.add(shown);
                        }
                    }
                }
            }
        }
        System.out.println(files + " files, " + errors.size() + " errors");
        assertThat(errors).hasSizeLessThanOrEqualTo(Integer.getInteger("compose.errors", 0));
    }

    /** {@code -Dcompose.pages=PATH} names a folder of Markdown whose blocks of YAML are looked through. */
    @Test
    @EnabledIfSystemProperty(named = "compose.pages", matches = ".+")
    void few_blocks_of_published_pages_are_found_wrong() throws IOException {
        int blocks = 0;
        try (Stream<Path> paths = Files.walk(Path.of(System.getProperty("compose.pages")))) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String[] pieces = Files.readString(path).split("(?m)^ *```", -1);
                for (int i = 1; i < pieces.length; i += 2) {
                    if (pieces[i].startsWith("yaml") || pieces[i].startsWith("yml")) {
                        blocks++;
                        String text = pieces[i].substring(pieces[i].indexOf('\n') + 1);
                        for (Finding finding :
                                ComposeRules.readBlock(text, false).findings()) {
                            String line = text.split("\n", -1)[finding.span().line() - 1];
                            System.out.println(path.getFileName() + " "
                                    + finding.rule().id() + ": " + finding.message() + " | " + line);
                        }
                    }
                }
            }
        }
        System.out.println(blocks + " blocks of YAML");
    }
}
