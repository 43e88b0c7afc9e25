package dev.slipway.check.docker;

import java.util.List;
import java.util.Optional;

/**
 * An instruction as it acts in its stage.
 *
 * @param values its words, or names and values in turn, with their variables replaced; those that BuildKit replaces
 * @param undefined the variables that nothing declares
 * @param error what is wrong with a variable's form
 * @param shell the shell that {@code SHELL} has set, or nothing
 */
record Step(
        Instruction instruction,
        StageRun run,
        List<String> values,
        List<Undefined> undefined,
        Optional<String> error,
        List<String> shell) {
    Step {
        values = List.copyOf(values);
        undefined = List.copyOf(undefined);
        shell = List.copyOf(shell);
    }

    boolean is(Keyword keyword) {
        return instruction.is(keyword);
    }
}
