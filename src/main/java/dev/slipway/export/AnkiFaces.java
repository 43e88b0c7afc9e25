package dev.slipway.export;

import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import dev.slipway.site.Typesetter;
import dev.slipway.site.Typesetter.Face;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Questions as cards with two faces: what is asked and what can be chosen; what is right, and why. */
final class AnkiFaces {
    private final Typesetter typesetter;

    AnkiFaces(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Face of(Question question) {
        return new Face(question.id().value(), front(question), back(question));
    }

    private String front(Question question) {
        StringBuilder out = new StringBuilder(new Stem(typesetter, question).html());
        switch (question.type()) {
            case SINGLE, MULTIPLE -> {
                if (question.type() == QuestionType.MULTIPLE) {
                    hint(question, out);
                }
                list(
                        "ol type=\"A\"",
                        lines(question.choices().stream()
                                .map(Question.Choice::text)
                                .toList()),
                        out);
            }
            case ORDER -> {
                hint(question, out);
                list("ul", lines(mixed(question.items())), out);
            }
            case MATCH -> {
                list(
                        "ul",
                        lines(question.pairs().stream().map(Question.Pair::left).toList()),
                        out);
                List<String> rights = question.pairs().stream()
                        .map(Question.Pair::right)
                        .distinct()
                        .toList();
                list("ul", lines(mixed(rights)), out);
            }
            case TRUE_FALSE, LINE -> hint(question, out);
            case TEXT, NUMBER, BLANK -> {}
        }
        return out.toString();
    }

    private void hint(Question question, StringBuilder out) {
        String text = typesetter.word("page.quiz.type." + question.type().key());
        out.append("<p><em>").append(Markup.escaped(text)).append("</em></p>");
    }

    private String back(Question question) {
        StringBuilder out = new StringBuilder();
        switch (question.type()) {
            case SINGLE, MULTIPLE -> choices(question, out);
            case ORDER -> list("ol", lines(question.items()), out);
            case MATCH -> list("ul", question.pairs().stream().map(this::pair).toList(), out);
            case BLANK ->
                list("ol", question.answers().stream().map(AnkiFaces::gap).toList(), out);
            case TEXT ->
                paragraph(
                        Markup.escaped(
                                question.answers().isEmpty()
                                        ? ""
                                        : question.answers().get(0)),
                        out);
            case NUMBER -> paragraph(Markup.escaped(number(question)), out);
            case TRUE_FALSE ->
                question.answers()
                        .forEach(answer -> paragraph(
                                Markup.escaped(
                                        typesetter.word("page.quiz." + ("true".equals(answer) ? "true" : "false"))),
                                out));
            case LINE ->
                question.answers()
                        .forEach(answer -> paragraph(Markup.escaped(typesetter.word("page.quiz.line", answer)), out));
        }
        question.explanation().ifPresent(text -> out.append(typesetter.text(text)));
        return out.toString();
    }

    /** All choices with their letters and reasons, the right ones strong: the wrong ones teach too. */
    private void choices(Question question, StringBuilder out) {
        List<String> items = new ArrayList<>();
        for (Question.Choice choice : question.choices()) {
            String text = typesetter.line(choice.text());
            String why =
                    choice.why().map(reason -> "<br>" + typesetter.line(reason)).orElse("");
            items.add((choice.correct() ? "✓ <strong>" + text + "</strong>" : "✗ " + text) + why);
        }
        list("ol type=\"A\"", items, out);
    }

    private String pair(Question.Pair pair) {
        return typesetter.line(pair.left()) + " → " + typesetter.line(pair.right());
    }

    private static String gap(String answer) {
        return "<code>" + Markup.escaped(answer.split("\\|", 2)[0]) + "</code>";
    }

    private static String number(Question question) {
        String value = question.answers().isEmpty() ? "" : question.answers().get(0);
        return value + question.unit().map(unit -> " " + unit).orElse("");
    }

    private List<String> lines(List<String> texts) {
        return texts.stream().map(typesetter::line).toList();
    }

    /** Another order than the right one, the same for every run. */
    private static List<String> mixed(List<String> items) {
        List<String> order = new ArrayList<>(items);
        order.sort(Comparator.comparing(
                (String item) -> new StringBuilder(item).reverse().toString()));
        if (order.size() > 1 && order.equals(items)) {
            order.add(order.remove(0));
        }
        return order;
    }

    private static void paragraph(String html, StringBuilder out) {
        out.append("<p>").append(html).append("</p>");
    }

    private static void list(String tag, List<String> items, StringBuilder out) {
        out.append('<').append(tag).append('>');
        items.forEach(item -> out.append("<li>").append(item).append("</li>"));
        out.append("</").append(tag, 0, 2).append('>');
    }
}
