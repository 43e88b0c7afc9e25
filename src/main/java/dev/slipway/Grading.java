package dev.slipway;

import dev.slipway.read.ReadRule;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Fix;
import dev.slipway.site.Located;
import dev.slipway.site.Rule;
import dev.slipway.site.Severity;
import dev.slipway.site.SiteSettings;
import dev.slipway.site.Suggestion;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Grades diagnostics as a site wishes, leaves out what it excludes, and sorts the rest by place. */
final class Grading {
    private final SiteSettings settings;

    Grading(SiteSettings settings) {
        this.settings = settings;
    }

    List<Diagnostic> grade(List<Diagnostic> found) {
        List<Diagnostic> graded = new ArrayList<>(unknownRules());
        List<PathMatcher> excluded = excluded(graded);
        for (Diagnostic diagnostic : found) {
            Severity severity = settings.severities().getOrDefault(diagnostic.rule(), diagnostic.severity());
            Path path = Path.of(diagnostic.place().path());
            boolean left = severity == Severity.OFF || excluded.stream().anyMatch(glob -> glob.matches(path));
            if (!left) {
                graded.add(diagnostic.graded(severity));
            }
        }
        graded.sort(null);
        return repairable(graded);
    }

    /** No repair is offered in a file that is not UTF-8: writing it again would lose bytes. */
    private static List<Diagnostic> repairable(List<Diagnostic> graded) {
        Set<String> lossy = new HashSet<>();
        for (Diagnostic diagnostic : graded) {
            if (diagnostic.rule().equals(ReadRule.INVALID_UTF8.id())) {
                lossy.add(diagnostic.place().path());
            }
        }
        if (!lossy.isEmpty()) {
            graded.replaceAll(one -> lossy.contains(one.place().path()) ? one.with(Optional.empty()) : one);
        }
        return graded;
    }

    private List<PathMatcher> excluded(List<Diagnostic> problems) {
        List<PathMatcher> matchers = new ArrayList<>();
        for (Located<String> glob : settings.excluded()) {
            try {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob.value()));
            } catch (PatternSyntaxException e) {
                problems.add(BuildRule.BAD_GLOB.at(
                        glob.place(),
                        "checks.exclude holds \"" + glob.value() + "\", which is no glob",
                        "write paths such as posts/drafts/** or {a,b}.md; close brackets and braces"));
            }
        }
        return matchers;
    }

    private List<Diagnostic> unknownRules() {
        if (settings.graded().isEmpty()) {
            return List.of();
        }
        List<String> known = Rules.all().stream().map(Rule::id).toList();
        return settings.graded().stream()
                .filter(rule -> !known.contains(rule.value()))
                .map(rule -> BuildRule.UNKNOWN_RULE
                        .at(
                                rule.place(),
                                "checks.severity names the rule \"" + rule.value() + "\", which does not exist",
                                Suggestion.hint(rule.value(), known, "list the rules with: slipway explain"))
                        .with(Suggestion.certain(rule.value(), known)
                                .map(right -> Fix.at(rule.place(), rule.value(), right))))
                .toList();
    }
}
