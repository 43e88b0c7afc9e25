package dev.slipway.check.golang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Our grammar on Go that compiles: {@code mvn test -Dgo.files=PATH,PATH} names folders to search. */
@EnabledIfSystemProperty(named = "go.files", matches = ".+")
class GoSourcesTest {
    @Test
    void files_that_compile_have_no_finding() throws IOException {
        int files = 0;
        List<String> findings = new ArrayList<>();
        for (String folder : System.getProperty("go.files").split(",")) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path : paths.filter(GoSourcesTest::isGo).sorted().toList()) {
                    files++;
                    for (Finding finding : GoRules.check(Files.readString(path))) {
                        findings.add(path + ":" + finding.span().line() + " " + finding.message());
                    }
                }
            }
        }
        System.out.println(files + " files, " + findings.size() + " findings");
        assertThat(findings).isEmpty();
    }

    /** Folders named {@code testdata} hold what is no Go on purpose. */
    private static boolean isGo(Path path) {
        return path.toString().endsWith(".go") && !path.toString().contains("testdata") && Files.isRegularFile(path);
    }
}
