package dev.slipway.export;

import java.util.stream.Collectors;

/** The path of a category in Moodle's question bank; a slash in a title is written twice. */
final class Category {
    private Category() {}

    static String of(Lesson lesson) {
        return "$course$/top/"
                + lesson.shelf().stream()
                        .map(title -> title.replaceAll("\\s+", " ").replace("/", "//"))
                        .collect(Collectors.joining("/"));
    }
}
