package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;

/** An expanded text as it grows, and the words in it. A text past a generous length is cut off. */
final class WordBuffer {
    private static final int SPARE = 8192;

    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    private final List<String> words = new ArrayList<>();

    /** A buffer for what a source of some length expands to. */
    WordBuffer(int length) {
        longest = length + SPARE;
    }

    /** Adds a character that ends a word if it is a space. */
    void add(char c) {
        append(text, c);
        if (!Spaces.isSpace(c)) {
            append(word, c);
        } else if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Adds a character that belongs to its word even if it is a space. */
    void addRaw(char c) {
        append(text, c);
        append(word, c);
    }

    void add(String value) {
        for (int i = 0; i < value.length(); i++) {
            add(value.charAt(i));
        }
    }

    void addRaw(String value) {
        for (int i = 0; i < value.length(); i++) {
            addRaw(value.charAt(i));
        }
    }

    private void append(StringBuilder builder, char c) {
        if (builder.length() < longest) {
            builder.append(c);
        }
    }

    String text() {
        return text.toString();
    }

    /** The words, the last one included. */
    List<String> words() {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
        return words;
    }
}
