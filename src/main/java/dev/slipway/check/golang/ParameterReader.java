package dev.slipway.check.golang;

import dev.slipway.check.golang.Token.Kind;
import java.util.List;

/** Reads the parameters of functions and types (specification, "Function types", "Type parameter declarations"). */
abstract class ParameterReader extends Cursor {
    ParameterReader(List<Token> tokens) {
        super(tokens);
    }

    abstract void expression();

    abstract void type();

    abstract boolean typeBegins();

    abstract void constraint();

    /** The length of an array's type or the type arguments of a name: which of them shows behind it. */
    final void lengthOrArguments() {
        expect("[", "");
        if (!take("...")) {
            while (!is("]")) {
                expression();
                if (!take(",")) {
                    break;
                }
            }
        }
        expect("]", "after a length or type arguments");
    }

    /** Parameters and results. */
    final void signature() {
        parameters("(", ")");
        if (is("(")) {
            parameters("(", ")");
        } else if (typeBegins()) {
            type();
        }
    }

    final void receiver() {
        if (ahead(1).is(")")) {
            throw unexpected("a method has one receiver");
        }
        parameters("(", ")");
    }

    final void typeParameters() {
        if (ahead(1).is("]")) {
            next();
            throw unexpected("a list of type parameters is not empty");
        }
        parameters("[", "]");
    }

    private void parameters(String open, String close) {
        Token first = token();
        expect(open, "before parameters");
        boolean named = false;
        boolean unnamed = false;
        boolean last = false;
        while (!is(close)) {
            boolean single = is(Kind.NAME) && (ahead(1).is(",") || ahead(1).is(close));
            if (elision()) {
                next();
            } else {
                last = parameter(close);
                named |= last;
                unnamed |= !last && !single;
            }
            if (!take(",")) {
                break;
            }
        }
        expect(close, "or a comma after a parameter");
        if (named && (unnamed || !last)) {
            throw fault(first, "some of the parameters have a name and some have none", "name all of them or none");
        }
    }

    /** One parameter; whether it has a name and a type. */
    private boolean parameter(String close) {
        if (take("...") || !is(Kind.NAME)) {
            constraint();
            return false;
        }
        if (ahead(1).is(".") || ahead(1).is("|")) {
            constraint();
            return false;
        }
        next();
        if (is(",") || is(close)) {
            return false;
        }
        if (is("[")) {
            lengthOrArguments();
            if (is(",") || is(close)) {
                return false;
            }
        }
        take("...");
        constraint();
        return true;
    }
}
