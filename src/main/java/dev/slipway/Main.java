package dev.slipway;

import dev.slipway.cli.Commands;

/** The entry of the program. */
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code: 0 clean, 1 problems in the content, 2 wrong usage or our failure. */
    public static void main(String[] arguments) {
        int code = new Commands(System.out, System.err).run(arguments);
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().exit(code);
    }
}
