package dev.slipway.check.docker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the variables in one word and resolves its quotes, as BuildKit does ({@code shell/lex.go}). Serves for a
 * single word.
 */
final class Expander {
    private static final int DEEPEST = 64;
    private static final char NO_STOP = '\0';

    /** What happens to quotes and escapes. */
    enum Mode {
        /** Quotes and escapes are resolved. */
        COOKED,
        /** Quotes and escapes are resolved, variables without a value kept. */
        PLAIN,
        /** Quotes are kept, escapes resolved, variables without a value kept. */
        RAW_QUOTES,
        /** Quotes and escapes are kept, variables without a value too. */
        RAW,
        /** Quotes mean nothing: the text of a here-document. */
        TEXT
    }

    private final Cursor cursor;
    private final Environment environment;
    private final char escape;
    private final Mode mode;
    private final Set<String> matched = new LinkedHashSet<>();
    private final Set<String> unmatched = new LinkedHashSet<>();
    private boolean keepEscapes;
    private int depth;
    private @Nullable String error;

    private Expander(String word, Environment environment, char escape, Mode mode) {
        this.cursor = new Cursor(word);
        this.environment = environment;
        this.escape = escape;
        this.mode = mode;
        keepEscapes = mode == Mode.RAW;
    }

    static Expansion expand(String word, Environment environment, char escape) {
        return expand(word, environment, escape, Mode.COOKED);
    }

    static Expansion expand(String word, Environment environment, char escape, Mode mode) {
        if (isPlain(word, escape)) {
            List<String> words = word.isEmpty() ? List.of() : List.of(word);
            return new Expansion(word, words, Set.of(), Set.of(), Optional.empty());
        }
        Expander expander = new Expander(word, environment, escape, mode);
        WordBuffer buffer = expander.readUntil(NO_STOP, expander.keepEscapes);
        Optional<String> error = Optional.ofNullable(expander.error);
        return new Expansion(buffer.text(), buffer.words(), expander.matched, expander.unmatched, error);
    }

    /** Whether nothing in a word is to be replaced or cut: most words are like that. */
    private static boolean isPlain(String word, char escape) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '$' || c == '<' || c == '\'' || c == '"' || c == escape || Spaces.isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    Cursor cursor() {
        return cursor;
    }

    /** Reads up to a character that ends this part, or to the end of the word. */
    WordBuffer readUntil(char stop, boolean raw) {
        WordBuffer buffer = new WordBuffer(cursor.length());
        boolean before = keepEscapes;
        keepEscapes = raw;
        boolean stopped = false;
        while (!stopped && !cursor.atEnd()) {
            stopped = stop != NO_STOP && cursor.peek() == stop;
            if (stopped) {
                cursor.next();
            } else {
                readOne(buffer);
            }
        }
        if (!stopped && stop != NO_STOP) {
            fail("the closing " + stop + " is missing");
        }
        keepEscapes = before;
        return buffer;
    }

    private void readOne(WordBuffer buffer) {
        char c = cursor.peek();
        if (c == '$') {
            buffer.add(dollar());
        } else if (c == '<') {
            buffer.addRaw(cursor.angles());
        } else if (c == '\'' && mode != Mode.TEXT) {
            buffer.addRaw(singleQuoted());
        } else if (c == '"' && mode != Mode.TEXT) {
            buffer.addRaw(doubleQuoted());
        } else if (cursor.next() != escape) {
            buffer.add(c);
        } else {
            if (keepEscapes) {
                buffer.addRaw(c);
            }
            if (!cursor.atEnd()) {
                buffer.addRaw(cursor.next());
            }
        }
    }

    private boolean keepsQuotes() {
        return mode == Mode.RAW || mode == Mode.RAW_QUOTES;
    }

    private String singleQuoted() {
        String quoted = cursor.singleQuoted();
        if (quoted.isEmpty()) {
            return fail("a single quote is not closed");
        }
        return keepsQuotes() ? quoted : quoted.substring(1, quoted.length() - 1);
    }

    private String doubleQuoted() {
        String quote = keepsQuotes() ? "\"" : "";
        cursor.next();
        StringBuilder text = new StringBuilder(quote);
        while (!cursor.atEnd()) {
            if (cursor.peek() == '$') {
                text.append(dollar());
                continue;
            }
            char c = cursor.next();
            if (c == '"') {
                return text.append(quote).toString();
            }
            if (c == escape) {
                text.append(escaped());
            } else {
                text.append(c);
            }
        }
        return fail("a double quote is not closed");
    }

    /** In double quotes only the quote, the dollar and the escape can be escaped. */
    private String escaped() {
        String kept = keepEscapes ? String.valueOf(escape) : "";
        if (cursor.atEnd()) {
            return kept;
        }
        char next = cursor.peek();
        return kept + (next == '"' || next == '$' || next == escape ? cursor.next() : escape);
    }

    private String dollar() {
        cursor.next();
        if (cursor.peek() != '{') {
            String name = cursor.name();
            return name.isEmpty() ? "$" : value(name).orElse(keepsUnset() ? "$" + name : "");
        }
        cursor.next();
        char first = cursor.peek();
        if (first == '{' || first == '}' || first == ':' || cursor.atEnd()) {
            return fail("${ needs a name and a closing }");
        }
        if (++depth > DEEPEST) {
            return fail("variables are nested too deeply");
        }
        String text = new Substitution(this, cursor.name()).read();
        depth--;
        return text;
    }

    /** Variables without a value stay as they are written. */
    boolean keepsUnset() {
        return mode == Mode.PLAIN || keepsQuotes();
    }

    /** The value of a variable; remembers whether there was one. */
    Optional<String> value(String name) {
        Optional<String> value = environment.get(name);
        (value.isPresent() ? matched : unmatched).add(name);
        return value;
    }

    /** Ends the work with an error; the first one counts. */
    String fail(String message) {
        error = error == null ? message : error;
        cursor.skipToEnd();
        return "";
    }
}
