package org.holdfast.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code read-log}: the log of who opened which pupil's record. */
@Command(
        name = "read-log",
        description = "The log of who opened which pupil's record.",
        mixinStandardHelpOptions = true,
        subcommands = ReadLogVerifyCommand.class)
final class ReadLogCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do with the read log: verify");
    }
}
