package org.holdfast.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.holdfast.database.Backup;
import org.holdfast.database.DatabaseUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup FILE}. */
@Command(
        name = "backup",
        description = {
            "Writes everything that Holdfast holds to one file, as it is at one moment. People may go on working.",
            "The file holds children's records: keep it where only you can read it."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DatabaseChoice choice;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to write; a new one.")
    private Path file;

    @Override
    public Integer call() {
        var errors = spec.commandLine().getErr();
        errors.println("Writing " + file);
        errors.flush();
        try (var database = choice.toUse()) {
            var rows = Backup.write(database.address(), file.toAbsolutePath(), Clock.systemUTC());
            spec.commandLine().getOut().printf("%,d rows are in %s%n", rows, file);
            spec.commandLine().getOut().flush();
            return 0;
        } catch (DatabaseUnusable refused) {
            errors.println(refused.getMessage());
            return HoldfastCommand.UNUSABLE;
        }
    }
}
