package org.holdfast.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.pupil.intake.ImportPupils;
import org.holdfast.pupil.intake.PupilFileProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code import pupils}. */
@Command(
        name = "pupils",
        description = {
            "Loads Holdfast's own files of pupils (pupil_id, upn, forename, surname, date_of_birth, sex, school_urn, from, …)",
            "and of contacts (pupil_id, name, relationship, parental_responsibility, …). docs/imports.md has every column."
        },
        mixinStandardHelpOptions = true)
final class ImportPupilsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ImportOptions options;

    @Override
    public Integer call() throws Exception {
        return new ImportRun(spec, options)
                .run(
                        List.of(PupilFileProblem.values()),
                        (context, request) -> context.getBean(ImportPupils.class).load(request));
    }
}
