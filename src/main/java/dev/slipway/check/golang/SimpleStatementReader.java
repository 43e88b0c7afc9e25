package dev.slipway.check.golang;

import dev.slipway.check.golang.Token.Kind;
import java.util.List;
import java.util.Set;

/** Reads statements that hold no block (specification, "Statements"). */
abstract class SimpleStatementReader extends ExpressionReader {
    private static final Set<String> ASSIGNING =
            Set.of("=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&^=");
    private static final Token NONE = new Token(Kind.END, "", 0, 0);

    /** Whether the last simple statement was an assignment. */
    boolean assigned;

    SimpleStatementReader(List<Token> tokens) {
        super(tokens);
    }

    final void call() {
        String word = token().text();
        next();
        Token first = token();
        if (operation() != Shape.CALL) {
            throw fault(first, "\"" + word + "\" needs the call of a function", "write the parentheses of a call");
        }
    }

    final void returnStatement() {
        next();
        if (!is(";") && !is("}") && !is(Kind.END)) {
            expressions();
        }
    }

    /** An expression, an assignment, a definition, an increment or a sending; whether it was a range clause. */
    final boolean simple(boolean loop) {
        if (loop && take("range")) {
            expression();
            return true;
        }
        Token notName = NONE;
        boolean list = false;
        do {
            Token first = token();
            int from = position();
            expression();
            if (notName == NONE && (first.kind() != Kind.NAME || position() != from + 1) && !first.is("…")) {
                notName = first;
            }
            list |= is(",");
        } while (take(","));
        boolean defines = is(":=");
        assigned = defines || is(Kind.OPERATOR) && ASSIGNING.contains(token().text());
        if (defines && notName != NONE) {
            throw fault(notName, "only names stand before \":=\"", "assign to it with \"=\"");
        }
        if (assigned) {
            boolean plain = defines || is("=");
            next();
            if (loop && plain && take("range")) {
                expression();
                return true;
            }
            expressions();
            assigned = true;
        } else if (list) {
            throw unexpected("values with commas between them are assigned to");
        } else if (!take("++") && !take("--") && take("<-")) {
            expression();
        }
        return false;
    }

    final void condition() {
        assigned = false;
        simple(false);
        notAssigned();
    }

    final void notAssigned() {
        if (assigned) {
            throw unexpected("a condition is no assignment: compare with \"==\"");
        }
    }
}
