package dev.slipway.check.proof;

import dev.slipway.site.Proof;
import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out the answer of a question and compares it with the key. */
public final class Proofs {
    private static final Pattern GAP = Pattern.compile("_{3,}");

    private Proofs() {}

    /**
     * What came of a proof.
     *
     * @param sound whether an answer could be worked out and compared
     * @param message what is wrong, with the key or with the proof; empty where nothing is
     */
    public record Verdict(boolean sound, String message) {
        private static Verdict unsound(String message) {
            return new Verdict(false, message);
        }
    }

    /**
     * Proves a question.
     *
     * @param texts the texts to follow, in their order; the proof's own, its files', or the question's code
     * @param compose whether they are Compose files, and not a Dockerfile
     */
    public static Verdict prove(Question question, Proof proof, List<String> texts, boolean compose) {
        boolean filled = question.type() == QuestionType.BLANK
                && texts.stream().anyMatch(text -> GAP.matcher(text).find());
        String unfit = unfit(question, proof, filled);
        if (!unfit.isEmpty()) {
            return Verdict.unsound(unfit);
        }
        List<String> whole = filled ? fill(texts, question.answers()) : texts;
        Outcome outcome = compose || proof.ask().ofCompose()
                ? ComposeAnswers.answer(whole, proof)
                : DockerfileAnswers.answer(whole.get(0), proof);
        if (outcome.answer().isEmpty()) {
            return Verdict.unsound(outcome.problem());
        }
        Optional<String> fault = Key.fault(question, outcome.answer().get(), proof.is());
        return new Verdict(true, fault.orElse(""));
    }

    private static String unfit(Question question, Proof proof, boolean filled) {
        boolean claims = question.type() == QuestionType.TRUE_FALSE || filled;
        if (question.type() == QuestionType.MATCH) {
            return "the pairs of a match question cannot be worked out";
        }
        if (claims && proof.is().isEmpty()) {
            return "it needs is: what is claimed";
        }
        return !claims && proof.is().isPresent() ? "is: is for true-false questions and for gaps in the code" : "";
    }

    private static List<String> fill(List<String> texts, List<String> answers) {
        Iterator<String> next = answers.iterator();
        List<String> filled = new ArrayList<>();
        for (String text : texts) {
            filled.add(GAP.matcher(text)
                    .replaceAll(gap -> Matcher.quoteReplacement(next.hasNext() ? next.next() : gap.group())));
        }
        return filled;
    }
}
