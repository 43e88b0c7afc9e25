package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.List;

/** Reads arguments, slices and comprehensions (reference, "Calls", "Slicings", "Displays"). */
abstract class CallReader extends ParameterReader {
    CallReader(List<Token> tokens) {
        super(tokens);
    }

    /** An expression that may be {@code name := value}. */
    abstract Shape named();

    abstract Shape disjunction();

    abstract Shape arithmetic();

    /** Places to assign to, up to the word {@code in}. */
    final void targets() {
        Token first = token();
        Shape shape;
        boolean list = false;
        do {
            shape = take("*") ? star(arithmetic()) : arithmetic();
            if (!shape.isTarget()) {
                throw fault(first, "a value cannot be assigned to this", "a loop names a variable");
            }
            if (!take(",")) {
                break;
            }
            list = true;
        } while (!is("in"));
        if (shape.isStarred() && !list) {
            throw fault(first, "a place with a star stands in a list only", "write a comma behind it");
        }
    }

    static Shape star(Shape shape) {
        return shape.isTarget() && !shape.isStarred() ? Shape.STAR : Shape.STAR_VALUE;
    }

    final boolean comprehensionBegins() {
        return is("for") || is("async") && ahead(1).is("for");
    }

    /** {@code for … in … if …}, once or more often. */
    final void comprehension() {
        while (comprehensionBegins()) {
            take("async");
            next();
            targets();
            expect("in", "after what a comprehension assigns to");
            disjunction();
            while (take("if")) {
                disjunction();
            }
        }
    }

    final void arguments(String close) {
        boolean keywords = false;
        boolean mapping = false;
        boolean first = true;
        while (!is(close)) {
            if (take("**")) {
                expression();
                mapping = true;
            } else if (is("*")) {
                if (mapping) {
                    throw unexpected("a list stands before the mappings with two stars");
                }
                next();
                expression();
            } else if (is(Kind.NAME) && ahead(1).is("=")) {
                next();
                next();
                expression();
                keywords = true;
            } else {
                argument(keywords || mapping, first, close);
            }
            first = false;
            if (!take(",")) {
                break;
            }
        }
        if (is("=")) {
            throw unexpected("a keyword argument is a name; two values are compared with \"==\"");
        }
        expect(close, "or a comma after an argument");
    }

    private void argument(boolean late, boolean first, String close) {
        Token start = token();
        named();
        if (comprehensionBegins()) {
            comprehension();
            if (!first || !is(close)) {
                throw fault(
                        start, "a generator among other arguments has no parentheses", "write parentheses around it");
            }
        } else if (late && !is("=")) {
            throw fault(start, "a positional argument stands behind a keyword argument", "move it forward, or name it");
        }
    }

    final void slices() {
        if (is("]")) {
            throw unexpected("an index is expected");
        }
        while (!is("]")) {
            slice();
            if (!take(",")) {
                break;
            }
        }
        expect("]", "after an index");
    }

    private void slice() {
        if (is("*")) {
            starred();
            return;
        }
        if (!is(":")) {
            named();
        }
        if (take(":")) {
            bound();
            if (take(":")) {
                bound();
            }
        }
    }

    private void bound() {
        if (!is(":") && !is(",") && !is("]")) {
            expression();
        }
    }
}
