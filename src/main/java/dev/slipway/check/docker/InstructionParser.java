package dev.slipway.check.docker;

import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses one joined line into an instruction: keyword, flags, arguments. */
final class InstructionParser {
    private final char escape;
    private final List<Problem> problems;

    InstructionParser(char escape, List<Problem> problems) {
        this.escape = escape;
        this.problems = problems;
    }

    /** The instruction on a line, without its here-documents. */
    Instruction parse(LogicalLine line, Comments comments, List<Span> emptyLines) {
        return parse(line, 0, comments, emptyLines, false);
    }

    private Instruction parse(LogicalLine line, int from, Comments comments, List<Span> emptyLines, boolean heldBack) {
        String text = line.text();
        int start = Spaces.skip(text, from, text.length());
        int to = Spaces.trimEnd(text, start, text.length());
        int end = start;
        while (end < to && !Spaces.isSeparator(text.charAt(end))) {
            end++;
        }
        Word keyword = line.word(start, end);
        Optional<Keyword> kind = Keyword.of(keyword.text());
        FlagScanner flags = new FlagScanner(line, escape);
        int rest = Spaces.skip(text, flags.read(end, to), to);
        Arguments arguments = kind.isEmpty() ? Arguments.NONE : arguments(kind.get(), line, rest, to, heldBack);
        return new Instruction(keyword, kind, flags.flags(), arguments, List.of(), comments, emptyLines, line);
    }

    private Arguments arguments(Keyword keyword, LogicalLine line, int from, int to, boolean heldBack) {
        if (from >= to) {
            return Arguments.NONE;
        }
        WordScanner scanner = new WordScanner(line, to);
        return switch (keyword.form()) {
            case WORDS -> Arguments.of(scanner.plain(from));
            case QUOTED_WORDS -> Arguments.of(scanner.quoted(from, escape));
            case TEXT -> Arguments.of(List.of(line.word(from, to)));
            case PAIRS -> pairs(keyword, line, from, to);
            case JSON_OR_TEXT -> jsonOr(line, from, to, List.of(line.word(from, to)));
            case JSON_OR_WORDS -> jsonOr(line, from, to, scanner.plain(from));
            case HEALTH -> health(line, from, to);
            case TRIGGER ->
                heldBack
                        ? Arguments.of(List.of(line.word(from, to)))
                        : Arguments.trigger(parse(line, from, Comments.NONE, List.of(), true));
        };
    }

    private Arguments jsonOr(LogicalLine line, int from, int to, List<Word> otherwise) {
        JsonWords json = new JsonWords(line, to);
        return switch (json.read(from)) {
            case STRINGS -> Arguments.json(json.words());
            case NOT_JSON -> Arguments.of(otherwise);
            case OTHER_VALUES -> {
                report(
                        line.span(from, to),
                        "a JSON array of arguments holds something else than strings",
                        "put every element in double quotes");
                yield Arguments.json(json.words());
            }
        };
    }

    private Arguments health(LogicalLine line, int from, int to) {
        String text = line.text();
        int end = from;
        while (end < to && !Spaces.isSpace(text.charAt(end))) {
            end++;
        }
        List<Word> words = new ArrayList<>();
        words.add(line.word(from, end));
        int rest = Spaces.skip(text, end, to);
        if (rest == to) {
            return Arguments.of(words);
        }
        Arguments command = jsonOr(line, rest, to, List.of(line.word(rest, to)));
        words.addAll(command.words());
        return new Arguments(words, command.json(), List.of(), Optional.empty());
    }

    private Arguments pairs(Keyword keyword, LogicalLine line, int from, int to) {
        WordScanner scanner = new WordScanner(line, to);
        List<Word> words = scanner.quoted(from, escape);
        if (words.isEmpty() || words.get(0).text().indexOf('=') >= 0) {
            return modern(words);
        }
        int end = from;
        while (end < to && !Spaces.isSeparator(line.text().charAt(end))) {
            end++;
        }
        int value = end;
        while (value < to && Spaces.isSeparator(line.text().charAt(value))) {
            value++;
        }
        if (end == to) {
            report(line.span(from, to), keyword + " has a name and no value", "write " + keyword + " name=value");
            return Arguments.NONE;
        }
        return Arguments.pairs(List.of(new Pair(line.word(from, end), line.word(value, to), true)));
    }

    private Arguments modern(List<Word> words) {
        List<Pair> pairs = new ArrayList<>();
        for (Word word : words) {
            int equals = word.text().indexOf('=');
            if (equals < 0) {
                report(
                        word.span(),
                        "\"" + word.text() + "\" is not of the form name=value",
                        word.hintOr("put the value in quotes if it holds spaces"));
                continue;
            }
            Word key = new Word(word.text().substring(0, equals), word.span(), word.offset());
            Word value = new Word(word.text().substring(equals + 1), word.span(), word.offset() + equals + 1);
            pairs.add(new Pair(key, value, false));
        }
        return Arguments.pairs(pairs);
    }

    private void report(Span span, String message, String hint) {
        problems.add(new Problem(span, message, hint));
    }
}
