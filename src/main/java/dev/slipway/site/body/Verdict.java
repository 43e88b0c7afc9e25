package dev.slipway.site.body;

/**
 * One thing that a block of code was held against, without a fault being found that the block does not name itself.
 *
 * @param against what it was held against, with its version, {@code BuildKit 0.32}; of a syntax, its name, {@code JSON}
 */
public record Verdict(Subject subject, String against) {
    /** What was looked at in the block. */
    public enum Subject {
        DOCKERFILE,
        COMPOSE,
        COMMANDS,
        SYNTAX
    }
}
