package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.Illustrator;
import dev.slipway.site.body.Verdicts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    @TempDir
    Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();

    private List<Diagnostic> render() {
        RenderOptions options = new RenderOptions(folder, "content");
        return Renderer.render(
                SampleSite.site(),
                SampleSite.ASSETS,
                Highlighter.PLAIN,
                Illustrator.NONE,
                Verdicts.NONE,
                options,
                page -> pages.put(page.path(), new String(page.bytes(), StandardCharsets.UTF_8)));
    }

    @Test
    void a_template_of_the_site_s_own_takes_the_place_of_the_theme_s() throws IOException {
        Files.writeString(folder.resolve("footer.jte"), """
                @import dev.slipway.render.view.Frame
                @param Frame frame
                <footer>Ours: ${frame.shell().title()}</footer>
                """);
        assertThat(render()).isEmpty();
        assertThat(pages.get("index.html"))
                .contains("<footer>Ours: Harbor School</footer>")
                .contains("class=\"top\"");
    }

    @Test
    void a_template_like_the_theme_s_costs_no_compiler() throws IOException {
        Files.copy(Path.of("templates/footer.jte"), folder.resolve("footer.jte"));
        assertThat(MixedTemplates.of(folder).own()).isEmpty();
    }

    @Test
    void what_does_not_compile_is_a_diagnostic_with_file_and_line() throws IOException {
        Files.writeString(folder.resolve("footer.jte"), """
                @import dev.slipway.render.view.Frame
                @param Frame frame
                <footer>
                ${frame.nothingOfTheKind()}
                </footer>
                """);
        List<Diagnostic> problems = render();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).rule()).isEqualTo("template");
        assertThat(problems.get(0).place().path()).isEqualTo("templates/footer.jte");
        assertThat(problems.get(0).place().line()).isEqualTo(4);
        assertThat(problems.get(0).message()).contains("cannot find symbol");
        assertThat(pages).isEmpty();
    }

    @Test
    void a_fault_of_syntax_is_one_too() throws IOException {
        Files.writeString(
                folder.resolve("footer.jte"), "@import dev.slipway.render.view.Frame\n@param Frame frame\n@if(\n");
        assertThat(render()).singleElement().satisfies(problem -> {
            assertThat(problem.place().path()).isEqualTo("templates/footer.jte");
            assertThat(problem.message()).doesNotContain("\n");
        });
    }

    @Test
    void a_template_that_fails_when_it_is_printed_names_its_line() throws IOException {
        Files.writeString(folder.resolve("footer.jte"), """
                @import dev.slipway.render.view.Frame
                @param Frame frame
                ${frame.text("no.such.key")}
                """);
        assertThat(render()).singleElement().satisfies(problem -> {
            assertThat(problem.place().toString()).startsWith("templates/footer.jte:3");
            assertThat(problem.message()).contains("no.such.key");
        });
    }

    @Test
    void every_template_of_a_page_is_compiled_before_any_page_is_rendered() throws IOException {
        List<String> pages = new ArrayList<>(List.of("redirect.jte"));
        for (Path template : Files.list(Path.of("templates")).sorted().toList()) {
            if (Files.readString(template).contains("@template.layout(")) {
                pages.add(template.getFileName().toString());
            }
        }
        assertThat(Templates.PAGES).containsExactlyInAnyOrderElementsOf(pages);
    }
}
