package dev.slipway.highlight;

import org.jspecify.annotations.Nullable;

/** A set of words that is asked about stretches of code, with no string made for the question. */
final class Words {
    private final @Nullable String[] table;

    private Words(String words) {
        int count = 1;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                count++;
            }
        }
        table = new @Nullable String[Integer.highestOneBit(count) * 4];
        for (int from = 0; from < words.length(); ) {
            int space = words.indexOf(' ', from);
            int to = space < 0 ? words.length() : space;
            add(words.substring(from, to));
            from = to + 1;
        }
    }

    /** The words of a text in which single spaces part them. */
    static Words of(String words) {
        return new Words(words);
    }

    private void add(String word) {
        int slot = slot(word.hashCode());
        while (table[slot] != null) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = word;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    boolean has(Cursor code, int from, int to) {
        return find(code.text, from, to, 0);
    }

    /** As {@link #has}, where the words of the set are in lower case and those of the code need not be. */
    boolean hasInAnyCase(Cursor code, int from, int to) {
        return find(code.text, from, to, 32);
    }

    boolean has(String word) {
        for (int slot = slot(word.hashCode()); table[slot] != null; slot = slot + 1 & table.length - 1) {
            if (word.equals(table[slot])) {
                return true;
            }
        }
        return false;
    }

    /** The hash is that of {@link String#hashCode}. */
    private boolean find(char[] text, int from, int to, int fold) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + folded(text[i], fold);
        }
        for (int slot = slot(hash); ; slot = slot + 1 & table.length - 1) {
            String word = table[slot];
            if (word == null) {
                return false;
            }
            if (equal(word, text, from, to, fold)) {
                return true;
            }
        }
    }

    private static boolean equal(String word, char[] text, int from, int to, int fold) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != folded(text[i], fold)) {
                return false;
            }
        }
        return true;
    }

    private static char folded(char ch, int fold) {
        return Cursor.isUpper(ch) ? (char) (ch | fold) : ch;
    }
}
