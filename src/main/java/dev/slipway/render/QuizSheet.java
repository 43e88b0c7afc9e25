package dev.slipway.render;

import dev.slipway.render.view.Markup;
import dev.slipway.render.view.QuestionView;
import dev.slipway.render.view.QuestionView.Row;
import dev.slipway.render.view.Words;
import dev.slipway.site.Digest;
import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Questions as forms that can be answered on paper too, each with its answer. */
final class QuizSheet {
    private final Words words;
    private final Prose prose;

    QuizSheet(Words words, Prose prose) {
        this.words = words;
        this.prose = prose;
    }

    /** Questions in the order of a page, {@code before} of them stand higher up. */
    List<QuestionView> of(List<Question> questions, int before) {
        List<QuestionView> views = new ArrayList<>(questions.size());
        for (Question question : questions) {
            views.add(view(question, before + views.size() + 1));
        }
        return views;
    }

    private QuestionView view(Question question, int number) {
        boolean gaps = question.type() == QuestionType.BLANK;
        Gaps fields = new Gaps(question.answers(), words);
        Markup asked =
                gaps ? fields.fields(prose.text(Gaps.hidden(question.question()))) : prose.text(question.question());
        boolean line = !gaps && isLine(asked);
        Markup code = code(question);
        return new QuestionView(
                question.id().value(),
                number,
                question.type().key(),
                words.text("page.quiz.type." + question.type().key()),
                line ? prose.line(question.question()) : Markup.NONE,
                line ? Markup.NONE : asked,
                gaps ? fields.fields(code) : code,
                new QuestionOptions(words, prose).of(question),
                rows(question),
                answers(question),
                question.explanation().map(prose::text).orElse(Markup.NONE),
                AnswerKey.of(question),
                question.tolerance().isPresent()
                        ? Double.toString(question.tolerance().getAsDouble())
                        : "",
                question.unit().orElse(""));
    }

    private Markup code(Question question) {
        if (question.code().isEmpty()) {
            return Markup.NONE;
        }
        Question.Code code = question.code().get();
        String text = question.type() == QuestionType.BLANK ? Gaps.hidden(code.text()) : code.text();
        return question.type() == QuestionType.LINE
                ? prose.numberedCode(code.language(), text)
                : prose.code(code.language(), text);
    }

    /** Whether a text is one paragraph and no more. */
    private static boolean isLine(Markup text) {
        String markup = text.markup();
        return markup.startsWith("<p>") && markup.indexOf("</p>") == markup.length() - 4;
    }

    private List<Row> rows(Question question) {
        List<Row> rows = new ArrayList<>();
        List<String> rights = shuffledRights(question);
        for (Question.Pair pair : question.pairs()) {
            rows.add(new Row(prose.line(pair.left()), QuestionOptions.letter(rights.indexOf(pair.right()))));
        }
        return rows;
    }

    static List<String> shuffledRights(Question question) {
        List<String> rights =
                question.pairs().stream().map(Question.Pair::right).distinct().toList();
        return shuffled(rights, question.id().value());
    }

    /** Another order than the right one, the same for every build: by a hash of each item and the question's id. */
    static List<String> shuffled(List<String> items, String seed) {
        List<String> order = new ArrayList<>(items);
        order.sort(Comparator.comparing(
                item -> Digest.of((seed + '\n' + item).getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        if (order.size() > 1 && order.equals(items)) {
            order.add(order.remove(0));
        }
        return order;
    }

    List<Markup> answers(Question question) {
        List<Markup> answers = new ArrayList<>();
        String unit = question.unit().map(known -> " " + known).orElse("");
        for (String answer : question.answers()) {
            answers.add(prose.line(spoken(question, answer) + unit));
        }
        question.items().forEach(item -> answers.add(prose.line(item)));
        for (Question.Pair pair : question.pairs()) {
            answers.add(prose.line(pair.left() + " → " + pair.right()));
        }
        return question.type() == QuestionType.TEXT ? answers.subList(0, 1) : answers;
    }

    private String spoken(Question question, String answer) {
        return switch (question.type()) {
            case TRUE_FALSE -> words.text("page.quiz." + ("true".equals(answer) ? "true" : "false"));
            case LINE -> words.text("page.quiz.line", answer);
            case BLANK -> answer.split("\\|", 2)[0];
            case SINGLE, MULTIPLE, TEXT, NUMBER, ORDER, MATCH -> answer;
        };
    }
}
