package dev.slipway.export;

import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import dev.slipway.site.Typesetter;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question asks, with its code, as HTML. */
final class Stem {
    private static final char GAP = '\ue000';
    private static final Pattern GAPS = Pattern.compile("_{3,}");
    private final Typesetter typesetter;
    private final Question question;

    Stem(Typesetter typesetter, Question question) {
        this.typesetter = typesetter;
        this.question = question;
    }

    /** With a line for each gap. */
    String html() {
        return html(gap -> "____");
    }

    /** With something of one's own for each gap, counted from 0. */
    String html(IntFunction<String> filling) {
        StringBuilder out = new StringBuilder(typesetter.text(hidden(question.question())));
        question.code().ifPresent(code -> {
            out.append("<pre><code>");
            boolean numbered = question.type() == QuestionType.LINE;
            out.append(Markup.escaped(
                    numbered ? numbered(code.text()) : hidden(code.text().stripTrailing())));
            out.append("</code></pre>");
        });
        return filled(out.toString(), filling);
    }

    private String hidden(String text) {
        boolean gaps = question.type() == QuestionType.BLANK;
        return gaps ? GAPS.matcher(text).replaceAll(Character.toString(GAP)) : text;
    }

    private static String numbered(String code) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (String line : code.stripTrailing().split("\n", -1)) {
            number++;
            out.append(number == 1 ? "" : "\n").append(number < 10 ? " " : "");
            out.append(number).append("  ").append(line);
        }
        return out.toString();
    }

    private static String filled(String html, IntFunction<String> filling) {
        Matcher gap = Pattern.compile(Character.toString(GAP)).matcher(html);
        StringBuilder out = new StringBuilder();
        for (int number = 0; gap.find(); number++) {
            gap.appendReplacement(out, Matcher.quoteReplacement(filling.apply(number)));
        }
        return gap.appendTail(out).toString();
    }
}
