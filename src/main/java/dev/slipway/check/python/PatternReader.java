package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.List;

/** Reads the patterns of {@code case} (reference, "Patterns"). */
abstract class PatternReader extends ExpressionReader {
    PatternReader(List<Token> tokens) {
        super(tokens);
    }

    /** The pattern of a {@code case}, which may be a sequence without brackets. */
    final void openPattern() {
        Token first = token();
        boolean star = starPattern();
        boolean comma = false;
        while (take(",")) {
            comma = true;
            if (is(":") || is("if")) {
                break;
            }
            starPattern();
        }
        if (star && !comma) {
            throw fault(first, "a pattern with a star stands in a list only", "write a comma behind it");
        }
    }

    private boolean starPattern() {
        if (take("*")) {
            name("a pattern with a star");
            return true;
        }
        pattern();
        return false;
    }

    private void pattern() {
        deeper();
        do {
            closed();
        } while (take("|"));
        if (take("as")) {
            name("a pattern");
        }
        higher();
    }

    private void closed() {
        switch (token().kind()) {
            case NAME -> dotted();
            case NUMBER -> number();
            case STRING, BYTES -> {
                while (take(Kind.STRING) || take(Kind.BYTES)) {
                    continue;
                }
            }
            default -> {
                if (is("-")) {
                    number();
                } else if (take("(")) {
                    sequence(")");
                } else if (take("[")) {
                    sequence("]");
                } else if (take("{")) {
                    mapping();
                } else if (!take("None") && !take("True") && !take("False") && !take("…")) {
                    throw unexpected("a pattern is expected");
                }
            }
        }
    }

    private void number() {
        take("-");
        if (!take(Kind.NUMBER)) {
            throw unexpected("a number is expected");
        }
        if ((is("+") || is("-")) && ahead(1).kind() == Kind.NUMBER) {
            next();
            next();
        }
    }

    private void dotted() {
        next();
        while (take(".")) {
            name("an attribute");
        }
        if (take("(")) {
            fields();
        }
    }

    private void fields() {
        boolean named = false;
        while (!is(")")) {
            if (is(Kind.NAME) && ahead(1).is("=")) {
                next();
                next();
                named = true;
            } else if (named) {
                throw unexpected("a positional pattern stands before those with a name");
            }
            pattern();
            if (!take(",")) {
                break;
            }
        }
        expect(")", "after the patterns of a class");
    }

    private void sequence(String close) {
        Token first = token();
        boolean star = false;
        boolean comma = false;
        while (!is(close)) {
            star = starPattern();
            boolean more = take(",");
            comma |= more;
            if (!more) {
                break;
            }
        }
        expect(close, "or a comma after a pattern");
        if (star && !comma && close.equals(")")) {
            throw fault(first, "a pattern with a star stands in a list only", "write a comma behind it");
        }
    }

    private void mapping() {
        while (!is("}")) {
            if (take("**")) {
                name("the rest of a mapping");
            } else {
                boolean brackets = is("(") || is("[") || is("{");
                if (brackets || is(Kind.NAME) && !ahead(1).is(".")) {
                    throw unexpected("a key is a literal or an attribute");
                }
                closed();
                expect(":", "after a key");
                pattern();
            }
            if (!take(",")) {
                break;
            }
        }
        expect("}", "or a comma after a pattern");
    }
}
