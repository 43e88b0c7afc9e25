package dev.slipway.check;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.body.CodeInfo;
import java.util.Optional;

/** Lines that a fence names by their numbers, {@code {3,5-7}}: they would be others if one were taken out above them. */
final class LineMarks {
    private LineMarks() {}

    /** Whether a fence has such marks. */
    static boolean in(CodeInfo info) {
        return !(info.marked().isEmpty()
                && info.inserted().isEmpty()
                && info.deleted().isEmpty()
                && info.focus().isEmpty());
    }

    /** The problem without a repair that takes a line out. */
    static Diagnostic keeping(Diagnostic problem) {
        boolean removes = problem.fix().filter(fix -> fix.to().isEmpty()).isPresent();
        return removes ? problem.with(Optional.empty()) : problem;
    }
}
