package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a site somebody points at. */
class UnusedAssetsTest {
    private static final String QUIZ = """
        ---
        title: A
        description: B
        quiz:
          - id: which-user
            type: text
            question: As which user does it run?
            prove: {ask: user, files: [proofs/users/Dockerfile]}
            answers: ["10001"]
            explanation: E.
          - id: what-starts-first
            type: order
            question: What starts first?
            prove: {ask: start-order, files: [proofs/base.yaml, "./proofs/over.yaml"]}
            items: [db, web]
            explanation: E.
        ---
        Text.
        """;

    @TempDir
    Path folder;

    @Test
    void a_file_that_an_answer_is_proved_by_is_used() {
        SiteCase.minimal(folder)
                .file("posts/a.md", QUIZ)
                .file("posts/proofs/users/Dockerfile", "FROM alpine:3.22\nUSER 10001\n")
                .file("posts/proofs/base.yaml", "services:\n  db: {image: postgres:18}\n  web: {image: nginx:1.29}\n")
                .file("posts/proofs/over.yaml", "services:\n  web: {depends_on: [db]}\n")
                .run("check", folder.resolve("content").toString(), "--rule", "unused-asset", "--rule", "bad-proof")
                .exits(0)
                .isQuiet();
    }

    @Test
    void a_picture_that_is_none_is_told_once_and_not_called_unused_too() {
        SiteCase site =
                SiteCase.minimal(folder).file("posts/p.png", "404 Not Found\n").post("a", "![A picture](p.png)\n");
        site.run("check", site.content().toString()).exits(1).says("error[bad-image]");
        assertThat(site.diagnostics()).doesNotContain("unused-asset");
    }

    @Test
    void a_file_that_nobody_names_is_not() {
        SiteCase site = SiteCase.minimal(folder).file("posts/p.txt", "p\n").post("a", "Text\n");
        site.run("check", site.content().toString()).exits(0).says("unused-asset");
    }
}
