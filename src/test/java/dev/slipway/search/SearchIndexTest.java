package dev.slipway.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.SiteCase;
import dev.slipway.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index against a naive one, and what it must and must not hold. */
class SearchIndexTest {
    private static final IndexedSite OURS = IndexedSite.of(Path.of("content"));

    @TempDir
    Path folder;

    private IndexedSite site(String body) {
        SiteCase.minimal(folder).post("ropes", body);
        return IndexedSite.of(folder.resolve("content"));
    }

    @Test
    void every_term_of_our_content_is_found_in_the_sections_that_have_it_and_in_no_other() {
        List<String> lines = OURS.run("""
                for (const { path, title } of catalog.shelves) slipwayTexts[path].forEach((text, i) => i % 3 !== 1 && say("text " + (i ? "" : title + " ") + text.replace(/\\n/g, " ")));
                catalog.terms.forEach((term, i) => say(`term ${catalog.common.has(i) ? "+" : "="} ${term} ${[...catalog.postings[i].sections].join(",")}`));
                """);
        Map<String, Set<Integer>> naive =
                naive(lines.stream().filter(line -> line.startsWith("text")).toList());
        Set<String> met = new TreeSet<>();
        int common = 0;
        for (String line : lines.stream().filter(one -> one.startsWith("term")).toList()) {
            String[] parts = line.split(" ", 4);
            Set<Integer> sections = new TreeSet<>();
            Arrays.stream(parts[3].split(","))
                    .filter(one -> !one.isEmpty())
                    .map(Integer::valueOf)
                    .forEach(sections::add);
            met.add(parts[2]);
            if (parts[1].equals("=")) {
                assertThat(sections).as(parts[2]).isEqualTo(naive.get(parts[2]));
            } else {
                assertThat(naive.get(parts[2]))
                        .as(parts[2])
                        .containsAll(sections)
                        .hasSizeGreaterThan(150);
                common++;
            }
        }
        assertThat(met).isEqualTo(naive.keySet());
        assertThat(common).isBetween(1, 60);
    }

    /** Terms by section; of each section the heading comes first, then its text. */
    private static Map<String, Set<Integer>> naive(List<String> texts) {
        Map<String, Set<Integer>> sections = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (String term : TokensTest.terms(texts.get(i).substring("text ".length()), true)) {
                sections.computeIfAbsent(term, key -> new TreeSet<>()).add(i / 2);
            }
        }
        assertThat(texts.size() / 2).isGreaterThan(600);
        return sections;
    }

    @Test
    void commands_options_and_instructions_of_our_content_are_found() {
        assertThat(OURS.search("docker run").get(0)).contains("container-internals.html #docker-run-step-by-step");
        assertThat(OURS.search("--no-cache").subList(0, 5).toString()).contains("building-images.html");
        assertThat(OURS.search("HEALTHCHECK")).hasSizeGreaterThan(5);
        assertThat(OURS.search("ENTRYPOINT").subList(0, 3).toString()).contains("glossary.html #entrypoint");
    }

    @Test
    void a_letter_too_many_too_few_or_wrong_still_finds_and_a_right_word_finds_nothing_near() {
        assertThat(OURS.search("healthchek")).isEqualTo(OURS.search("healthcheck"));
        assertThat(OURS.search("dokcer compose").get(0)).startsWith("2 ");
        assertThat(OURS.search("qqqqqq")).isEmpty();
    }

    @Test
    void titles_come_before_headings_and_headings_before_text_and_all_words_before_some() {
        IndexedSite site = harbor();
        assertThat(site.search("winch"))
                .containsExactly("1 posts/winch.html", "1 posts/crane.html #the-winch", "1 posts/crane.html");
        assertThat(site.search("rope steel").subList(0, 2))
                .containsExactly("2 posts/crane.html #the-winch", "1 posts/crane.html");
        assertThat(site.search("win")).hasSize(3);
    }

    private IndexedSite harbor() {
        SiteCase.minimal(folder)
                .file("posts/winch.md", post("Winch", "It turns."))
                .file(
                        "posts/crane.md",
                        post("Crane", "A rope, a rope. Its winch winch winch.\n\n## The winch\n\nSteel and a rope."));
        return IndexedSite.of(folder.resolve("content"));
    }

    private static String post(String title, String body) {
        return "---\ntitle: " + title + "\ndescription: For a test.\n---\n" + body + "\n";
    }

    @Test
    void what_is_folded_away_answers_something_and_is_not_in_the_index() {
        IndexedSite site = site("""
                Seen.

                ::::exercise Lift it
                Taskword.
                :::hint
                Hintword.
                :::
                :::solution
                Solutionword.
                :::
                ::::

                ::::interview Askedword?
                :::answer
                Answerword.
                :::
                :::follow-up Furtherword?
                Followedword.
                :::
                ::::

                :::details Foldtitle
                Foldedword.
                :::

                :::details Opentitle {open}
                Openword.
                :::

                <details><summary>Rawtitle</summary>

                Rawword.

                </details>

                Afterword.
                """);
        assertThat(site.texts())
                .contains(
                        "Seen",
                        "Taskword",
                        "Lift it",
                        "Askedword",
                        "Furtherword",
                        "Foldtitle",
                        "Openword",
                        "Rawtitle",
                        "Afterword");
        assertThat(site.texts())
                .doesNotContain("Hintword", "Solutionword", "Answerword", "Followedword", "Foldedword", "Rawword");
        assertThat(site.scripts().get(Site.SEARCH_INDEX)).doesNotContain("hintword", "olutionword", "nswerword");
    }

    @Test
    void questions_and_their_answers_are_not_in_the_index() {
        SiteCase.minimal(folder).file("posts/a.md", """
                ---
                title: A post
                description: For a test.
                quiz:
                  - id: one
                    type: single
                    question: Questionword?
                    choices: [{text: Rightword, correct: true, why: Whyword}, {text: Wrongword, why: Because.}]
                    explanation: Explainedword.
                ---
                Text.
                """);
        assertThat(IndexedSite.of(folder.resolve("content")).texts())
                .doesNotContain("Questionword", "Rightword", "Whyword", "Wrongword", "Explainedword");
    }

    @Test
    void a_site_without_an_article_has_an_index_that_finds_nothing() {
        SiteCase.minimal(folder).file("posts/.keep", "");
        assertThat(IndexedSite.of(folder.resolve("content")).search("anything")).isEmpty();
    }

    @Test
    void a_text_cannot_end_the_script_or_its_string() {
        IndexedSite site = site("`</script>` \\\\ \"quoted\" \u2028 and 🚢 \\<script>\n");
        assertThat(site.texts()).doesNotContain("</script", "\u2028").contains("🚢");
        assertThat(site.run("say(slipwayTexts['posts/ropes.html'][2].split('\\n')[1])")
                        .get(0))
                .startsWith("</script> ")
                .contains("\"quoted\"");
    }

    @Test
    void the_same_site_gives_the_same_bytes() {
        assertThat(IndexedSite.of(Path.of("content")).scripts()).isEqualTo(OURS.scripts());
    }

    @Test
    void the_index_of_our_content_stays_small() {
        List<Integer> sizes = new ArrayList<>();
        OURS.scripts().forEach((path, script) -> sizes.add(path.equals(Site.SEARCH_INDEX) ? script.length() : 0));
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isBetween(1, 80_000);
    }
}
