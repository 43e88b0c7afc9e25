package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Dockerfile, or a fragment of one, as it was parsed.
 *
 * @param instructions all of them, in order
 * @param escape the character that continues lines and escapes others
 * @param elided whether something was left out with a line of dots, as prose does
 * @param problems where BuildKit's parser gives up
 */
record Dockerfile(
        List<Directive> directives,
        List<Instruction> instructions,
        char escape,
        boolean elided,
        List<Problem> problems) {
    Dockerfile {
        directives = List.copyOf(directives);
        instructions = List.copyOf(instructions);
        problems = List.copyOf(problems);
    }

    /** Whether there is no {@code FROM}: a piece of a Dockerfile shown by itself. */
    boolean fragment() {
        for (Instruction instruction : instructions) {
            if (instruction.is(Keyword.FROM)) {
                return false;
            }
        }
        return true;
    }

    /** The instructions before the first {@code FROM}. */
    List<Instruction> preamble() {
        List<Instruction> preamble = new ArrayList<>();
        for (Instruction instruction : instructions) {
            if (instruction.is(Keyword.FROM)) {
                break;
            }
            preamble.add(instruction);
        }
        return preamble;
    }

    /** The build stages in order. */
    List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= instructions.size(); i++) {
            if (i == instructions.size() || instructions.get(i).is(Keyword.FROM)) {
                if (from >= 0) {
                    stages.add(new Stage(instructions.get(from), instructions.subList(from + 1, i)));
                }
                from = i;
            }
        }
        return stages;
    }

    /** The directive with a name. */
    Optional<Directive> directive(String name) {
        for (Directive directive : directives) {
            if (directive.name().equals(name)) {
                return Optional.of(directive);
            }
        }
        return Optional.empty();
    }
}
