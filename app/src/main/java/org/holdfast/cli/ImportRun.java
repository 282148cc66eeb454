package org.holdfast.cli;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Actors;
import org.holdfast.access.CurrentActor;
import org.holdfast.database.DatabaseUnusable;
import org.holdfast.intake.FileProblem;
import org.holdfast.intake.IntakeCode;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeReports;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.web.NotAllowed;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Runs one import from the command line: as whom, on which database, and what is said at the end.
 */
final class ImportRun {

    /** Whoever has the files and the folder of the database at hand. */
    private static final Actor COMMAND_LINE = new Actor.Job("import from the command line");

    private final CommandSpec spec;
    private final ImportOptions options;

    ImportRun(CommandSpec spec, ImportOptions options) {
        this.spec = spec;
        this.options = options;
    }

    /**
     * Runs it.
     *
     * @param codes of the problems that the import knows, besides those of any table
     * @return the exit status
     */
    int run(
            List<? extends IntakeCode> codes,
            BiFunction<ApplicationContext, IntakeRequest, IntakeReport> load)
            throws Exception {
        refuseUnknownCodes(codes);
        var errors = spec.commandLine().getErr();
        try {
            // A file that cannot be read is said before a database is started for it.
            options.request().files().forEach(TextFile::of);
        } catch (UnreadableFile refused) {
            errors.println(refused.getMessage());
            return HoldfastCommand.UNUSABLE;
        }
        errors.println("Reading and checking. This can take some seconds.");
        errors.flush();
        try (var database = options.database().toUse();
                var context = Application.forOneCommand(database.address())) {
            var report =
                    CurrentActor.call(actor(context), () -> load.apply(context, options.request()));
            print(report);
            errors.print(IntakeReports.acceptable(report, known(codes)));
            errors.flush();
            return report.errors() == 0 ? 0 : HoldfastCommand.ANSWER_IS_NO;
        } catch (UnreadableFile | DatabaseUnusable | IllegalArgumentException refused) {
            errors.println(refused.getMessage());
            return HoldfastCommand.UNUSABLE;
        } catch (NotAllowed _) {
            errors.println("This person's roles do not allow this import.");
            return HoldfastCommand.UNUSABLE;
        }
    }

    private Actor actor(ApplicationContext context) {
        return options.person()
                .map(email ->
                        (Actor)
                                context.getBean(Actors.class)
                                        .withEmail(email)
                                        .orElseThrow(() ->
                                                new IllegalArgumentException(
                                                        "Nobody with that email address holds a role today.")))
                .orElse(COMMAND_LINE);
    }

    private static Stream<IntakeCode> known(List<? extends IntakeCode> codes) {
        return Stream.concat(codes.stream(), Stream.of(FileProblem.values()));
    }

    private void refuseUnknownCodes(List<? extends IntakeCode> codes) {
        var acceptable =
                known(codes)
                        .filter(code -> !code.whenAccepted().isEmpty())
                        .map(IntakeCode::code)
                        .sorted()
                        .toList();
        for (var code : options.request().accepted()) {
            if (!acceptable.contains(code)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "%s cannot be accepted. These can: %s"
                                .formatted(
                                        code,
                                        acceptable.stream().collect(Collectors.joining(", "))));
            }
        }
    }

    private void print(IntakeReport report) {
        var out = spec.commandLine().getOut();
        out.print(
                switch (options.format()) {
                    case TEXT -> IntakeReports.text(report);
                    case CSV -> IntakeReports.csv(report);
                    case JSON -> IntakeReports.json(report);
                });
        out.flush();
        if (options.format() != ImportOptions.Format.TEXT) {
            spec.commandLine().getErr().println(IntakeReports.verdict(report));
        }
    }
}
