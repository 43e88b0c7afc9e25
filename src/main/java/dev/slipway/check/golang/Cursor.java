package dev.slipway.check.golang;

import dev.slipway.check.finding.Fault;
import dev.slipway.check.golang.Token.Kind;
import java.util.List;

/** Walks over the tokens. What does not fit is a {@link Fault}. */
abstract class Cursor {
    private static final int DEEPEST = 300;

    private final List<Token> tokens;
    private int at;
    private int depth;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The token at hand. */
    final Token token() {
        Token token = tokens.get(at);
        if (token.kind() == Kind.FAULT) {
            throw fault(token, token.text(), "write it as Go's specification has it");
        }
        return token;
    }

    /** The token so many behind the one at hand. */
    final Token ahead(int count) {
        return tokens.get(Math.max(0, Math.min(at + count, tokens.size() - 1)));
    }

    final int position() {
        return at;
    }

    final void rewind() {
        at = 0;
        depth = 0;
    }

    final void next() {
        if (token().kind() != Kind.END) {
            at++;
        }
    }

    final boolean is(String word) {
        return token().is(word);
    }

    final boolean is(Kind kind) {
        return token().kind() == kind;
    }

    /** Takes the token where it is this one. */
    final boolean take(String word) {
        boolean found = is(word);
        if (found) {
            next();
        }
        return found;
    }

    final void expect(String word, String where) {
        if (!take(word)) {
            throw unexpected("\"" + word + "\" is expected " + where);
        }
    }

    final void name(String what) {
        if (!is(Kind.NAME)) {
            throw unexpected(what + " needs a name here");
        }
        next();
    }

    static Fault fault(Token token, String message, String hint) {
        return new Fault(token.from(), token.to(), message, hint);
    }

    /** The fault of the token at hand. */
    final Fault unexpected(String hint) {
        return fault(token(), token().name() + " does not fit here", hint);
    }

    /** Whether what is left out stands here: {@code …}, or three dots before the end of a line, a list or a block. */
    final boolean elision() {
        if (is("…")) {
            return true;
        }
        Token after = ahead(1);
        return is("...")
                && (after.is(")") || after.is("}") || after.is(",") || after.is(";") || after.kind() == Kind.END);
    }

    final void deeper() {
        if (++depth > DEEPEST) {
            throw fault(token(), "the code is nested too deep to be read", "take it apart");
        }
    }

    final void higher() {
        depth--;
    }
}
