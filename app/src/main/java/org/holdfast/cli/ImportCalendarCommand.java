package org.holdfast.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.organisation.CalendarProblem;
import org.holdfast.organisation.ImportCalendars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code import calendar}. */
@Command(
        name = "calendar",
        description = {
            "Loads terms and closures of authorities and schools (CSV),",
            "or the bank holidays of England (gov.uk's JSON)."
        },
        mixinStandardHelpOptions = true)
final class ImportCalendarCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ImportOptions options;

    @Override
    public Integer call() throws Exception {
        return new ImportRun(spec, options)
                .run(
                        List.of(CalendarProblem.values()),
                        (context, request) -> context.getBean(ImportCalendars.class).load(request));
    }
}
