package org.holdfast.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code import}: what comes in from files, checked, all or nothing, safe to repeat. */
@Command(
        name = "import",
        description = {
            "Loads files: checked, every problem reported, all or nothing, safe to repeat.",
            "docs/imports.md describes the files."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            ImportSchoolsCommand.class,
            ImportCalendarCommand.class,
            ImportPupilsCommand.class,
            ImportCensusCommand.class,
            ImportPublishedCommand.class,
            ImportNeighboursCommand.class
        })
final class ImportCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to import: "
                        + String.join(", ", spec.commandLine().getSubcommands().keySet()));
    }
}
