package dev.slipway.check.docker;

import java.util.List;
import java.util.Locale;

/** DL3020: {@code ADD} of a file that is neither fetched nor unpacked. */
final class AddForPlainFile implements Check {
    private static final List<String> ARCHIVES = List.of(
            ".tar", ".gz", ".tgz", ".bz2", ".tbz", ".tbz2", ".xz", ".txz", ".zst", ".tzst", ".lzma", ".tlz", ".z");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Step step : subject.evaluation().steps()) {
            Instruction add = step.instruction();
            boolean plain = step.is(Keyword.ADD)
                    && add.flags().isEmpty()
                    && add.heredocs().isEmpty();
            if (plain
                    && add.words().size() > 1
                    && isPlain(add.words().subList(0, add.words().size() - 1))) {
                findings.add(DockerfileRule.DL3020, add, add.span(), "ADD only copies here", "use COPY");
            }
        }
    }

    private static boolean isPlain(List<Word> sources) {
        for (Word source : sources) {
            String name = source.text().toLowerCase(Locale.ROOT);
            boolean special = CopyIgnoredFile.isRemote(name) || name.indexOf('$') >= 0 || name.endsWith(".git");
            for (String ending : ARCHIVES) {
                special |= name.endsWith(ending);
            }
            if (special) {
                return false;
            }
        }
        return true;
    }
}
