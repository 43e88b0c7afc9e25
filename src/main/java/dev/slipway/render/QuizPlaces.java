package dev.slipway.render;

import dev.slipway.render.view.BodyPiece;
import dev.slipway.render.view.Markup;
import dev.slipway.site.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts questions where the text of an article asks for them; each stands once. */
final class QuizPlaces {
    private static final String PLACE = "<div class=\"quiz-place\"";
    private static final String IDS = " data-ids=\"";
    private final QuizSheet sheet;
    private final Map<String, Question> left = new LinkedHashMap<>();
    private final List<BodyPiece> pieces = new ArrayList<>();
    private final int all;

    QuizPlaces(QuizSheet sheet, List<Question> quiz, Markup body) {
        this.sheet = sheet;
        quiz.forEach(question -> left.put(question.id().value(), question));
        this.all = left.size();
        divide(body.markup());
    }

    private void divide(String body) {
        int from = 0;
        for (int at = body.indexOf(PLACE); at >= 0; at = body.indexOf(PLACE, from)) {
            int end = body.indexOf('>', at) + 1;
            add(body.substring(from, end), ids(body.substring(at, end)));
            from = end;
        }
        add(from == 0 ? body : body.substring(from), "");
    }

    private void add(String text, String ids) {
        List<Question> here = new ArrayList<>();
        int before = all - left.size();
        for (String id : ids.isEmpty() ? new String[0] : ids.split(" ")) {
            Question question = left.remove(id);
            if (question != null) {
                here.add(question);
            }
        }
        pieces.add(new BodyPiece(new Markup(text), sheet.of(here, before)));
    }

    private static String ids(String tag) {
        int at = tag.indexOf(IDS);
        return at < 0 ? "" : tag.substring(at + IDS.length(), tag.indexOf('"', at + IDS.length()));
    }

    List<BodyPiece> pieces() {
        return pieces;
    }

    /** The questions that the text does not place. */
    List<Question> left() {
        return List.copyOf(left.values());
    }

    int placed() {
        return all - left.size();
    }
}
