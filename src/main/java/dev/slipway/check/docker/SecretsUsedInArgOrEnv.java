package dev.slipway.check.docker;

import java.util.Locale;
import java.util.Set;

/** {@code ARG} or {@code ENV} with a name that sounds like a secret. */
final class SecretsUsedInArgOrEnv implements Check {
    private static final Set<String> SECRET = Set.of(
            "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token");
    private static final Set<String> HARMLESS = Set.of("public", "file", "version");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Step step : subject.evaluation().steps()) {
            Instruction instruction = step.instruction();
            if (step.is(Keyword.ENV)) {
                for (int i = 0; i < instruction.arguments().pairs().size(); i++) {
                    Word key = instruction.arguments().pairs().get(i).key();
                    check(step, key, step.values().get(2 * i), findings);
                }
            } else if (step.is(Keyword.ARG)) {
                for (Word word : instruction.words()) {
                    int equals = word.text().indexOf('=');
                    check(step, word, equals < 0 ? word.text() : word.text().substring(0, equals), findings);
                }
            }
        }
    }

    private static void check(Step step, Word word, String name, Findings findings) {
        boolean secret = false;
        boolean harmless = false;
        for (String part : name.toLowerCase(Locale.ROOT).split("_")) {
            secret |= SECRET.contains(part);
            harmless |= HARMLESS.contains(part);
        }
        if (secret && !harmless) {
            String message = name + " sounds like a secret, and "
                    + step.instruction().kind().get() + " is stored in the image";
            findings.add(
                    DockerfileRule.SECRETS_USED_IN_ARG_OR_ENV,
                    step.instruction(),
                    word.span(),
                    message,
                    "hand it to the one command that needs it: RUN --mount=type=secret,id=\u2026");
        }
    }
}
