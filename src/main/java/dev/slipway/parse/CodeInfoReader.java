package dev.slipway.parse;

import dev.slipway.parse.Words.Word;
import dev.slipway.site.Suggestion;
import dev.slipway.site.body.CodeInfo;
import dev.slipway.site.body.LineRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.jspecify.annotations.Nullable;

/** Reads an info string, such as {@code dockerfile title="Dockerfile" {3,5-7} expect=JSONArgsRecommended}. */
final class CodeInfoReader {
    private static final List<String> KEYS =
            List.of("title", "ins", "del", "focus", "collapse", "wrap", "start", "file", "region", "expect");

    private final FencedCodeBlock code;
    private final String info;
    private final Manuscript manuscript;
    private final List<Word> rangeWords = new ArrayList<>();

    private LineRanges marked = LineRanges.NONE;
    private LineRanges inserted = LineRanges.NONE;
    private LineRanges deleted = LineRanges.NONE;
    private LineRanges focus = LineRanges.NONE;
    private boolean collapse;
    private boolean wrap;
    private Optional<String> title = Optional.empty();
    private Optional<Integer> start = Optional.empty();
    private Optional<String> file = Optional.empty();
    private Optional<String> region = Optional.empty();
    private List<String> expect = List.of();
    private @Nullable Word regionWord;

    CodeInfoReader(FencedCodeBlock code, String info, Manuscript manuscript) {
        this.code = code;
        this.info = info;
        this.manuscript = manuscript;
    }

    CodeInfo read() {
        int end = languageEnd();
        for (Word word : Words.of(info.substring(end))) {
            read(word);
            regionWord = word.key().equals("region") ? word : regionWord;
        }
        if (region.isPresent() && file.isEmpty() && regionWord != null) {
            bad(regionWord, "\"region\" says nothing without \"file\"", "add file=…");
        }
        String first = info.substring(0, end);
        int comma = first.indexOf(',');
        String language = (comma < 0 ? first : first.substring(0, comma)).toLowerCase(Locale.ROOT);
        return new CodeInfo(
                language, title, marked, inserted, deleted, focus, collapse, wrap, start, file, region, expect);
    }

    /** Reports lines that a code of so many lines does not have. */
    void reportRangesPast(int lines) {
        for (Word word : rangeWords) {
            for (LineRanges.Range range :
                    RangeReader.read(word.value()).orElse(LineRanges.NONE).ranges()) {
                if (range.last() > lines) {
                    bad(
                            ParseRule.BAD_LINE_RANGE,
                            word,
                            "line " + range.last() + " is not there: the code has "
                                    + (lines == 1 ? "one line" : lines + " lines"),
                            "lines are counted from 1 in the code that is shown");
                    break;
                }
            }
        }
    }

    /** Where the language ends: the first word, unless it is something else. */
    private int languageEnd() {
        int end = 0;
        while (end < info.length() && info.charAt(end) > ' ' && info.charAt(end) != '{') {
            if (info.charAt(end) == '=') {
                return 0;
            }
            end++;
        }
        return end;
    }

    private void read(Word word) {
        if (word.broken()) {
            bad(word, "a quote or a brace is never closed", "close it before the end of the line");
            return;
        }
        switch (word.key()) {
            case "" -> marked = ranges(word);
            case "ins" -> inserted = ranges(word);
            case "del" -> deleted = ranges(word);
            case "focus" -> focus = ranges(word);
            case "collapse" -> collapse = flag(word);
            case "wrap" -> wrap = flag(word);
            case "title" -> title = text(word);
            case "file" -> file = text(word);
            case "region" -> region = text(word);
            case "start" -> start = start(word);
            case "expect" -> expect = rules(word);
            default ->
                bad(
                        word,
                        "\"" + word.key() + "\" means nothing in the first line of code",
                        Suggestion.hint(
                                word.key(), KEYS, "what may stand here is {lines}, " + String.join(", ", KEYS)));
        }
    }

    private LineRanges ranges(Word word) {
        Optional<LineRanges> ranges = RangeReader.read(word.value());
        if (ranges.isEmpty()) {
            bad(ParseRule.BAD_LINE_RANGE, word, "these are no lines", "write them as {3,5-7}");
            return LineRanges.NONE;
        }
        rangeWords.add(word);
        return ranges.get();
    }

    private boolean flag(Word word) {
        if (word.valued()) {
            bad(word, "\"" + word.key() + "\" takes no value", "write it alone");
        }
        return true;
    }

    private Optional<String> text(Word word) {
        if (word.value().isBlank()) {
            bad(word, "\"" + word.key() + "\" needs a value", "write " + word.key() + "=\"…\"");
            return Optional.empty();
        }
        return Optional.of(word.value());
    }

    private Optional<Integer> start(Word word) {
        Optional<Integer> number = AttributeValues.number(word.value(), 999_999);
        if (number.isEmpty()) {
            bad(word, "\"start\" is the number of the first line", "write a whole number, as in start=10");
        }
        return number;
    }

    private List<String> rules(Word word) {
        List<String> rules = new ArrayList<>();
        for (String rule : word.value().split(",")) {
            if (!rule.isBlank()) {
                rules.add(rule.strip());
            }
        }
        if (rules.isEmpty()) {
            bad(word, "\"expect\" names the rules that the code breaks on purpose", "write expect=RULE or expect=A,B");
        }
        return rules;
    }

    private void bad(Word word, String message, String hint) {
        bad(ParseRule.BAD_CODE_INFO, word, message, hint);
    }

    private void bad(ParseRule rule, Word word, String message, String hint) {
        String written = info.substring(languageEnd()).substring(word.start(), word.end());
        manuscript.problems.add(rule, manuscript.positions.ofWord(code, written), message, hint);
    }
}
