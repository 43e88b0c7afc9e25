package dev.slipway.render;

import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;

/** What is right, as the scripts of the page compare it: a JSON array of the values of fields. */
final class AnswerKey {
    private AnswerKey() {}

    static String of(Question question) {
        Json key = new Json().open('[');
        if (question.type() == QuestionType.SINGLE || question.type() == QuestionType.MULTIPLE) {
            for (int i = 0; i < question.choices().size(); i++) {
                if (question.choices().get(i).correct()) {
                    key.value(Integer.toString(i));
                }
            }
        } else {
            question.answers().forEach(key::value);
        }
        return key.close(']').toString();
    }
}
