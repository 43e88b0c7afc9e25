package dev.slipway.check.docker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code COPY --from} a stage that comes later, does not exist, or is named by a variable. */
final class StageReferences implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        List<Stage> stages = subject.stages();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            Optional<String> name = stages.get(i).name();
            if (name.isPresent()) {
                names.put(name.get(), i);
            }
        }
        for (int i = 0; i < stages.size(); i++) {
            for (Instruction instruction : stages.get(i).instructions()) {
                if (instruction.is(Keyword.COPY)) {
                    check(instruction, i, names, subject, findings);
                }
            }
        }
    }

    private static void check(
            Instruction copy, int stage, Map<String, Integer> names, Subject subject, Findings findings) {
        Flag flag = copy.flag("from").orElse(null);
        String from = flag == null ? "" : flag.value().orElse("");
        if (flag == null || from.isEmpty()) {
            return;
        }
        boolean variable = from.indexOf('$') >= 0 && from.indexOf('$') < from.length() - 1;
        int target = PortSpec.isNumber(from, Integer.MAX_VALUE)
                ? Integer.parseInt(from)
                : names.getOrDefault(from.toLowerCase(Locale.ROOT), -1);
        if (variable) {
            report(
                    copy,
                    flag,
                    "--from takes no variable",
                    "name a stage with FROM \u2026 AS name and copy from that",
                    findings);
        } else if (target >= subject.stages().size() && subject.whole()) {
            report(copy, flag, "there is no stage number " + target, "stages are counted from 0", findings);
        } else if (target >= stage && subject.whole()) {
            String message = target == stage ? "a stage cannot copy from itself" : "stage " + from + " comes later";
            report(copy, flag, message, "copy from a stage above this one", findings);
        }
    }

    private static void report(Instruction copy, Flag flag, String message, String hint, Findings findings) {
        findings.add(DockerfileRule.INVALID_INSTRUCTION, copy, flag.span(), message, hint);
    }
}
