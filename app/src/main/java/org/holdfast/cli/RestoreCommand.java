package org.holdfast.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.holdfast.database.Database;
import org.holdfast.database.DatabaseUnusable;
import org.holdfast.database.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore FILE}. */
@Command(
        name = "restore",
        description = {
            "Fills a new folder with what a backup holds: all of it or nothing.",
            "A damaged file is refused, and so is a folder that holds data."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DatabaseChoice choice;

    @Parameters(index = "0", paramLabel = "FILE", description = "A file that backup wrote.")
    private Path file;

    @Override
    public Integer call() {
        var errors = spec.commandLine().getErr();
        try {
            errors.println("Checking " + file);
            errors.flush();
            Restore.check(file);
            try (var database = choice.toServe()) {
                migrate(database);
                var rows = Restore.into(database.address(), file);
                spec.commandLine().getOut().printf("%,d rows are back from %s%n", rows, file);
                spec.commandLine().getOut().flush();
                return 0;
            }
        } catch (DatabaseUnusable refused) {
            errors.println(refused.getMessage());
            return HoldfastCommand.UNUSABLE;
        }
    }

    /** The application makes its tables when it starts. */
    private static void migrate(Database database) {
        Application.forOneCommand(database.address()).close();
    }
}
