package org.holdfast.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code holdfast}: the list of commands.
 *
 * <p>Exit status of every command: 0 done, 1 it ran and the answer is "no" (problems found, checks
 * failed), 2 wrong usage or input that cannot be read, with one clear message on standard error.
 */
@Command(
        name = "holdfast",
        description = "The shared system of a town that means to keep every child in school.",
        mixinStandardHelpOptions = true,
        version = "Holdfast 0.1.0",
        subcommands = {
            ServeCommand.class,
            WarmUpCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ClockCommand.class,
            StatisticsCommand.class,
            ReadLogCommand.class,
            SnapshotCommand.class,
            CompareCommand.class,
            ReportCommand.class
        })
public final class HoldfastCommand implements Runnable {

    /** What a command returns when it leaves a running server behind it. */
    static final int STILL_SERVING = -1;

    /** The job ran and the answer is "no". */
    static final int ANSWER_IS_NO = 1;

    /** Wrong usage, or input that cannot be read. */
    static final int UNUSABLE = 2;

    @Spec private CommandSpec spec;

    /** The entrance: hands the words of the command line to the command they name. */
    public static void main(String[] args) {
        var status = run(args);
        if (status != STILL_SERVING) {
            System.exit(status);
        }
    }

    /** Runs the command that the arguments name and returns its exit status. */
    public static int run(String... args) {
        return new CommandLine(new HoldfastCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say which command: see ./holdfast --help");
    }
}
