package dev.slipway.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.SiteCase;
import dev.slipway.export.GiftReader.Read;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code slipway export} writes, read as the other programs read it. */
class ExportTest {
    private static final String NASTY = "Grüße: a=b ~{x} #1 \\n \"q\" <b>&amp; 5%";
    private static final String NASTY_HTML = "Grüße: a=b ~{x} #1 \\n \"q\" &lt;b&gt;&amp; 5%";
    private static final String QUIZ = """
            quiz:
              - {id: one, type: single, question: 'NASTY', code: {language: sh, text: "a\\tb\\n\\n# {c} = ~d\\n"}, explanation: 'NASTY', choices: [{text: '[html] x', why: 'NASTY'}, {text: '%50% of 1->2', correct: true, why: yes}]}
              - {id: many, type: multiple, question: 'Which?', explanation: e, choices: [{text: a, correct: true}, {text: b, correct: true}, {text: 'c=1', correct: true}, {text: d}]}
              - {id: truth, type: true-false, question: It is., answer: 'false', explanation: e}
              - {id: word, type: text, question: Say it., answers: ['a*b', '[x] y = {z}'], explanation: e}
              - {id: arrow, type: text, question: Say it., answers: ['a -> b'], explanation: e}
              - {id: pi, type: number, question: 'Pi?', answer: '3.14', tolerance: 0.01, unit: rad, explanation: e}
              - {id: steps, type: order, question: 'Order!', items: [z, y, x], explanation: e}
              - {id: pairs, type: match, question: 'Match!', pairs: [{left: '`a`->', right: '**b** -> c'}, {left: d, right: e}], explanation: e}
              - {id: row, type: line, question: 'Where?', code: {text: "x\\ny\\n"}, answer: '2', explanation: e}
              - {id: gap, type: blank, question: 'Say ___.', answers: ['a|b}'], explanation: e}
              - {id: gaps, type: blank, question: '___ and ___', answers: ['/var/run "x" #1 *', 'C:\\dir|<b>'], explanation: e}
              - {id: home, type: blank, question: 'Go ___.', answers: ['~'], explanation: e}
            cards:
              - {id: extra, front: "tab\\there", back: "say \\"no\\"", aliases: [older, old]}
            """.replace("NASTY", NASTY);

    @TempDir
    Path folder;

    private SiteCase site;

    @BeforeEach
    void aSeries() {
        site = SiteCase.minimal(folder)
                .file(
                        "site.yaml",
                        "title: A site\ndescription: D\nurl: https://example.org/learn\nseries: [s, other]\n")
                .file("s/series.yaml", "title: 'A::B / C'\ndescription: D\ntracks: [{id: fast, title: Fast}]\n")
                .file(
                        "s/01-a.md",
                        "---\ntitle: Part a\ndescription: D\npart: 1\ntracks: [fast]\n" + QUIZ + "---\n"
                                + ":::::interview Why *so*?\n::::answer\nSee [b](02-b.md).\n\n```sh\nls\n```\n::::\n:::::\n")
                .file(
                        "s/02-b.md",
                        "---\ntitle: Part b\ndescription: D\npart: 2\ncards: [{id: b-card, front: f, back: b}]\n---\nText.\n")
                .file("other/series.yaml", "title: Other\ndescription: D\n");
    }

    private String exported(String format, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("export", format, site.content().toString()));
        arguments.addAll(List.of(more));
        return site.run(arguments.toArray(String[]::new)).exits(0).printed();
    }

    @Test
    void anki_gets_every_question_card_and_interview_question_with_its_own_id_first() {
        String text = exported("anki");
        assertThat(text)
                .startsWith("#separator:tab\n#html:true\n")
                .contains("\n#guid column:1\n", "\n#deck column:4\n", "\n#if matches:update current\n")
                .doesNotContain("#columns");
        List<List<String>> notes = AnkiRecords.of(text.substring(text.indexOf("\n\"") + 1));
        assertThat(notes).allSatisfy(note -> assertThat(note).hasSize(5));
        assertThat(notes)
                .allSatisfy(note -> assertThat(note.get(0)).startsWith("https://example.org/learn#"))
                .extracting(note -> note.get(0).substring("https://example.org/learn#".length()))
                .containsExactly(
                        "one",
                        "many",
                        "truth",
                        "word",
                        "arrow",
                        "pi",
                        "steps",
                        "pairs",
                        "row",
                        "gap",
                        "gaps",
                        "home",
                        "older",
                        "a/interview-why-so",
                        "b-card");
        assertThat(notes.get(0).get(1))
                .contains(
                        "<p>" + NASTY_HTML + "</p>", "<pre><code>a\tb\n\n# {c} = ~d</code></pre>", "<li>[html] x</li>");
        assertThat(notes.get(0).get(2))
                .contains("✓ <strong>%50% of 1-&gt;2</strong><br>yes", "✗ [html] x<br>" + NASTY_HTML);
        assertThat(notes.get(0).get(3)).isEqualTo("A:B / C::01 Part a");
        assertThat(notes.get(0).get(4)).isEqualTo("s a fast");
        assertThat(notes.get(5).get(2)).startsWith("<p>3.14 rad</p>");
        assertThat(notes.get(8).get(1)).contains(" 1  x\n 2  y");
        assertThat(notes.get(12).get(1)).isEqualTo("<p>tab\there</p>");
        assertThat(notes.get(13).get(2))
                .contains("href=\"https://example.org/learn/s/b.html\"")
                .doesNotContain("figcaption");
    }

    @Test
    void gift_says_what_it_can_and_counts_the_rest() {
        String text = exported("gift");
        site.says("1 of type text", "1 of type blank");
        Map<String, Read> all = GiftReader.read(text).stream().collect(Collectors.toMap(Read::name, one -> one));
        assertThat(all.keySet())
                .containsExactlyInAnyOrder(
                        "one", "many", "truth", "word", "pi", "steps", "pairs", "row", "gap", "home");
        Read one = all.get("one");
        assertThat(one.kind()).isEqualTo("single");
        assertThat(one.stem()).isEqualTo("<p>" + NASTY_HTML + "</p><pre><code>a\tb\n\n# {c} = ~d</code></pre>");
        assertThat(one.general()).isEqualTo("<p>" + NASTY_HTML + "</p>");
        assertThat(one.answers()).containsEntry("0 [html] x", NASTY_HTML).containsEntry("100 %50% of 1-&gt;2", "yes");
        assertThat(all.get("many").kind()).isEqualTo("multiple");
        assertThat(all.get("many").answers()).containsOnlyKeys("33.33333 a", "33.33333 b", "33.33333 c=1", "-100 d");
        assertThat(all.get("truth").answers()).containsOnlyKeys("FALSE");
        assertThat(all.get("word").answers()).containsOnlyKeys("100 a\\*b", "100 [x] y = {z}");
        assertThat(all.get("pi").answers()).containsOnlyKeys("100 3.14:0.01");
        assertThat(all.get("row").answers()).containsOnlyKeys("100 2:0");
        assertThat(all.get("steps").answers())
                .containsExactly(Map.entry("z", "1"), Map.entry("y", "2"), Map.entry("x", "3"));
        assertThat(all.get("pairs").answers())
                .containsEntry("<code>a</code>-&gt;", "b -> c")
                .containsEntry("d", "e");
        assertThat(all.get("gap").answers()).containsOnlyKeys("100 a", "100 b}");
        assertThat(text)
                .contains("$CATEGORY: $course$/top/A::B // C/01 Part a\n\n// [id:one] [tag:s] [tag:a] [tag:fast]\n");
    }

    private static Map<String, Element> questions(String xml) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Map<String, Element> questions = new java.util.LinkedHashMap<>();
        NodeList nodes = document.getElementsByTagName("question");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element question = (Element) nodes.item(i);
            if (!question.getAttribute("type").equals("category")) {
                questions.put(text(question, "idnumber"), question);
            }
        }
        return questions;
    }

    private static String text(Element in, String element) {
        return in.getElementsByTagName(element).item(0).getTextContent().strip();
    }

    private static List<String> answers(Element question) {
        List<String> answers = new ArrayList<>();
        NodeList nodes = question.getElementsByTagName("answer");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element answer = (Element) nodes.item(i);
            answers.add(answer.getAttribute("fraction") + " " + text(answer, "text"));
        }
        return answers;
    }

    @Test
    void moodle_gets_every_type_with_its_id_and_feedback() throws Exception {
        Map<String, Element> all = questions(exported("moodle"));
        assertThat(all).hasSize(11);
        assertThat(all.values())
                .extracting(question -> question.getAttribute("type"))
                .containsExactly(
                        "multichoice",
                        "multichoice",
                        "truefalse",
                        "shortanswer",
                        "shortanswer",
                        "numerical",
                        "ordering",
                        "matching",
                        "numerical",
                        "multianswer",
                        "multianswer");
        Element one = all.get("one");
        assertThat(text(one, "questiontext")).startsWith("<p>" + NASTY_HTML + "</p><pre>");
        assertThat(text(one, "generalfeedback")).isEqualTo("<p>" + NASTY_HTML + "</p>");
        assertThat(answers(one)).containsExactly("0 [html] x", "100 %50% of 1-&gt;2");
        assertThat(text(one, "feedback")).isEqualTo(NASTY_HTML);
        assertThat(text(one, "single")).isEqualTo("true");
        assertThat(answers(all.get("many"))).containsExactly("33.33333 a", "33.33333 b", "33.33333 c=1", "-100 d");
        assertThat(answers(all.get("truth"))).containsExactly("0 true", "100 false");
        assertThat(answers(all.get("word"))).containsExactly("100 a\\*b", "100 [x] y = {z}");
        assertThat(text(all.get("pi"), "tolerance")).isEqualTo("0.01");
        assertThat(text(all.get("pi"), "unit_name")).isEqualTo("rad");
        assertThat(answers(all.get("steps"))).containsExactly("1 z", "2 y", "3 x");
        assertThat(answers(all.get("pairs"))).containsExactly(" b -> c", " e");
        assertThat(text(all.get("gap"), "questiontext")).isEqualTo("<p>Say {1:SHORTANSWER:=a~=b\\}}.</p>");
        assertThat(text(all.get("gaps"), "questiontext"))
                .isEqualTo("<p>{1:SHORTANSWER:=/var/run &quot;x&quot; \\#1 \\*} and"
                        + " {1:SHORTANSWER:=C:\\dir~=&lt;b&gt;}</p>");
        site.says("1 of type blank");
    }

    @Test
    void a_series_or_a_track_is_chosen_and_an_unknown_one_is_told() {
        assertThat(exported("anki", "--track", "fast")).contains("#older\"").doesNotContain("#b-card\"");
        assertThat(exported("anki", "--series", "s")).contains("#older\"", "#b-card\"");
        assertThat(AnkiRecords.of(exported("anki", "--series", "other"))).hasSize(7);
        String content = site.content().toString();
        site.run("export", "anki", content, "--series", "othr").exits(2).says("did you mean \"other\"?");
        site.run("export", "anki", content, "--track", "slow").exits(2).says("there is no track \"slow\"");
        site.run("export", "csv", content).exits(2).says("is no format; write anki, gift or moodle");
    }

    @Test
    void a_file_is_written_and_the_same_twice() throws Exception {
        Path file = folder.resolve("new/cards.txt");
        site.run("export", "anki", site.content().toString(), "--out", file.toString())
                .exits(0)
                .isQuiet();
        assertThat(Files.readString(file)).isEqualTo(exported("anki"));
    }

    @Test
    void content_with_errors_is_not_exported() {
        site.post("x", "[x](nowhere.md)\n");
        site.run("export", "moodle", site.content().toString()).exits(1).says("broken-link", "Nothing was exported.");
        assertThat(site.printed()).isEmpty();
    }
}
