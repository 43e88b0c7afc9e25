package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code slipway check} finds and prints. */
class CheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void check_tells_the_problems_and_writes_nothing() {
        SiteCase site = SiteCase.minimal(folder).post("a", "[x](nowhere.md)\n");
        String content = site.content().toString();
        site.run("check", content).exits(1).says("error[broken-link]", "1 error");
        assertThat(site.out()).doesNotExist();
        site.run("check", content, "--rule", "vague-link").exits(0).isQuiet();
        site.run("check", content, "--severity", "broken-link=warning").exits(0).says("warning[broken-link]");
        site.run("check", content, "--severity", "broken-link=off").exits(0).isQuiet();
        site.run("check", content, "--rule", "broken-lnk").exits(2).says("did you mean \"broken-link\"?");
        site.run("check", content, "--severity", "broken-link=loud").exits(2).says("is no severity");
        site.run("check", content, "--format", "xml").exits(2).says("is no format");
    }

    @Test
    void check_prints_for_programs() {
        SiteCase site = SiteCase.minimal(folder).post("a", "[x](nowhere.md) and \"quotes\"\n");
        String content = site.content().toString();
        site.run("check", content, "--format", "json")
                .exits(1)
                .prints(
                        "\"rule\": \"broken-link\"",
                        "\"line\": 5, \"column\": 1",
                        "there is nothing at \\\"nowhere.md\\\"");
        site.run("check", content, "--format", "sarif")
                .exits(1)
                .prints("\"version\": \"2.1.0\"", "\"ruleId\": \"broken-link\"", "\"startLine\": 5");
        site.run("check", content, "--format", "github")
                .exits(1)
                .prints("::error file=", ",line=5,col=1,endColumn=16,title=broken-link::there is nothing at");
        site.post("a", "Fine.\n")
                .run("check", content, "--format", "json")
                .exits(0)
                .prints("[]");
    }

    @Test
    void a_glob_that_is_none_is_told() {
        SiteCase.in(folder)
                .file("site.yaml", "title: A\ndescription: B\nchecks: {exclude: ['[', 'posts/**']}\n")
                .post("a", "[x](nowhere.md)\n")
                .build()
                .exits(1)
                .says("error[bad-glob]", "1 error;");
    }

    @Test
    void a_place_for_a_question_that_is_not_there_is_told() {
        SiteCase.minimal(folder)
                .post("a", ":::quiz {ids=\"first\"}\n:::\n")
                .build()
                .exits(1)
                .says("unknown-question", "posts/a.md:5:1");
    }

    @Test
    void an_accent_is_a_hue() {
        SiteCase site = SiteCase.in(folder).file("site.yaml", "title: A\ndescription: B\ntheme: {accent: 400}\n");
        site.build().exits(1).says("\"accent\" holds \"400\" instead of a whole number from 0 to 360");
        site.file("site.yaml", "title: A\ndescription: B\ntheme: {accent: 200}\n")
                .build()
                .exits(0);
    }

    @Test
    void a_baseline_puts_up_with_known_problems() {
        SiteCase site = SiteCase.minimal(folder).post("a", "[x](nowhere.md)\n");
        String content = site.content().toString();
        String baseline = folder.resolve("known.txt").toString();
        site.run("check", content, "--baseline", baseline).exits(0).isQuiet();
        site.post("a", "A line more.\n\n[x](nowhere.md)\n");
        site.run("check", content, "--baseline", baseline).exits(0).isQuiet();
        site.post("a", "[x](nowhere.md) [y](elsewhere.md)\n");
        site.run("check", content, "--baseline", baseline).exits(1).says("elsewhere.md", "1 error");
    }
}
