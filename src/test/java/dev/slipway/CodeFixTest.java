package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code slipway check --fix} repairs in code. */
class CodeFixTest {
    @TempDir
    Path folder;

    @Test
    void the_case_of_from_and_as_is_right_after_one_run() {
        for (String from :
                List.of("from alpine:3.22 AS build", "from alpine:3.22 as build", "From alpine:3.22 as Build")) {
            SiteCase site = SiteCase.minimal(folder)
                    .post("a", "```dockerfile\n" + from + "\nRUN true\nUSER 10001\nWORKDIR /app\n```\n");
            site.fix().exits(0);
            assertThat(site.diagnostics()).doesNotContain("FromAsCasing]: \"as\" is", "warning");
            assertThat(site.source("posts/a.md")).contains("\nFROM alpine:3.22 AS build\nRUN true\n");
            site.fix().exits(0).isQuiet();
        }
    }

    @Test
    void a_small_as_stays_where_most_instructions_are_small() {
        SiteCase site = SiteCase.minimal(folder)
                .post("a", "```dockerfile\nFROM alpine:3.22 as build\nrun true\nuser 10001\nworkdir /app\n```\n");
        site.fix().exits(0);
        assertThat(site.source("posts/a.md")).contains("\nfrom alpine:3.22 as build\nrun true\n");
    }

    @Test
    void a_flag_that_says_nothing_goes_and_a_stage_gets_small_letters() {
        SiteCase site = SiteCase.minimal(folder).post("a", """
            ```dockerfile
            FROM --platform=$TARGETPLATFORM alpine:3.22 AS Build
            USER 10001
            ```
            """);
        site.fix().exits(0).says("removed --platform=$TARGETPLATFORM");
        assertThat(site.source("posts/a.md")).contains("\nFROM alpine:3.22 AS build\n");
    }

    @Test
    void the_version_of_a_compose_file_goes_with_its_line() {
        String services = "services:\n  web:\n    image: nginx:1.29\n";
        SiteCase site = SiteCase.minimal(folder)
                .post(
                        "a",
                        "- Old:\n\n  ```yaml\n  version: '3.8'\n" + services.indent(2) + "  ```\n\n"
                                + "```yaml {2}\nversion: '3.8'\n" + services + "```\n\n[c](compose.yaml)\n")
                .file("posts/compose.yaml", "# Ours\r\nversion: \"3\"\r\n\r\n" + services.replace("\n", "\r\n"))
                .file("posts/compose.noted.yaml", "version: '3' # for old ones\n" + services);
        site.fix().exits(0).says("removed version: '3.8'", "removed version: \"3\"", "2 fixed");
        assertThat(site.source("posts/a.md"))
                .contains("  ```yaml\n  services:\n", "```yaml {2}\nversion: '3.8'\nservices:");
        assertThat(site.source("posts/compose.yaml")).startsWith("# Ours\r\n\r\nservices:\r\n");
        assertThat(site.source("posts/compose.noted.yaml")).startsWith("version: '3' # for old ones\nservices:");
    }

    @Test
    void what_yaml_misreads_gets_quotes() {
        SiteCase site = SiteCase.minimal(folder).post("a", """
            ```yaml
            services:
              web:
                image: nginx:1.29
                restart: no
                ports:
                  - 22:22
            ```
            """);
        site.fix().exits(0).says("no → \"no\"", "22:22 → \"22:22\"");
        assertThat(site.source("posts/a.md")).contains("restart: \"no\"\n", "- \"22:22\"\n");
    }

    @Test
    void an_option_that_got_another_name_gets_it() {
        SiteCase site = SiteCase.minimal(folder).post("a", """
            ```console
            $ docker stop --time=5 web
            $ docker restart --time 5 web
            $ docker buildx prune --keep-storage=10GB --force
            $ docker run --log-driver=logentries nginx:1.29
            ```
            """);
        site.fix();
        assertThat(site.source("posts/a.md"))
                .contains(
                        "docker stop --timeout=5 web",
                        "docker restart --timeout 5 web",
                        "prune --reserved-space=10GB --force",
                        "--log-driver=logentries");
    }

    @Test
    void a_comma_too_many_goes() {
        SiteCase site = SiteCase.minimal(folder)
                .post("a", "```json\n{\"a\": [1, 2,],\n \"b\": {\"c\": 3, },\n \"d\": 4\n ,}\n```\n");
        site.fix().exits(0);
        assertThat(site.source("posts/a.md"))
                .endsWith("```json\n{\"a\": [1, 2],\n \"b\": {\"c\": 3 },\n \"d\": 4\n }\n```\n");
    }
}
