package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.List;

/** Reads parameters of functions, lambdas and generics (reference, "Function definitions", "Type parameter lists"). */
abstract class ParameterReader extends Cursor {
    ParameterReader(List<Token> tokens) {
        super(tokens);
    }

    abstract Shape expression();

    abstract Shape starred();

    /** @param typed whether annotations may stand, as in {@code def} and not in {@code lambda} */
    final void parameters(String close, boolean typed) {
        boolean slash = false;
        boolean star = false;
        boolean defaults = false;
        boolean any = false;
        while (!is(close)) {
            if (is("**")) {
                lastParameter(close, typed);
                return;
            }
            if (is("/")) {
                need(!slash && !star && any, "\"/\" stands once, behind a parameter and before \"*\"");
                next();
                slash = true;
            } else if (is("*")) {
                need(!star, "one parameter has a star");
                star = true;
                starParameter(typed);
            } else {
                boolean assigned = parameter(typed, true);
                need(!defaults || assigned || star, "a parameter without a default stands before those with one");
                defaults |= assigned;
            }
            any = true;
            if (!take(",")) {
                break;
            }
        }
    }

    private void need(boolean fits, String hint) {
        if (!fits) {
            throw unexpected(hint);
        }
    }

    private void lastParameter(String close, boolean typed) {
        next();
        parameter(typed, false);
        take(",");
        need(is(close), "nothing stands behind the parameter with two stars");
    }

    private void starParameter(boolean typed) {
        next();
        if (is(",")) {
            if (ahead(1).kind() != Kind.NAME) {
                throw unexpected("named parameters stand behind a bare \"*\"");
            }
            return;
        }
        name("a parameter");
        if (typed && take(":")) {
            starred();
        }
    }

    /** A name with what it is and what it is by default; whether it has a default. */
    private boolean parameter(boolean typed, boolean optional) {
        name("a parameter");
        if (typed && take(":")) {
            expression();
        }
        if (optional && take("=")) {
            expression();
            return true;
        }
        return false;
    }

    /** {@code [T: int = str, *Ts, **P]}. */
    final void typeParameters() {
        expect("[", "before type parameters");
        do {
            boolean star = take("*") || take("**");
            name("a type parameter");
            if (!star && take(":")) {
                expression();
            }
            if (take("=")) {
                starred();
            }
        } while (take(",") && !is("]"));
        expect("]", "after type parameters");
    }
}
