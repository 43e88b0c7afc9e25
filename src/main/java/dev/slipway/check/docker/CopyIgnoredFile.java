package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;

/** {@code COPY} or {@code ADD} of a file that {@code .dockerignore} keeps out of the build. */
final class CopyIgnoredFile implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.ignored().isEmpty()) {
            return;
        }
        for (Step step : subject.evaluation().steps()) {
            Instruction instruction = step.instruction();
            boolean fromContext = step.is(Keyword.ADD)
                    || step.is(Keyword.COPY) && instruction.flag("from").isEmpty();
            if (fromContext) {
                check(step, subject.ignored().get(), findings);
            }
        }
    }

    private static void check(Step step, IgnoreFile ignored, Findings findings) {
        List<Word> words = new ArrayList<>();
        for (Word word : step.instruction().words()) {
            if (HeredocScanner.parse(word.text()).isEmpty()) {
                words.add(word);
            }
        }
        for (int i = 0; i + 1 < step.values().size(); i++) {
            String source = step.values().get(i);
            if (!isRemote(source) && ignored.excludes(source)) {
                findings.add(
                        DockerfileRule.COPY_IGNORED_FILE,
                        step.instruction(),
                        words.get(i).span(),
                        ".dockerignore keeps \"" + source + "\" out of the build",
                        "copy another file, or change .dockerignore");
            }
        }
    }

    /** Whether {@code ADD} fetches a source instead of finding it in the build context. */
    static boolean isRemote(String source) {
        return source.startsWith("http://")
                || source.startsWith("https://")
                || source.startsWith("git@")
                || source.startsWith("git://")
                || source.startsWith("ssh://");
    }
}
