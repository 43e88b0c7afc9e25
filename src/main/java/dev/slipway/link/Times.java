package dev.slipway.link;

import dev.slipway.site.ReadingTime;
import dev.slipway.site.body.Body;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Container;
import dev.slipway.site.body.Phrasing;

/**
 * Estimates the time that a body takes. Reading: 200 words a minute, as technical prose is read slower than the 238 of
 * Brysbaert (2019), and ten lines of code a minute. Practice: what exercises and puzzles say of themselves.
 */
final class Times extends BodyWalker {
    private static final int WORDS_A_MINUTE = 200;
    private static final int WORDS_A_LINE_OF_CODE = 20;
    private int words;
    private int practice;

    private Times() {}

    static ReadingTime of(Body body) {
        Times times = new Times();
        times.walk(body);
        int reading = (times.words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
        return new ReadingTime(Math.max(1, reading), times.practice);
    }

    @Override
    public void visit(Container container) {
        switch (container.kind()) {
            case EXERCISE, DEBUG -> practice += minutes(container);
            case QUIZ -> {}
            default -> super.visit(container);
        }
    }

    @Override
    public void visit(CodeBlock code) {
        String text = code.text();
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            words += WORDS_A_LINE_OF_CODE;
        }
    }

    @Override
    public void visit(Phrasing.Text text) {
        words += words(text.text());
    }

    @Override
    public void visit(Phrasing.CodeSpan code) {
        words += words(code.text());
    }

    private static int minutes(Container container) {
        String minutes = container.attributes().getOrDefault("minutes", "10");
        boolean number = minutes.length() < 5 && minutes.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && !minutes.isEmpty() ? Integer.parseInt(minutes) : 0;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean letter = c < 0x80 ? isAsciiLetter(c) : Character.isLetterOrDigit(c);
            boolean ideograph = letter && c > 0x2000 && Character.isIdeographic(c);
            if (ideograph || letter && !inside) {
                words++;
            }
            inside = letter && !ideograph || inside && c > ' ' && c != '—' && c != '/';
        }
        return words;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
