package dev.slipway.site.body;

/** Tells the tokens of code apart. */
public interface Highlighter {
    /** Leaves all code plain. */
    Highlighter PLAIN = (language, code, tokens) -> tokens.token(TokenKind.PLAIN, 0, code.length());

    /**
     * Calls {@code tokens} for consecutive runs that together are the whole of {@code code}: the first begins at 0, each
     * begins where the one before ended, the last ends at {@code code.length()}. Ends for any input, in linear time.
     */
    void highlight(String language, String code, Tokens tokens);

    /** Takes tokens in order. */
    interface Tokens {
        /** One token: {@code start} included, {@code end} excluded, in UTF-16 units. */
        void token(TokenKind kind, int start, int end);
    }
}
