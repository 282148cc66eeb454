package org.holdfast.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.pupil.intake.CensusProblem;
import org.holdfast.pupil.intake.ImportCensus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code import census}. */
@Command(
        name = "census",
        description = {
            "Loads tables of a school census return, known by their headers: pupils on roll and no longer on roll,",
            "SEN needs, session details, termly exclusions on and off roll."
        },
        mixinStandardHelpOptions = true)
final class ImportCensusCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ImportOptions options;

    @Option(
            names = "--return",
            paramLabel = "RETURN",
            required = true,
            description = "Which return, such as 2025-summer.")
    private String census;

    @Option(
            names = "--schools",
            paramLabel = "MAP.csv",
            required = true,
            description = "The return's names of schools and their URNs: columns school, urn.")
    private Path schools;

    @Override
    public Integer call() throws Exception {
        return new ImportRun(spec, options)
                .run(
                        List.of(CensusProblem.values()),
                        (context, request) ->
                                context.getBean(ImportCensus.class).load(request, census, schools));
    }
}
