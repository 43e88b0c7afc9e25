package dev.slipway.check.compose;

import dev.slipway.site.Span;
import dev.slipway.site.Suggestion;
import java.util.List;
import java.util.Optional;

/** Holds nodes against shapes: unknown keys, missing ones, values of another type. */
final class ShapeCheck {
    /** A hint names no more keys. */
    private static final int MOST_NAMES = 15;

    /** A hint repeats no longer text. */
    private static final int LONGEST = 40;

    private final Findings findings;

    ShapeCheck(Findings findings) {
        this.findings = findings;
    }

    /** @param owner what the mapping belongs to, as a message calls it */
    void check(Node.Mapping mapping, Shape shape, String owner) {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (shape.extensions() && key.startsWith("x-")) {
                continue;
            }
            Optional<Type> type = shape.type(key);
            if (type.isEmpty()) {
                String hint = findings.hint(key, shape.keys().keySet(), otherwise(shape));
                List<String> free = shape.keys().keySet().stream()
                        .filter(name -> mapping.get(name).isEmpty())
                        .toList();
                String message = owner + " has no key \"" + key + "\"";
                findings.addMisspelt(ComposeRule.COMPOSE_UNKNOWN_KEY, entry.key(), message, hint, free);
                continue;
            }
            if (shape.obsolete().contains(key)) {
                String message = "\"" + key + "\" is obsolete and ignored";
                boolean alone = mapping.entries().size() == 1;
                findings.addNeedless(ComposeRule.COMPOSE_OBSOLETE_KEY, entry, alone, message, "leave it out");
            } else {
                check(entry.value(), type.get(), key, entry.key().span());
            }
        }
        for (String key : shape.required()) {
            if (mapping.get(key).isEmpty()) {
                findings.add(
                        ComposeRule.COMPOSE_MISSING_KEY,
                        mapping.span(),
                        owner + " needs \"" + key + "\"",
                        "add " + key + ":");
            }
        }
    }

    private static String otherwise(Shape shape) {
        return shape.keys().size() > MOST_NAMES
                ? "see the Compose specification"
                : "known: " + String.join(", ", shape.keys().keySet());
    }

    private void check(Node node, Type type, String key, Span place) {
        if (type.any()) {
            return;
        }
        node.mapping().ifPresent(mapping -> {
            if (type.shape().isPresent()) {
                check(mapping, Shapes.get(type.shape().get()), key);
            } else {
                wrong(mapping, type, key, place);
            }
        });
        node.sequence().ifPresent(list -> {
            if (type.items().isPresent()) {
                list.items().forEach(item -> check(item, type.items().get(), "an item of " + key, item.span()));
            } else {
                wrong(list, type, key, place);
            }
        });
        node.scalar().ifPresent(scalar -> scalar(scalar, type, key, place));
    }

    private void scalar(Node.Scalar scalar, Type type, String key, Span place) {
        if (scalar.isNull() ? !type.nothing() && !type.takesScalar() : !fits(scalar, type)) {
            wrong(scalar, type, key, scalar.text().isEmpty() ? place : scalar.span());
        } else if (!scalar.isNull()
                && !scalar.isVariable()
                && !type.choices().isEmpty()
                && !type.choices().contains(scalar.text())) {
            String message = key + " cannot be \"" + scalar.text() + "\"";
            String hint = Suggestion.hint(scalar.text(), type.choices());
            findings.addMisspelt(ComposeRule.COMPOSE_WRONG_VALUE, scalar, message, hint, type.choices());
        }
    }

    private static boolean fits(Node.Scalar scalar, Type type) {
        if (scalar.isVariable() || !scalar.plain()) {
            return scalar.isVariable() ? type.takesScalar() : type.text();
        }
        return switch (Plain.of(scalar.text())) {
            case BOOL -> type.bool();
            case WHOLE -> type.whole() || type.number();
            case NUMBER -> type.number();
            case TEXT -> type.text();
        };
    }

    private void wrong(Node node, Type type, String key, Span place) {
        String hint = hint(node.scalar(), type, key);
        findings.add(
                ComposeRule.COMPOSE_WRONG_TYPE, place, key + " must be " + type.shown() + ", not " + node.kind(), hint);
    }

    private static String hint(Optional<Node.Scalar> scalar, Type type, String key) {
        boolean written = scalar.isPresent()
                && !scalar.get().isNull()
                && scalar.get().text().length() <= LONGEST;
        if (written && type.text()) {
            return "quote it: \"" + scalar.get().text() + "\"";
        }
        return written && type.items().isPresent()
                ? "write a list: [\"" + scalar.get().text() + "\"]"
                : "see the Compose specification on " + key.replace("an item of ", "");
    }

    /** Every service under a mapping that is a fragment of a file. */
    void services(List<Node.Entry> services) {
        for (Node.Entry service : services) {
            service.value().mapping().ifPresent(mapping -> check(mapping, Shapes.get("service"), "service"));
        }
    }
}
