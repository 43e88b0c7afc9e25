package dev.slipway.check.golang;

import dev.slipway.check.golang.Token.Kind;
import java.util.List;
import java.util.Set;

/** Reads expressions (specification, "Expressions"); types are read where an expression may stand. */
abstract class ExpressionReader extends ListReader {
    private static final Set<String> BINARY = Set.of(
            "||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "|", "^", "*", "/", "%", "<<", ">>", "&", "&^");
    private static final List<String> UNARY = List.of("+", "-", "!", "^", "*", "&", "<-", "~");

    /** What an operand is, for what may follow it. */
    enum Shape {
        /** A name, perhaps of a type. */
        NAME,
        /** A type that is no name. */
        TYPE,
        CALL,
        PARENTHESIZED,
        OTHER
    }

    /** Whether a brace begins a block rather than a composite literal, as in the head of an {@code if}. */
    private boolean head;
    /** Whether {@code .(type)} may stand here. */
    private boolean typeSwitch;

    ExpressionReader(List<Token> tokens) {
        super(tokens);
    }

    abstract void block();

    @Override
    final void expression() {
        operation();
    }

    /** Reads in the head of a statement, where a brace begins its block. */
    final void inHead(boolean types, Runnable reading) {
        boolean outerHead = head;
        boolean outerTypes = typeSwitch;
        head = true;
        typeSwitch = types;
        reading.run();
        head = outerHead;
        typeSwitch = outerTypes;
    }

    /** Reads between brackets or in a block, where a brace is a literal again. */
    final void inside(Runnable reading) {
        boolean outer = head;
        boolean outerTypes = typeSwitch;
        head = false;
        typeSwitch = false;
        reading.run();
        head = outer;
        typeSwitch = outerTypes;
    }

    final void expressions() {
        do {
            expression();
        } while (take(","));
    }

    /** An expression; its shape where it is no operation, else {@code OTHER}. */
    final Shape operation() {
        deeper();
        Shape shape = unary();
        while (token().kind() == Kind.OPERATOR && BINARY.contains(token().text())) {
            next();
            unary();
            shape = Shape.OTHER;
        }
        higher();
        return shape;
    }

    private Shape unary() {
        boolean any = false;
        while (token().kind() == Kind.OPERATOR && UNARY.contains(token().text())) {
            if (is("<-") && ahead(1).is("chan")) {
                break;
            }
            next();
            any = true;
        }
        Shape shape = postfix();
        return any ? Shape.OTHER : shape;
    }

    private Shape postfix() {
        Shape shape = operand();
        while (true) {
            if (take(".")) {
                shape = selected(shape);
            } else if (is("(")) {
                inside(this::arguments);
                shape = Shape.CALL;
            } else if (is("[")) {
                inside(this::index);
                shape = shape == Shape.NAME ? Shape.NAME : Shape.OTHER;
            } else if (is("{") && (shape == Shape.TYPE || shape == Shape.NAME && !head)) {
                inside(this::literal);
                shape = Shape.OTHER;
            } else {
                return shape;
            }
        }
    }

    private Shape operand() {
        Token token = token();
        switch (token.kind()) {
            case NAME -> {
                next();
                return Shape.NAME;
            }
            case NUMBER, STRING, RUNE -> {
                next();
                return Shape.OTHER;
            }
            default -> {
                if (is("(")) {
                    inside(this::parenthesized);
                    return Shape.PARENTHESIZED;
                }
                if (elision()) {
                    next();
                    return Shape.OTHER;
                }
                if (is("func")) {
                    return function();
                }
                if (typeLiteral()) {
                    return Shape.TYPE;
                }
                throw unexpected("a value is expected");
            }
        }
    }

    private Shape function() {
        next();
        signature();
        if (!is("{")) {
            return Shape.TYPE;
        }
        inside(this::block);
        return Shape.OTHER;
    }

    private void parenthesized() {
        next();
        expression();
        expect(")", "to close the parenthesis");
    }

    private Shape selected(Shape shape) {
        if (take("(")) {
            if (is("type") && !typeSwitch) {
                throw unexpected("\".(type)\" stands in the head of a switch only");
            }
            if (!take("type")) {
                type();
            }
            expect(")", "after the type");
            return Shape.OTHER;
        }
        name("a field or a method");
        return shape == Shape.NAME ? Shape.NAME : Shape.OTHER;
    }
}
