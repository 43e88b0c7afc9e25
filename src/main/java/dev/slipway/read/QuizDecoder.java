package dev.slipway.read;

import dev.slipway.site.Card;
import dev.slipway.site.Proof;
import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import dev.slipway.site.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** From YAML to questions and cards. */
final class QuizDecoder {
    private QuizDecoder() {}

    static List<Question> questions(Fields fields) {
        return fields.list("quiz", QuizDecoder::question);
    }

    static List<Card> cards(Fields fields) {
        return fields.list(
                "cards",
                card -> new Card(
                        card.text("id"),
                        card.text("front"),
                        card.text("back"),
                        card.required("id").place(),
                        card.locatedTexts("aliases")));
    }

    private static Question question(Fields fields) {
        List<String> answers = fields.texts("answers");
        return new Question(
                fields.required("id"),
                type(fields.text("type")),
                fields.located("objective"),
                fields.text("question"),
                fields.fields("code").map(QuizDecoder::code),
                fields.list("choices", QuizDecoder::choice),
                answers.isEmpty() ? fields.texts("answer") : answers,
                fields.texts("items"),
                fields.list("pairs", pair -> new Question.Pair(pair.text("left"), pair.text("right"))),
                fields.amount("tolerance"),
                fields.optional("unit"),
                fields.optional("explanation"),
                fields.fields("prove").map(QuizDecoder::proof),
                fields.locatedTexts("aliases"));
    }

    private static Question.Code code(Fields fields) {
        Optional<YamlNode.Scalar> text = fields.scalar("text");
        return new Question.Code(
                fields.text("language"),
                fields.text("text"),
                fields.texts("expect"),
                text.map(YamlNode.Scalar::start).orElseGet(fields::place),
                text.map(YamlNode.Scalar::verbatim).orElse(false));
    }

    private static Proof proof(Fields fields) {
        return new Proof(
                fields.optional("dockerfile"),
                fields.texts("compose"),
                fields.locatedTexts("files"),
                Proof.Ask.of(fields.text("ask")).orElse(Proof.Ask.STAGES),
                fields.optional("of"),
                fields.optional("is"),
                fields.place());
    }

    private static Question.Choice choice(Fields fields) {
        return new Question.Choice(fields.text("text"), fields.flag("correct"), fields.optional("why"), fields.place());
    }

    /** The type of a name; of a misspelt one, which is reported, the one that was meant. */
    private static QuestionType type(String name) {
        return QuestionType.of(name).or(() -> nearest(name)).orElse(QuestionType.TEXT);
    }

    private static Optional<QuestionType> nearest(String name) {
        List<String> names =
                Arrays.stream(QuestionType.values()).map(QuestionType::key).toList();
        return Suggestion.nearest(name, names).flatMap(QuestionType::of);
    }
}
