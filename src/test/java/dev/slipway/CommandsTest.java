package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as their user sees them. */
class CommandsTest {
    @TempDir
    Path folder;

    @Test
    void a_build_of_a_good_site_says_nothing_in_a_pipe() {
        SiteCase.minimal(folder).post("a", "Text.\n").build().exits(0).isQuiet();
    }

    @Test
    void without_a_command_the_usage_is_printed_and_the_code_is_two() {
        SiteCase.in(folder).run().exits(2).says("Usage: slipway", "build", "explain");
    }

    @Test
    void help_lists_every_command() {
        SiteCase.in(folder)
                .run("--help")
                .exits(0)
                .prints(
                        "build",
                        "serve",
                        "check",
                        "new",
                        "init",
                        "clean",
                        "explain",
                        "schema",
                        "completion",
                        "Exit codes");
    }

    @Test
    void each_command_has_help_of_its_own() {
        SiteCase site = SiteCase.in(folder);
        for (String command :
                new String[] {"build", "serve", "check", "new", "init", "clean", "explain", "schema", "completion"}) {
            site.run(command, "--help").exits(0).prints("Usage: slipway " + command);
        }
    }

    @Test
    void the_version_is_printed() {
        SiteCase site = SiteCase.in(folder).run("--version").exits(0).prints("slipway ");
        assertThat(site.printed().lines()).hasSize(1);
    }

    @Test
    void an_unknown_option_is_wrong_usage() {
        SiteCase.in(folder).run("build", "--fast").exits(2).says("--fast");
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_usage() {
        SiteCase.in(folder)
                .run("build", folder.resolve("none").toString())
                .exits(2)
                .says("there is no folder");
    }

    @Test
    void the_output_may_not_overlap_the_content() {
        SiteCase site = SiteCase.minimal(folder);
        site.run(
                        "build",
                        site.content().toString(),
                        "--out",
                        site.content().resolve("out").toString())
                .exits(2)
                .says("overlap");
        site.run("build", site.content().toString(), "--out", folder.toString())
                .exits(2)
                .says("overlap");
        assertThat(site.content().resolve("site.yaml")).exists();
    }

    @Test
    void a_folder_that_is_not_ours_is_not_replaced() throws IOException {
        SiteCase site = SiteCase.minimal(folder).post("a", "Text.\n");
        Files.createDirectories(site.out());
        Files.writeString(site.out().resolve("thesis.txt"), "years of work");
        site.build().exits(2).says("holds files that Slipway did not make");
        assertThat(site.out().resolve("thesis.txt")).hasContent("years of work");
        site.run("clean", "--out", site.out().toString()).exits(2).says("not made by Slipway");
    }

    @Test
    void a_failed_build_leaves_the_old_site_as_it_was() {
        SiteCase site = SiteCase.minimal(folder).post("a", "Text.\n");
        site.build().exits(0);
        String before = site.page("posts/a.html");
        site.post("a", "[broken](nowhere.md)\n").build().exits(1).says("broken-link", "the old site stands");
        assertThat(site.page("posts/a.html")).isEqualTo(before);
    }

    @Test
    void clean_removes_what_a_build_made() {
        SiteCase site = SiteCase.minimal(folder).post("a", "Text.\n").build();
        site.run("clean", "--out", site.out().toString()).exits(0);
        assertThat(site.out()).doesNotExist();
        site.run("clean", "--out", site.out().toString()).exits(0);
    }

    @Test
    void a_started_site_builds_without_a_word() {
        SiteCase site = SiteCase.in(folder);
        site.run("init", folder.toString()).exits(0).prints("slipway build");
        assertThat(folder.resolve(".gitignore")).hasContent("_site/\n.slipway/\n");
        site.build().exits(0).isQuiet();
        assertThat(site.pages()).contains("first-steps/a-first-part.html", "posts/why-we-write-this-down.html");
        site.run("init", folder.toString()).exits(2).says("is there already");
    }

    @Test
    void new_files_build_with_drafts() {
        SiteCase site = SiteCase.minimal(folder);
        String content = site.content().toString();
        site.run("new", "series", "Docker: in \"depth\"", "--content", content)
                .exits(0)
                .prints("docker-in-depth");
        site.run("new", "article", "docker-in-depth", "What is an image?", "--content", content)
                .exits(0)
                .prints("01-what-is-an-image.md");
        site.run("new", "article", "docker-in-depth", "Layers", "--content", content)
                .prints("02-layers.md");
        site.run("new", "post", "News", "--content", content).exits(0).prints("news.md");
        site.build("--drafts").exits(0);
        assertThat(site.pages())
                .contains("docker-in-depth/what-is-an-image.html", "docker-in-depth/layers.html", "posts/news.html");
    }

    @Test
    void an_article_of_a_series_that_is_not_there_is_wrong_usage() {
        SiteCase site = SiteCase.minimal(folder).file("docker/series.yaml", "title: A\ndescription: B\n");
        site.run("new", "article", "dokcer", "X", "--content", site.content().toString())
                .exits(2)
                .says("did you mean \"docker\"?");
    }

    @Test
    void new_without_a_kind_is_wrong_usage() {
        SiteCase.in(folder).run("new").exits(2).says("slipway new series");
    }

    @Test
    void every_rule_is_explained_with_a_bad_and_a_good_example() {
        for (var rule : Rules.all()) {
            assertThat(Rules.explanation(rule.id()))
                    .as(rule.id())
                    .hasValueSatisfying(page ->
                            assertThat(page).startsWith("# " + rule.id() + "\n").contains("## Bad", "## Good"));
        }
        SiteCase.in(folder)
                .run("explain", "broken-link")
                .exits(0)
                .prints("# broken-link", "`content/posts/layers.md`", "Severity: error.");
        SiteCase.in(folder).run("explain").exits(0).prints("unknown-key (error)");
        SiteCase.in(folder).run("explain", "broken-lnk").exits(2).says("did you mean \"broken-link\"?");
    }

    @Test
    void the_completion_script_names_the_commands() {
        SiteCase.in(folder).run("completion").exits(0).prints("build", "explain", "complete");
    }

    @Test
    void verbose_tells_the_time_of_each_stage() {
        SiteCase.minimal(folder)
                .post("a", "Text.\n")
                .build("--verbose")
                .exits(0)
                .says("read", "parse", "link", "render", "write");
    }

    @Test
    void the_days_of_changes_come_from_a_file() throws IOException {
        SiteCase site = SiteCase.minimal(folder).post("a", "Text.\n");
        Path dates = Files.writeString(folder.resolve("dates.txt"), "2026-11-19 content/posts/a.md\n");
        site.build("--dates", dates.toString()).exits(0);
        assertThat(site.page("posts/a.html")).contains("19 November 2026");
    }

    @Test
    void the_published_schemas_are_those_of_the_program() throws IOException {
        SiteCase.in(folder).run("schema", folder.resolve("schemas").toString()).exits(0);
        for (Path published : Files.list(Path.of("schemas")).toList()) {
            Path made = folder.resolve("schemas").resolve(published.getFileName());
            assertThat(made).as("renew with: ./slipway schema").hasSameTextualContentAs(published);
        }
    }
}
