package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** Batch files of Windows. */
final class Batch extends Scanner {
    private static final Words KEYWORDS =
            Words.of("call do else errorlevel exist exit for goto if in not pause rem setlocal endlocal shift defined");

    private boolean commandNext;

    Batch(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            commandNext = true;
            code.blanks();
            boolean remark = code.sees("::") || code.sees("rem ") || code.sees("REM ");
            if (remark) {
                code.line(TokenKind.COMMENT);
            } else if (code.here() == ':') {
                code.line(TokenKind.FUNCTION);
            }
            int end = code.lineEnd();
            while (code.at < end) {
                piece();
            }
            code.at += code.more() ? 1 : 0;
        }
    }

    private void piece() {
        int from = code.at;
        char ch = code.here();
        if (Cursor.isNameStart(ch)) {
            word(from);
        } else if (ch == '"') {
            quotedPart(from);
        } else if (ch == '%' || ch == '!') {
            variable(from, ch);
        } else if (ch == '&' || ch == '|' || ch == '>' || ch == '<') {
            code.take(1, TokenKind.OPERATOR);
            commandNext |= ch == '&' || ch == '|';
        } else if ((ch == '-' || ch == '/') && Cursor.isBlank(code.before())) {
            option(from);
        } else if (ch == '^' || ch == '`') {
            code.take(1, TokenKind.PUNCTUATION);
        } else {
            code.at++;
        }
    }

    private void word(int from) {
        while (Cursor.isName(code.here()) || code.here() == '-' || code.here() == '.') {
            code.at++;
        }
        boolean keyword = KEYWORDS.hasInAnyCase(code, from, code.at);
        code.token(keyword ? TokenKind.KEYWORD : commandNext ? TokenKind.COMMAND : TokenKind.PLAIN, from);
        commandNext &= keyword && !code.is(from, code.at, "goto");
    }

    private void option(int from) {
        while (code.more() && !Cursor.isBlank(code.here()) && code.here() != '\n' && code.here() != '=') {
            code.at++;
        }
        code.token(TokenKind.OPTION, from);
    }

    private void quotedPart(int from) {
        code.at++;
        while (code.more() && code.here() != '"' && code.here() != '\n') {
            code.at++;
        }
        code.at += code.here() == '"' ? 1 : 0;
        code.token(TokenKind.STRING, from);
    }

    private void variable(int from, char sign) {
        code.at += code.ahead(1) == sign ? 2 : 1;
        while (Cursor.isName(code.here()) || code.here() == '~' || code.here() == '*') {
            code.at++;
        }
        code.at += code.here() == sign ? 1 : 0;
        code.token(TokenKind.VARIABLE, from);
    }
}
