package dev.slipway.check.syntax;

/** What a shell opens with one reserved word or sign and closes with another. */
enum ShellOpen {
    IF("if", "then"),
    THEN("if", "fi"),
    ELSE("if", "fi"),
    LOOP("while", "do"),
    DO("do", "done"),
    CASE("case", "esac"),
    BRACE("{", "}"),
    PARENTHESIS("(", ")");

    final String opens;
    final String closes;

    ShellOpen(String opens, String closes) {
        this.opens = opens;
        this.closes = closes;
    }
}
