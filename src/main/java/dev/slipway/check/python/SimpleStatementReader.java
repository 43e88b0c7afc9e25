package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.List;
import java.util.Set;

/** Reads statements of one line (reference, "Simple statements"). */
abstract class SimpleStatementReader extends PatternReader {
    private static final Set<String> AUGMENTED =
            Set.of("+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=");

    SimpleStatementReader(List<Token> tokens) {
        super(tokens);
    }

    /** The statements of a line, with semicolons between them. */
    final void line() {
        do {
            if (is(Kind.NEWLINE)) {
                break;
            }
            simple();
        } while (take(";"));
        if (take(Kind.NEWLINE)) {
            return;
        }
        Token before = ahead(-1);
        if (before.kind() == Kind.NAME && before.text().equals("print")) {
            throw unexpected("\"print\" is a function: write parentheses");
        }
        throw unexpected("a statement ends with its line");
    }

    private void simple() {
        switch (token().kind() == Kind.KEYWORD ? token().text() : "") {
            case "pass", "break", "continue" -> next();
            case "return" -> {
                next();
                if (expressionBegins()) {
                    starredList();
                }
            }
            case "import" -> {
                next();
                do {
                    module();
                    as();
                } while (take(","));
            }
            case "from" -> from();
            case "raise" -> raise();
            case "del" -> delete();
            case "assert" -> {
                next();
                expression();
                if (take(",")) {
                    expression();
                }
            }
            case "global", "nonlocal" -> {
                do {
                    next();
                    name("a variable");
                } while (is(","));
            }
            default -> assignment();
        }
    }

    private void raise() {
        next();
        if (expressionBegins()) {
            expression();
            if (take("from")) {
                expression();
            }
        }
    }

    private void delete() {
        next();
        Token first = token();
        Shape shape = starredList();
        if (!shape.isTarget()) {
            throw fault(first, "this cannot be deleted", "delete a variable, an attribute or an element");
        }
    }

    private void module() {
        name("a module");
        while (take(".")) {
            name("a module");
        }
    }

    private void as() {
        if (take("as")) {
            name("an import");
        }
    }

    private void from() {
        next();
        boolean relative = false;
        while (take(".") || take("...")) {
            relative = true;
        }
        if (!relative || is(Kind.NAME)) {
            module();
        }
        expect("import", "after the module");
        if (take("*")) {
            return;
        }
        boolean brackets = take("(");
        do {
            name("an import");
            as();
        } while (take(",") && !(brackets && is(")")));
        if (brackets) {
            expect(")", "or a comma after an import");
        }
    }

    private boolean alias() {
        return token().text().equals("type")
                && is(Kind.NAME)
                && ahead(1).kind() == Kind.NAME
                && (ahead(2).is("=") || ahead(2).is("["));
    }

    /** An expression, an assignment, an annotation, or the alias of a type. */
    private void assignment() {
        if (alias()) {
            next();
            next();
            if (is("[")) {
                typeParameters();
            }
            expect("=", "after the name of a type");
            expression();
            return;
        }
        Token first = token();
        Shape shape = value();
        if (is(":") && shape.isSingle()) {
            next();
            expression();
            if (take("=")) {
                value();
            }
        } else if (token().kind() == Kind.OPERATOR && AUGMENTED.contains(token().text())) {
            target(first, shape.isSingle());
            next();
            value();
        } else {
            while (is("=")) {
                target(first, shape.isTarget());
                next();
                first = token();
                shape = value();
            }
        }
    }

    private static void target(Token first, boolean fits) {
        if (!fits) {
            throw fault(
                    first,
                    "a value cannot be assigned to this",
                    "assign to a name, an attribute or an element; compare with \"==\"");
        }
    }

    /** A value; a list with a star alone is none, but {@code *a, = b} assigns. */
    private Shape value() {
        return is("yield") ? yielded() : starredList();
    }
}
