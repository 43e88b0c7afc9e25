package dev.slipway.diagram;

import dev.slipway.diagram.Token.Kind;
import dev.slipway.diagram.sheet.DiagramRule;
import dev.slipway.diagram.sheet.Problem;
import java.util.ArrayList;
import java.util.List;

/** A way through the tokens of DOT that ends at the first error of syntax: after it every token is the end. */
abstract class DotCursor {
    final List<Problem> problems;
    Token token;
    boolean failed;
    private final DotScanner scanner;

    DotCursor(String dot, List<Problem> problems) {
        this.scanner = new DotScanner(dot);
        this.problems = problems;
        this.token = scanner.next();
    }

    final List<Attribute> lists() {
        List<Attribute> attributes = new ArrayList<>();
        while (token.is(Kind.OPEN_LIST)) {
            advance();
            while (token.is(Kind.WORD)) {
                Token name = token;
                String key = word();
                String value = "true";
                if (token.is(Kind.EQUALS)) {
                    advance();
                    value = value();
                }
                attributes.add(new Attribute(key, value, name.span()));
                skipSeparators();
            }
            expect(Kind.CLOSE_LIST, "]");
        }
        return attributes;
    }

    final String value() {
        if (!token.is(Kind.WORD)) {
            unexpected("a value");
            return "";
        }
        return word();
    }

    /** A word, or several quoted ones joined by {@code +}. */
    final String word() {
        if (!token.is(Kind.WORD)) {
            unexpected("a name");
            return "";
        }
        String text = token.text();
        advance();
        StringBuilder joined = new StringBuilder(text);
        while (token.is(Kind.PLUS)) {
            advance();
            joined.append(token.is(Kind.WORD) ? token.text() : "");
            expect(Kind.WORD, "text in quotes");
        }
        return joined.toString();
    }

    final void skipSeparators() {
        while (token.is(Kind.SEMICOLON) || token.is(Kind.COMMA)) {
            advance();
        }
    }

    final boolean expect(Kind kind, String shown) {
        if (token.is(kind)) {
            advance();
            return true;
        }
        unexpected(shown);
        return false;
    }

    final void unexpected(String wanted) {
        fail("expected " + wanted + ", found " + token.shown(), Hints.of(token));
    }

    final void fail(String message, String hint) {
        if (!failed) {
            problems.add(new Problem(DiagramRule.DIAGRAM_SYNTAX, token.span(), message, hint));
        }
        stop();
    }

    /** Lets every loop see the end. */
    final void stop() {
        failed = true;
        token = new Token(Kind.END, "", false, token.span());
    }

    final void advance() {
        if (!failed) {
            token = scanner.next();
        }
    }
}
