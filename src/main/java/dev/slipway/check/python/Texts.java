package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.Locale;
import java.util.Set;

/**
 * A text in quotes with its prefix, and the fields of a formatted one, which may hold any quotes since 3.12 (reference,
 * "String and Bytes literals", "f-strings").
 */
final class Texts {
    private static final Set<String> PREFIXES = Set.of("r", "u", "b", "br", "rb", "f", "fr", "rf", "t", "tr", "rt");
    private static final int DEEPEST = 20;

    private final Lexer lexer;
    private final String prefix;
    private final String quote;
    private final boolean raw;

    Texts(Lexer lexer, String prefix) {
        this.lexer = lexer;
        this.prefix = prefix.toLowerCase(Locale.ROOT);
        String one = lexer.text.substring(lexer.at, lexer.at + 1);
        this.quote = lexer.text.startsWith(one.repeat(3), lexer.at) ? one.repeat(3) : one;
        this.raw = this.prefix.contains("r");
    }

    static boolean isPrefix(String word) {
        return PREFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    void read() {
        if (prefix.contains("f") || prefix.contains("t")) {
            lexer.add(Kind.FIELDS_BEGIN, prefix, lexer.at + quote.length());
            if (literal(false)) {
                lexer.add(Kind.FIELDS_END, quote, lexer.at + quote.length());
            }
            return;
        }
        boolean bytes = prefix.contains("b");
        int at = lexer.at + quote.length();
        String fault = "";
        while (!lexer.text.startsWith(quote, at)) {
            if (at >= lexer.text.length() || quote.length() == 1 && lexer.text.charAt(at) == '\n') {
                lexer.add(Kind.FAULT, "the text is not closed", at);
                return;
            }
            if (bytes && lexer.text.charAt(at) > 127) {
                fault = "bytes hold ASCII only";
            }
            if (lexer.text.charAt(at) == '\\' && at + 1 < lexer.text.length()) {
                fault = raw ? fault : Escapes.fault(lexer.text, at, bytes, fault);
                at += lexer.text.startsWith("\r\n", at + 1) ? 2 : 1;
            }
            at++;
        }
        Kind kind = !fault.isEmpty() ? Kind.FAULT : bytes ? Kind.BYTES : Kind.STRING;
        lexer.add(kind, fault.isEmpty() ? "text" : fault, at + quote.length());
    }

    /**
     * Takes text and fields up to the closing quote, or, of a format, up to the brace that ends the field.
     *
     * @return false where it was not closed
     */
    private boolean literal(boolean format) {
        String text = lexer.text;
        while (!text.startsWith(quote, lexer.at)) {
            if (lexer.at >= text.length() || quote.length() == 1 && text.charAt(lexer.at) == '\n') {
                lexer.add(Kind.FAULT, "the text is not closed", lexer.at);
                return false;
            }
            char c = text.charAt(lexer.at);
            if (c == '}' && format) {
                return true;
            }
            if (c == '{' && (format || !text.startsWith("{{", lexer.at))) {
                if (!field()) {
                    return false;
                }
            } else if (c == '}' && !text.startsWith("}}", lexer.at)) {
                lexer.add(Kind.FAULT, "a brace in a formatted text is written twice", lexer.at + 1);
                return false;
            } else {
                lexer.at += c == '\\' ? escape() : c == '{' || c == '}' ? 2 : 1;
            }
        }
        if (format) {
            lexer.add(Kind.FAULT, "a field in the text is not closed", lexer.at);
        }
        return !format;
    }

    private int escape() {
        if (!raw && lexer.text.startsWith("\\N{", lexer.at)) {
            int end = lexer.text.indexOf('}', lexer.at);
            return end < 0 ? 2 : end + 1 - lexer.at;
        }
        boolean brace = lexer.text.startsWith("{", lexer.at + 1) || lexer.text.startsWith("}", lexer.at + 1);
        return brace || lexer.at + 1 >= lexer.text.length() ? 1 : 2;
    }

    /** A field from brace to brace; its tokens stand among those of the text. */
    private boolean field() {
        if (++lexer.fields > DEEPEST) {
            lexer.add(Kind.FAULT, "the text is nested too deep", lexer.at + 1);
            return false;
        }
        lexer.add(Kind.OPERATOR, "{", lexer.at + 1);
        int brackets = 0;
        while (lexer.at < lexer.text.length()) {
            char c = lexer.text.charAt(lexer.at);
            if (brackets == 0 && c == '}') {
                lexer.add(Kind.OPERATOR, "}", lexer.at + 1);
                lexer.fields--;
                return true;
            }
            if (brackets == 0 && c == ':') {
                lexer.add(Kind.OPERATOR, ":", lexer.at + 1);
                if (!literal(true)) {
                    return false;
                }
            } else if (brackets == 0 && c == '!' && !lexer.text.startsWith("!=", lexer.at)) {
                lexer.add(Kind.OPERATOR, "!", lexer.at + 1);
            } else {
                brackets += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                lexer.step(c);
            }
        }
        lexer.add(Kind.FAULT, "a field in the text is not closed", lexer.at);
        return false;
    }
}
