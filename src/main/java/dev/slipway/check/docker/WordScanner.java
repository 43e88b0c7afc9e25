package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;

/** Cuts arguments into words, quotes kept. ({@code line_parsers.go}) */
final class WordScanner {
    private final LogicalLine line;
    private final String text;
    private final int to;

    WordScanner(LogicalLine line, int to) {
        this.line = line;
        this.text = line.text();
        this.to = to;
    }

    /** The words between spaces, whatever quotes there are. */
    List<Word> plain(int from) {
        List<Word> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && !Spaces.isSeparator(text.charAt(end))) {
                end++;
            }
            words.add(line.word(i, end));
            i = end;
            while (i < to && Spaces.isSeparator(text.charAt(i))) {
                i++;
            }
        }
        return words;
    }

    /** The words between spaces that no quotes and no escape protect. */
    List<Word> quoted(int from, char escape) {
        List<Word> words = new ArrayList<>();
        int i = Spaces.skip(text, from, to);
        while (i < to) {
            StringBuilder word = new StringBuilder();
            int end = quotedWord(i, escape, word);
            if (word.length() > 0) {
                words.add(new Word(word.toString(), line.span(i, end), i));
            }
            i = Spaces.skip(text, end, to);
        }
        return words;
    }

    private int quotedWord(int from, char escape, StringBuilder word) {
        char quote = 0;
        int i = from;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (quote == 0 && Spaces.isSpace(c)) {
                break;
            }
            if (c == escape && quote != '\'') {
                if (i + 1 == to) {
                    continue;
                }
                word.append(c);
                c = text.charAt(++i);
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            }
            word.append(c);
        }
        return i;
    }
}
