package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.List;
import java.util.Set;

/** Reads expressions (reference, "Expressions"). */
abstract class ExpressionReader extends AtomReader {
    private static final Set<String> ARITHMETIC = Set.of("|", "^", "&", "<<", ">>", "+", "-", "*", "/", "//", "%", "@");
    private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=", "in", "is", "not");

    ExpressionReader(List<Token> tokens) {
        super(tokens);
    }

    @Override
    final Shape starredList() {
        Shape shape = starred();
        Token first = ahead(-1);
        boolean list = false;
        boolean places = shape.isTarget();
        while (take(",")) {
            list = true;
            if (!expressionBegins()) {
                break;
            }
            places &= starred().isTarget();
        }
        if (!list && shape.isStarred()) {
            throw fault(first, "a value with a star stands in a list only", "write a comma behind it");
        }
        return !list ? shape : places ? Shape.PLACES : Shape.VALUE;
    }

    @Override
    final Shape starred() {
        return take("*") ? star(arithmetic()) : expression();
    }

    final boolean expressionBegins() {
        return switch (token().kind()) {
            case NAME, NUMBER, STRING, BYTES, FIELDS_BEGIN -> true;
            case KEYWORD ->
                List.of("not", "lambda", "await", "None", "True", "False").contains(token().text());
            case OPERATOR ->
                List.of("(", "[", "{", "-", "+", "~", "...", "…", "*").contains(token().text());
            default -> false;
        };
    }

    @Override
    final Shape named() {
        Shape shape;
        if (is(Kind.NAME) && ahead(1).is(":=")) {
            next();
            next();
            expression();
            shape = Shape.VALUE;
        } else {
            shape = expression();
        }
        return shape;
    }

    @Override
    final Shape expression() {
        deeper();
        Shape shape;
        if (take("lambda")) {
            parameters(":", false);
            expect(":", "after the parameters of a lambda");
            expression();
            shape = Shape.VALUE;
        } else {
            shape = disjunction();
            if (take("if")) {
                disjunction();
                expect("else", "after the condition: an expression with \"if\" has both values");
                expression();
                shape = Shape.VALUE;
            }
        }
        higher();
        return shape;
    }

    @Override
    final Shape disjunction() {
        Shape shape = inversion();
        while (take("or") || take("and")) {
            inversion();
            shape = Shape.VALUE;
        }
        return shape;
    }

    private Shape inversion() {
        boolean not = false;
        while (take("not")) {
            not = true;
        }
        Shape shape = arithmetic();
        while (token().kind() != Kind.NAME && COMPARING.contains(token().text())) {
            if (take("not")) {
                expect("in", "after \"not\" between two values");
            } else if (take("is")) {
                take("not");
            } else {
                next();
            }
            arithmetic();
            shape = Shape.VALUE;
        }
        return not ? Shape.VALUE : shape;
    }

    @Override
    final Shape arithmetic() {
        deeper();
        Shape shape = factor();
        while (token().kind() == Kind.OPERATOR && ARITHMETIC.contains(token().text())) {
            next();
            factor();
            shape = Shape.VALUE;
        }
        higher();
        return shape;
    }

    private Shape factor() {
        boolean sign = false;
        while (take("-") || take("+") || take("~")) {
            sign = true;
        }
        Shape shape = power();
        while (take("**")) {
            while (take("-") || take("+") || take("~")) {
                sign = true;
            }
            power();
            shape = Shape.VALUE;
        }
        return sign ? Shape.VALUE : shape;
    }

    private Shape power() {
        boolean awaits = take("await");
        Shape shape = primary();
        return awaits ? Shape.VALUE : shape;
    }

    private Shape primary() {
        Shape shape = atom();
        while (true) {
            if (take(".")) {
                name("an attribute");
                shape = Shape.PLACE;
            } else if (take("(")) {
                arguments(")");
                shape = Shape.VALUE;
            } else if (take("[")) {
                slices();
                shape = Shape.PLACE;
            } else {
                return shape;
            }
        }
    }

    @Override
    final Shape yielded() {
        expect("yield", "");
        if (take("from")) {
            expression();
        } else if (expressionBegins()) {
            starredList();
        }
        return Shape.VALUE;
    }
}
