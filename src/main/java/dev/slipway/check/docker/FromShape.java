package dev.slipway.check.docker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A {@code FROM} that BuildKit cannot read, and what stands before the first one. */
final class FromShape implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (StageRun run : subject.evaluation().runs()) {
            if (run.stage().isPresent()) {
                check(run.stage().get(), run, findings);
            }
        }
        if (!subject.whole()) {
            return;
        }
        for (Instruction instruction : subject.file().preamble()) {
            if (instruction.kind().isPresent() && !instruction.is(Keyword.ARG)) {
                report(
                        instruction,
                        instruction.keyword(),
                        instruction.kind().get() + " stands before the first FROM",
                        "only ARG may stand there",
                        findings);
            }
        }
    }

    private static void check(Stage stage, StageRun run, Findings findings) {
        Instruction from = stage.from();
        List<Word> words = from.words();
        if (words.size() != 1 && (words.size() != 3 || stage.name().isEmpty())) {
            Word word = words.size() > 1 ? words.get(extra(words)) : from.keyword();
            report(
                    from,
                    word,
                    "FROM takes an image, or an image AS a name",
                    word.hintOr("write FROM image AS name"),
                    findings);
            return;
        }
        if (stage.nameWord().isPresent()) {
            checkName(from, stage.nameWord().get(), findings);
        }
        StageBase base = run.base().orElseThrow();
        Word image = words.get(0);
        if (base.image().error().isPresent()) {
            report(from, image, base.image().error().get(), "see the forms that variables can have", findings);
        } else if (isConstant(base.image())
                && base.stage().isEmpty()
                && isBadImage(base.image().text())) {
            report(
                    from,
                    image,
                    "\"" + image.text() + "\" cannot be the name of an image",
                    imageHint(image.text()),
                    findings);
        }
        if (base.platform().isPresent()) {
            checkPlatform(from, base.platform().get(), findings);
        }
    }

    /** The first word that is too much. */
    private static int extra(List<Word> words) {
        return words.get(1).text().equalsIgnoreCase("as") && words.size() > 3 ? 3 : 1;
    }

    private static void checkName(Instruction from, Word name, Findings findings) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        boolean valid = !lower.isEmpty() && lower.charAt(0) >= 'a' && lower.charAt(0) <= 'z';
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            valid &= c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
        }
        if (!valid) {
            report(
                    from,
                    name,
                    "\"" + name.text() + "\" cannot be the name of a stage",
                    "begin with a letter and go on with letters, digits, - _ and .",
                    findings);
        }
    }

    private static void checkPlatform(Instruction from, Expansion platform, Findings findings) {
        Flag flag = from.flag("platform").orElseThrow();
        Word word = new Word(flag.text(), flag.span(), 0);
        Optional<String> error = platform.error();
        if (error.isPresent()) {
            report(from, word, error.get(), "see the forms that variables can have", findings);
        } else if (platform.unmatched().isEmpty()
                && Platform.parse(platform.text()).isEmpty()) {
            report(
                    from,
                    word,
                    "\"" + platform.text() + "\" is no platform",
                    "write os/architecture, such as linux/arm64",
                    findings);
        }
    }

    static boolean isConstant(Expansion image) {
        return image.matched().isEmpty() && image.unmatched().isEmpty();
    }

    /** Whether a name is neither an image nor a placeholder such as {@code <image>}. */
    static boolean isBadImage(String name) {
        boolean placeholder = name.indexOf('<') >= 0 || name.indexOf('\u2026') >= 0 || name.contains("...");
        return !placeholder && !ImageName.isValid(name);
    }

    private static String imageHint(String name) {
        return ImageName.isValid(name.toLowerCase(Locale.ROOT))
                ? "write it in lower case"
                : "write name:tag, with lower-case letters, digits and - _ . / in the name";
    }

    private static void report(Instruction instruction, Word word, String message, String hint, Findings findings) {
        findings.add(DockerfileRule.INVALID_INSTRUCTION, instruction, word.span(), message, hint);
    }
}
