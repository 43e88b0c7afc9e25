package dev.slipway.read;

import dev.slipway.site.Card;
import dev.slipway.site.Citation;
import dev.slipway.site.FrontMatter;
import dev.slipway.site.Level;
import dev.slipway.site.Objective;
import dev.slipway.site.Question;
import dev.slipway.site.ReviewPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From YAML to an article's front matter. */
final class FrontMatterDecoder {
    private FrontMatterDecoder() {}

    /**
     * @param beside the quiz file beside the article, or a mapping without keys
     */
    static FrontMatter decode(Fields fields, Fields beside) {
        List<Question> quiz = new ArrayList<>(QuizDecoder.questions(fields));
        quiz.addAll(QuizDecoder.questions(beside));
        List<Card> cards = new ArrayList<>(QuizDecoder.cards(fields));
        cards.addAll(QuizDecoder.cards(beside));
        return new FrontMatter(
                fields.required("title"),
                fields.text("description"),
                fields.whole("part"),
                fields.located("block"),
                fields.locatedTexts("tracks"),
                Level.of(fields.text("level")),
                fields.locatedTexts("tags"),
                fields.locatedTexts("authors"),
                fields.day("date"),
                fields.day("updated"),
                fields.locatedTexts("prerequisites"),
                fields.list("objectives", each -> new Objective(each.text("id"), each.text("text"), each.place())),
                fields.textEntries("environment"),
                fields.locatedTexts("aliases"),
                fields.flag("draft"),
                review(fields),
                quiz,
                fields.texts("concepts"),
                fields.list("sources", each -> new Citation(each.text("claim"), each.text("at"), each.place())),
                cards);
    }

    static Optional<ReviewPlan> review(Fields fields) {
        return fields.fields("review").map(review -> {
            List<Integer> intervals = new ArrayList<>();
            for (String day : review.texts("intervals")) {
                intervals.add(Numbers.whole(day));
            }
            Map<Integer, String> steps = new TreeMap<>();
            review.textEntries("steps").forEach((day, step) -> steps.put(Numbers.whole(day), step));
            return new ReviewPlan(intervals.isEmpty() ? List.copyOf(steps.keySet()) : intervals, steps);
        });
    }
}
