package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.List;

/** Reads statements with blocks (reference, "Compound statements"), up to the end of the code. */
final class StatementReader extends HeadReader {
    StatementReader(List<Token> tokens) {
        super(tokens);
    }

    /** Reads all statements there are. */
    void file() {
        while (!is(Kind.END)) {
            if (is(Kind.INDENT)) {
                throw unexpected("a line stands deeper only behind a colon");
            }
            if (!take(Kind.DEDENT)) {
                statement();
            }
        }
    }

    private void statement() {
        switch (token().kind() == Kind.KEYWORD ? token().text() : "") {
            case "if" -> ifStatement();
            case "while" -> {
                next();
                named();
                block("while");
                otherwise();
            }
            case "for" -> forStatement();
            case "try" -> tryStatement();
            case "with" -> with();
            case "def" -> function();
            case "class" -> classStatement();
            case "async" -> async();
            default -> {
                if (is("@")) {
                    decorated();
                } else if (matches()) {
                    match();
                } else {
                    line();
                }
            }
        }
    }

    private void async() {
        next();
        if (is("def")) {
            function();
        } else if (is("for")) {
            forStatement();
        } else if (is("with")) {
            with();
        } else {
            throw unexpected("\"async\" stands before def, for or with");
        }
    }

    @Override
    void block(String what) {
        expect(":", "at the end of the line of \"" + what + "\"");
        if (!take(Kind.NEWLINE)) {
            line();
            return;
        }
        if (!take(Kind.INDENT)) {
            throw unexpected("an indented block belongs behind the colon of \"" + what + "\"");
        }
        deeper();
        while (!is(Kind.DEDENT) && !is(Kind.END)) {
            if (is(Kind.INDENT)) {
                throw unexpected("a line stands deeper only behind a colon");
            }
            statement();
        }
        take(Kind.DEDENT);
        higher();
    }

    private void otherwise() {
        if (take("else")) {
            block("else");
        }
    }

    private void ifStatement() {
        do {
            next();
            named();
            block("if");
        } while (is("elif"));
        otherwise();
    }

    private void forStatement() {
        next();
        targets();
        expect("in", "after the variable of a loop");
        starredList();
        block("for");
        otherwise();
    }

    private void tryStatement() {
        next();
        block("try");
        boolean any = false;
        boolean all = false;
        boolean group = false;
        while (is("except")) {
            if (all) {
                throw unexpected("an \"except\" without an exception is the last");
            }
            next();
            boolean star = take("*");
            if (any && star != group) {
                throw unexpected("\"except\" and \"except*\" do not stand together");
            }
            group = star;
            any = true;
            all = is(":") && !star;
            if (!all) {
                exceptions();
            }
            block("except");
        }
        if (any) {
            otherwise();
        }
        if (take("finally")) {
            block("finally");
        } else if (!any) {
            throw unexpected("\"except\" or \"finally\" is expected");
        }
    }

    private void decorated() {
        while (take("@")) {
            named();
            if (!take(Kind.NEWLINE)) {
                throw unexpected("a decorator ends with its line");
            }
        }
        if (!is("def") && !is("class") && !is("async")) {
            throw unexpected("a decorator stands before a function or a class");
        }
        statement();
    }

    /** Whether {@code match} is the keyword here: its line ends with a colon, and a {@code case} stands below. */
    private boolean matches() {
        if (!is(Kind.NAME) || !token().text().equals("match")) {
            return false;
        }
        int count = 1;
        while (ahead(count).kind() != Kind.NEWLINE && ahead(count).kind() != Kind.END) {
            count++;
        }
        Token word = ahead(count + 2);
        return ahead(count - 1).is(":")
                && ahead(count + 1).kind() == Kind.INDENT
                && word.kind() == Kind.NAME
                && word.text().equals("case");
    }

    private void match() {
        next();
        subject();
        expect(":", "at the end of the line of \"match\"");
        take(Kind.NEWLINE);
        take(Kind.INDENT);
        deeper();
        while (is(Kind.NAME) && token().text().equals("case")) {
            next();
            openPattern();
            if (take("if")) {
                named();
            }
            block("case");
        }
        if (!take(Kind.DEDENT)) {
            throw unexpected("\"case\" is expected");
        }
        higher();
    }

    /** The value of a {@code match}, which may be a list without brackets. */
    private void subject() {
        do {
            if (is("*")) {
                starred();
            } else {
                named();
            }
        } while (take(",") && !is(":"));
    }
}
