package dev.slipway.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The page that tells where in a series to start.
 *
 * @param stops the parts that are asked about, in order
 * @param after where to go on when nothing was missed
 */
public record PlacementView(
        Frame frame,
        String style,
        List<String> scripts,
        Link series,
        List<QuestionView> questions,
        List<Stop> stops,
        List<Way> ways,
        Optional<Link> after) {
    public PlacementView {
        scripts = List.copyOf(scripts);
        questions = List.copyOf(questions);
        stops = List.copyOf(stops);
        ways = List.copyOf(ways);
    }

    /** A part, with the questions about it by id and by their numbers on the page. */
    public record Stop(String id, String number, Link part, List<String> questions, List<Integer> numbers) {
        public Stop {
            questions = List.copyOf(questions);
            numbers = List.copyOf(numbers);
        }
    }

    /** A track: the ids of its parts that can be read. */
    public record Way(String title, String page, String hours, String ids) {}
}
