package dev.slipway.read;

import dev.slipway.site.Destination;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Fix;
import dev.slipway.site.Place;
import dev.slipway.site.Suggestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds a YAML document against its shape and tells every difference. */
final class ShapeCheck {
    private final Consumer<Diagnostic> problems;

    ShapeCheck(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /** Whether a node has a shape; a diagnostic for each thing that is off. */
    boolean fits(YamlNode node, Shape shape, String key) {
        if (shape instanceof Shape.Keys keys) {
            return keys(node, keys);
        }
        if (shape instanceof Shape.ListOf list) {
            return list(node, list, key);
        }
        if (shape instanceof Shape.MapOf map) {
            return map(node, map, key);
        }
        if (node instanceof YamlNode.Scalar scalar) {
            String wrong = scalar.isNull() ? wanted(shape) : wrong(scalar.text(), shape);
            return wrong.isEmpty() || bad(scalar, shape, key, wrong);
        }
        String message = quoted(key) + " holds " + node.kind() + " instead of " + wanted(shape);
        problems.accept(ReadRule.WRONG_TYPE.at(node.place(), message, "write " + wanted(shape)));
        return false;
    }

    private boolean bad(YamlNode.Scalar scalar, Shape shape, String key, String wrong) {
        String flag = shape instanceof Shape.Flag && scalar.plain() ? flag(scalar.text()) : "";
        String hint = shape instanceof Shape.OneOf one
                ? Suggestion.hint(scalar.text(), one.words())
                : "write " + (flag.isEmpty() ? wanted(shape) : flag);
        boolean type = scalar.isNull() || shape instanceof Shape.Flag || shape instanceof Shape.Whole;
        String message = quoted(key) + " holds " + scalar.kind() + " instead of " + wrong;
        problems.accept((type ? ReadRule.WRONG_TYPE : ReadRule.BAD_VALUE)
                .at(scalar.place(), message, hint)
                .with(
                        flag.isEmpty()
                                ? meant(scalar, shape instanceof Shape.OneOf one ? one.words() : List.of())
                                : Optional.of(Fix.at(scalar.place(), scalar.text(), flag))));
        return false;
    }

    /** What the words of YAML 1.1 for true and false mean; empty for others. (yaml.org/type/bool) */
    private static String flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "y" -> "true";
            case "false", "no", "off", "n" -> "false";
            default -> "";
        };
    }

    private boolean keys(YamlNode node, Shape.Keys shape) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            String message = "the " + shape.name() + " is " + node.kind() + " instead of keys and values";
            problems.accept(ReadRule.WRONG_TYPE.at(node.place(), message, "keys: " + String.join(", ", shape.names())));
            return false;
        }
        boolean fits = true;
        for (YamlNode.Entry entry : mapping.entries()) {
            fits &= entry(entry, shape, mapping);
        }
        for (Shape.Key key : shape.keys()) {
            if (key.required() && mapping.get(key.name()).isEmpty()) {
                String message = "the " + shape.name() + " has no " + quoted(key.name());
                Place place = mapping.entries().isEmpty()
                        ? mapping.place()
                        : mapping.entries().get(0).key().place();
                problems.accept(ReadRule.MISSING_KEY.at(place, message, "add " + key.name() + ": " + key.doc()));
                fits = false;
            }
        }
        return fits;
    }

    private boolean entry(YamlNode.Entry entry, Shape.Keys shape, YamlNode.Mapping mapping) {
        String name = entry.key().text();
        for (Shape.Key key : shape.keys()) {
            if (key.name().equals(name)) {
                boolean blank = entry.value() instanceof YamlNode.Scalar scalar && scalar.isNull() && !key.required();
                return blank || fits(entry.value(), key.shape(), name);
            }
        }
        String message = "unknown key " + quoted(name) + " in the " + shape.name();
        problems.accept(ReadRule.UNKNOWN_KEY
                .at(entry.key().place(), message, Suggestion.hint(name, shape.names()))
                .with(meant(entry.key(), shape.names())
                        .filter(fix -> mapping.get(fix.to()).isEmpty())));
        return false;
    }

    /** The repair of a misspelt word. */
    private static Optional<Fix> meant(YamlNode.Scalar word, List<String> words) {
        return Suggestion.certain(word.text(), words).map(right -> Fix.at(word.place(), word.text(), right));
    }

    private boolean list(YamlNode node, Shape.ListOf shape, String key) {
        if (node instanceof YamlNode.Sequence sequence) {
            boolean fits = true;
            for (YamlNode item : sequence.items()) {
                fits &= fits(item, shape.item(), key);
            }
            return fits;
        }
        if (node instanceof YamlNode.Scalar && !(shape.item() instanceof Shape.Keys)) {
            return fits(node, shape.item(), key);
        }
        String message = quoted(key) + " holds " + node.kind() + " instead of a list";
        problems.accept(ReadRule.WRONG_TYPE.at(node.place(), message, "begin each item with \"- \""));
        return false;
    }

    private boolean map(YamlNode node, Shape.MapOf shape, String key) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            String message = quoted(key) + " holds " + node.kind() + " instead of keys and values";
            problems.accept(ReadRule.WRONG_TYPE.at(node.place(), message, "write " + key + ": {key: value}"));
            return false;
        }
        boolean fits = true;
        for (YamlNode.Entry entry : mapping.entries()) {
            fits &= fits(entry.key(), shape.key(), key);
            fits &= fits(entry.value(), shape.value(), entry.key().text());
        }
        return fits;
    }

    /** What was wanted where the text is none of it; empty where it is fine. */
    private static String wrong(String text, Shape shape) {
        boolean right = true;
        if (shape instanceof Shape.Whole whole) {
            right = isWhole(text) && within(Integer.parseInt(text), whole);
        } else if (shape instanceof Shape.Amount) {
            right = Numbers.isAmount(text);
        } else if (shape instanceof Shape.Flag) {
            right = text.equals("true") || text.equals("false");
        } else if (shape instanceof Shape.Day) {
            right = isDay(text);
        } else if (shape instanceof Shape.PartRange) {
            right = PartRanges.isRange(text);
        } else if (shape instanceof Shape.Id) {
            right = isId(text);
        } else if (shape instanceof Shape.OneOf one) {
            right = one.words().contains(text);
        } else if (shape instanceof Shape.Address) {
            right = Destination.of(text) == Destination.WEB;
        } else {
            right = !text.isBlank();
        }
        return right ? "" : wanted(shape);
    }

    private static String wanted(Shape shape) {
        if (shape instanceof Shape.Whole whole) {
            return whole.most() < 99_999
                    ? "a whole number from " + whole.least() + " to " + whole.most()
                    : "a whole number" + (whole.least() > 0 ? " from " + whole.least() + " on" : "");
        } else if (shape instanceof Shape.Amount) {
            return "a number";
        } else if (shape instanceof Shape.Flag) {
            return "true or false";
        } else if (shape instanceof Shape.Day) {
            return "a day such as 2026-11-20";
        } else if (shape instanceof Shape.PartRange) {
            return "parts such as 1-4";
        } else if (shape instanceof Shape.Id) {
            return "an id of lower-case letters, digits and hyphens";
        } else if (shape instanceof Shape.OneOf one) {
            return "one of " + String.join(", ", one.words());
        } else if (shape instanceof Shape.Address) {
            return "a web address";
        }
        return shape instanceof Shape.Text text ? text.what() : "a list";
    }

    static boolean isId(String text) {
        boolean right = !text.isEmpty() && text.charAt(0) != '-' && text.charAt(text.length() - 1) != '-';
        for (int i = 0; i < text.length() && right; i++) {
            char c = text.charAt(i);
            right = c == '-' || Character.isDigit(c) || Character.isLetter(c) && !Character.isUpperCase(c);
        }
        return right;
    }

    private static boolean isWhole(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean within(int number, Shape.Whole whole) {
        return whole.least() <= number && number <= whole.most();
    }

    private static boolean isDay(String text) {
        try {
            return !LocalDate.parse(text).isBefore(LocalDate.of(1970, 1, 1));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String quoted(String key) {
        return "\"" + key + "\"";
    }
}
