package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slipway.SiteCase;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON-LD of every page: JSON, in terms that schema.org has for its types, about pages that are there. */
class LinkedDataTest {
    private static final Set<String> THING = Set.of("@type", "name", "description", "url");
    private static final Set<String> WORK =
            Set.of("inLanguage", "educationalLevel", "timeRequired", "dateModified", "teaches", "assesses", "isPartOf");
    /** Terms by type, as far as pages use them, as schema.org names them. */
    private static final Map<String, Set<String>> TERMS = Map.of(
            "Course", with(WORK, "provider", "hasPart"),
            "LearningResource", with(WORK),
            "Quiz", with(WORK, "hasPart"),
            "Question", with(Set.of("text")),
            "Organization", with(Set.of()),
            "ItemList", with(Set.of("itemListElement")),
            "BreadcrumbList", with(Set.of("itemListElement")),
            "ListItem", with(Set.of("position", "item")));

    private final RenderedSite site = RenderedSite.of(SampleSite.site());

    @TempDir
    Path folder;

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new java.util.HashSet<>(THING);
        all.addAll(some);
        all.addAll(List.of(more));
        return all;
    }

    private static JsonNode json(String page) {
        Elements blocks = Jsoup.parse(page).select("script[type=application/ld+json]");
        assertThat(blocks).hasSize(1);
        Element block = blocks.get(0);
        assertThat(block.parent()).isNotNull();
        assertThat(block.parent().normalName()).isEqualTo("head");
        try {
            return new ObjectMapper().readTree(block.data());
        } catch (JsonProcessingException e) {
            throw new AssertionError(block.data(), e);
        }
    }

    /** The things that a page is about. */
    private JsonNode graph(String path) {
        JsonNode json = json(site.text(path));
        assertThat(json.path("@context").asText()).isEqualTo("https://schema.org");
        return json.path("@graph");
    }

    private JsonNode one(String path, String type) {
        List<JsonNode> found = new ArrayList<>();
        graph(path).forEach(thing -> {
            if (thing.path("@type").asText().equals(type)) {
                found.add(thing);
            }
        });
        assertThat(found).as(path + " " + type).hasSize(1);
        return found.get(0);
    }

    @Test
    void every_page_below_the_first_says_in_terms_of_schema_org_what_it_is() {
        for (String path : site.html()) {
            boolean data = site.text(path).contains("application/ld+json");
            assertThat(data)
                    .as(path)
                    .isEqualTo(!Set.of("404.html", "docker/part-1.html", "old.html")
                            .contains(path));
            if (data) {
                graph(path).forEach(thing -> assertKnown(thing, path));
            }
        }
    }

    private static void assertKnown(JsonNode thing, String path) {
        String type = thing.path("@type").asText();
        assertThat(TERMS).as(path).containsKey(type);
        thing.fieldNames()
                .forEachRemaining(name ->
                        assertThat(TERMS.get(type)).as(path + " " + type).contains(name));
        for (JsonNode value : thing) {
            if (value.isObject()) {
                assertKnown(value, path);
            }
            value.forEach(element -> {
                if (element.isObject()) {
                    assertKnown(element, path);
                }
            });
        }
    }

    @Test
    void addresses_are_those_of_pages_that_are_there_published_or_relative() {
        assertAddresses(site, "https://example.org/learn/");
        assertAddresses(RenderedSite.of(SampleSite.site(Optional.empty())), "");
    }

    private static void assertAddresses(RenderedSite site, String base) {
        for (String path : site.html()) {
            if (!site.text(path).contains("application/ld+json")) {
                continue;
            }
            List<String> addresses = new ArrayList<>();
            json(site.text(path)).findValuesAsText("url", addresses);
            json(site.text(path)).findValuesAsText("item", addresses);
            assertThat(addresses).as(path).isNotEmpty();
            for (String address : addresses) {
                URI whole = URI.create(base.isEmpty() ? "https://example.org/learn/" + path : base)
                        .resolve(address);
                String file = whole.toString().substring("https://example.org/learn/".length());
                assertThat(address).startsWith(base);
                assertThat(site.pages()).containsKey(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
            }
        }
    }

    @Test
    void a_series_is_a_course_that_teaches_and_has_parts() {
        JsonNode course = one("docker/index.html", "Course");
        assertThat(course.path("teaches").get(0).asText())
                .isEqualTo("Trace docker run to the first instruction of PID 1.");
        assertThat(course.path("educationalLevel").asText()).isEqualTo("advanced");
        assertThat(course.path("provider").path("name").asText()).isEqualTo("Harbor School");
        assertThat(course.path("hasPart").findValuesAsText("name"))
                .containsExactly("How to use this series", "Container internals", "Image anatomy");
    }

    @Test
    void an_article_is_a_part_of_its_course_and_a_post_of_none() {
        JsonNode article = one("docker/container-internals.html", "LearningResource");
        assertThat(article.path("isPartOf").path("@type").asText()).isEqualTo("Course");
        assertThat(article.path("isPartOf").path("url").asText()).isEqualTo("https://example.org/learn/docker/");
        assertThat(article.path("timeRequired").asText()).matches("PT[0-9]+M");
        assertThat(one("posts/why-pid-1-matters.html", "LearningResource").has("isPartOf"))
                .isFalse();
    }

    @Test
    void the_questions_of_a_course_are_a_quiz_without_answers() {
        JsonNode quiz = one("docker/quizzes.html", "Quiz");
        assertThat(quiz.path("hasPart")).isNotEmpty().allSatisfy(question -> {
            assertThat(question.path("@type").asText()).isEqualTo("Question");
            assertThat(question.path("text").asText()).isNotBlank().doesNotContain("`");
            assertThat(question).hasSize(2);
        });
        assertThat(quiz.path("assesses")).isNotEmpty();
    }

    @Test
    void the_way_down_to_a_page_ends_with_the_page() {
        JsonNode way = one("docker/container-internals.html", "BreadcrumbList").path("itemListElement");
        assertThat(way.findValuesAsText("position")).containsExactly("1", "2", "3");
        assertThat(way.findValuesAsText("name")).containsExactly("Home", "Docker Compendium", "Container internals");
        assertThat(way.get(2).path("item").asText())
                .isEqualTo("https://example.org/learn/docker/container-internals.html");
    }

    @Test
    void the_first_page_lists_the_courses() {
        JsonNode list = one("index.html", "ItemList").path("itemListElement");
        assertThat(list.findValuesAsText("url")).containsExactly("https://example.org/learn/docker/");
    }

    @Test
    void no_text_ends_the_block_or_begins_a_comment_in_it() {
        String hostile = "</script><!-- <script>alert(1)</script> & \"\\u2028 ]]>";
        String page = SiteCase.minimal(folder)
                .file("posts/a.md", "---\ntitle: '" + hostile + "'\ndescription: '" + hostile + "'\n---\n\nText.\n")
                .build()
                .exits(0)
                .page("posts/a.html");
        JsonNode resource = json(page).path("@graph").get(0);
        assertThat(resource.path("name").asText()).isEqualTo(hostile);
        assertThat(resource.path("description").asText()).isEqualTo(hostile);
    }
}
