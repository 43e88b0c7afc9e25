package dev.slipway.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.learn.BrowserScripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the words of a text are, and that the browser divides every text as Java does. */
class TokensTest {
    /** Pieces that random texts are made of: scripts with and without spaces, accents apart and composed, signs, options, endings. */
    private static final List<String> PIECES = List.of(
            "docker",
            "Caches",
            "cached",
            "caching",
            "stopped",
            "pulling",
            "copied",
            "policies",
            "series",
            "status",
            "ss",
            "--no-cache",
            "-p",
            "--",
            "-",
            "---x",
            "a-b",
            " ",
            " ",
            " ",
            "\n",
            "\t",
            ".",
            "_",
            "=",
            "8080",
            "29.7",
            "3f4e5a6b7c8d",
            "Größe",
            "STRASSE",
            "ẞ",
            "straße",
            "naïve",
            "nai\u0308ve",
            "e\u0301",
            "Łódź",
            "ørsted",
            "İstanbul",
            "ısı",
            "ΣΟΦΟΣ",
            "σοφός",
            "Ёлка",
            "й",
            "שָׁלוֹם",
            "مُحَمَّد",
            "हिन्दी",
            "ไทย",
            "日本語",
            "コンテナ",
            "か\u3099",
            "한국어",
            "容器",
            "𠀀𠀁",
            "𝐃𝐨𝐜𝐤𝐞𝐫",
            "ﬁle",
            "Ⅳ",
            "½",
            "²",
            "µ",
            "ª",
            "№",
            "🚢",
            "👩‍🚀",
            "\ud83d",
            "\udc00",
            "\ufeff",
            "“",
            "”",
            "’",
            "…",
            "·",
            "。",
            "ＡＢＣ",
            "ｶﾅ");

    static List<String> terms(String text, boolean english) {
        List<String> terms = new ArrayList<>();
        Tokens tokens = new Tokens();
        tokens.over(text.toCharArray(), text.length());
        while (tokens.next()) {
            String word = text.substring(tokens.start(), tokens.end());
            assertThat(tokens.hash()).isEqualTo(word.hashCode());
            String term = Term.of(word, english);
            if (!term.isEmpty()) {
                terms.add(term);
            }
        }
        return terms;
    }

    @Test
    void an_option_is_a_word_with_its_dashes_and_its_parts_are_words_too() {
        assertThat(terms("docker build --no-cache -t app:1 .", true))
                .containsExactly("docker", "build", "--no-cache", "no", "cach", "-t", "app", "1");
        assertThat(terms("well-known -- and - or 3-4 --1", true))
                .containsExactly("well", "known", "and", "or", "3", "4", "1");
    }

    @Test
    void case_and_accents_do_not_matter_in_any_script() {
        assertThat(terms("Größe GRÖSSE Łódź", false)).containsExactly("grosse", "grosse", "lodz");
        assertThat(terms("ΣΟΦΟΣ σοφός Ёлка елка", false)).containsExactly("σοφοσ", "σοφοσ", "елка", "елка");
    }

    @Test
    void a_script_without_spaces_is_found_by_pairs_of_characters() {
        assertThat(terms("日本語 x2 容", false)).containsExactly("日本", "本語", "x2", "容");
    }

    @Test
    void english_forms_of_a_word_are_one_and_other_languages_keep_theirs() {
        assertThat(terms("cache caches cached caching", true)).containsOnly("cach");
        assertThat(terms("policy policies stop stopped stopping run running process processes", true))
                .containsExactly("policy", "policy", "stop", "stop", "stop", "run", "run", "process", "process");
        assertThat(terms("add adding pass passing string status using need", true))
                .containsExactly("add", "add", "pass", "pass", "string", "status", "using", "need");
        assertThat(terms("caches", false)).containsExactly("caches");
    }

    @Test
    void ids_and_single_letters_are_no_words() {
        assertThat(terms("a 3f4e5a6b7c8d 8080 b7", true)).containsExactly("8080", "b7");
    }

    @Test
    void the_browser_divides_texts_as_java_does() throws IOException {
        List<String> texts = new ArrayList<>(content());
        Random random = new Random(20261127);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        StringBuilder script = new StringBuilder("const all = [\n");
        for (String text : texts) {
            script.append(quoted(text)).append(",\n");
        }
        script.append("];\nfor (const english of [true, false]) for (const text of all) { const terms = [];"
                + " tokens.over(text, (start, end) => terms.push(tokens.term(text.slice(start, end), english)));"
                + " say(JSON.stringify(terms.filter(Boolean).join(' '))); }");
        List<String> lines = BrowserScripts.run(List.of("tokens"), script.toString());
        assertThat(lines).hasSize(texts.size() * 2);
        for (int i = 0; i < lines.size(); i++) {
            String text = texts.get(i % texts.size());
            assertThat(lines.get(i)).as(text).isEqualTo(json(String.join(" ", terms(text, i < texts.size()))));
        }
    }

    /** The lines of our own articles. */
    private static List<String> content() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        assertThat(lines).hasSizeGreaterThan(5000);
        return lines;
    }

    /** A string of JavaScript in ASCII alone, lone surrogates included. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(String.format("\\u%04x", c)));
        return out.append('"').toString();
    }

    /** As JSON.stringify writes it: lone surrogates escaped. */
    private static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(Character.isSurrogate(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
