package dev.slipway.check.docker;

/** Instructions with fewer arguments than they need, or with ones of the wrong kind. ({@code instructions/parse.go}) */
final class ArgumentCounts implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Instruction instruction : subject.file().instructions()) {
            for (Instruction each : instruction.withTrigger()) {
                check(each, findings);
            }
        }
    }

    private static void check(Instruction instruction, Findings findings) {
        switch (instruction.kind().orElse(Keyword.RUN)) {
            case ENV, LABEL -> pairs(instruction, findings);
            case ADD, COPY -> sources(instruction, findings);
            case ARG -> names(instruction, findings);
            case EXPOSE, MAINTAINER, STOPSIGNAL, USER, WORKDIR -> {
                if (instruction.words().isEmpty()) {
                    empty(instruction, findings);
                }
            }
            case VOLUME -> volumes(instruction, findings);
            case SHELL -> shell(instruction, findings);
            case ONBUILD -> trigger(instruction, findings);
            default -> {}
        }
    }

    private static void pairs(Instruction instruction, Findings findings) {
        int end = instruction.keyword().offset() + instruction.keyword().text().length();
        String rest = instruction.line().text().substring(end);
        if (Spaces.trim(rest).isEmpty()) {
            empty(instruction, findings);
        }
        for (Pair pair : instruction.arguments().pairs()) {
            if (pair.key().text().isEmpty()) {
                report(instruction, pair.key(), "a name is missing before the =", "write name=value", findings);
            }
        }
    }

    private static void names(Instruction instruction, Findings findings) {
        if (instruction.words().isEmpty()) {
            empty(instruction, findings);
        }
        for (Word word : instruction.words()) {
            if (word.text().startsWith("=")) {
                report(instruction, word, "a name is missing before the =", "write name=value", findings);
            }
        }
    }

    private static void sources(Instruction instruction, Findings findings) {
        int size = instruction.words().size();
        if (size < 2) {
            report(
                    instruction,
                    instruction.keyword(),
                    instruction.kind().get() + " needs a source and a destination",
                    "add what is missing; the last argument is the destination",
                    findings);
            return;
        }
        Word destination = instruction.words().get(size - 1);
        if (HeredocScanner.parse(destination.text()).isPresent()) {
            report(
                    instruction,
                    destination,
                    "a here-document cannot be the destination",
                    "name the file to write after it",
                    findings);
        }
    }

    private static void volumes(Instruction instruction, Findings findings) {
        if (instruction.words().isEmpty()) {
            empty(instruction, findings);
        }
        for (Word word : instruction.words()) {
            if (Spaces.trim(word.text()).isEmpty()) {
                report(instruction, word, "a volume has no path", "name a folder", findings);
            }
        }
    }

    private static void shell(Instruction instruction, Findings findings) {
        if (instruction.words().isEmpty()) {
            empty(instruction, findings);
        } else if (!instruction.json()) {
            report(
                    instruction,
                    instruction.words().get(0),
                    "SHELL takes a JSON array",
                    "write SHELL [\"/bin/bash\", \"-c\"]",
                    findings);
        }
    }

    private static void trigger(Instruction instruction, Findings findings) {
        if (instruction.arguments().trigger().isEmpty()) {
            if (instruction.words().isEmpty()) {
                empty(instruction, findings);
            }
            return;
        }
        Instruction trigger = instruction.arguments().trigger().get();
        if (trigger.is(Keyword.ONBUILD) || trigger.is(Keyword.FROM) || trigger.is(Keyword.MAINTAINER)) {
            report(
                    instruction,
                    trigger.keyword(),
                    "ONBUILD cannot hold back " + trigger.kind().get(),
                    "use another instruction",
                    findings);
        }
    }

    private static void empty(Instruction instruction, Findings findings) {
        report(
                instruction,
                instruction.keyword(),
                instruction.kind().get() + " has no argument",
                "add one or remove the line",
                findings);
    }

    private static void report(Instruction instruction, Word word, String message, String hint, Findings findings) {
        findings.add(DockerfileRule.INVALID_INSTRUCTION, instruction, word.span(), message, hint);
    }
}
