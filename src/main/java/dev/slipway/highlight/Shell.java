package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Bourne shells: {@code sh}, {@code bash}, {@code zsh}. Knows which words of {@code docker} commands name an image. */
final class Shell extends ShellWords {
    private final List<HereDocument> documents = new ArrayList<>();
    private int depth;

    Shell(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        if (code.sees("#!")) {
            code.line(TokenKind.COMMENT);
        }
        commands();
    }

    private void commands() {
        int open = 0;
        while (code.more()) {
            char ch = code.here();
            if (ch == closer && open == 0 && !pattern) {
                return;
            }
            switch (ch) {
                case ' ', '\t', '\r' -> code.at++;
                case '\n' -> newline();
                case '#' -> code.line(TokenKind.COMMENT);
                case ';', '&', '|' -> separator();
                case '<', '>' -> redirection();
                case '(' -> {
                    open++;
                    opened();
                }
                case ')' -> {
                    open -= open > 0 && !pattern ? 1 : 0;
                    closed();
                }
                default -> word(ch);
            }
        }
    }

    private void newline() {
        code.at++;
        if (!documents.isEmpty()) {
            for (HereDocument document : documents) {
                hereDocument(document);
                code.at += code.here() == '\n' ? 1 : 0;
            }
            documents.clear();
        }
        beginCommand();
    }

    private void beginCommand() {
        commandNext = !array;
        prefix = false;
        docker = null;
    }

    private void separator() {
        int from = code.at;
        char first = code.here();
        while (code.here() == ';' || code.here() == '&' || code.here() == '|') {
            code.at++;
        }
        if (first == '&' && code.here() == '>') {
            code.at++;
            code.token(TokenKind.OPERATOR, from);
            return;
        }
        code.token(TokenKind.OPERATOR, from);
        pattern |= cases > 0 && first == ';' && code.at - from > 1;
        beginCommand();
    }

    private void redirection() {
        if (code.ahead(1) == '(' && substitution(2, ')')) {
            return;
        }
        boolean document = code.sees("<<") && code.ahead(2) != '<';
        int from = code.at;
        while ("<>&|-".indexOf(code.here()) >= 0 && code.more() && code.at - from < 3) {
            code.at++;
        }
        if (document) {
            announce(from);
        } else {
            code.token(TokenKind.OPERATOR, from);
            code.blanks();
            if (code.more() && !endsWord(code.here())) {
                rest(TokenKind.PLAIN);
            }
        }
    }

    private void announce(int from) {
        HereDocument.at(code, from).ifPresentOrElse(document -> announced(document, from), () -> {
            code.at = from + 2;
            code.token(TokenKind.OPERATOR, from);
        });
    }

    private void announced(HereDocument document, int from) {
        documents.add(document);
        code.at = from + (document.indented() ? 3 : 2);
        code.token(TokenKind.OPERATOR, from);
        code.blanks();
        code.take(document.end() - code.at, TokenKind.KEYWORD);
    }

    private void opened() {
        if (code.ahead(1) == '(' && commandNext) {
            arithmetic(2);
            return;
        }
        array = code.before() == '=';
        code.take(1, TokenKind.OPERATOR);
        commandNext = !array;
        docker = null;
    }

    private void closed() {
        code.take(1, TokenKind.OPERATOR);
        commandNext = pattern;
        pattern = false;
        array = false;
    }

    @Override
    boolean substitution(int opening, char close) {
        if (depth == DEEPEST || close == closer && close == '`') {
            return false;
        }
        boolean[] flags = {commandNext, prefix, loop, array, pattern};
        DockerWords outer = docker;
        char outerCloser = closer;
        int outerCases = cases;
        depth++;
        code.take(opening, TokenKind.OPERATOR);
        closer = close;
        cases = 0;
        loop = array = pattern = false;
        beginCommand();
        commands();
        if (code.more()) {
            code.take(1, TokenKind.OPERATOR);
        }
        depth--;
        closer = outerCloser;
        cases = outerCases;
        docker = outer;
        commandNext = flags[0];
        prefix = flags[1];
        loop = flags[2];
        array = flags[3];
        pattern = flags[4];
        return true;
    }
}
