package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.List;

/** Reads what stands before the colon of a block (reference, "Compound statements"). */
abstract class HeadReader extends SimpleStatementReader {
    HeadReader(List<Token> tokens) {
        super(tokens);
    }

    /** A colon and the statements behind it or below. */
    abstract void block(String what);

    final void exceptions() {
        expression();
        boolean list = false;
        while (take(",")) {
            list = true;
            if (!is(":")) {
                expression();
            }
        }
        if (is("as") && list) {
            throw unexpected("exceptions with a name stand in parentheses");
        }
        if (take("as")) {
            name("an exception");
        }
    }

    final void with() {
        next();
        if (is("(") && list()) {
            next();
            do {
                item();
            } while (take(",") && !is(")"));
            expect(")", "or a comma after a context");
        } else {
            do {
                item();
            } while (take(","));
        }
        block("with");
    }

    private void item() {
        expression();
        if (take("as")) {
            Token first = token();
            if (!arithmetic().isTarget()) {
                throw fault(first, "a value cannot be assigned to this", "\"as\" names a variable");
            }
        }
    }

    /** Whether the parenthesis at hand holds contexts with {@code as}, up to the colon. */
    private boolean list() {
        int depth = 0;
        boolean as = false;
        for (int count = 0; ahead(count).kind() != Kind.END; count++) {
            Token token = ahead(count);
            boolean opens = token.is("(") || token.is("[") || token.is("{");
            boolean closes = token.is(")") || token.is("]") || token.is("}");
            depth += opens ? 1 : closes ? -1 : 0;
            as |= depth == 1 && token.is("as");
            if (depth == 0) {
                return as && ahead(count + 1).is(":");
            }
        }
        return as;
    }

    final void function() {
        next();
        name("a function");
        if (is("[")) {
            typeParameters();
        }
        expect("(", "after the name of a function");
        parameters(")", true);
        expect(")", "or a comma after a parameter");
        if (take("->")) {
            expression();
        }
        block("def");
    }

    final void classStatement() {
        next();
        name("a class");
        if (is("[")) {
            typeParameters();
        }
        if (take("(")) {
            arguments(")");
        }
        block("class");
    }
}
