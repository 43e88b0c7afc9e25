package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A Markdown file cut at its front matter: {@code ---}, YAML, {@code ---}, and the text that follows.
 *
 * @param bodyLine the line of the file at which the text begins, counted from 1
 */
record FrontMatterText(Optional<String> yaml, String body, int bodyLine) {
    private static final String HINT = "begin the file with\n---\ntitle: …\ndescription: …\n---";

    /** Neither half, for a file that is not read. */
    static FrontMatterText none() {
        return new FrontMatterText(Optional.empty(), "", 1);
    }

    /** The two halves; a missing or unclosed front matter is reported, and there is no YAML then. */
    static FrontMatterText cut(String path, String text, Consumer<Diagnostic> problems) {
        if (!text.startsWith("---\n") && !text.equals("---")) {
            String message = text.isBlank() ? "the file is empty" : "the file does not begin with front matter";
            problems.accept(ReadRule.MISSING_FRONT_MATTER.at(Place.startOf(path), message, HINT));
            return new FrontMatterText(Optional.empty(), text, 1);
        }
        int line = 2;
        for (int start = 4; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (text.substring(start, end).stripTrailing().equals("---")) {
                int body = Math.min(text.length(), end + 1);
                return new FrontMatterText(Optional.of(text.substring(4, start)), text.substring(body), line + 1);
            }
            start = end + 1;
        }
        String message = "the front matter that begins here is never closed";
        problems.accept(ReadRule.UNCLOSED_FRONT_MATTER.at(
                new Place(path, 1, 1, 3), message, "end it with a line of three hyphens: ---"));
        return new FrontMatterText(Optional.empty(), "", line);
    }
}
