package dev.slipway.check.syntax;

import java.util.HashSet;
import java.util.Set;

/** Reads JSON by its grammar (RFC 8259) up to the first fault. */
final class JsonSyntax {
    private static final int DEEPEST = 512;

    private final String text;
    private final JsonKind kind;
    private final JsonTokens tokens;
    private final Faults faults;

    private JsonSyntax(String text, JsonKind kind, Faults faults) {
        this.text = text;
        this.kind = kind;
        this.faults = faults;
        tokens = new JsonTokens(text, kind, faults);
    }

    static void check(String text, JsonKind kind, Faults faults) {
        new JsonSyntax(text, kind, faults).document();
    }

    private void document() {
        int i = tokens.blanks(0);
        if (i == text.length()) {
            if (kind == JsonKind.STRICT) {
                fault(i, i, "there is no value", "write one value");
            }
            return;
        }
        if (kind.isExcerpt() && isMember(i)) {
            members(i, 0, true, true);
            return;
        }
        while (i < text.length()) {
            int end = value(i, 0);
            if (end < 0) {
                return;
            }
            int next = tokens.blanks(end);
            if (next < text.length() && !(kind.isExcerpt() && isOnNewLine(end, next))) {
                fault(next, next + 1, "more stands behind the value", behind(next));
                return;
            }
            i = next;
        }
    }

    private String behind(int at) {
        return switch (text.charAt(at)) {
            case '}', ']' -> "a bracket is closed that was never opened";
            case ',' -> "put values in [ ], or each on a line of its own";
            case '/', '#' -> "JSON has no comments; a block of jsonc has";
            default -> "a text holds one value";
        };
    }

    private boolean isOnNewLine(int end, int next) {
        int line = text.indexOf('\n', end);
        return line >= 0 && line < next && text.charAt(next) != ',' && text.charAt(next) != ':';
    }

    /** Whether a member of an object begins here, maybe behind dots. */
    private boolean isMember(int from) {
        int i = from;
        for (int end = Elisions.end(text, i); end > i; end = Elisions.end(text, i)) {
            i = tokens.blanks(end);
        }
        if (i >= text.length() || text.charAt(i) != '"') {
            return false;
        }
        int close = text.indexOf('"', i + 1);
        int colon = close < 0 ? text.length() : tokens.blanks(close + 1);
        return colon < text.length() && text.charAt(colon) == ':';
    }

    private int value(int at, int depth) {
        if (at >= text.length()) {
            return fault(at, at, "a value is missing at the end", "write it");
        }
        if (depth > DEEPEST) {
            return fault(at, at + 1, "brackets are nested too deep", "nest less");
        }
        char c = text.charAt(at);
        int dots = kind.isExcerpt() ? tokens.gap(at) : at;
        if (dots > at) {
            return dots;
        }
        if (c == '{' || c == '[') {
            return members(at, depth, c == '{', false);
        }
        return tokens.scalar(at);
    }

    /** Reads what is between brackets; or, in a fragment, members without them to the end of the text. */
    private int members(int open, int depth, boolean named, boolean fragment) {
        char close = fragment ? '\0' : named ? '}' : ']';
        Set<String> keys = new HashSet<>();
        int i = tokens.blanks(fragment ? open : open + 1);
        int comma = -1;
        int end = -1;
        while (i < text.length()) {
            if (text.charAt(i) == close) {
                return comma < 0 || kind.hasComments()
                        ? i + 1
                        : faults.addNeedless(
                                SyntaxRule.JSON_SYNTAX, comma, "a comma stands before " + close, "take it away");
            }
            int gap = kind.isExcerpt() ? Elisions.end(text, i) : i;
            if (gap > i) {
                i = tokens.blanks(gap);
                i = i < text.length() && text.charAt(i) == ',' ? tokens.blanks(i + 1) : i;
                comma = -1;
                end = -1;
                continue;
            }
            if (end >= 0) {
                return separator(i, end, close);
            }
            end = named ? member(i, depth, keys) : value(i, depth + 1);
            if (end < 0) {
                return Faults.BROKEN;
            }
            i = tokens.blanks(end);
            comma = -1;
            if (i < text.length() && text.charAt(i) == ',') {
                comma = i;
                end = -1;
                i = tokens.blanks(i + 1);
            }
        }
        return fragment
                ? i
                : fault(open, open + 1, "the " + text.charAt(open) + " is never closed", "close it with " + close);
    }

    /** What stands where a comma should is told in the words of what was probably meant. */
    private int separator(int at, int end, char close) {
        char c = text.charAt(at);
        if (c == '}' || c == ']') {
            String message = close == '\0' ? c + " closes nothing" : c + " stands where " + close + " must";
            return fault(at, at + 1, message, "check the brackets");
        }
        if (c == ':') {
            return fault(at, at + 1, "a colon where none belongs", "only a key in { } is followed by a colon");
        }
        if (c == '/' || c == '#') {
            return fault(at, at + 1, "JSON has no comments", "a block of jsonc has");
        }
        return fault(end - 1, end, "a comma is missing behind this value", "write a comma");
    }

    private int member(int at, int depth, Set<String> keys) {
        int end = tokens.key(at);
        if (end < 0) {
            return Faults.BROKEN;
        }
        String key = text.substring(at, end);
        if (!keys.add(key) && !key.contains("...") && !key.contains("\u2026")) {
            faults.add(
                    SyntaxRule.JSON_DUPLICATE_KEY,
                    at,
                    end,
                    "the key " + key + " stands here a second time",
                    "keep one of the two");
        }
        int colon = tokens.blanks(end);
        if (colon >= text.length() || text.charAt(colon) != ':') {
            return Elisions.end(text, colon) > colon && kind.isExcerpt()
                    ? end
                    : fault(at, end, "no colon follows this key", "a member is \"key\": value");
        }
        return value(tokens.blanks(colon + 1), depth + 1);
    }

    private int fault(int from, int to, String message, String hint) {
        return faults.add(SyntaxRule.JSON_SYNTAX, from, to, message, hint);
    }
}
