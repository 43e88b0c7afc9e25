package dev.slipway.link.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SVG: the width and the height of its first element, else the view box (SVG 2, 8.2 and 8.12), else CSS's 300 by 150. */
final class Svg {
    private static final Pattern LENGTH =
            Pattern.compile("\\s*\\+?(\\d{0,9}(?:\\.\\d{0,9})?(?:[eE][+-]?\\d)?)\\s*(px|pt|pc|in|cm|mm|)\\s*");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=\"'<>/]{1,80})\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final String text;

    private Svg(String text) {
        this.text = text;
    }

    static Measurement measure(Head head) {
        return new Svg(head.text()).measure(head.whole());
    }

    private Measurement measure(boolean whole) {
        int start = rootStart();
        int end = start < 0 ? -1 : tagEnd(start);
        if (end < 0 || !isRoot(start)) {
            return new Measurement.Broken(end < 0 ? "has no element" : "does not begin with <svg>");
        }
        boolean empty = text.charAt(end - 1) == '/';
        if (whole && !empty && !isClosed(end)) {
            return Measurement.cutOff();
        }
        return size(attributes(text.substring(start, end)));
    }

    /** Where the first element begins, behind declarations, comments and the document type; -1 where there is none. */
    private int rootStart() {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at);
            } else if (text.startsWith("<?", at)) {
                at = text.indexOf("?>", at);
            } else if (text.startsWith("<!", at)) {
                int close = text.indexOf('>', at);
                int subset = text.indexOf('[', at);
                at = subset > 0 && subset < close ? text.indexOf("]", subset) : close;
            } else {
                return at;
            }
            if (at < 0) {
                return -1;
            }
        }
        return -1;
    }

    private int tagEnd(int start) {
        char quote = 0;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote == 0 && c == '>') {
                return at;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return -1;
    }

    private boolean isRoot(int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) > ' ' && "/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(start + 1, end);
        return name.substring(name.indexOf(':') + 1).equals("svg");
    }

    private boolean isClosed(int from) {
        int last = text.lastIndexOf("svg");
        return last > from && text.lastIndexOf("</", last) > text.lastIndexOf('>', last);
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher found = ATTRIBUTE.matcher(tag);
        while (found.find()) {
            String value = found.group(2) == null ? found.group(3) : found.group(2);
            attributes.putIfAbsent(found.group(1), value);
        }
        return attributes;
    }

    private static Measurement size(Map<String, String> attributes) {
        OptionalDouble width = length(attributes.getOrDefault("width", ""));
        OptionalDouble height = length(attributes.getOrDefault("height", ""));
        String[] box = attributes.getOrDefault("viewBox", "").strip().split("[\\s,]+");
        double boxWidth = box.length == 4 ? length(box[2]).orElse(0) : 0;
        double boxHeight = box.length == 4 ? length(box[3]).orElse(0) : 0;
        if (boxWidth > 0 && boxHeight > 0) {
            double ratio = boxWidth / boxHeight;
            double wide = width.orElse(height.isPresent() ? height.getAsDouble() * ratio : boxWidth);
            return size(wide, height.orElse(wide / ratio));
        }
        return size(width.orElse(300), height.orElse(150));
    }

    private static Measurement size(double width, double height) {
        boolean none = width <= 0 || height <= 0;
        return none
                ? Measurement.of(0, 0)
                : Measurement.of(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
    }

    /** A length in CSS pixels; empty for percentages and what depends on type. */
    private static OptionalDouble length(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches() || length.group(1).chars().noneMatch(Character::isDigit)) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(length.group(1));
        return OptionalDouble.of(
                switch (length.group(2)) {
                    case "pt" -> number * 4 / 3;
                    case "pc" -> number * 16;
                    case "in" -> number * 96;
                    case "cm" -> number * 96 / 2.54;
                    case "mm" -> number * 96 / 25.4;
                    default -> number;
                });
    }
}
