package dev.slipway.check.golang;

import dev.slipway.check.golang.Token.Kind;
import java.util.List;

/** Reads what stands in brackets behind an operand (specification, "Calls", "Index expressions"). */
abstract class ListReader extends TypeReader {
    ListReader(List<Token> tokens) {
        super(tokens);
    }

    final void arguments() {
        next();
        while (!is(")")) {
            expression();
            take("...");
            if (!take(",")) {
                break;
            }
        }
        if (!is(")")) {
            throw unexpected("an argument ends with a comma or with \")\"");
        }
        next();
    }

    /** An index, a slice, or type arguments. */
    final void index() {
        next();
        int colons = 0;
        boolean list = false;
        boolean value = false;
        if (is("]")) {
            throw unexpected("an index or a type is expected");
        }
        while (!is("]")) {
            value = !is(":");
            if (value) {
                expression();
            }
            if (take(":")) {
                colons++;
                if (colons == 2 && (!value || is("]"))) {
                    throw unexpected("a slice with two colons needs its second and its third index");
                }
            } else if (colons == 0 && is(",")) {
                next();
                list = true;
            } else {
                break;
            }
        }
        if (colons > 2 || list && colons > 0) {
            throw unexpected("a slice has two or three indices");
        }
        expect("]", "after an index");
    }

    final void literal() {
        next();
        elements("}");
        if (!is("}")) {
            throw unexpected("an element ends with a comma, the last before \"}\" on a line of its own too");
        }
        next();
    }

    /** The elements of a composite literal, up to a brace or the end. */
    final void elements(String close) {
        while (!is(close) && !is(Kind.END)) {
            element();
            if (take(":")) {
                element();
            }
            boolean left = elided();
            if (!take(",") && !left) {
                break;
            }
        }
    }

    /** Whether a line's end follows what is left out, which needs no comma. */
    private boolean elided() {
        Token before = ahead(-1);
        return (before.is("…") || before.is("...")) && take(";");
    }

    private void element() {
        if (is("{")) {
            deeper();
            literal();
            higher();
        } else {
            expression();
        }
    }
}
