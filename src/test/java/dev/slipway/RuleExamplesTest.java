package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.command.CommandRule;
import dev.slipway.check.compose.ComposeRule;
import dev.slipway.check.docker.DockerfileRule;
import dev.slipway.check.syntax.SyntaxRule;
import dev.slipway.parse.ParseRule;
import dev.slipway.site.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the rules' pages, put where such a text belongs: the bad one breaks its rule, the good one does not. The
 * rules of code and of Markdown have tests of their own beside their packages.
 */
class RuleExamplesTest {
    /** Rules whose example is a fragment that says nothing without other files, a whole quiz, the network or a past. */
    private static final Set<String> NEED_MORE = Set.of(
            "all-of-the-above",
            "bad-image",
            "bad-proof",
            "broken-anchor",
            "broken-link",
            "dead-link",
            "diagram-size",
            "duplicate-article",
            "empty-track",
            "equal-choices",
            "few-choices",
            "file-name",
            "file-outside-site",
            "file-too-large",
            "invalid-utf8",
            "key-always-first",
            "later-prerequisite",
            "longest-key",
            "missing-asset",
            "missing-explanation",
            "missing-key",
            "missing-part",
            "missing-section",
            "missing-site",
            "missing-why",
            "moved-link",
            "negated-stem",
            "part-block",
            "prerequisite-circle",
            "proof-failed",
            "question-answer",
            "question-without-objective",
            "section-order",
            "solution-still-wrong",
            "stray-article",
            "template",
            "text-decoded-twice",
            "track-hours",
            "unknown-author",
            "unknown-block",
            "unknown-language",
            "unknown-prerequisite",
            "unknown-question",
            "unknown-series",
            "unknown-start",
            "unknown-term",
            "unknown-track",
            "unlisted-series",
            "unreachable-link",
            "unsafe-asset",
            "unused-asset",
            "vague-link",
            "vanished-address",
            "vanished-id");

    @TempDir
    Path folder;

    private int cases;

    @Test
    void a_bad_example_breaks_its_rule_and_a_good_one_does_not() {
        List<String> unproved = Rules.all().stream()
                .filter(rule -> !isProvedElsewhere(rule))
                .filter(rule -> !isProved(rule))
                .map(Rule::id)
                .toList();
        assertThat(unproved).containsExactlyInAnyOrderElementsOf(NEED_MORE);
    }

    private static boolean isProvedElsewhere(Rule rule) {
        return rule instanceof DockerfileRule
                || rule instanceof CommandRule
                || rule instanceof ComposeRule
                || rule instanceof SyntaxRule
                || rule instanceof ParseRule;
    }

    private boolean isProved(Rule rule) {
        String page = Rules.explanation(rule.id()).orElseThrow();
        for (Setting setting : Setting.values()) {
            boolean bad = breaks(rule.id(), example(page, "## Bad"), setting);
            if (bad && !breaks(rule.id(), example(page, "## Good"), setting)) {
                return true;
            }
        }
        return false;
    }

    private boolean breaks(String rule, Example example, Setting setting) {
        SiteCase site = SiteCase.minimal(folder.resolve("case" + cases++))
                .file("s/series.yaml", "title: S\ndescription: S\n")
                .file("s/02-b.md", "---\ntitle: B\ndescription: B\npart: 2\n---\n[here](other.md)\n");
        setting.put(example, site);
        site.run("check", site.content().toString(), "--format", "json");
        return site.printed().contains("\"rule\": \"" + rule + "\"");
    }

    /** Where a text may belong. */
    private enum Setting {
        POST {
            @Override
            void put(Example example, SiteCase site) {
                String body = example.text();
                String front = "---\ntitle: A\ndescription: B\n";
                if (example.language().startsWith("yaml")) {
                    site.file("posts/a.md", "---\n" + titled(body) + "---\nText\n");
                } else if (example.language().startsWith("markdown")) {
                    site.file("posts/a.md", body.startsWith("---\n") ? body : front + "---\n" + body);
                } else {
                    site.file("posts/a.md", front + "---\n```" + example.language() + "\n" + body + "```\n");
                }
            }
        },
        RAW {
            @Override
            void put(Example example, SiteCase site) {
                site.file("posts/a.md", example.text());
            }
        },
        PART {
            @Override
            void put(Example example, SiteCase site) {
                site.file("s/01-a.md", "---\n" + titled(example.text()) + "---\nText\n");
            }
        },
        SERIES {
            @Override
            void put(Example example, SiteCase site) {
                site.file("s/series.yaml", titled(example.text()));
            }
        },
        SITE {
            @Override
            void put(Example example, SiteCase site) {
                site.file("site.yaml", titled(example.text()));
            }
        };

        abstract void put(Example example, SiteCase site);

        private static String titled(String yaml) {
            return (yaml.contains("title:") ? "" : "title: A\n")
                    + (yaml.contains("description:") ? "" : "description: B\n")
                    + yaml;
        }
    }

    private record Example(String language, String text) {}

    /** The first fenced block under a heading. */
    private static Example example(String page, String heading) {
        List<String> lines = page.substring(page.indexOf(heading)).lines().toList();
        StringBuilder text = new StringBuilder();
        String fence = "";
        String language = "";
        for (String line : lines) {
            if (fence.isEmpty() && line.startsWith("```")) {
                fence = line.replaceAll("[^`].*", "");
                language = line.substring(fence.length()).strip();
            } else if (!fence.isEmpty() && line.equals(fence)) {
                break;
            } else if (!fence.isEmpty()) {
                text.append(line).append('\n');
            }
        }
        return new Example(language, text.toString());
    }
}
