package dev.slipway.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Our rules on what Docker itself publishes: {@code mvn test -Ddocker.docs=../cli/docs,../buildx/docs,../compose/docs}
 * names folders of Markdown; {@code -Ddocker.findings=N} says how many findings are known to be right there.
 */
@EnabledIfSystemProperty(named = "docker.docs", matches = ".+")
class PublishedDocsTest {
    private record Block(Path page, int line, String language, String text) {}

    @Test
    void few_commands_of_the_published_pages_are_found_wrong() {
        int commands = 0;
        List<String> found = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Block block : blocks()) {
            commands += CommandRules.count(block.language(), block.text());
            for (Finding finding : CommandRules.check(block.language(), block.text())) {
                String line = block.text().split("\n", -1)[finding.span().line() - 1];
                String place =
                        block.page() + ":" + (block.line() + finding.span().line());
                String shown = place + " " + finding.rule().id() + ": " + finding.message() + " (" + finding.hint()
                        + ")\n    " + line;
                (finding.severity() == Severity.NOTE ? notes : found).add(shown);
            }
        }
        if (Boolean.getBoolean("docker.notes")) {
            notes.forEach(System.out::println);
        }
        found.forEach(System.out::println);
        System.out.println(
                commands + " commands, " + found.size() + " errors and warnings, " + notes.size() + " notes");
        assertThat(found).hasSizeLessThanOrEqualTo(Integer.getInteger("docker.findings", 20));
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (String folder : System.getProperty("docker.docs").split(",")) {
            try (Stream<Path> pages = Files.walk(Path.of(folder))) {
                pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(page -> blocks(page, blocks));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return blocks;
    }

    private static void blocks(Path page, List<Block> blocks) {
        List<String> lines;
        try {
            lines = Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripLeading();
            if (line.startsWith("```")) {
                int indent = lines.get(i).length() - line.length();
                String language = line.replace("`", "").strip().split("[ {]")[0].toLowerCase(Locale.ROOT);
                int first = i + 1;
                StringBuilder text = new StringBuilder();
                for (i++; i < lines.size() && !lines.get(i).stripLeading().startsWith("```"); i++) {
                    String code = lines.get(i);
                    text.append(code.substring(Math.min(indent, code.length()))).append('\n');
                }
                blocks.add(new Block(page, first, language, text.toString()));
            }
        }
    }
}
