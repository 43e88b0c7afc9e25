package dev.slipway.check;

import dev.slipway.check.command.CommandRules;
import dev.slipway.check.finding.Finding;
import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Fix;
import dev.slipway.site.Place;
import dev.slipway.site.Span;
import dev.slipway.site.Suggestion;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Container;
import dev.slipway.site.body.ContainerKind;
import dev.slipway.site.body.Illustrator;
import dev.slipway.site.body.Phrasing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Checks the code of an article. A block that says {@code expect=RULE} must show exactly that fault, and what stands as its
 * solution must not.
 */
final class CodeCheck implements ArticleCheck {
    private final Set<String> languages;
    private final CodeVerdicts verdicts;

    CodeCheck(Set<String> languages, CodeVerdicts verdicts) {
        this.languages = Set.copyOf(languages);
        this.verdicts = verdicts;
    }

    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        new Walk(article, problems).walk(article.body());
    }

    /** The names of images that an article builds: they need no version where it runs them. */
    static Set<String> built(Article article) {
        Set<String> built = new HashSet<>();
        new BodyWalker() {
            @Override
            public void visit(CodeBlock code) {
                built.addAll(CommandRules.builds(code.info().language(), code.text()));
            }

            @Override
            public void visit(Phrasing.CodeSpan code) {
                if (code.text().startsWith("docker ")) {
                    built.addAll(CommandRules.builds("sh", code.text()));
                }
            }
        }.walk(article.body());
        return built;
    }

    /** Tells of a language that is not known. */
    static void language(String language, Set<String> languages, Place place, Consumer<Diagnostic> problems) {
        if (!language.isEmpty() && !Illustrator.draws(language) && !languages.contains(language)) {
            problems.accept(CheckRule.UNKNOWN_CODE_LANGUAGE.at(
                    place, "the language \"" + language + "\" has no highlighting", hint(language, languages)));
        }
    }

    private static String hint(String language, Set<String> languages) {
        if (language.equals("mermaid") || language.equals("plantuml")) {
            return "draw messages as sequence, boxes and arrows as dot";
        }
        String otherwise = Suggestion.hint(language, Illustrator.LANGUAGES, "use text for what is no code");
        return Suggestion.hint(language, languages, otherwise);
    }

    private final class Walk extends BodyWalker {
        private final Article article;
        private final Consumer<Diagnostic> problems;
        /** What the blocks of the puzzle or comparison at hand expect, innermost last. */
        private final List<Set<String>> puzzles = new ArrayList<>();

        private final Set<String> built;
        private boolean solution;

        Walk(Article article, Consumer<Diagnostic> problems) {
            this.article = article;
            this.problems = problems;
            built = built(article);
        }

        @Override
        public void visit(Container container) {
            ContainerKind kind = container.kind();
            boolean puzzle =
                    kind == ContainerKind.DEBUG || kind == ContainerKind.COMPARE || kind == ContainerKind.EXERCISE;
            boolean solves = kind == ContainerKind.SOLUTION || kind == ContainerKind.GOOD;
            boolean outer = solution;
            if (puzzle) {
                puzzles.add(new TreeSet<>());
            }
            solution = solution || solves;
            super.visit(container);
            solution = outer;
            if (puzzle) {
                puzzles.remove(puzzles.size() - 1);
            }
        }

        @Override
        public void visit(CodeBlock code) {
            language(code.info().language(), languages, place(code), problems);
            Expectation expected = new Expectation(code.info().expect());
            if (expected.isKnown(place(code), problems)) {
                rules(code, expected);
            }
        }

        @Override
        public void visit(Phrasing.CodeSpan code) {
            for (Finding finding : CommandRules.checkInline(code.text())) {
                Place mention = code.span().in(article.path());
                Optional<Fix> fix =
                        finding.edit().map(edit -> Fix.at(inside(mention, edit.start()), edit.from(), edit.to()));
                problems.accept(finding.at(mention).with(fix));
            }
        }

        /** The place of a span of a mention, which begins behind one backtick. */
        private static Place inside(Place mention, Span span) {
            return new Place(mention.path(), mention.line(), mention.column() + span.column(), span.length());
        }

        private void rules(CodeBlock code, Expectation expected) {
            CodeReading reading = CodeRules.read(code, built);
            List<Finding> findings = reading.findings();
            boolean met = expected.isMet(findings);
            if (met) {
                verdicts.pass(code, reading.against());
            }
            if (!expected.rules().isEmpty()) {
                if (!puzzles.isEmpty()) {
                    puzzles.get(puzzles.size() - 1).addAll(expected.rules());
                }
                if (!met) {
                    expected.unmet(place(code), "the block", findings, problems);
                }
            } else if (code.info().file().filter(CodeAssets::isChecked).isEmpty()) {
                findings.forEach(finding -> problems.accept(at(code, finding)));
            }
            if (solution && !puzzles.isEmpty()) {
                Set<String> faults = puzzles.get(puzzles.size() - 1);
                findings.stream()
                        .filter(finding -> faults.contains(finding.rule().id()))
                        .findFirst()
                        .ifPresent(finding -> problems.accept(CheckRule.SOLUTION_STILL_WRONG.at(
                                place(code, finding.span()),
                                "the solution still has the fault "
                                        + finding.rule().id(),
                                finding.hint())));
            }
        }

        private Diagnostic at(CodeBlock code, Finding finding) {
            boolean included = code.info().file().isPresent();
            Diagnostic problem = included ? finding.at(place(code)) : finding.in(span -> place(code, span));
            return LineMarks.in(code.info()) ? LineMarks.keeping(problem) : problem;
        }

        private Place place(CodeBlock code) {
            return code.span().in(article.path());
        }

        /** The place of a span of the code; the code begins below its fence, as far in as the fence. */
        private Place place(CodeBlock code, Span span) {
            if (code.info().file().isPresent()) {
                return place(code);
            }
            int indent = code.span().column() - 1;
            return new Place(article.path(), code.firstLine() + span.line() - 1, indent + span.column(), span.length());
        }
    }
}
