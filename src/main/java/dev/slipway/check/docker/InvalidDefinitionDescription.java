package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A comment right above a stage or an {@code ARG} that does not begin with its name. Off unless it is asked for. */
final class InvalidDefinitionDescription implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Instruction instruction : subject.file().instructions()) {
            List<String> names = names(instruction);
            List<String> comments = instruction.comments().lines();
            if (names.isEmpty() || comments.isEmpty() || !instruction.comments().adjacent()) {
                continue;
            }
            String comment = comments.get(comments.size() - 1);
            int space = comment.indexOf(' ');
            boolean named = names.contains(space < 0 ? comment : comment.substring(0, space));
            if (!named && findings.enables(DockerfileRule.INVALID_DEFINITION_DESCRIPTION, instruction)) {
                findings.add(
                        DockerfileRule.INVALID_DEFINITION_DESCRIPTION,
                        instruction.span(),
                        "the comment above does not begin with the name that it describes",
                        "write # " + names.get(0) + " and what it is for, or put an empty line between");
            }
        }
    }

    private static List<String> names(Instruction instruction) {
        List<String> names = new ArrayList<>();
        if (instruction.is(Keyword.FROM)) {
            Optional<String> name = new Stage(instruction, List.of()).name();
            name.ifPresent(names::add);
        } else if (instruction.is(Keyword.ARG)) {
            for (Word word : instruction.words()) {
                int equals = word.text().indexOf('=');
                names.add(equals < 0 ? word.text() : word.text().substring(0, equals));
            }
        }
        return names;
    }
}
