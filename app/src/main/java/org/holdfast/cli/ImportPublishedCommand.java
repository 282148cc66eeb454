package org.holdfast.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.published.ImportPublished;
import org.holdfast.published.file.PublishedProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code import published}. */
@Command(
        name = "published",
        description = {
            "Loads published statistics, known by their headers: files of Explore education statistics, extracts of the",
            "Local Authority Interactive Tool, statistical first releases to 2016/17, lists of authorities (la_lookup.csv)."
        },
        mixinStandardHelpOptions = true)
final class ImportPublishedCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ImportOptions options;
    @Mixin private PublicationOptions publication;

    @Override
    public Integer call() throws Exception {
        return new ImportRun(spec, options)
                .run(
                        List.of(PublishedProblem.values()),
                        (context, request) ->
                                context.getBean(ImportPublished.class)
                                        .load(request, publication.said()));
    }
}
