package dev.slipway.check.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Variables and here-documents beside BuildKit's own tables, see {@link BuildkitTest}. */
@EnabledIfSystemProperty(named = "buildkit.git", matches = ".+")
class BuildkitShellTest {
    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";

    private final Path root = Path.of(System.getProperty("buildkit.git", "")).resolve("frontend/dockerfile");

    @Test
    void every_line_of_the_variable_table_expands_the_same() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        int count = 0;
        for (String line : Files.readAllLines(root.resolve("shell/envVarTest"))) {
            String[] parts = line.split("\\|", -1);
            if (line.startsWith("#") || parts.length != 3 || parts[0].strip().equals("W")) {
                continue;
            }
            Environment environment = new Environment();
            environment.set("PWD", "/home");
            environment.set("SHELL", "bash");
            environment.set("KOREAN", "\ud55c\uad6d\uc5b4");
            environment.set("NULL", "");
            Expansion expansion = Expander.expand(parts[1].strip(), environment, '\\');
            String found = expansion.error().isPresent() ? "error" : expansion.text();
            softly.assertThat(found).as(line).isEqualTo(parts[2].strip());
            count++;
        }
        softly.assertAll();
        assertThat(count).isPositive();
        System.out.println("lines of BuildKit's variable table: " + count);
    }

    @Test
    void every_line_of_the_word_table_is_cut_the_same() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        Environment environment = new Environment();
        int count = 0;
        for (String line : Files.readAllLines(root.resolve("shell/wordsTest"))) {
            if (line.startsWith("ENV ")) {
                String pair = line.substring(4);
                environment.set(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            } else if (!line.startsWith("#") && line.contains("|")) {
                String[] parts = line.split("\\|", 2);
                Expansion expansion = Expander.expand(parts[0].strip(), environment, '\\');
                String found = expansion.error().isPresent() ? "error" : String.join(",", expansion.words());
                softly.assertThat(found).as(line).isEqualTo(parts[1].replaceFirst("^\\s+", ""));
                count++;
            }
        }
        softly.assertAll();
        System.out.println("lines of BuildKit's word table: " + count);
    }

    @Test
    void every_form_of_a_variable_expands_the_same() throws IOException {
        String source = Files.readString(root.resolve("shell/lex_test.go"));
        source =
                source.substring(source.indexOf("func TestProcessWithMatches"), source.indexOf("for _, c := range tc"));
        Matcher start = Pattern.compile("input:\\s*" + TEXT).matcher(source);
        List<Integer> starts = new ArrayList<>();
        while (start.find()) {
            starts.add(start.start());
        }
        starts.add(source.length());
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i + 1 < starts.size(); i++) {
            compare(source.substring(starts.get(i), starts.get(i + 1)), softly);
        }
        softly.assertAll();
        System.out.println("forms of variables in BuildKit's test: " + (starts.size() - 1));
    }

    private static void compare(String test, SoftAssertions softly) {
        Environment environment = new Environment();
        Matcher pair = Pattern.compile(TEXT + ":\\s*" + TEXT).matcher(test);
        while (pair.find()) {
            environment.set(unquote(pair.group(1)), unquote(pair.group(2)));
        }
        Expansion expansion = Expander.expand(field(test, "input"), environment, '\\');
        boolean error = test.contains("expectedErr: true");
        softly.assertThat(expansion.error().isPresent()).as(test).isEqualTo(error);
        if (!error) {
            softly.assertThat(expansion.text()).as(test).isEqualTo(field(test, "expected"));
            Set<String> unmatched = new TreeSet<>();
            int at = test.indexOf("unmatched:");
            Matcher name = Pattern.compile(TEXT + ": \\{").matcher(at < 0 ? "" : test.substring(at));
            while (name.find()) {
                unmatched.add(name.group(1));
            }
            softly.assertThat(new TreeSet<>(expansion.unmatched())).as(test).isEqualTo(unmatched);
        }
    }

    @Test
    void every_here_document_is_found_with_the_same_content() throws IOException {
        String source = Files.readString(root.resolve("parser/parser_heredoc_test.go"));
        String test = source.substring(source.indexOf("func TestParseExtractsHeredoc"));
        test = test.substring(0, test.indexOf("\n}\n"));
        String dockerfile = test.substring(test.indexOf('`') + 1, test.indexOf('`', test.indexOf('`') + 1));
        List<String> expected = new ArrayList<>();
        Matcher heredoc = Pattern.compile(
                        "Name:\\s*" + TEXT + ",\\s*Content:\\s*" + TEXT + ",\\s*Expand:\\s*(true|false)")
                .matcher(test);
        while (heredoc.find()) {
            expected.add(unquote(heredoc.group(1)) + "|" + unquote(heredoc.group(2)) + "|" + heredoc.group(3));
        }
        List<String> found = new ArrayList<>();
        for (Instruction instruction : DockerfileParser.parse(dockerfile).instructions()) {
            instruction
                    .heredocs()
                    .forEach(document ->
                            found.add(document.name() + "|" + document.content() + "|" + document.expand()));
        }
        assertThat(found).isEqualTo(expected);
        System.out.println("here-documents of BuildKit's test: " + found.size());
    }

    private static String field(String test, String name) {
        Matcher field = Pattern.compile(name + ":\\s*" + TEXT).matcher(test);
        return field.find() ? unquote(field.group(1)) : "";
    }

    private static String unquote(String text) {
        return text.replace("\\\\", "\0")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\"", "\"")
                .replace('\0', '\\');
    }
}
