package dev.slipway.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command. Its options are declared in code, since reading them from annotations costs 27 ms at each start. */
interface Command {
    /** The command's name, options, parameters and help. */
    CommandSpec spec();
}
