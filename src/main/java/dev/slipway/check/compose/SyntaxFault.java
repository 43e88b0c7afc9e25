package dev.slipway.check.compose;

import dev.slipway.site.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What SnakeYAML says of a file that is no YAML, in an author's words. */
final class SyntaxFault {
    private SyntaxFault() {}

    static Span span(MarkedYAMLException e, String yaml) {
        boolean unclosed = e.getContextMark() != null && isUnclosed(String.valueOf(e.getProblem()));
        Mark mark = unclosed || e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        if (mark == null) {
            return new Span(1, 1, 1);
        }
        boolean behind =
                mark.getIndex() >= yaml.codePointCount(0, yaml.length()) && mark.getLine() > 0 && mark.getColumn() == 0;
        return behind ? new Span(mark.getLine(), 1, 1) : new Span(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    static String message(MarkedYAMLException e) {
        String problem =
                e.getProblem() == null ? "this is not YAML" : e.getProblem().split("\n", 2)[0];
        return isTab(problem)
                ? "a tab where YAML takes spaces only"
                : e.getContext() == null ? problem : problem + ", " + e.getContext();
    }

    static String hint(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (isTab(problem)) {
            return "indent with spaces";
        }
        if (isUnclosed(problem)) {
            return "what begins here is never closed";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a text that holds \": \" must be quoted";
        }
        return "check quotes, indentation and brackets on this line and the one above";
    }

    /** Whether the text ended too early: what was never closed is the place to look at. */
    private static boolean isUnclosed(String problem) {
        return problem.contains("end of stream") || problem.contains("<stream end>");
    }

    private static boolean isTab(String problem) {
        return problem.contains("'\\t'") || problem.contains("\\t(TAB)");
    }
}
