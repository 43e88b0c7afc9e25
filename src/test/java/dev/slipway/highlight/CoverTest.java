package dev.slipway.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the code, the tokens follow each other without a gap and end with it. */
class CoverTest {
    private static final int MUTATIONS = 320_000;
    private static final String ODD = "\"'`$\\{}()[]<>#/*-=:;|&@!%~\n\t \r\0é😀\uD83D\uDE00<<EOF";

    private final Random random = new Random(20_250_101);
    private final List<String> texts = new ArrayList<>(Snippets.all().values());

    @Test
    void every_snippet_is_covered_in_every_language() {
        for (Language language : Languages.all()) {
            for (String text : texts) {
                check(language.name(), text);
            }
        }
    }

    @Test
    void mutated_snippets_are_covered() {
        List<Map.Entry<String, String>> snippets =
                new ArrayList<>(Snippets.all().entrySet());
        List<Language> languages = Languages.all();
        for (int i = 0; i < MUTATIONS; i++) {
            Map.Entry<String, String> snippet = snippets.get(i % snippets.size());
            boolean foreign = random.nextInt(8) == 0;
            String language = foreign
                    ? languages.get(random.nextInt(languages.size())).name()
                    : Snippets.language(snippet.getKey());
            check(language, mutated(piece(snippet.getValue())));
        }
    }

    private String piece(String text) {
        int from = random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + 20 + random.nextInt(300)));
    }

    private String mutated(String text) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && mutant.length() > 0; i--) {
            int at = random.nextInt(mutant.length());
            int to = Math.min(mutant.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> mutant.delete(at, to);
                case 1 -> mutant.insert(at, ODD.charAt(random.nextInt(ODD.length())));
                case 2 -> mutant.insert(at, mutant.substring(at, to));
                case 3 -> mutant.setLength(at);
                default -> mutant.insert(at, piece(texts.get(random.nextInt(texts.size()))));
            }
        }
        return mutant.toString();
    }

    private static void check(String language, String code) {
        int[] state = {0, 0};
        try {
            new Scanners().highlight(language, code, (kind, start, end) -> {
                boolean splits = end < code.length()
                        && Character.isLowSurrogate(code.charAt(end))
                        && Character.isHighSurrogate(code.charAt(end - 1));
                if (start != state[0] || end <= start || splits) {
                    throw new IllegalStateException(kind + " " + start + "-" + end + " behind " + state[0]);
                }
                state[0] = end;
                state[1]++;
            });
        } catch (RuntimeException e) {
            throw new AssertionError(language + ": " + code, e);
        }
        assertThat(state[0]).as("%s: %s", language, code).isEqualTo(code.length());
        assertThat(state[1]).isLessThanOrEqualTo(code.length());
    }
}
