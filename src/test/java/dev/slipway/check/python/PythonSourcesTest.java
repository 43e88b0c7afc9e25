package dev.slipway.check.python;

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

/** Our grammar on Python that compiles: {@code mvn test -Dpython.files=PATH,PATH} names folders to search. */
@EnabledIfSystemProperty(named = "python.files", matches = ".+")
class PythonSourcesTest {
    @Test
    void files_that_compile_have_no_finding() throws IOException {
        int files = 0;
        List<String> findings = new ArrayList<>();
        for (String folder : System.getProperty("python.files").split(",")) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path :
                        paths.filter(PythonSourcesTest::isPython).sorted().toList()) {
                    files++;
                    for (Finding finding : PythonRules.check(Files.readString(path))) {
                        findings.add(path + ":" + finding.span().line() + " " + finding.message());
                    }
                }
            }
        }
        System.out.println(files + " files, " + findings.size() + " findings");
        assertThat(findings).isEmpty();
    }

    /** Left out: Python 2, and what is no Python or no UTF-8 on purpose. */
    private static boolean isPython(Path path) {
        String name = path.toString();
        boolean odd = name.contains("bad")
                || name.contains("lib2to3")
                || name.contains("encod")
                || name.contains("site-packages");
        return name.endsWith(".py") && !odd && Files.isRegularFile(path);
    }
}
