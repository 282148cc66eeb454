package org.holdfast.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.published.ImportNeighbours;
import org.holdfast.published.file.PublishedProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code import neighbours}. */
@Command(
        name = "neighbours",
        description = {
            "Loads lists of statistical neighbours: la_number, neighbour_rank, neighbour_la_number, closeness.",
            "Sets of several years stand side by side."
        },
        mixinStandardHelpOptions = true)
final class ImportNeighboursCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ImportOptions options;
    @Mixin private PublicationOptions publication;

    @Override
    public Integer call() throws Exception {
        return new ImportRun(spec, options)
                .run(
                        List.of(PublishedProblem.values()),
                        (context, request) ->
                                context.getBean(ImportNeighbours.class)
                                        .load(request, publication.said()));
    }
}
