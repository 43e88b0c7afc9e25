package dev.slipway.export;

import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import dev.slipway.site.Typesetter;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Moodle's XML for questions, each with its own id as {@code idnumber}. Gaps are a cloze question, "multianswer". */
final class MoodleXml {
    private final Typesetter typesetter;
    private final XmlText xml = new XmlText();
    private final TreeMap<String, Integer> left = new TreeMap<>();
    private int written;

    MoodleXml(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Exported write(List<Lesson> lessons) {
        xml.open("quiz");
        for (Lesson lesson : lessons) {
            List<Question> quiz = lesson.article().front().quiz();
            if (!quiz.isEmpty()) {
                xml.open("question", "type", "category").open("category").text(Category.of(lesson));
                xml.close("category").close("question");
            }
            for (Question question : quiz) {
                if (isSayable(question)) {
                    written++;
                    question(question, lesson);
                } else {
                    left.merge(question.type().key(), 1, Integer::sum);
                }
            }
        }
        return new Exported(xml.close("quiz").toString(), written, left);
    }

    private static boolean isSayable(Question question) {
        return switch (question.type()) {
            case MULTIPLE -> new Weights(question).exist();
            case BLANK -> question.answers().stream().allMatch(Cloze::isSayable);
            case SINGLE, TRUE_FALSE, TEXT, NUMBER, LINE, ORDER, MATCH -> true;
        };
    }

    private void question(Question question, Lesson lesson) {
        xml.open("question", "type", type(question.type()));
        xml.open("name").text(question.id().value()).close("name");
        html("questiontext", stem(question));
        html("generalfeedback", question.explanation().map(typesetter::text).orElse(""));
        xml.element("idnumber", question.id().value());
        answers(question);
        xml.open("tags");
        lesson.tags().forEach(tag -> xml.open("tag").text(tag).close("tag"));
        xml.close("tags").close("question");
    }

    private static String type(QuestionType type) {
        return switch (type) {
            case SINGLE, MULTIPLE -> "multichoice";
            case TRUE_FALSE -> "truefalse";
            case TEXT -> "shortanswer";
            case NUMBER, LINE -> "numerical";
            case ORDER -> "ordering";
            case MATCH -> "matching";
            case BLANK -> "multianswer";
        };
    }

    private String stem(Question question) {
        Stem stem = new Stem(typesetter, question);
        if (question.type() != QuestionType.BLANK) {
            return stem.html();
        }
        List<String> answers = question.answers();
        return stem.html(gap -> gap < answers.size() ? Cloze.gap(answers.get(gap)) : "____");
    }

    private void answers(Question question) {
        switch (question.type()) {
            case SINGLE, MULTIPLE -> choices(question);
            case TRUE_FALSE -> {
                boolean right = question.answers().contains("true");
                answer("true", right ? "100" : "0", Optional.empty(), "");
                answer("false", right ? "0" : "100", Optional.empty(), "");
            }
            case TEXT -> {
                xml.element("usecase", "0");
                question.answers().forEach(text -> answer(text.replace("*", "\\*"), "100", Optional.empty(), ""));
            }
            case NUMBER ->
                numbers(question, Double.toString(question.tolerance().orElse(0)));
            case LINE -> numbers(question, "0");
            case ORDER -> items(question);
            case MATCH -> pairs(question);
            case BLANK -> {}
        }
    }

    private void choices(Question question) {
        boolean several = question.type() == QuestionType.MULTIPLE;
        Weights weights = new Weights(question);
        xml.element("single", several ? "false" : "true").element("shuffleanswers", "true");
        xml.element("answernumbering", "abc");
        for (Question.Choice choice : question.choices()) {
            String share = several ? weights.of(choice) : choice.correct() ? "100" : "0";
            answer(typesetter.line(choice.text()), share, choice.why().map(typesetter::line), "html");
        }
    }

    private void numbers(Question question, String tolerance) {
        for (String answer : question.answers()) {
            xml.open("answer", "fraction", "100").text(answer.strip().replace(',', '.'));
            xml.element("tolerance", tolerance).close("answer");
        }
        question.unit().ifPresent(unit -> {
            xml.open("units").open("unit").element("multiplier", "1").element("unit_name", unit);
            xml.close("unit").close("units");
        });
    }

    /** Part of Moodle since 4.4; the order of the answers is the right one. */
    private void items(Question question) {
        xml.element("layouttype", "VERTICAL").element("selecttype", "ALL");
        xml.element("selectcount", Integer.toString(question.items().size()));
        xml.element("gradingtype", "ABSOLUTE_POSITION").element("showgrading", "SHOW");
        xml.element("numberingstyle", "none").element("shownumcorrect", "1");
        for (int i = 1; i <= question.items().size(); i++) {
            answer(typesetter.line(question.items().get(i - 1)), Integer.toString(i), Optional.empty(), "html");
        }
    }

    private void pairs(Question question) {
        xml.element("shuffleanswers", "true");
        for (Question.Pair pair : question.pairs()) {
            xml.open("subquestion", "format", "html").text(typesetter.line(pair.left()));
            xml.open("answer").text(typesetter.plain(pair.right())).close("answer");
            xml.close("subquestion");
        }
    }

    private void answer(String text, String fraction, Optional<String> feedback, String format) {
        if (format.isEmpty()) {
            xml.open("answer", "fraction", fraction);
        } else {
            xml.open("answer", "fraction", fraction, "format", format);
        }
        xml.text(text);
        feedback.ifPresent(why -> html("feedback", why));
        xml.close("answer");
    }

    private void html(String element, String html) {
        xml.open(element, "format", "html").text(html).close(element);
    }
}
