package dev.slipway.highlight;

/**
 * How one language of the family of C differs from the others.
 *
 * @param keywords words that the language reserves
 * @param types names of types that come with it
 * @param constants words that are values
 * @param signs marks, as words: which quotes, comments and prefixes the language has
 */
record CurlyTraits(Words keywords, Words types, Words constants, Words signs) {
    static CurlyTraits of(String keywords, String types, String constants, String signs) {
        return new CurlyTraits(Words.of(keywords), Words.of(types), Words.of(constants), Words.of(signs));
    }

    boolean has(String sign) {
        return signs.has(sign);
    }
}
