package dev.slipway.check.compose;

/** Interpolations that are not closed: <code>${TAG</code>. (Compose specification, 12-interpolation.md) */
final class Variables {
    private Variables() {}

    static void check(Node node, Findings findings) {
        node.mapping().ifPresent(mapping -> mapping.entries().forEach(entry -> check(entry.value(), findings)));
        node.sequence().ifPresent(list -> list.items().forEach(item -> check(item, findings)));
        node.scalar().filter(scalar -> isOpen(scalar.text())).ifPresent(scalar -> {
            String hint = "close it with }, or write $${ for the characters themselves";
            findings.add(
                    ComposeRule.COMPOSE_OPEN_VARIABLE,
                    scalar.span(),
                    "a variable is opened with ${ and not closed",
                    hint);
        });
    }

    private static boolean isOpen(String text) {
        int depth = 0;
        int i = 0;
        while (i + 1 < text.length()) {
            boolean dollar = text.charAt(i) == '$';
            boolean opens = dollar && text.charAt(i + 1) == '{';
            depth += opens ? 1 : text.charAt(i) == '}' && depth > 0 ? -1 : 0;
            i += opens || dollar && text.charAt(i + 1) == '$' ? 2 : 1;
        }
        return depth > (i < text.length() && text.charAt(i) == '}' ? 1 : 0);
    }
}
