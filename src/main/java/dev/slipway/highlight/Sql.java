package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** SQL, whatever the dialect; words in any case. */
final class Sql extends Scanner {
    private static final Words KEYWORDS = Words.of("add all alter analyze and any as asc begin between by cascade case"
            + " check collate column comment commit concurrently conflict constraint create cross current database"
            + " default delete desc describe distinct do drop else end engine escape except execute exists explain"
            + " extension false fetch filter first following for foreign from full function generated grant group"
            + " having identified if ignore ilike in index inner insert instead intersect interval into is join key"
            + " language last lateral left like limit listen lock materialized natural not nothing notify null nulls of"
            + " offset on only or order outer over owner partition password policy preceding primary privileges"
            + " procedure recursive references rename replace replication restrict returning returns revoke right role"
            + " rollback row rows schema select sequence set show table tables tablespace temporary then to transaction"
            + " trigger true truncate unbounded union unique unlogged update use user using vacuum values view when"
            + " where window with within");
    private static final Words TYPES = Words.of("bigint bigserial binary bit blob boolean bytea char character date"
            + " datetime decimal double float inet int integer json jsonb numeric precision real serial smallint text"
            + " time timestamp timestamptz tinyint uuid varchar varying");

    Sql(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            char ch = code.here();
            if (Cursor.isNameStart(ch)) {
                word();
            } else if (Cursor.isDigit(ch)) {
                number();
            } else {
                sign(ch);
            }
        }
    }

    private void sign(char ch) {
        switch (ch) {
            case '\'' -> raw(1, "'", TokenKind.STRING);
            case '"' -> raw(1, "\"", TokenKind.PROPERTY);
            case '`' -> raw(1, "`", TokenKind.PROPERTY);
            case '#' -> code.line(TokenKind.COMMENT);
            case '-' -> minus();
            case '/' -> slash();
            case '$', '@', ':' -> parameter();
            case '=', '<', '>', '!', '+', '*', '%', '|', '~' -> code.take(1, TokenKind.OPERATOR);
            default -> code.at++;
        }
    }

    private void minus() {
        if (code.ahead(1) == '-') {
            code.line(TokenKind.COMMENT);
        } else {
            code.take(1, TokenKind.OPERATOR);
        }
    }

    private void slash() {
        if (code.ahead(1) == '*') {
            raw(2, "*/", TokenKind.COMMENT);
        } else {
            code.take(1, TokenKind.OPERATOR);
        }
    }

    /** {@code $1}, {@code :name}, {@code @name}; {@code $$} quotes the body of a function. */
    private void parameter() {
        int from = code.at;
        boolean cast = code.here() == ':' && code.ahead(1) == ':';
        if (code.sees("$$") || cast) {
            code.take(2, cast ? TokenKind.OPERATOR : TokenKind.PUNCTUATION);
            return;
        }
        code.at++;
        code.name();
        code.token(code.at - from > 1 ? TokenKind.VARIABLE : TokenKind.OPERATOR, from);
    }

    private void word() {
        int from = code.at;
        code.name();
        boolean member = from > 0 && code.text[from - 1] == '.';
        boolean keyword = !member && KEYWORDS.hasInAnyCase(code, from, code.at);
        boolean type = !keyword && TYPES.hasInAnyCase(code, from, code.at);
        boolean function = code.here() == '(';
        code.token(
                keyword ? TokenKind.KEYWORD : type ? TokenKind.TYPE : function ? TokenKind.FUNCTION : TokenKind.PLAIN,
                from);
    }
}
