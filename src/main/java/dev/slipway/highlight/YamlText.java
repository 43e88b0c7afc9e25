package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** The scalars of YAML: where they end, what they are, what is inserted into them. */
abstract class YamlText extends Scanner {
    YamlText(Cursor code) {
        super(code);
    }

    static boolean isGap(char ch) {
        return ch == 0 || ch == '\n' || Cursor.isBlank(ch);
    }

    final void skipBraces() {
        int open = 0;
        do {
            open += code.here() == '{' ? 1 : code.here() == '}' ? -1 : 0;
            code.at++;
        } while (code.more() && code.here() != '\n' && (open > 0 || code.before() == '$'));
    }

    final boolean isNumber(int from, int to) {
        int i = from + (code.text[from] == '-' || code.text[from] == '+' ? 1 : 0);
        boolean digits = i < to && Cursor.isDigit(code.text[i]);
        for (int points = 0; i < to; i++) {
            points += code.text[i] == '.' ? 1 : 0;
            digits &= Cursor.isDigit(code.text[i]) || code.text[i] == '.' && points < 2 || code.text[i] == '_';
        }
        return digits;
    }

    /** Passes a scalar with its variables and escapes. */
    final void interpolated(int to, TokenKind kind, boolean escapes) {
        int from = code.at;
        while (code.at < to) {
            char ch = code.here();
            boolean variable = ch == '$' && code.ahead(1) == '{';
            if (!variable && !(escapes && ch == '\\' && code.ahead(1) != '\n')) {
                code.at += ch == '$' && code.ahead(1) == '$' ? 2 : 1;
                continue;
            }
            code.token(kind, from);
            from = code.at;
            if (variable) {
                skipBraces();
                code.at = Math.min(code.at, to);
                code.token(TokenKind.VARIABLE, from);
            } else {
                escape();
            }
            from = code.at;
        }
        code.at = Math.min(code.at, Math.max(to, from));
        code.token(kind, from);
    }

    /** The end of the last line that is indented more than the block's key. */
    final int blockEnd(int parent) {
        int least = -1;
        int last = code.lineEnd();
        for (int line = last + 1; line < code.end; ) {
            int lineEnd = code.lineEnd(line);
            int i = line;
            while (i < lineEnd && code.text[i] == ' ') {
                i++;
            }
            if (i < lineEnd && code.text[i] != '\r') {
                least = least < 0 ? i - line : least;
                if (i - line < least || least <= parent) {
                    break;
                }
                last = lineEnd;
            }
            line = lineEnd + 1;
        }
        return last;
    }
}
