package dev.slipway.check.golang;

import dev.slipway.check.golang.Token.Kind;
import java.util.List;

/** Reads statements and their blocks (specification, "Statements"). */
abstract class StatementReader extends SimpleStatementReader {
    private static final String BRACE = "the opening brace stands on the line of its statement";

    StatementReader(List<Token> tokens) {
        super(tokens);
    }

    /** A declaration that begins with {@code var}, {@code const} or {@code type}. */
    abstract void declaration();

    @Override
    final void block() {
        deeper();
        expect("{", "to begin a block");
        statements();
        expect("}", "at the end of a block");
        higher();
    }

    final void statements() {
        while (!is("}") && !is(Kind.END) && !is("case") && !is("default")) {
            statement();
            endOfStatement();
        }
    }

    final void endOfStatement() {
        if (!take(";") && !is("}") && !is(Kind.END)) {
            throw unexpected("a statement ends with its line");
        }
    }

    final void statement() {
        switch (token().kind() == Kind.KEYWORD ? token().text() : "") {
            case "var", "const", "type" -> declaration();
            case "if" -> ifStatement();
            case "for" -> forStatement();
            case "switch" -> switchStatement();
            case "select" -> selectStatement();
            case "go", "defer" -> call();
            case "return" -> returnStatement();
            case "break", "continue" -> {
                next();
                if (is(Kind.NAME)) {
                    next();
                }
            }
            case "goto" -> {
                next();
                name("goto");
            }
            case "fallthrough" -> next();
            default -> {
                if (is("{")) {
                    inside(this::block);
                } else if (!is(";")) {
                    labeled();
                }
            }
        }
    }

    private void labeled() {
        if (!is(Kind.NAME) || !ahead(1).is(":")) {
            simple(false);
            return;
        }
        next();
        next();
        if (!is("}") && !is(Kind.END)) {
            deeper();
            statement();
            higher();
        }
    }

    private void ifStatement() {
        next();
        deeper();
        inHead(false, () -> {
            if (is("{")) {
                throw unexpected("\"if\" needs a condition");
            }
            assigned = false;
            if (!is(";")) {
                simple(false);
            }
            if (is(";")) {
                boolean line = is(Kind.NEWLINE);
                next();
                if (is("{")) {
                    throw unexpected(line ? BRACE : "\"if\" needs a condition");
                }
                condition();
            } else {
                notAssigned();
            }
        });
        body();
        if (take("else")) {
            if (is("if")) {
                ifStatement();
            } else {
                body();
            }
        }
        higher();
    }

    private void body() {
        if (!is("{")) {
            throw unexpected(is(Kind.NEWLINE) ? BRACE : "a block in braces is expected");
        }
        inside(this::block);
    }

    private void forStatement() {
        next();
        inHead(false, () -> {
            if (is("{")) {
                return;
            }
            boolean first = !is(";");
            boolean range = first && simple(true);
            if (first && !range && !is(";")) {
                notAssigned();
            }
            if (!range && is(";")) {
                if (is(Kind.NEWLINE) && ahead(1).is("{")) {
                    throw unexpected(BRACE);
                }
                next();
                if (!is(";")) {
                    if (is("{")) {
                        throw unexpected("a \"for\" has three clauses or one");
                    }
                    condition();
                }
                expect(";", "after the condition of a \"for\"");
                if (!is("{")) {
                    simple(false);
                }
            }
        });
        body();
    }

    private void switchStatement() {
        next();
        inHead(true, () -> {
            if (!is("{") && !is(";")) {
                simple(false);
            }
            if (!is("{")) {
                if (is(Kind.NEWLINE) && ahead(1).is("{")) {
                    throw unexpected(BRACE);
                }
                expect(";", "or a block after the value of a \"switch\"");
                if (!is("{")) {
                    simple(false);
                }
            }
        });
        clauses(false);
    }

    private void selectStatement() {
        next();
        clauses(true);
    }

    private void clauses(boolean sends) {
        deeper();
        if (!is("{")) {
            throw unexpected(is(Kind.NEWLINE) ? BRACE : "a block in braces is expected");
        }
        next();
        inside(() -> {
            while (elision() || is("case") || is("default")) {
                if (elision()) {
                    next();
                    endOfStatement();
                } else {
                    clause(sends);
                }
            }
        });
        expect("}", "or \"case\" or \"default\" here");
        higher();
    }

    /** {@code case} or {@code default} with its statements. */
    final void clause(boolean sends) {
        if (!take("default")) {
            expect("case", "");
            if (sends) {
                simple(false);
            } else {
                expressions();
            }
        }
        expect(":", "after a case");
        statements();
    }
}
