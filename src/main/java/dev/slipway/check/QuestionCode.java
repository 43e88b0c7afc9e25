package dev.slipway.check;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import dev.slipway.site.Span;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.CodeInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The code of questions keeps the rules that blocks of the body keep; gaps are filled with the right answers first. */
final class QuestionCode implements ArticleCheck {
    private final Set<String> languages;

    QuestionCode(Set<String> languages) {
        this.languages = Set.copyOf(languages);
    }

    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        for (Question question : article.front().quiz()) {
            if (question.code().isPresent()) {
                Question.Code code = question.code().get();
                boolean commands = code.text().contains("docker ");
                check(question, code, commands ? CodeCheck.built(article) : Set.of(), problems);
            }
        }
    }

    private void check(Question question, Question.Code code, Set<String> built, Consumer<Diagnostic> problems) {
        CodeCheck.language(code.language().toLowerCase(Locale.ROOT), languages, code.place(), problems);
        Expectation expected = new Expectation(code.expect());
        if (!expected.isKnown(code.place(), problems)) {
            return;
        }
        boolean gaps = question.type() == QuestionType.BLANK;
        String text = gaps ? filled(code.text(), question.answers()) : code.text();
        List<Finding> findings = CodeRules.read(block(code, text), built).findings();
        if (expected.rules().isEmpty()) {
            findings.forEach(finding -> problems.accept(at(code, finding, text)));
        } else if (!expected.isMet(findings)) {
            expected.unmet(code.place(), "the question's code", findings, problems);
        }
    }

    private static Diagnostic at(Question.Code code, Finding finding, String text) {
        return code.verbatim() ? finding.in(span -> place(code, span, text)) : finding.at(code.place());
    }

    /** The place of a span of the code that was checked; all of its line, where gaps were filled. */
    private static Place place(Question.Code code, Span span, String text) {
        Place start = code.place();
        int line = start.line() + span.line() - 1;
        String written = line(code.text(), span.line());
        boolean same = written.equals(line(text, span.line()));
        return same
                ? new Place(start.path(), line, start.column() + span.column() - 1, span.length())
                : new Place(start.path(), line, start.column(), Math.max(1, written.length()));
    }

    private static String line(String text, int number) {
        int from = 0;
        for (int i = 1; i < number; i++) {
            int end = text.indexOf('\n', from);
            from = end < 0 ? text.length() : end + 1;
        }
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    private static CodeBlock block(Question.Code code, String text) {
        CodeInfo info = CodeInfo.of(code.language().toLowerCase(Locale.ROOT)).expecting(code.expect());
        return new CodeBlock(info, text, new Span(1, 1, 1), 1);
    }

    /** The code with an answer for each run of three or more underscores. */
    private static String filled(String text, List<String> answers) {
        StringBuilder filled = new StringBuilder(text.length());
        int next = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '_') {
                end++;
            }
            if (end - i >= 3 && next < answers.size()) {
                filled.append(answers.get(next++));
                i = end;
            } else {
                end = Math.max(end, i + 1);
                filled.append(text, i, end);
                i = end;
            }
        }
        return filled.toString();
    }
}
