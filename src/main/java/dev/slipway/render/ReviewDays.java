package dev.slipway.render;

import dev.slipway.render.view.Markup;
import dev.slipway.render.view.ReviewStep;
import dev.slipway.render.view.Words;
import dev.slipway.site.Article;
import dev.slipway.site.ReviewPlan;
import dev.slipway.site.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When an article comes back, as a table for readers without JavaScript or on paper. */
final class ReviewDays {
    private static final ReviewPlan DEFAULT = new ReviewPlan(List.of(1, 3, 7, 14, 30), Map.of());
    private final Words words;
    private final Prose prose;

    ReviewDays(Words words, Prose prose) {
        this.words = words;
        this.prose = prose;
    }

    /** The article's own plan, else its series', else the default. */
    List<ReviewStep> of(Article article, Optional<Series> series) {
        ReviewPlan plan = article.front()
                .review()
                .or(() -> series.flatMap(known -> known.plan().review()))
                .orElse(DEFAULT);
        List<ReviewStep> steps = new ArrayList<>();
        List<Integer> days = plan.intervals();
        for (int i = 0; i < days.size(); i++) {
            String own = plan.steps().get(days.get(i));
            Markup step = own == null ? new Markup(Escape.xml(usual(i, days.size()))) : prose.line(own);
            steps.add(new ReviewStep(days.get(i), words.text("page.review.day", days.get(i)), step));
        }
        return steps;
    }

    /** What anybody may do: recall first, then practise, then teach. */
    private String usual(int index, int days) {
        if (index == 0) {
            return words.text("page.review.first");
        }
        return words.text(index == days - 1 ? "page.review.last" : "page.review.step." + (index - 1) % 3);
    }
}
