package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} prints for programs, and the rules as Markdown. */
class FormatsTest {
    @TempDir
    Path folder;

    private SiteCase site() {
        return SiteCase.minimal(folder)
                .file("posts/a b,c%.md", "---\ntitle: A\ndescription: B\ntitle: C\nlevl: x\n---\n[x](100%,:.md)\n")
                .post("b", "<!-- slipway: allow vague-link once -->\n[here](a.md)\n");
    }

    @Test
    void sarif_fits_its_schema() throws IOException {
        SiteCase site = site();
        site.run("check", site.content().toString(), "--format", "sarif").exits(1);
        assertThat(schema().validate(site.printed(), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(site.printed().replace("\"ruleId\"", "\"rule\""), InputFormat.JSON))
                .as("the schema is in force")
                .isNotEmpty();
        site.prints(
                "\"relatedLocations\": [{\"id\": 1, ",
                "\"fixes\": [{\"description\": {\"text\": \"levl → level\"}",
                "\"shortDescription\": {\"text\": \"A key that this kind of file does not have.\"}",
                "a%20b%2Cc%25.md");
    }

    @Test
    void each_rule_of_sarif_leads_to_its_page_in_the_repository() throws IOException {
        SiteCase site = site();
        String page = "\"helpUri\": \"https://github.com/slipway-docs/slipway/blob/main/docs/rules/unknown-key.md\"";
        site.run("check", site.content().toString(), "--format", "sarif")
                .prints(page, "\"informationUri\": \"https://github.com/slipway-docs/slipway\"");
        assertThat(schema().validate(site.printed().replace(page, "\"helpUri\": 1"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(Path.of("docs/rules/unknown-key.md")).exists();
    }

    @Test
    void sarif_without_a_problem_fits_too() throws IOException {
        SiteCase site = SiteCase.minimal(folder).post("a", "Fine.\n");
        site.run("check", site.content().toString(), "--format", "sarif").exits(0);
        assertThat(schema().validate(site.printed(), InputFormat.JSON)).isEmpty();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(in).isNotNull();
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        }
    }

    @Test
    void json_has_the_second_place_and_the_repair() {
        SiteCase site = site();
        site.run("check", site.content().toString(), "--format", "json")
                .prints(
                        "\"line\": 2, \"column\": 1, \"length\": 5, \"note\": \"first used here\"}",
                        "\"from\": \"levl\", \"to\": \"level\"}}");
    }

    @Test
    void annotations_of_github_escape_what_would_end_them() {
        SiteCase site = site();
        site.run("check", site.content().toString(), "--format", "github")
                .prints(
                        "/posts/a b%2Cc%25.md,line=7,col=1,",
                        "::there is nothing at \"100%25,:.md\"%0A", ",title=unknown-key::");
        assertThat(site.printed().lines()).allMatch(line -> line.startsWith("::"));
        site.prints("%0Afirst used here: " + site.content() + "/posts/a b,c%25.md:2");
    }

    @Test
    void the_reference_of_rules_is_current() throws IOException {
        Path written = folder.resolve("rules");
        SiteCase.in(folder).run("explain", "--all", written.toString()).exits(0).isQuiet();
        Path committed = Path.of("docs/rules");
        assertThat(names(committed)).isEqualTo(names(written));
        for (String name : names(written)) {
            assertThat(committed.resolve(name))
                    .as("run: slipway explain --all docs/rules")
                    .hasSameTextualContentAs(written.resolve(name));
        }
    }

    private static java.util.List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
