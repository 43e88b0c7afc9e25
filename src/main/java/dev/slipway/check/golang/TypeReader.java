package dev.slipway.check.golang;

import dev.slipway.check.golang.Token.Kind;
import java.util.List;

/** Reads types (specification, "Types", "Type constraints"). */
abstract class TypeReader extends ParameterReader {
    TypeReader(List<Token> tokens) {
        super(tokens);
    }

    @Override
    final void type() {
        deeper();
        if (is(Kind.NAME)) {
            typeName();
        } else if (take("(")) {
            type();
            expect(")", "after the type");
        } else if (take("*")) {
            type();
        } else if (elision()) {
            next();
        } else if (!typeLiteral()) {
            throw unexpected("a type is expected");
        }
        higher();
    }

    /** Whether a type can begin with the token at hand. */
    @Override
    final boolean typeBegins() {
        return is(Kind.NAME)
                || is("(")
                || is("*")
                || is("[")
                || is("struct")
                || is("map")
                || is("chan")
                || is("<-")
                || is("interface")
                || is("func")
                || is("…");
    }

    private void typeName() {
        next();
        if (take(".")) {
            name("a type of a package");
        }
        if (is("[") && !ahead(1).is("]")) {
            typeArguments();
        }
    }

    private void typeArguments() {
        expect("[", "before type arguments");
        do {
            type();
        } while (take(",") && !is("]"));
        expect("]", "after the type arguments");
    }

    /** A type that begins with a keyword, a bracket or an arrow; false where none does. */
    final boolean typeLiteral() {
        if (take("[")) {
            if (!take("...") && !is("]")) {
                expression();
            }
            expect("]", "after the length of an array");
            type();
        } else if (take("struct")) {
            expect("{", "after \"struct\"");
            fields();
            expect("}", "at the end of a struct");
        } else if (take("map")) {
            expect("[", "after \"map\"");
            type();
            expect("]", "after the type of the keys");
            type();
        } else if (take("chan")) {
            take("<-");
            type();
        } else if (take("<-")) {
            expect("chan", "after \"<-\" in a type");
            type();
        } else if (take("interface")) {
            expect("{", "after \"interface\"");
            elements();
            expect("}", "at the end of an interface");
        } else if (take("func")) {
            signature();
        } else {
            return false;
        }
        return true;
    }

    /** The fields of a struct, up to its brace or the end. */
    final void fields() {
        while (!is("}") && !is(Kind.END)) {
            if (take("*") || take("(")) {
                embedded();
            } else if (is(Kind.NAME)) {
                field();
            } else if (elision()) {
                next();
            } else {
                throw unexpected("a field is a name and a type");
            }
            if (is(Kind.STRING)) {
                next();
            }
            endOfItem("a field");
        }
    }

    private void embedded() {
        if (!is(Kind.NAME)) {
            throw unexpected("an embedded field is the name of a type");
        }
        typeName();
        take(")");
    }

    private void field() {
        next();
        if (take(".")) {
            name("an embedded field");
            if (is("[")) {
                typeArguments();
            }
        } else if (is("[")) {
            lengthOrArguments();
            if (!is(";") && !is("}") && !is(Kind.STRING)) {
                type();
            }
        } else if (!is(";") && !is("}") && !is(Kind.STRING)) {
            while (take(",")) {
                name("a field");
            }
            type();
        }
    }

    /** The methods and types of an interface, up to its brace or the end. */
    final void elements() {
        while (!is("}") && !is(Kind.END)) {
            if (is(Kind.NAME) && ahead(1).is("(")) {
                next();
                signature();
            } else {
                constraint();
            }
            endOfItem("a method");
        }
    }

    private void endOfItem(String what) {
        if (!take(";") && !is("}") && !is(Kind.END)) {
            throw unexpected(what + " ends with its line");
        }
    }

    @Override
    final void constraint() {
        do {
            take("~");
            type();
        } while (take("|"));
    }
}
