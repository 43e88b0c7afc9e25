package dev.slipway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The star: the subject in the middle, stages around it, the spine outside. */
class ArchitectureTest {
    private static final List<String> STAGES = List.of(
            "read",
            "parse",
            "link",
            "check",
            "highlight",
            "diagram",
            "render",
            "search",
            "learn",
            "export",
            "write",
            "history");
    private static final JavaClasses OURS =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("dev.slipway");

    @Test
    void the_site_depends_on_nothing_but_the_jdk() {
        noClasses()
                .that()
                .resideInAPackage("dev.slipway.site..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("dev.slipway.site..", "java..", "org.jspecify..")
                .check(OURS);
    }

    @Test
    void no_stage_knows_another() {
        for (String stage : STAGES) {
            String[] others = Stream.concat(STAGES.stream(), Stream.of("cli", "serve"))
                    .filter(other -> !other.equals(stage))
                    .map(other -> "dev.slipway." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("dev.slipway." + stage + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(OURS);
        }
    }

    @Test
    void libraries_stay_where_they_belong() {
        only("org.commonmark..", "dev.slipway.parse..", "dev.slipway.render..");
        only("picocli..", "dev.slipway.cli..");
        only("org.yaml..", "dev.slipway.read..", "dev.slipway.check.compose..");
        only("gg.jte..", "dev.slipway.render..", "dev.slipway.templates..");
    }

    private static void only(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(OURS);
    }

    @Test
    void the_clock_is_read_by_commands_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.slipway.cli..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
    }

    @Test
    void no_process_is_started_and_no_socket_opened_but_by_the_preview_and_for_links_that_are_asked_for_on_request() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.slipway.cli.external..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(OURS);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.slipway.serve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.net.httpserver..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.InetSocketAddress")
                .check(OURS);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.ServerSocket")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("SocketChannel")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .check(OURS);
    }

    @Test
    void only_the_commands_know_the_preview_server() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.slipway.serve..", "dev.slipway.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.slipway.serve..")
                .check(OURS);
    }

    @Test
    void names_say_what_a_thing_is() {
        for (String empty : List.of("Util", "Utils", "Helper", "Manager", "Impl")) {
            classes().should().haveSimpleNameNotEndingWith(empty).check(OURS);
        }
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(org.commonmark.parser.beta.LinkProcessor.class)
                .should()
                .haveNameNotMatching("(process|handle|manage)([A-Z].*)?")
                .check(OURS);
    }

    @Test
    void every_package_says_what_null_means() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            List<Path> unmarked = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsJava)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(unmarked).isEmpty();
        }
    }

    @Test
    void no_file_grows_past_two_hundred_and_fifty_lines() throws IOException {
        try (Stream<Path> files = Stream.of("src", "templates").map(Path::of).flatMap(ArchitectureTest::walk)) {
            List<String> long_ones = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|css|js|jte)"))
                    .filter(file -> lines(file) > 250)
                    .map(Path::toString)
                    .toList();
            assertThat(long_ones).isEmpty();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
