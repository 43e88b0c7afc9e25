package dev.slipway.render;

import dev.slipway.render.view.Markup;
import dev.slipway.render.view.QuestionView.Option;
import dev.slipway.render.view.Words;
import dev.slipway.site.Question;
import java.util.ArrayList;
import java.util.List;

/** What a question offers to choose from, to order or to match. */
final class QuestionOptions {
    private final Words words;
    private final Prose prose;

    QuestionOptions(Words words, Prose prose) {
        this.words = words;
        this.prose = prose;
    }

    List<Option> of(Question question) {
        return switch (question.type()) {
            case SINGLE, MULTIPLE -> choices(question);
            case TRUE_FALSE -> List.of(truth(question, "true"), truth(question, "false"));
            case LINE -> lines(question);
            case ORDER -> items(question);
            case MATCH -> rights(question);
            case TEXT, NUMBER, BLANK -> List.of();
        };
    }

    private List<Option> choices(Question question) {
        List<Option> options = new ArrayList<>();
        for (Question.Choice choice : question.choices()) {
            int at = options.size();
            Markup why = choice.why().map(prose::line).orElse(Markup.NONE);
            options.add(new Option(letter(at), Integer.toString(at), prose.line(choice.text()), choice.correct(), why));
        }
        return options;
    }

    private Option truth(Question question, String value) {
        boolean correct = question.answers().contains(value);
        return new Option("", value, new Markup(words.text("page.quiz." + value)), correct, Markup.NONE);
    }

    private static List<Option> lines(Question question) {
        List<Option> options = new ArrayList<>();
        String code = question.code().map(Question.Code::text).orElse("").stripTrailing();
        int lines = code.split("\n", -1).length;
        for (int line = 1; line <= lines; line++) {
            String value = Integer.toString(line);
            boolean correct = question.answers().contains(value);
            options.add(new Option("", value, new Markup(value), correct, Markup.NONE));
        }
        return options;
    }

    /** Each item knows its right place, counted from 1. */
    private List<Option> items(Question question) {
        List<Option> options = new ArrayList<>();
        for (String item : QuizSheet.shuffled(question.items(), question.id().value())) {
            String place = Integer.toString(question.items().indexOf(item) + 1);
            options.add(new Option(letter(options.size()), place, prose.line(item), false, Markup.NONE));
        }
        return options;
    }

    private List<Option> rights(Question question) {
        List<Option> options = new ArrayList<>();
        for (String right : QuizSheet.shuffledRights(question)) {
            String letter = letter(options.size());
            options.add(new Option(letter, letter, prose.line(right), false, Markup.NONE));
        }
        return options;
    }

    static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : Integer.toString(index + 1);
    }
}
