package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.List;

/** Reads atoms: names, literals, texts with fields, and what stands in brackets (reference, "Atoms"). */
abstract class AtomReader extends CallReader {
    AtomReader(List<Token> tokens) {
        super(tokens);
    }

    /** One or more expressions, with stars or without. */
    abstract Shape starredList();

    abstract Shape yielded();

    final Shape atom() {
        Token token = token();
        switch (token.kind()) {
            case NAME -> {
                next();
                return token.text().equals("__debug__") ? Shape.VALUE : Shape.NAME;
            }
            case NUMBER -> next();
            case STRING, BYTES, FIELDS_BEGIN -> texts();
            default -> {
                if (take("(")) {
                    return parenthesized();
                }
                if (take("[")) {
                    return list("]");
                }
                if (take("{")) {
                    braces();
                } else if (!take("...") && !take("…") && !take("None") && !take("True") && !take("False")) {
                    throw unexpected("a value is expected");
                }
            }
        }
        return Shape.VALUE;
    }

    private void texts() {
        Token first = token();
        boolean bytes = false;
        boolean characters = false;
        while (is(Kind.STRING) || is(Kind.BYTES) || is(Kind.FIELDS_BEGIN)) {
            bytes |= is(Kind.BYTES);
            characters |= !is(Kind.BYTES);
            boolean fields = is(Kind.FIELDS_BEGIN);
            next();
            if (fields) {
                fields();
                if (!take(Kind.FIELDS_END)) {
                    throw unexpected("a text with fields is expected to end");
                }
            }
        }
        if (bytes && characters) {
            throw fault(first, "bytes and characters are joined", "write \"b\" before all of them or before none");
        }
    }

    private void fields() {
        while (take("{")) {
            deeper();
            if (is("}") || is("!") || is(":") || is("=")) {
                throw unexpected("a field of a text holds an expression; a brace itself is written twice");
            }
            if (is("yield")) {
                yielded();
            } else {
                starredList();
            }
            take("=");
            if (take("!")) {
                if (!is(Kind.NAME) || !List.of("a", "r", "s").contains(token().text())) {
                    throw unexpected("a conversion is !s, !r or !a");
                }
                next();
            }
            if (take(":")) {
                fields();
            }
            expect("}", "at the end of a field in a text");
            higher();
        }
    }

    private Shape parenthesized() {
        if (is("yield")) {
            yielded();
            expect(")", "after \"yield\"");
            return Shape.VALUE;
        }
        return list(")");
    }

    /** The elements of a list or a tuple, a comprehension, or one expression in parentheses. */
    private Shape list(String close) {
        boolean places = true;
        boolean comma = false;
        Shape shape = Shape.PLACES;
        int count = 0;
        Token first = token();
        while (!is(close)) {
            Token from = token();
            shape = starredOrNamed();
            places &= shape.isTarget();
            if (comprehensionBegins() && count == 0) {
                comprehension(from, shape, close);
                return Shape.VALUE;
            }
            count++;
            comma = take(",");
            if (!comma) {
                break;
            }
        }
        if (!is(close)) {
            throw unexpected("a comma or \"" + close + "\" is expected; perhaps a bracket is not closed");
        }
        next();
        if (close.equals(")") && count == 1 && !comma) {
            if (shape.isStarred()) {
                throw fault(first, "a value with a star stands in a list only", "write a comma behind it");
            }
            return shape;
        }
        return places ? Shape.PLACES : Shape.VALUE;
    }

    private void comprehension(Token from, Shape shape, String close) {
        if (shape.isStarred()) {
            throw fault(from, "a comprehension gives no value with a star", "use two \"for\"");
        }
        comprehension();
        expect(close, "after a comprehension");
    }

    private Shape starredOrNamed() {
        return take("*") ? star(arithmetic()) : named();
    }

    /** A dictionary or a set. */
    private void braces() {
        boolean first = true;
        boolean dictionary = false;
        while (!is("}")) {
            boolean pair = false;
            Token from = token();
            boolean star = is("*") || is("**");
            if (take("**")) {
                arithmetic();
                pair = true;
            } else {
                starredOrNamed();
                pair = is(":") && !from.is("*");
                if (pair) {
                    next();
                    expression();
                }
            }
            if (!first && pair != dictionary) {
                throw fault(from, "a dictionary and a set are mixed", "a dictionary has a value behind each key");
            }
            dictionary = pair;
            if (first && !star && comprehensionBegins()) {
                comprehension();
                break;
            }
            first = false;
            if (!take(",")) {
                break;
            }
        }
        expect("}", "or a comma after an element");
    }
}
