package dev.slipway.check.golang;

import dev.slipway.check.golang.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a Go text apart into tokens, with a semicolon at the end of each line that ends a statement (specification,
 * "Lexical elements"). An elision, {@code …} or three dots alone at the start of a line, is let through.
 */
final class Lexer {
    private static final Set<String> KEYWORDS = Set.of(
            "break",
            "case",
            "chan",
            "const",
            "continue",
            "default",
            "defer",
            "else",
            "fallthrough",
            "for",
            "func",
            "go",
            "goto",
            "if",
            "import",
            "interface",
            "map",
            "package",
            "range",
            "return",
            "select",
            "struct",
            "switch",
            "type",
            "var");
    private static final Set<String> ENDING =
            Set.of("break", "continue", "fallthrough", "return", "++", "--", ")", "]", "}");
    /** Longest first. */
    private static final List<String> OPERATORS = List.of(
            "<<=", ">>=", "&^=", "...", "&&", "||", "<-", "++", "--", "==", "!=", "<=", ">=", ":=", "+=", "-=", "*=",
            "/=", "%=", "&=", "|=", "^=", "<<", ">>", "&^", "+", "-", "*", "/", "%", "&", "|", "^", "<", ">", "=", "!",
            "(", ")", "[", "]", "{", "}", ",", ";", ".", ":", "~");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    /** Whether the end of the line would end a statement. */
    private boolean ending;

    private boolean lineStart = true;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> read(String text) {
        Lexer lexer = new Lexer(text);
        lexer.read();
        return lexer.tokens;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                newline(at++);
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\uFEFF') {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                comment();
            } else {
                token(c);
                lineStart = false;
            }
        }
        newline(at);
        tokens.add(new Token(Kind.END, "", at, at));
    }

    private void newline(int offset) {
        if (ending) {
            tokens.add(new Token(Kind.NEWLINE, ";", offset, offset));
        }
        ending = false;
        lineStart = true;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            add(Kind.FAULT, "the comment is not closed", at + 2);
            at = text.length();
            return;
        }
        if (text.substring(at, end).indexOf('\n') >= 0) {
            newline(at);
        }
        at = end + 2;
    }

    private void token(char c) {
        int point = text.codePointAt(at);
        if (c == '_' || Character.isLetter(point)) {
            name();
        } else if (c >= '0' && c <= '9' || c == '.' && at + 1 < text.length() && digit(text.charAt(at + 1))) {
            literal(Kind.NUMBER, Numbers.end(text, at), Numbers.fault(text, at));
        } else if (c == '"') {
            literal(Kind.STRING, Quotes.end(text, at), Quotes.fault(text, at));
        } else if (c == '\'') {
            literal(Kind.RUNE, Quotes.end(text, at), Quotes.fault(text, at));
        } else if (c == '`') {
            int end = text.indexOf('`', at + 1);
            literal(Kind.STRING, end < 0 ? text.length() : end + 1, end < 0 ? "the raw text is not closed" : "");
        } else if (c == '…') {
            add(Kind.OPERATOR, "…", at + 1);
            ending = true;
        } else {
            operator(point);
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void name() {
        int end = at;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            if (point != '_'
                    && !Character.isLetter(point)
                    && Character.getType(point) != Character.DECIMAL_DIGIT_NUMBER) {
                break;
            }
            end += Character.charCount(point);
        }
        String word = text.substring(at, end);
        boolean keyword = KEYWORDS.contains(word);
        add(keyword ? Kind.KEYWORD : Kind.NAME, word, end);
        ending = !keyword || ENDING.contains(word);
    }

    private void literal(Kind kind, int end, String fault) {
        boolean good = fault.isEmpty();
        add(good ? kind : Kind.FAULT, good ? text.substring(at, end) : fault, end);
        ending = true;
    }

    private void operator(int point) {
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, at)) {
                ending = ENDING.contains(operator) || lineStart && operator.equals("...");
                add(Kind.OPERATOR, operator, at + operator.length());
                return;
            }
        }
        String shown = Character.isISOControl(point) ? "a control character" : "\"" + Character.toString(point) + "\"";
        add(Kind.FAULT, shown + " has no meaning in Go", at + Character.charCount(point));
        ending = false;
    }

    private void add(Kind kind, String word, int end) {
        tokens.add(new Token(kind, word, at, end));
        at = end;
    }
}
