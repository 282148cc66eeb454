package org.holdfast.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code report}: what is handed round on paper. */
@Command(
        name = "report",
        description = "Reports to hand round. See ./holdfast report board --help",
        mixinStandardHelpOptions = true,
        subcommands = {ReportBoardCommand.class})
final class ReportCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which report: board");
    }
}
