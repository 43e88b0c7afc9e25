package dev.slipway.read;

import java.util.List;

/** What a piece of a YAML file may hold. One table of shapes serves the checks, the JSON Schema and the documentation. */
sealed interface Shape {
    /** Any text that is not blank; {@code what} is the word for it in messages. */
    record Text(String what) implements Shape {}

    /** The address of a page on the web. */
    record Address() implements Shape {}

    /** A whole number; both ends included. */
    record Whole(int least, int most) implements Shape {}

    /** A number that is not negative. */
    record Amount() implements Shape {}

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {}

    /** A day, {@code 2026-11-20}. */
    record Day() implements Shape {}

    /** Consecutive parts, {@code 1-4}, or one, {@code 20}. */
    record PartRange() implements Shape {}

    /** An identifier: lower-case letters, digits and hyphens. */
    record Id() implements Shape {}

    /** One of a few words. */
    record OneOf(List<String> words) implements Shape {}

    /** A list; a single value stands for a list of one. */
    record ListOf(Shape item) implements Shape {}

    /** Free keys with values of one shape. */
    record MapOf(Shape key, Shape value) implements Shape {}

    /** Fixed keys; {@code name} is the word for error messages and the schema. */
    record Keys(String name, List<Key> keys) implements Shape {
        List<String> names() {
            return keys.stream().map(Key::name).toList();
        }
    }

    /** One key: its name, what it holds, whether it must be there, and a line of documentation. */
    record Key(String name, Shape shape, boolean required, String doc) {}

    Shape TEXT = new Text("a text");
    Shape ADDRESS = new Address();
    Shape ID = new Id();
    Shape DAY = new Day();
    Shape FLAG = new Flag();
    Shape AMOUNT = new Amount();
    Shape WHOLE = new Whole(0, 99_999);
    Shape POSITIVE = new Whole(1, 99_999);
    Shape TEXTS = new ListOf(TEXT);
    Shape IDS = new ListOf(ID);
    Shape LEVEL = new OneOf(List.of("beginner", "intermediate", "advanced"));

    static Keys keys(String name, Key... keys) {
        return new Keys(name, List.of(keys));
    }

    static Key required(String name, Shape shape, String doc) {
        return new Key(name, shape, true, doc);
    }

    static Key optional(String name, Shape shape, String doc) {
        return new Key(name, shape, false, doc);
    }

    static Shape listOf(Shape item) {
        return new ListOf(item);
    }
}
