package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a Python text apart into tokens (reference, "Lexical analysis"). A piece may begin indented. */
final class Lexer {
    private static final Set<String> KEYWORDS = Set.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");
    /** Longest first. */
    private static final List<String> OPERATORS = List.of(
            "**=", "//=", ">>=", "<<=", "...", "!=", "%=", "&=", "**", "*=", "+=", "-=", "->", "//", "/=", ":=", "<<",
            "<=", "==", ">=", ">>", "@=", "^=", "|=", "%", "&", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<",
            "=", ">", "@", "[", "]", "^", "{", "|", "}", "~", "…");

    final String text;
    int at;
    /** How many fields of formatted texts are open. */
    int fields;

    private final List<Token> tokens = new ArrayList<>();
    private final Indentation indentation = new Indentation(this);
    private int brackets;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> read(String text) {
        Lexer lexer = new Lexer(text);
        lexer.read();
        return lexer.tokens;
    }

    private void read() {
        if (text.startsWith("\uFEFF")) {
            at = 1;
        }
        indentation.line();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                if (brackets == 0) {
                    endOfLine();
                    at++;
                    indentation.line();
                } else {
                    at++;
                }
            } else {
                step(c);
            }
        }
        endOfLine();
        indentation.end();
        add(Kind.END, "", at);
    }

    private void endOfLine() {
        Kind last =
                tokens.isEmpty() ? Kind.NEWLINE : tokens.get(tokens.size() - 1).kind();
        if (last != Kind.NEWLINE && last != Kind.INDENT && last != Kind.DEDENT) {
            add(Kind.NEWLINE, "", at);
        }
    }

    /** Takes a space, a comment or a token. */
    void step(char c) {
        int point = text.codePointAt(at);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\n') {
            at++;
        } else if (c == '#') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (c == '\\') {
            continuation();
        } else if (c == '"' || c == '\'') {
            new Texts(this, "").read();
        } else if (c == '_' || Character.isUnicodeIdentifierStart(point)) {
            name();
        } else if (digit(at) || c == '.' && digit(at + 1)) {
            number();
        } else {
            operator(point);
        }
    }

    private boolean digit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void continuation() {
        int next = text.startsWith("\r\n", at + 1) ? at + 2 : at + 1;
        if (next + 1 >= text.length() || text.charAt(next) != '\n') {
            add(Kind.FAULT, "a backslash stands at the end of a line that goes on", at + 1);
        } else {
            at = next + 1;
        }
    }

    private void name() {
        int end = at;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            if (!Character.isUnicodeIdentifierPart(point) || Character.isIdentifierIgnorable(point)) {
                break;
            }
            end += Character.charCount(point);
        }
        String word = text.substring(at, end);
        boolean quote = end < text.length() && (text.charAt(end) == '"' || text.charAt(end) == '\'');
        if (quote && Texts.isPrefix(word)) {
            at = end;
            new Texts(this, word).read();
        } else if (end == at) {
            operator(text.codePointAt(at));
        } else {
            add(KEYWORDS.contains(word) ? Kind.KEYWORD : Kind.NAME, word, end);
        }
    }

    private void number() {
        int end = Numbers.end(text, at);
        String number = text.substring(at, end);
        String fault = Numbers.fault(number, text, end);
        add(fault.isEmpty() ? Kind.NUMBER : Kind.FAULT, fault.isEmpty() ? number : fault, end);
    }

    private void operator(int point) {
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, at)) {
                if ("([{".contains(operator)) {
                    brackets++;
                } else if (")]}".contains(operator)) {
                    brackets = Math.max(0, brackets - 1);
                }
                add(Kind.OPERATOR, operator, at + operator.length());
                return;
            }
        }
        String shown = Character.isISOControl(point) ? "a control character" : "\"" + Character.toString(point) + "\"";
        add(Kind.FAULT, shown + " has no meaning in Python", at + Character.charCount(point));
    }

    void add(Kind kind, String word, int end) {
        tokens.add(new Token(kind, word, at, end));
        at = end;
    }
}
