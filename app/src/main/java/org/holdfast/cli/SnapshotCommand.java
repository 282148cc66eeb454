package org.holdfast.cli;

import java.util.concurrent.Callable;
import org.holdfast.access.CurrentActor;
import org.holdfast.database.DatabaseUnusable;
import org.holdfast.insight.snapshot.SnapshotFailure;
import org.holdfast.insight.snapshot.TakeSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code snapshot}: what everything is counted from, as files that R and Python open. */
@Command(
        name = "snapshot",
        description = {
            "Takes an immutable snapshot for analysts (Parquet files, no names of people) and prints its folder.",
            "Those who work meanwhile are not held up. docs/snapshots.md describes the tables."
        },
        mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DatabaseChoice database;

    @Override
    public Integer call() {
        var errors = spec.commandLine().getErr();
        errors.println("Taking a snapshot. This can take some seconds.");
        errors.flush();
        try (var used = database.toUse();
                var context = Application.forOneCommand(used.address(), database.data())) {
            var folder =
                    CurrentActor.callAsJob(
                            "snapshot from the command line",
                            () -> context.getBean(TakeSnapshot.class).take());
            spec.commandLine().getOut().println(folder.toAbsolutePath());
            spec.commandLine().getOut().flush();
            return 0;
        } catch (DatabaseUnusable | SnapshotFailure refused) {
            errors.println(refused.getMessage());
            return HoldfastCommand.UNUSABLE;
        }
    }
}
