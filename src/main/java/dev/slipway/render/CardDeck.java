package dev.slipway.render;

import dev.slipway.render.view.Markup;
import dev.slipway.render.view.QuestionView.Option;
import dev.slipway.render.view.Words;
import dev.slipway.site.Article;
import dev.slipway.site.Card;
import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import java.util.ArrayList;
import java.util.List;

/** The cards of an article: its questions, its flash cards and its interview questions, each with two faces. */
final class CardDeck {
    static final String PAGE = "review.html";
    private final Words words;
    private final Prose prose;
    private final QuizSheet sheet;
    private final QuestionOptions options;

    CardDeck(Words words, Prose prose) {
        this.words = words;
        this.prose = prose;
        this.sheet = new QuizSheet(words, prose);
        this.options = new QuestionOptions(words, prose);
    }

    List<ReviewCard> of(Article article) {
        List<ReviewCard> cards = new ArrayList<>();
        for (Question question : article.front().quiz()) {
            String id = question.id().value();
            String kind = words.text("page.quiz.type." + question.type().key());
            cards.add(new ReviewCard(id, kind, "pageQuestion-" + id, front(question), back(question)));
        }
        for (Card card : article.front().cards()) {
            String front = prose.text(card.front()).markup();
            cards.add(new ReviewCard(
                    card.id(),
                    words.text("page.card"),
                    "",
                    front,
                    prose.text(card.back()).markup()));
        }
        Interviews.of(article.body()).forEach((anchor, interview) -> {
            String front =
                    "<p>" + prose.phrasing(interview.title(), article, PAGE).markup() + "</p>";
            String back = prose.flow(interview.children(), article, PAGE).markup();
            String kind = words.text("body.interview");
            cards.add(new ReviewCard(Interviews.cardId(article.id(), anchor), kind, anchor, front, back));
        });
        return cards;
    }

    private String front(Question question) {
        boolean gaps = question.type() == QuestionType.BLANK;
        Gaps lines = new Gaps(question.answers(), words);
        String asked = question.question();
        StringBuilder out = new StringBuilder(512);
        out.append((gaps ? lines.lines(prose.text(Gaps.hidden(asked))) : prose.text(asked)).markup());
        question.code().ifPresent(code -> out.append(code(question, code, lines).markup()));
        if (question.type() == QuestionType.MATCH) {
            out.append("<ul class=\"halves\">");
            question.pairs().forEach(pair -> item(prose.line(pair.left()), out));
            out.append("</ul>");
        }
        boolean offers = question.type() != QuestionType.TRUE_FALSE && question.type() != QuestionType.LINE;
        List<Option> all = offers ? options.of(question) : List.of();
        if (!all.isEmpty()) {
            out.append("<ol class=\"rights\">");
            all.forEach(option -> lettered(option, out));
            out.append("</ol>");
        }
        return out.toString();
    }

    private Markup code(Question question, Question.Code code, Gaps lines) {
        return switch (question.type()) {
            case LINE -> prose.numberedCode(code.language(), code.text());
            case BLANK -> lines.lines(prose.code(code.language(), Gaps.hidden(code.text())));
            case SINGLE, MULTIPLE, TRUE_FALSE, TEXT, NUMBER, ORDER, MATCH -> prose.code(code.language(), code.text());
        };
    }

    private String back(Question question) {
        StringBuilder out = new StringBuilder(512);
        List<Markup> answers = sheet.answers(question);
        if (!answers.isEmpty()) {
            out.append("<ol class=\"right-answers\">");
            answers.forEach(answer -> item(answer, out));
            out.append("</ol>");
        }
        if (!question.choices().isEmpty()) {
            out.append("<ol class=\"rights\">");
            options.of(question).stream().filter(Option::correct).forEach(option -> {
                lettered(option, out);
                out.append(option.why().isEmptyContent() ? "" : "<li class=\"why\"><span></span><span>");
                out.append(option.why().markup()).append(option.why().isEmptyContent() ? "" : "</span></li>");
            });
            out.append("</ol>");
        }
        question.explanation().ifPresent(text -> out.append(prose.text(text).markup()));
        return out.toString();
    }

    private static void item(Markup text, StringBuilder out) {
        out.append("<li>").append(text.markup()).append("</li>");
    }

    private static void lettered(Option option, StringBuilder out) {
        out.append("<li><span class=\"choice-letter\">").append(option.letter()).append("</span><span>");
        out.append(option.text().markup()).append("</span></li>");
    }
}
