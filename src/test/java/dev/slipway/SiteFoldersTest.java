package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code src/test/resources/sites} is a case: {@code content} is built; what is printed must be
 * {@code diagnostics.txt} (nothing, where there is no such file), and each file of {@code expected} must come out as it
 * is. {@code -Dsnapshots=overwrite} renews both.
 */
class SiteFoldersTest {
    private static final Path CASES = Path.of("src/test/resources/sites");
    private static final boolean RENEW = "overwrite".equals(System.getProperty("snapshots"));

    @TestFactory
    Stream<DynamicTest> every_site_comes_out_as_recorded(@TempDir Path temporary) throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> check(
                                    folder,
                                    temporary.resolve(folder.getFileName().toString()))));
        }
    }

    private static void check(Path folder, Path copy) throws IOException {
        SiteCase site = SiteCase.in(copy);
        for (Path file : files(folder.resolve("content"))) {
            String path = folder.resolve("content").relativize(file).toString().replace('\\', '/');
            site.file(path, Files.readAllBytes(file));
        }
        site.build();
        Path recorded = folder.resolve("diagnostics.txt");
        if (RENEW) {
            renew(recorded, site.diagnostics());
        }
        assertThat(site.diagnostics()).isEqualTo(Files.exists(recorded) ? Files.readString(recorded) : "");
        site.exits(site.diagnostics().contains("error[") ? 1 : 0);
        for (Path expected : files(folder.resolve("expected"))) {
            String path =
                    folder.resolve("expected").relativize(expected).toString().replace('\\', '/');
            if (RENEW) {
                Files.writeString(expected, stable(site.page(path)));
            }
            assertThat(stable(site.page(path))).as(path).isEqualTo(Files.readString(expected));
        }
    }

    /** A page without the fingerprints of the theme's files, which change with every line of it. */
    private static String stable(String page) {
        return page.replaceAll("(assets/[a-z-]+)-[0-9a-f]{16}\\.", "$1.");
    }

    private static void renew(Path recorded, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(recorded);
        } else {
            Files.writeString(recorded, text);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new ArrayList<>();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
