package dev.slipway.render;

import dev.slipway.render.view.Markup;
import dev.slipway.render.view.QuestionView;
import dev.slipway.render.view.QuestionView.Option;
import dev.slipway.render.view.Words;
import dev.slipway.site.Question;
import java.util.ArrayList;
import java.util.List;

/** Questions as they stand on paper, each with its answer. */
final class QuizSheet {
    private final Words words;
    private final Prose prose;

    QuizSheet(Words words, Prose prose) {
        this.words = words;
        this.prose = prose;
    }

    List<QuestionView> of(List<Question> questions) {
        List<QuestionView> views = new ArrayList<>(questions.size());
        for (Question question : questions) {
            views.add(view(question, views.size() + 1));
        }
        return views;
    }

    private QuestionView view(Question question, int number) {
        return new QuestionView(
                question.id().value(),
                number,
                words.text("page.quiz.type." + question.type().key()),
                prose.text(question.question()),
                question.code().map(code -> prose.code(code.language(), code.text())).orElse(Markup.NONE),
                options(question),
                answers(question),
                question.explanation().map(prose::text).orElse(Markup.NONE));
    }

    private List<Option> options(Question question) {
        List<Option> options = new ArrayList<>();
        for (Question.Choice choice : question.choices()) {
            Markup why = choice.why().map(prose::line).orElse(Markup.NONE);
            options.add(new Option(letter(options.size()), prose.line(choice.text()), choice.correct(), why));
        }
        for (String item : shuffled(question.items(), question.id().value())) {
            options.add(new Option(letter(options.size()), prose.line(item), false, Markup.NONE));
        }
        List<String> rights = question.pairs().stream().map(Question.Pair::right).toList();
        for (String right : shuffled(rights, question.id().value())) {
            options.add(new Option(letter(options.size()), prose.line(right), false, Markup.NONE));
        }
        return options;
    }

    /** Another order than the right one, the same for every build: by a hash of each item and the question's id. */
    private static List<String> shuffled(List<String> items, String seed) {
        List<String> order = new ArrayList<>(items);
        order.sort(java.util.Comparator.comparing(
                item -> Digest.of((seed + '\n' + item).getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        if (order.size() > 1 && order.equals(items)) {
            order.add(order.remove(0));
        }
        return order;
    }

    private List<Markup> answers(Question question) {
        List<Markup> answers = new ArrayList<>();
        String unit = question.unit().map(known -> " " + known).orElse("");
        for (String answer : question.answers()) {
            answers.add(prose.line(spoken(question, answer) + unit));
        }
        question.items().forEach(item -> answers.add(prose.line(item)));
        for (Question.Pair pair : question.pairs()) {
            answers.add(prose.line(pair.left() + " → " + pair.right()));
        }
        return answers;
    }

    private String spoken(Question question, String answer) {
        return switch (question.type()) {
            case TRUE_FALSE -> words.text("page.quiz." + ("true".equals(answer) ? "true" : "false"));
            case LINE -> words.text("page.quiz.line", answer);
            case SINGLE, MULTIPLE, TEXT, NUMBER, ORDER, MATCH, BLANK -> answer;
        };
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : Integer.toString(index + 1);
    }
}
