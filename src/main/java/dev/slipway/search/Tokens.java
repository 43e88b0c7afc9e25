package dev.slipway.search;

/**
 * Goes over a text word by word. An option, {@code --no-cache}, is a word with its dashes, and then its parts are words too; of a script
 * that writes no spaces each two neighbouring characters are one. The script {@code tokens.js} does the same.
 */
final class Tokens {
    private static final boolean[] ASCII = Characters.ascii();
    private char[] text = new char[0];
    private int length;
    private int at;
    private int start;
    private int end;
    private int hash;

    /** Begins with a text. */
    void over(char[] text, int length) {
        this.text = text;
        this.length = length;
        this.at = 0;
        this.end = 0;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The hash of the word's characters, as {@link String#hashCode} has it. */
    int hash() {
        return hash;
    }

    /** Goes on to the next word, if there is one. */
    boolean next() {
        while (at < length) {
            char c = text[at];
            if (Characters.isPlain(c)) {
                start = at;
                return word();
            }
            if (c >= 128 && Characters.isDense(c)) {
                start = at;
                return pair();
            }
            if (c == '-' && option()) {
                return true;
            }
            at = c < 128 ? at + 1 : after(at);
        }
        return false;
    }

    private boolean word() {
        char[] all = text;
        int to = at;
        int sum = 0;
        char c;
        do {
            sum = sum * 31 + all[to++];
        } while (to < length && ((c = all[to]) < 128 ? ASCII[c] : Characters.isPlain(c)));
        at = to;
        end = to;
        hash = sum;
        return true;
    }

    /** Two characters, or one that stands alone; goes on with the second. */
    private boolean pair() {
        at = after(at);
        end = at < length && Characters.isDense(text[at]) ? after(at) : at;
        boolean last = end == length || !Characters.isDense(text[end]);
        if (last) {
            at = end;
        }
        hash = hashed();
        return true;
    }

    private int after(int index) {
        boolean both = Character.isHighSurrogate(text[index])
                && index + 1 < length
                && Character.isLowSurrogate(text[index + 1]);
        return index + (both ? 2 : 1);
    }

    /** One or two dashes that no word stands before, and a name; goes on with its parts. */
    private boolean option() {
        if (at > 0 && (text[at - 1] == '-' || Characters.isWord(text[at - 1]))) {
            return false;
        }
        int name = at + 1 < length && text[at + 1] == '-' ? at + 2 : at + 1;
        if (name >= length || !isLetter(text[name])) {
            return false;
        }
        int to = name;
        while (to < length && (isPlain(text[to]) || text[to] == '-' && to + 1 < length && isPlain(text[to + 1]))) {
            to++;
        }
        start = at;
        end = to;
        at = name;
        hash = hashed();
        return true;
    }

    private int hashed() {
        int sum = 0;
        for (int i = start; i < end; i++) {
            sum = sum * 31 + text[i];
        }
        return sum;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isPlain(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }
}
