package dev.slipway.check.golang;

import dev.slipway.check.golang.Token.Kind;
import java.util.List;

/**
 * Reads a whole file, or a piece of one (specification, "Declarations and scope", "Packages"). A piece has no
 * {@code package}: it is declarations and statements in any order, the fields of a struct, the methods of an interface,
 * or the elements of a literal.
 */
final class FileReader extends StatementReader {
    FileReader(List<Token> tokens) {
        super(tokens);
    }

    /** Reads a text that begins with {@code package}. */
    void file() {
        expect("package", "");
        name("a package");
        endOfDeclaration();
        boolean imports = true;
        while (!is(Kind.END)) {
            if (is("import") && !imports) {
                throw unexpected("imports stand before all other declarations");
            }
            imports &= is("import") || elision();
            if (is("import")) {
                imported();
            } else if (is("func")) {
                function();
            } else if (is("var") || is("const") || is("type")) {
                declaration();
            } else if (elision()) {
                next();
            } else if (!is(";")) {
                throw unexpected("outside of functions stand only import, var, const, type and func");
            }
            endOfDeclaration();
        }
    }

    /** Reads declarations, statements and clauses of a switch in any order. */
    void statementsAndDeclarations() {
        while (!is(Kind.END)) {
            if (is("import")) {
                imported();
                endOfDeclaration();
            } else if (is("func") && declares()) {
                function();
                endOfDeclaration();
            } else if (is("case") || is("default")) {
                clause(ahead(1).is("<-"));
            } else {
                statement();
                endOfDeclaration();
            }
        }
    }

    void structFields() {
        fields();
        end();
    }

    void interfaceElements() {
        elements();
        end();
    }

    void literalElements() {
        elements("}");
        take(";");
        end();
    }

    private void end() {
        if (!is(Kind.END)) {
            throw unexpected("the code ends before it");
        }
    }

    private void endOfDeclaration() {
        if (!take(";") && !is(Kind.END)) {
            throw unexpected(is("}") ? "there is no block to close" : "a statement ends with its line");
        }
    }

    /** Whether {@code func} declares: a name follows it, or a receiver and a name with parameters. */
    private boolean declares() {
        if (!ahead(1).is("(")) {
            return true;
        }
        int depth = 0;
        int count = 1;
        do {
            Token token = ahead(count++);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (token.kind() == Kind.END) {
                return false;
            }
        } while (depth > 0);
        return ahead(count).kind() == Kind.NAME && ahead(count + 1).is("(");
    }

    private void imported() {
        next();
        group(() -> {
            if (is(Kind.NAME) || is(".")) {
                next();
            }
            if (!is(Kind.STRING) && !elision() || token().text().length() == 2) {
                throw unexpected("an import is the path of a package in quotes");
            }
            next();
        });
    }

    private void function() {
        next();
        if (is("(")) {
            receiver();
        }
        name("a function");
        if (is("[")) {
            typeParameters();
        }
        signature();
        if (is("{")) {
            inside(this::block);
        }
    }

    @Override
    void declaration() {
        String word = token().text();
        next();
        switch (word) {
            case "type" -> group(this::typeDeclaration);
            case "const" -> {
                int from = position();
                group(() -> constants(position() <= from + 1));
            }
            default -> group(this::variables);
        }
    }

    private void group(Runnable one) {
        if (!take("(")) {
            one.run();
            return;
        }
        while (!is(")")) {
            if (elision()) {
                next();
            } else if (!is(";")) {
                one.run();
            }
            if (!take(";") && !is(")")) {
                throw unexpected("a declaration ends with its line");
            }
        }
        next();
    }

    /** @param first whether it is the first of its declaration; a later one may repeat the values before */
    private void constants(boolean first) {
        names();
        if (typeBegins()) {
            type();
            first = true;
        }
        values(first, "a constant needs a value");
    }

    private void variables() {
        names();
        boolean typed = typeBegins();
        if (typed) {
            type();
        }
        values(!typed, "a variable needs a type or a value");
    }

    private void names() {
        do {
            name("a declaration");
        } while (take(","));
    }

    private void values(boolean needed, String missing) {
        if (take("=")) {
            expressions();
        } else if (needed) {
            throw unexpected(missing);
        }
    }

    private void typeDeclaration() {
        name("a type");
        if (is("[") && parameterized()) {
            typeParameters();
        }
        take("=");
        type();
    }

    /** Whether a bracket begins type parameters and not the length of an array. */
    private boolean parameterized() {
        if (ahead(1).kind() != Kind.NAME) {
            return false;
        }
        Token second = ahead(2);
        if (second.kind() == Kind.NAME || second.kind() == Kind.KEYWORD) {
            return true;
        }
        if (second.is(",") || second.is("[") || second.is("~") || second.is("<-")) {
            return true;
        }
        return (second.is("*") || second.is("(")) && commaInBrackets();
    }

    private boolean commaInBrackets() {
        int depth = 0;
        int count = 0;
        while (ahead(count).kind() != Kind.END) {
            Token token = ahead(count++);
            boolean opens = token.is("[") || token.is("(") || token.is("{");
            boolean closes = token.is("]") || token.is(")") || token.is("}");
            depth += opens ? 1 : closes ? -1 : 0;
            if (depth == 1 && token.is(",")) {
                return true;
            }
            if (depth == 0) {
                return false;
            }
        }
        return false;
    }
}
