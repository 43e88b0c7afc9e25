package dev.slipway.check;

import dev.slipway.check.compose.ComposeRules;
import dev.slipway.check.proof.Proofs;
import dev.slipway.site.Article;
import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Located;
import dev.slipway.site.Proof;
import dev.slipway.site.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Questions that say {@code prove:} have a key that the build comes to as well. */
final class QuestionProofs implements ArticleCheck {
    private static final Set<String> DOCKERFILES = Set.of("dockerfile", "docker");
    private static final Set<String> COMPOSE_FILES = Set.of("compose", "docker-compose", "yaml", "yml");
    private static final String EXPLAIN = "slipway explain bad-proof shows what can be asked, and of what";

    private final Assets assets;

    QuestionProofs(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        for (Question question : article.front().quiz()) {
            question.proof().ifPresent(proof -> check(article, question, proof, problems));
        }
    }

    private void check(Article article, Question question, Proof proof, Consumer<Diagnostic> problems) {
        List<String> texts = new ArrayList<>();
        Optional<Boolean> compose =
                proof.files().isEmpty() ? written(question, proof, texts) : files(article, proof, texts, problems);
        boolean one = texts.size() == 1 || compose.orElse(false);
        if (texts.size() < proof.files().size()) {
            return;
        }
        if (compose.isEmpty() || !one) {
            bad(question, proof, "it names no Dockerfile and no Compose files, or both", problems);
        } else if (proof.ask().ofCompose() != compose.get() && proof.ask() != Proof.Ask.FAULT) {
            String asked = compose.get() ? "Compose files" : "a Dockerfile";
            bad(question, proof, proof.ask().key() + " is not asked of " + asked, problems);
        } else if (proof.ask() == Proof.Ask.FAULT
                && proof.of().filter(CodeRules.IDS::contains).isEmpty()
                && proof.of().isPresent()) {
            bad(question, proof, "no check of code finds \"" + proof.of().get() + "\"", problems);
        } else {
            prove(question, proof, texts, compose.get(), problems);
        }
    }

    private static void prove(
            Question question, Proof proof, List<String> texts, boolean compose, Consumer<Diagnostic> problems) {
        Proofs.Verdict verdict = Proofs.prove(question, proof, texts, compose);
        if (!verdict.sound()) {
            bad(question, proof, verdict.message(), problems);
        } else if (!verdict.message().isEmpty()) {
            problems.accept(CheckRule.PROOF_FAILED.at(
                    question.id().place(),
                    "the key of \"" + question.id().value() + "\" is wrong: " + verdict.message(),
                    "correct the key, or the code; prove asks for "
                            + proof.ask().key()));
        }
    }

    private static void bad(Question question, Proof proof, String why, Consumer<Diagnostic> problems) {
        problems.accept(CheckRule.BAD_PROOF.at(
                proof.place(), "nothing proves \"" + question.id().value() + "\": " + why, EXPLAIN));
    }

    /** Takes the texts that stand in the proof, or the question's code; says whether they are Compose files. */
    private static Optional<Boolean> written(Question question, Proof proof, List<String> texts) {
        proof.dockerfile().ifPresent(texts::add);
        texts.addAll(proof.compose());
        if (!texts.isEmpty()) {
            return proof.dockerfile().isPresent() && !proof.compose().isEmpty()
                    ? Optional.empty()
                    : Optional.of(proof.dockerfile().isEmpty());
        }
        String language = question.code().map(Question.Code::language).orElse("");
        question.code().ifPresent(code -> texts.add(code.text()));
        return DOCKERFILES.contains(language)
                ? Optional.of(false)
                : Optional.of(true).filter(compose -> COMPOSE_FILES.contains(language));
    }

    private Optional<Boolean> files(Article article, Proof proof, List<String> texts, Consumer<Diagnostic> problems) {
        Optional<Boolean> compose = Optional.empty();
        for (Located<String> file : proof.files()) {
            String path = path(article.path(), file.value());
            Optional<String> text = assets.text(path);
            if (text.isEmpty()) {
                problems.accept(CheckRule.BAD_PROOF.at(
                        file.place(),
                        "there is no file \"" + path + "\"",
                        "the path is relative to the article's folder"));
                continue;
            }
            texts.add(text.get());
            boolean isCompose = path.endsWith(".yaml") || path.endsWith(".yml") || ComposeRules.isComposeFile(path);
            compose = compose.isEmpty() ? Optional.of(isCompose) : compose.filter(same -> same == isCompose);
        }
        return proof.dockerfile().isPresent() || !proof.compose().isEmpty() ? Optional.empty() : compose;
    }

    private static String path(String article, String file) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (article.substring(0, article.lastIndexOf('/') + 1) + file).split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
