package dev.slipway.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Our reading of the shell on scripts that run: {@code mvn test -Dshell.files=PATH,PATH} names folders to search. */
@EnabledIfSystemProperty(named = "shell.files", matches = ".+")
class ShellScriptsTest {
    @Test
    void scripts_that_run_have_no_finding() throws IOException {
        int scripts = 0;
        List<String> findings = new ArrayList<>();
        for (String folder : System.getProperty("shell.files").split(",")) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path :
                        paths.filter(ShellScriptsTest::isScript).sorted().toList()) {
                    Optional<String> text = Suite.text(path);
                    if (text.isEmpty() || text.get().contains("-*- tcl -*-")) { // Tcl behind a line of shell
                        continue;
                    }
                    scripts++;
                    for (Finding finding : SyntaxRules.checkFile(path.toString(), text.get())) {
                        findings.add(path + ":" + finding.span().line() + ":"
                                + finding.span().column() + " " + finding.message());
                    }
                }
            }
        }
        System.out.println(scripts + " scripts, " + findings.size() + " findings");
        findings.forEach(System.out::println);
        assertThat(findings).isEmpty();
    }

    /** Left out: a file of Git's tests that only looks like a script. */
    private static boolean isScript(Path path) {
        return path.toString().endsWith(".sh") && !path.endsWith("t0200/test.sh") && Files.isRegularFile(path);
    }
}
