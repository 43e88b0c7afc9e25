package dev.slipway.check.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decodes types as the facts have them.
 *
 * <pre>
 * type = alternative { "|" alternative }
 * alternative = "any" | "text" [ "(" word { "," word } ")" ] | "whole" | "number" | "bool" | "null" | "[" type "]" | "{" shape "}"
 * </pre>
 */
final class TypeReader {
    private final String source;
    private int at;

    private TypeReader(String source) {
        this.source = source;
    }

    static Type read(String source) {
        return new TypeReader(source).type();
    }

    private Type type() {
        List<String> words = new ArrayList<>();
        List<String> choices = new ArrayList<>();
        Optional<Type> items = Optional.empty();
        Optional<String> shape = Optional.empty();
        while (at < source.length() && source.charAt(at) != ']') {
            char c = source.charAt(at);
            if (c == '[') {
                at++;
                items = Optional.of(type());
                at++;
            } else if (c == '{') {
                shape = Optional.of(until('}'));
            } else if (c == '(') {
                choices.addAll(List.of(until(')').split(",")));
            } else if (c == '|') {
                at++;
            } else {
                words.add(word());
            }
        }
        return new Type(
                words.contains("any"),
                words.contains("text"),
                words.contains("whole"),
                words.contains("number"),
                words.contains("bool"),
                words.contains("null"),
                choices,
                items,
                shape);
    }

    private String until(char close) {
        int from = at + 1;
        int end = source.indexOf(close, from);
        at = end + 1;
        return source.substring(from, end);
    }

    private String word() {
        int from = at;
        while (at < source.length() && Character.isLetter(source.charAt(at))) {
            at++;
        }
        return source.substring(from, at);
    }
}
