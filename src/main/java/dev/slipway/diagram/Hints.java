package dev.slipway.diagram;

import dev.slipway.diagram.Token.Kind;

/** What to do about a token that does not belong where it stands. */
final class Hints {
    private Hints() {}

    static String of(Token token) {
        if (token.is(Kind.END)) {
            return "close every brace and bracket";
        }
        if (token.is(Kind.BAD)) {
            return switch (token.text()) {
                case "\"" -> "close the quote";
                case "<" -> "write labels as text in quotes; HTML labels are not drawn";
                default -> "put names that hold other signs than letters, digits and _ in quotes";
            };
        }
        return token.is(Kind.OPEN_LIST)
                ? "attributes follow a name"
                : "put it right, or leave it out: slipway explain diagram-syntax";
    }
}
