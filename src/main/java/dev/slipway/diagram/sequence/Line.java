package dev.slipway.diagram.sequence;

import dev.slipway.site.Span;
import java.util.Optional;

/** A way through one line of a diagram's text. */
final class Line {
    private final String text;
    private final int number;
    private int at;

    /** @param number counted from 1 */
    Line(String text, int number) {
        this.text = text;
        this.number = number;
        skipBlanks();
    }

    void skipBlanks() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff')) {
            at++;
        }
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean startsWith(String sign) {
        return text.startsWith(sign, at);
    }

    /** Whether an arrow, or something like one, comes next. */
    boolean atArrow() {
        return startsWith("-") || startsWith("<-") || startsWith("<<-");
    }

    /** A sign that comes next, and the blanks behind it; false where another does. */
    boolean accept(String sign) {
        if (!startsWith(sign)) {
            return false;
        }
        at += sign.length();
        skipBlanks();
        return true;
    }

    Optional<Arrow> arrow() {
        Optional<Arrow> arrow = Arrow.at(text, at);
        arrow.ifPresent(found -> accept(found.sign()));
        return arrow;
    }

    /** The name that comes next, and the blanks behind it; empty where there is none. */
    String name() {
        int from = at;
        while (at < text.length() && (isWord(text.charAt(at)) || at > from && isHyphen())) {
            at++;
        }
        String name = text.substring(from, at);
        skipBlanks();
        return name;
    }

    /** Whether a hyphen of a name comes next: one before a letter or a digit, which is not the arrow {@code -x}. */
    private boolean isHyphen() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return text.charAt(at) == '-' && next != 'x' && isWord(next);
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c == '.'
                || c >= 0x80 && c != '\ufeff';
    }

    /** What is left, with {@code <br>} and {@code \n} as line ends. */
    String rest() {
        StringBuilder rest = new StringBuilder(text.length() - at);
        while (at < text.length()) {
            int skip = lineEnd();
            rest.append(skip == 0 ? text.charAt(at) : '\n');
            at += Math.max(1, skip);
        }
        return rest.toString().strip();
    }

    private int lineEnd() {
        char c = text.charAt(at);
        if (c == '\\' && startsWith("\\n")) {
            return 2;
        }
        if (c != '<') {
            return 0;
        }
        return startsWith("<br>") ? 4 : startsWith("<br/>") ? 5 : startsWith("<br />") ? 6 : 0;
    }

    int position() {
        return at;
    }

    /** From a place of the line to the last letter of what was read. */
    Span from(int start) {
        int end = at;
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Span(number, start + 1, Math.max(1, end - start));
    }

    /** What comes next, up to a blank. */
    Span next() {
        return new Span(number, at + 1, Math.max(1, nextEnd() - at));
    }

    /** How a message names what comes next. */
    String shownNext() {
        if (atEnd()) {
            return "the end of the line";
        }
        String next = text.substring(at, nextEnd());
        return "\"" + (next.length() > 24 ? next.substring(0, 24) + "…" : next) + "\"";
    }

    private int nextEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }
}
