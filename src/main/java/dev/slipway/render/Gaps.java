package dev.slipway.render;

import dev.slipway.render.view.Markup;
import dev.slipway.render.view.Words;
import java.util.List;

/** The gaps of a text, {@code ___}: hidden from Markdown and from the highlighter, then shown as fields or as lines. */
final class Gaps {
    private static final char HIDDEN = '\ue000';
    private final List<String> answers;
    private final Words words;
    private int number;

    Gaps(List<String> answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    /** The text with one character for each gap. */
    static String hidden(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '_') {
                end++;
            }
            if (end - at >= 3) {
                out.append(HIDDEN);
                at = end;
            } else {
                out.append(text, at, Math.max(end, at + 1));
                at = Math.max(end, at + 1);
            }
        }
        return out.toString();
    }

    /** The markup with a field for each gap; gaps are counted on from the last call. */
    Markup fields(Markup markup) {
        return filled(markup, true);
    }

    /** The markup with a line for each gap. */
    Markup lines(Markup markup) {
        return filled(markup, false);
    }

    private Markup filled(Markup html, boolean fields) {
        String markup = html.markup();
        StringBuilder out = new StringBuilder(markup.length() + 256);
        int from = 0;
        for (int at = markup.indexOf(HIDDEN); at >= 0; at = markup.indexOf(HIDDEN, from)) {
            out.append(markup, from, at);
            if (fields) {
                field(out);
            } else {
                out.append("____");
            }
            from = at + 1;
        }
        return new Markup(out.append(markup, from, markup.length()).toString());
    }

    private void field(StringBuilder out) {
        int size =
                number < answers.size() ? answers.get(number).split("\\|", 2)[0].length() : 0;
        number++;
        out.append(
                "<input class=\"gap\" type=\"text\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" size=\"");
        out.append(Math.min(24, (size / 4 + 1) * 4 + 2)).append('"');
        Html.attribute("aria-label", words.text("page.quiz.gap", number), out);
        out.append('>');
    }
}
