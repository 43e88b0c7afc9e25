package dev.slipway.export;

import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import dev.slipway.site.Typesetter;
import java.util.List;
import java.util.TreeMap;

/**
 * GIFT, a question each paragraph: {@code ::name::[html]stem{=right#why ~wrong#why ####general}}. Moodle reads ids and tags
 * from the comment above. The order of items is asked for as a match of items and places; several gaps cannot be said, nor
 * a text with an arrow, which would be read as a match.
 */
final class GiftText {
    private final Typesetter typesetter;
    private final StringBuilder out = new StringBuilder();
    private final TreeMap<String, Integer> left = new TreeMap<>();
    private int written;

    GiftText(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Exported write(List<Lesson> lessons) {
        for (Lesson lesson : lessons) {
            List<Question> quiz = lesson.article().front().quiz();
            if (!quiz.isEmpty()) {
                out.append("$CATEGORY: ").append(Category.of(lesson)).append("\n\n");
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
        return new Exported(out.toString(), written, left);
    }

    private static boolean isSayable(Question question) {
        return switch (question.type()) {
            case MULTIPLE -> new Weights(question).exist();
            case BLANK ->
                question.answers().size() == 1
                        && isSayable(List.of(question.answers().get(0).split("\\|")));
            case TEXT -> isSayable(question.answers());
            case NUMBER, LINE -> !question.answers().isEmpty();
            case SINGLE, TRUE_FALSE, ORDER, MATCH -> true;
        };
    }

    /** GIFT has no way to write an arrow, nor the marks that Moodle itself puts in the place of escaped characters. */
    private static boolean isSayable(List<String> answers) {
        return answers.stream().noneMatch(answer -> answer.contains("->") || answer.contains("&&"));
    }

    private void question(Question question, Lesson lesson) {
        String id = question.id().value();
        out.append("// [id:").append(id).append(']');
        lesson.tags().forEach(tag -> out.append(" [tag:").append(tag).append(']'));
        out.append("\n::").append(escaped(id)).append("::[html]");
        out.append(escaped(new Stem(typesetter, question).html())).append('{');
        answers(question);
        question.explanation()
                .ifPresent(text ->
                        out.append("\t####").append(html(typesetter.text(text))).append('\n'));
        out.append("}\n\n");
    }

    private void answers(Question question) {
        List<String> answers = question.answers();
        switch (question.type()) {
            case TRUE_FALSE ->
                out.append(answers.contains("true") ? "TRUE" : "FALSE").append('\n');
            case NUMBER -> numbers(answers, Double.toString(question.tolerance().orElse(0)));
            case LINE -> numbers(answers, "0");
            case TEXT -> texts(answers);
            case BLANK -> texts(List.of(answers.get(0).split("\\|")));
            case SINGLE, MULTIPLE -> choices(question);
            case ORDER -> {
                out.append('\n');
                for (int place = 1; place <= question.items().size(); place++) {
                    pair(question.items().get(place - 1), Integer.toString(place));
                }
            }
            case MATCH -> {
                out.append('\n');
                question.pairs().forEach(pair -> pair(pair.left(), typesetter.plain(pair.right())));
            }
        }
    }

    private void choices(Question question) {
        boolean several = question.type() == QuestionType.MULTIPLE;
        Weights weights = new Weights(question);
        out.append('\n');
        for (Question.Choice choice : question.choices()) {
            String worth = several ? "~%" + weights.of(choice) + "%" : choice.correct() ? "=" : "~";
            out.append('\t').append(worth).append(html(typesetter.line(choice.text())));
            choice.why().ifPresent(why -> out.append('#').append(html(typesetter.line(why))));
            out.append('\n');
        }
    }

    private void numbers(List<String> answers, String tolerance) {
        out.append("#\n");
        answers.forEach(answer -> out.append("\t=%100%")
                .append(answer.strip().replace(',', '.'))
                .append(':')
                .append(tolerance)
                .append("#\n"));
    }

    /** A star stands for any text in Moodle. */
    private void texts(List<String> answers) {
        out.append('\n');
        answers.forEach(answer -> {
            String text = answer.strip().replace("*", "\\*");
            out.append("\t=%100%").append(text.startsWith("[") ? "[plain]" : "");
            out.append(escaped(text)).append("#\n");
        });
    }

    private void pair(String left, String right) {
        out.append("\t=").append(html(typesetter.line(left))).append(" -> ");
        out.append(escaped(right)).append('\n');
    }

    /** HTML whose beginning is not taken for a format or a weight. */
    private static String html(String html) {
        return (html.startsWith("[") || html.startsWith("%") ? "[html]" : "") + escaped(html);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                out.append("\\n");
            } else if (character != '\r') {
                out.append("\\~=#{}:".indexOf(character) >= 0 ? "\\" : "").append(character);
            }
        }
        return out.toString();
    }
}
