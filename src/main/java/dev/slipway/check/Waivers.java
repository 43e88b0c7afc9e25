package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Fix;
import dev.slipway.site.Place;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.Flow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an author allows in place, {@code <!-- slipway: allow RULE reason -->}: a problem of that rule in the paragraph or
 * the block of code that follows. The reason must be given, and a waiver that no longer waives anything is told.
 */
final class Waivers {
    private final Article article;
    private final List<Waiver> waivers = new ArrayList<>();

    private record Waiver(Flow.Comment comment, String rule, String reason, int last) {}

    private Waivers(Article article) {
        this.article = article;
    }

    static Waivers of(Article article) {
        Waivers all = new Waivers(article);
        new BodyWalker() {
            @Override
            public void visit(Flow.Comment comment) {
                all.add(comment);
            }
        }.walk(article.body());
        return all;
    }

    private void add(Flow.Comment comment) {
        String[] words = comment.text().strip().split("\\s+", 3);
        if (words[0].equals("allow") && words.length > 1) {
            waivers.add(new Waiver(
                    comment,
                    words[1],
                    words.length > 2 ? words[2] : "",
                    end(comment.span().line())));
        }
    }

    /** The last line of the piece that follows a line: to the end of a fence, or to the next empty line. */
    private int end(int line) {
        List<String> lines = article.draft().source().markdown().lines().toList();
        int index = line - article.draft().source().firstLine() + 1;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        String first = index < lines.size() ? lines.get(index).strip() : "";
        String fence = first.startsWith("```") ? "```" : first.startsWith("~~~") ? "~~~" : "";
        index++;
        while (index < lines.size()) {
            String text = lines.get(index).strip();
            if (fence.isEmpty() ? text.isEmpty() : text.startsWith(fence)) {
                break;
            }
            index++;
        }
        return index + article.draft().source().firstLine();
    }

    /** The problems that are not waived, and those of the waivers themselves. */
    List<Diagnostic> apply(List<Diagnostic> problems) {
        if (waivers.isEmpty()) {
            return problems;
        }
        List<Diagnostic> left = new ArrayList<>();
        Set<Waiver> used = new HashSet<>();
        for (Diagnostic problem : problems) {
            boolean waived = false;
            for (Waiver waiver : waivers) {
                if (covers(waiver, problem)) {
                    used.add(waiver);
                    waived = true;
                }
            }
            if (!waived) {
                left.add(problem);
            }
        }
        for (Waiver waiver : waivers) {
            report(waiver, used.contains(waiver), left);
        }
        return left;
    }

    private boolean covers(Waiver waiver, Diagnostic problem) {
        int line = problem.place().line();
        return problem.rule().equals(waiver.rule)
                && problem.place().path().equals(article.path())
                && line >= waiver.comment.span().line()
                && line <= waiver.last;
    }

    private void report(Waiver waiver, boolean used, List<Diagnostic> problems) {
        if (waiver.reason.isBlank()) {
            problems.add(CheckRule.WAIVER_WITHOUT_REASON.at(
                    waiver.comment.span().in(article.path()),
                    "a waiver of " + waiver.rule + " without a reason",
                    "say why: <!-- slipway: allow " + waiver.rule + " because … -->"));
        }
        if (!used) {
            problems.add(CheckRule.UNUSED_WAIVER
                    .at(
                            waiver.comment.span().in(article.path()),
                            "nothing of the rule " + waiver.rule + " is waived here any more",
                            "remove the comment")
                    .with(removal(waiver)));
        }
    }

    /** Takes the comment out, where it has its line to itself and its rule is no misspelt one. */
    private Optional<Fix> removal(Waiver waiver) {
        Place place = waiver.comment.span().in(article.path());
        List<String> lines = article.draft().source().markdown().lines().toList();
        int index = place.line() - article.draft().source().firstLine();
        String line = index < lines.size() ? lines.get(index).stripTrailing() : "";
        boolean whole = line.startsWith("<!--", place.column() - 1) && line.indexOf("-->") == line.length() - 3;
        return whole && isKnown(waiver.rule)
                ? Optional.of(Fix.at(place, line.substring(place.column() - 1), ""))
                : Optional.empty();
    }

    private static boolean isKnown(String rule) {
        return CodeRules.IDS.contains(rule)
                || Arrays.stream(CheckRule.values()).anyMatch(one -> one.id().equals(rule));
    }
}
