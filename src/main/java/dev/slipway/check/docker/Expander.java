package dev.slipway.check.docker;

import java.util.LinkedHashSet;
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

    private final String source;
    private final Environment environment;
    private final char escape;
    private final Mode mode;
    private final Set<String> matched = new LinkedHashSet<>();
    private final Set<String> unmatched = new LinkedHashSet<>();
    private boolean keepEscapes;
    private int pos;
    private int depth;
    private @Nullable String error;

    private Expander(String source, Environment environment, char escape, Mode mode) {
        this.source = source;
        this.environment = environment;
        this.escape = escape;
        this.mode = mode;
        keepEscapes = mode == Mode.RAW;
    }

    static Expansion expand(String word, Environment environment, char escape) {
        return expand(word, environment, escape, Mode.COOKED);
    }

    static Expansion expand(String word, Environment environment, char escape, Mode mode) {
        Expander expander = new Expander(word, environment, escape, mode);
        WordBuffer buffer = expander.readUntil(NO_STOP, expander.keepEscapes);
        Optional<String> error = Optional.ofNullable(expander.error);
        return new Expansion(buffer.text(), buffer.words(), expander.matched, expander.unmatched, error);
    }

    /** Reads up to a character that ends this part, or to the end of the word. */
    WordBuffer readUntil(char stop, boolean raw) {
        WordBuffer buffer = new WordBuffer(source.length());
        boolean before = keepEscapes;
        keepEscapes = raw;
        boolean stopped = false;
        while (!stopped && pos < source.length()) {
            char c = source.charAt(pos);
            stopped = stop != NO_STOP && c == stop;
            if (stopped) {
                pos++;
            } else {
                readOne(c, buffer);
            }
        }
        if (!stopped && stop != NO_STOP) {
            fail("the closing " + stop + " is missing");
        }
        keepEscapes = before;
        return buffer;
    }

    private void readOne(char c, WordBuffer buffer) {
        if (c == '$') {
            buffer.add(dollar());
        } else if (c == '<') {
            buffer.addRaw(angle());
        } else if (c == '\'' && mode != Mode.TEXT) {
            buffer.addRaw(singleQuoted());
        } else if (c == '"' && mode != Mode.TEXT) {
            buffer.addRaw(doubleQuoted());
        } else if (c == escape) {
            pos++;
            if (keepEscapes) {
                buffer.addRaw(c);
            }
            if (pos < source.length()) {
                buffer.addRaw(source.charAt(pos++));
            }
        } else {
            pos++;
            buffer.add(c);
        }
    }

    private boolean keepsQuotes() {
        return mode == Mode.RAW || mode == Mode.RAW_QUOTES;
    }

    private String singleQuoted() {
        int end = source.indexOf('\'', pos + 1);
        if (end < 0) {
            return fail("a single quote is not closed");
        }
        String text = keepsQuotes() ? source.substring(pos, end + 1) : source.substring(pos + 1, end);
        pos = end + 1;
        return text;
    }

    private String doubleQuoted() {
        StringBuilder text = new StringBuilder(keepsQuotes() ? "\"" : "");
        pos++;
        while (pos < source.length()) {
            char c = source.charAt(pos);
            if (c == '"') {
                pos++;
                return text.append(keepsQuotes() ? "\"" : "").toString();
            }
            if (c == '$') {
                text.append(dollar());
                continue;
            }
            pos++;
            if (c == escape) {
                text.append(escaped(c));
            } else {
                text.append(c);
            }
        }
        return fail("a double quote is not closed");
    }

    private String escaped(char c) {
        String kept = keepEscapes ? String.valueOf(c) : "";
        if (pos == source.length()) {
            return kept;
        }
        char next = source.charAt(pos);
        if (next == '"' || next == '$' || next == escape) {
            pos++;
            return kept + next;
        }
        return kept + c;
    }

    /** {@code <<} and the blanks after it stay together, so that a here-document's mark is one word. */
    private String angle() {
        int start = pos++;
        if (pos == source.length() || source.charAt(pos) != '<') {
            return "<";
        }
        pos++;
        while (pos < source.length() && " \t\r".indexOf(source.charAt(pos)) >= 0) {
            pos++;
        }
        return source.substring(start, pos);
    }

    private String dollar() {
        pos++;
        if (peek() != '{') {
            String name = name();
            return name.isEmpty() ? "$" : value(name).orElseGet(() -> keepsUnset() ? "$" + name : "");
        }
        pos++;
        if (peek() == '{' || peek() == '}' || peek() == ':' || pos >= source.length()) {
            return fail("${ needs a name and a closing }");
        }
        if (++depth > DEEPEST) {
            return fail("variables are nested too deeply");
        }
        String text = new Substitution(this, name()).read();
        depth--;
        return text;
    }

    /** Variables without a value stay as they are written. */
    boolean keepsUnset() {
        return mode == Mode.PLAIN || keepsQuotes();
    }

    private String name() {
        int start = pos;
        if (pos < source.length() && Character.isDigit(source.charAt(pos))) {
            while (pos < source.length() && Character.isDigit(source.charAt(pos))) {
                pos++;
            }
            return source.substring(start, pos);
        }
        if (pos < source.length() && "@*#?-$!".indexOf(source.charAt(pos)) >= 0) {
            return source.substring(start, ++pos);
        }
        while (pos < source.length() && isNameCharacter(source.charAt(pos))) {
            pos++;
        }
        return source.substring(start, pos);
    }

    private static boolean isNameCharacter(char c) {
        return c == '_' || Character.isLetter(c) || Character.isDigit(c);
    }

    /** The value of a variable; remembers whether there was one. */
    Optional<String> value(String name) {
        Optional<String> value = environment.get(name);
        (value.isPresent() ? matched : unmatched).add(name);
        return value;
    }

    /** The next character, or a NUL at the end. */
    char peek() {
        return pos < source.length() ? source.charAt(pos) : '\0';
    }

    /** Steps over the next character. */
    char next() {
        return pos < source.length() ? source.charAt(pos++) : '\0';
    }

    /** Ends the work with an error; the first one counts. */
    String fail(String message) {
        error = error == null ? message : error;
        pos = source.length();
        return "";
    }
}
