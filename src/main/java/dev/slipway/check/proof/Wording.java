package dev.slipway.check.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An author's text, Markdown, read as a claim: {@code `web`, since it needs `db`} is no value, {@code Two stages.} is 2. */
final class Wording {
    private static final Pattern CODE = Pattern.compile("(`+)(.+?)\\1");
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)(?=[\\s.,;:]|$)(?!\\.\\d)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,\\s*(?:and|then)\\s+|,|;|\u2192|->|\\s(?:and|then)\\s)\\s*");
    private static final List<String> WORDS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final String text;
    private final List<String> spans = new ArrayList<>();

    private Wording(String markdown) {
        String stripped = markdown.strip().replaceAll("\\s+", " ");
        Matcher code = CODE.matcher(stripped);
        while (code.find()) {
            spans.add(code.group(2).strip());
        }
        text = code.reset()
                .replaceAll(match -> Matcher.quoteReplacement(match.group(2).strip()));
    }

    static Wording of(String markdown) {
        return new Wording(markdown);
    }

    /** Which of several wordings the text is, as a whole or as its only piece of code; -1 for none. */
    int index(List<String> wordings) {
        for (int i = 0; i < wordings.size(); i++) {
            String wording = wordings.get(i);
            boolean alone = spans.size() == 1 && same(spans.get(0), wording);
            if (alone || same(text, wording) || isNumber(wording)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNumber(String wording) {
        return wording.chars().allMatch(c -> c >= '0' && c <= '9')
                && number().filter(wording::equals).isPresent();
    }

    /** The number that the text begins with, in digits or as a word. */
    Optional<String> number() {
        Matcher digits = NUMBER.matcher(text);
        if (digits.find()) {
            return Optional.of(digits.group(1));
        }
        int word = WORDS.indexOf(text.split("\\W", 2)[0].toLowerCase(Locale.ROOT));
        return word < 0 ? Optional.empty() : Optional.of(Integer.toString(word));
    }

    /** The values that the text lists: its pieces of code, or what stands between commas and arrows. */
    List<String> list() {
        if (spans.size() > 1) {
            return List.copyOf(spans);
        }
        return List.of(BETWEEN.split(withoutStop(text)));
    }

    /** Whether two texts say the same, but for a full stop and the spaces of a JSON array. */
    private static boolean same(String a, String b) {
        return a.equals(b) || array(withoutStop(a)).equals(array(b));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String array(String text) {
        return text.startsWith("[") ? text.replaceAll("\\s*([\\[\\],])\\s*", "$1") : text;
    }
}
