package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Severity;
import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the rules find, except what the file asks to skip. */
final class Findings {
    private final CheckOptions file;
    private final Map<Instruction, CheckOptions> local = new IdentityHashMap<>();
    private final Map<Instruction, Boolean> schematic = new IdentityHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Findings(CheckOptions file) {
        this.file = file;
    }

    /**
     * Adds a finding that a check comment above the instruction, or at the top, may silence. No comment silences an
     * error, but an instruction with placeholders has none.
     */
    void add(DockerfileRule rule, Instruction instruction, Span span, String message, String hint) {
        add(instruction, new Finding(rule, span, message, hint));
    }

    /** The same for a finding that knows its repair or has a second place. */
    void add(Instruction instruction, Finding finding) {
        boolean silent = finding.severity() == Severity.ERROR
                ? isSchematic(instruction)
                : options(instruction).skips(finding.rule().id());
        if (!silent) {
            add(finding);
        }
    }

    /** Adds a finding that only a check comment at the top may silence, as BuildKit has it for some rules. */
    void add(DockerfileRule rule, Span span, String message, String hint) {
        add(new Finding(rule, span, message, hint));
    }

    /** The same for a finding that knows its repair or has a second place. */
    void add(Finding finding) {
        if (finding.severity() == Severity.ERROR || !file.skips(finding.rule().id())) {
            findings.add(finding);
        }
    }

    /** Whether a rule that is off by itself is asked for. */
    boolean enables(DockerfileRule rule, Instruction instruction) {
        return file.enables(rule.id()) || options(instruction).enables(rule.id());
    }

    private CheckOptions options(Instruction instruction) {
        CheckOptions options = local.get(instruction);
        if (options == null) {
            options = CheckOptions.above(instruction.comments().lines());
            local.put(instruction, options);
        }
        return options;
    }

    private boolean isSchematic(Instruction instruction) {
        Boolean known = schematic.get(instruction);
        if (known == null) {
            known = instruction.schematic();
            schematic.put(instruction, known);
        }
        return known;
    }

    /** Everything, by place. */
    List<Finding> sorted() {
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }
}
