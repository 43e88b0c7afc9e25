package dev.slipway.check.proof;

import java.util.List;
import java.util.stream.Collectors;

/** A command's words, as an author may write them. */
final class Commands {
    private Commands() {}

    /** As a JSON array, and one after another. */
    static List<String> wordings(List<String> words) {
        String array = words.stream()
                .map(word -> "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
        return List.of(array, String.join(" ", words));
    }
}
