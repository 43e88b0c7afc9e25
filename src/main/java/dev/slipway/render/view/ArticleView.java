package dev.slipway.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An article's page.
 *
 * @param hash changes with the article's text
 */
public record ArticleView(
        Frame frame,
        String id,
        String hash,
        Optional<Sidebar> sidebar,
        String label,
        String number,
        int ring,
        Markup description,
        Optional<String> level,
        int reading,
        int practice,
        Optional<Day> updated,
        List<Link> tags,
        List<Markup> objectives,
        List<Link> prerequisites,
        String environment,
        List<ContentsEntry> contents,
        List<BodyPiece> body,
        List<QuestionView> quiz,
        List<SourceView> sources,
        List<ReviewStep> review,
        List<AuthorView> authors,
        List<Link> neededBy,
        List<Link> related,
        Optional<Link> previous,
        Optional<Link> next,
        Optional<String> edit) {
    public ArticleView {
        tags = List.copyOf(tags);
        objectives = List.copyOf(objectives);
        prerequisites = List.copyOf(prerequisites);
        contents = List.copyOf(contents);
        body = List.copyOf(body);
        quiz = List.copyOf(quiz);
        sources = List.copyOf(sources);
        review = List.copyOf(review);
        authors = List.copyOf(authors);
        neededBy = List.copyOf(neededBy);
        related = List.copyOf(related);
    }
}
