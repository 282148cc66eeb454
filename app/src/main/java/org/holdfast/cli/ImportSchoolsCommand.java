package org.holdfast.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.organisation.ImportSchools;
import org.holdfast.organisation.SchoolListProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code import schools}. */
@Command(
        name = "schools",
        description = {
            "Loads a list of schools: the national list (Get Information about Schools), its list of links between schools,",
            "or a list with the columns urn, laestab, la_number, school_name, establishment_type."
        },
        mixinStandardHelpOptions = true)
final class ImportSchoolsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ImportOptions options;

    @Override
    public Integer call() throws Exception {
        return new ImportRun(spec, options)
                .run(
                        List.of(SchoolListProblem.values()),
                        (context, request) -> context.getBean(ImportSchools.class).load(request));
    }
}
