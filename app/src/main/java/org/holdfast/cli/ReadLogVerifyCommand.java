package org.holdfast.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLogState;
import org.holdfast.access.VerifyReadLog;
import org.holdfast.database.DatabaseUnusable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code read-log verify}: walks the chain. Exit 0: every seal holds; 1: one does not; 2: it could
 * not look.
 */
@Command(
        name = "verify",
        description = {
            "Walks the chain of seals over the read log and says where it does not hold.",
            "Entries of the last second may not be sealed yet: they are reported, and are no fault."
        },
        mixinStandardHelpOptions = true)
final class ReadLogVerifyCommand implements Callable<Integer> {
    private static final Pattern NOTED = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-fA-F]{64})");

    @Spec private CommandSpec spec;
    @Mixin private DatabaseChoice choice;

    @Option(
            names = "--noted",
            paramLabel = "PLACE:SEAL",
            description =
                    "A last seal that an earlier run printed: it must still stand at its place.")
    private @Nullable String noted;

    @Option(
            names = "--format",
            description = "text, json or csv (default: text).",
            defaultValue = "TEXT")
    private ReadLogReport.Format format;

    @Override
    public Integer call() throws Exception {
        var seal = noted();
        try (var database = choice.toUse();
                var context = Application.forOneCommand(database.address())) {
            var state =
                    CurrentActor.call(
                            new Actor.Job("read-log verify"),
                            () -> context.getBean(VerifyReadLog.class).verify(seal));
            print(state);
            return state.intact() ? 0 : HoldfastCommand.ANSWER_IS_NO;
        } catch (DatabaseUnusable refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return HoldfastCommand.UNUSABLE;
        }
    }

    private Optional<VerifyReadLog.Noted> noted() {
        if (noted == null) {
            return Optional.empty();
        }
        var form = NOTED.matcher(noted);
        if (!form.matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--noted takes a place and a seal, such as 120: and 64 hexadecimal digits.");
        }
        return Optional.of(new VerifyReadLog.Noted(Long.parseLong(form.group(1)), form.group(2)));
    }

    private void print(ReadLogState state) {
        var out = spec.commandLine().getOut();
        out.print(ReadLogReport.of(state, format));
        out.flush();
    }
}
