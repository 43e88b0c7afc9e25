package dev.slipway.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of an attribute list or an info string, read by this grammar:
 * <pre>
 * words := word (blank+ word)*
 * word  := key ['=' value] | braced
 * value := '"' … '"' | "'" … "'" | braced | anything but blanks
 * braced := '{' anything but '}' '}'
 * </pre>
 */
final class Words {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private Words(String text) {
        this.text = text;
    }

    /**
     * One word.
     *
     * @param key what stands before the equals sign; empty for a braced group alone
     * @param value without its quotes or braces; empty where there is none
     * @param valued whether a value was given, even an empty one
     * @param broken whether a quote or a brace is never closed
     * @param start where it begins in the text
     */
    record Word(String key, String value, boolean valued, boolean braced, boolean broken, int start, int end) {}

    static List<Word> of(String text) {
        Words reader = new Words(text);
        reader.read();
        return reader.words;
    }

    private void read() {
        skipBlanks();
        while (at < text.length()) {
            readWord();
            skipBlanks();
        }
    }

    private void readWord() {
        int start = at;
        while (at < text.length() && !isBlank(text.charAt(at)) && text.charAt(at) != '=' && text.charAt(at) != '{') {
            at++;
        }
        String key = text.substring(start, at);
        boolean equals = at < text.length() && text.charAt(at) == '=' && !key.isEmpty();
        if (equals) {
            at++;
        } else if (at < text.length() && text.charAt(at) == '=') {
            readUntilBlank();
            words.add(new Word(text.substring(start, at), "", false, false, true, start, at));
            return;
        } else if (!key.isEmpty() || at == text.length()) {
            words.add(new Word(key, "", false, false, false, start, at));
            return;
        }
        readValue(key, start);
    }

    private void readValue(String key, int start) {
        char first = at < text.length() ? text.charAt(at) : ' ';
        char closing = first == '{' ? '}' : first;
        if (first != '"' && first != '\'' && first != '{') {
            int from = at;
            readUntilBlank();
            words.add(new Word(key, text.substring(from, at), true, false, false, start, at));
            return;
        }
        int end = text.indexOf(closing, at + 1);
        boolean broken = end < 0;
        String value = text.substring(at + 1, broken ? text.length() : end);
        at = broken ? text.length() : end + 1;
        words.add(new Word(key, value, true, first == '{', broken, start, at));
    }

    private void readUntilBlank() {
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
