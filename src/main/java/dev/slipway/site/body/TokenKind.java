package dev.slipway.site.body;

/** What a run of code is, as far as colour goes; {@code css} names the class of its span. */
public enum TokenKind {
    PLAIN(""),
    COMMENT("c"),
    KEYWORD("k"),
    STRING("s"),
    ESCAPE("e"),
    NUMBER("n"),
    TYPE("t"),
    FUNCTION("f"),
    VARIABLE("v"),
    PROPERTY("p"),
    OPERATOR("o"),
    PUNCTUATION("x"),
    TAG("g"),
    ATTRIBUTE("a"),
    OPTION("l"),
    COMMAND("m"),
    IMAGE("i"),
    PROMPT("r"),
    OUTPUT("u"),
    INSERTED("ins"),
    DELETED("del"),
    HEADING("h"),
    ERROR("err");

    private final String css;

    TokenKind(String css) {
        this.css = css;
    }

    /** The class of a span of this kind, or empty for plain text. */
    public String css() {
        return css;
    }
}
