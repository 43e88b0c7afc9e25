package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks of code that the build checked say so, and say against what. */
class CheckedCodeTest {
    @TempDir
    Path folder;

    /** What the marks of a page's blocks say, one after another. */
    private String marks(String body) {
        String page = SiteCase.minimal(folder).post("a", body).build().exits(0).page("posts/a.html");
        return Jsoup.parse(page)
                .select("figure.code details.checked > p")
                .eachText()
                .toString();
    }

    @Test
    void a_dockerfile_was_held_against_the_checks_of_buildkit() {
        assertThat(marks("```dockerfile\nFROM alpine:3.22\nUSER app\nCMD [\"a\"]\n```\n"))
                .isEqualTo("[The build held this against the Dockerfile checks of BuildKit 0.32. It found no fault.]");
    }

    @Test
    void commands_were_held_against_the_published_options() {
        assertThat(marks("```console\n$ docker ps --all\n```\n"))
                .contains("published options of Docker 29.7, Buildx 0.36, Compose 5.5. It found no fault.");
    }

    @Test
    void a_compose_file_was_held_against_the_specification() {
        assertThat(marks("```yaml\nservices:\n  web:\n    image: nginx:1.29\n```\n"))
                .contains("against the Compose specification 2026-06-23. It found no fault.");
    }

    @Test
    void a_block_that_is_wrong_on_purpose_names_its_fault() {
        assertThat(marks("```dockerfile expect=JSONArgsRecommended\nFROM alpine:3.22\nUSER app\nCMD a\n```\n"))
                .contains("and no other: JSONArgsRecommended.");
    }

    @Test
    void what_no_rule_looked_at_has_no_mark() {
        assertThat(marks("```text\ndocker run\n```\n\n```python\n>>> 1\n```\n\n```yaml\n{{ if .a }}\na: 1\n```\n\n"
                        + "```console\n$ ls -l\n```\n\n```dockerfile\n# syntax=example.com/other:1\nanything\n```\n"))
                .isEqualTo("[]");
    }

    @Test
    void other_code_was_held_against_its_grammar() {
        assertThat(marks("```sh\nls -l\n```\n\n```yaml\na: 1\n```\n\n```json\n{\"a\": 1}\n```\n\n"
                        + "```go\npackage main\n```\n\n```python\nprint(1)\n```\n"))
                .contains("as shell. It", "as YAML. It", "as JSON. It", "as Go. It", "as Python. It");
    }

    @Test
    void a_fault_that_is_only_waived_has_no_mark() {
        assertThat(marks("<!-- slipway: allow JSONArgsRecommended as the next part explains -->\n"
                        + "```dockerfile\nFROM alpine:3.22\nUSER app\nCMD a\n```\n"))
                .isEqualTo("[]");
    }
}
