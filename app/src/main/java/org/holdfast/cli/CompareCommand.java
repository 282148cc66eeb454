package org.holdfast.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.database.DatabaseUnusable;
import org.holdfast.intake.IntakeProblem;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.published.Comparators;
import org.holdfast.published.compare.Comparison;
import org.holdfast.published.compare.ComparisonCsv;
import org.holdfast.published.compare.ComparisonJson;
import org.holdfast.published.compare.ComparisonText;
import org.holdfast.published.file.CompareFiles;
import org.holdfast.published.file.CompareFiles.Answer;
import org.holdfast.published.file.Questions;
import org.holdfast.published.file.Questions.Understood;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code compare}: an area's published figures beside others, from files alone or from imports. */
@Command(
        name = "compare",
        description = {
            "Sets an area's published figures beside England, its region, its rank, its statistical neighbours and its past.",
            "With --published it reads files alone and needs no database; without, it takes what “import published” has brought in.",
            "compare --help --published FILE lists what the files hold. docs/comparisons.md explains every number."
        })
final class CompareCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Spec private CommandSpec spec;
    @Mixin private DatabaseChoice database;

    @Option(
            names = "--area",
            paramLabel = "CODE",
            arity = "1..*",
            description =
                    "A local authority, a region or England: 821, E06000032 or Luton. Several may be given.")
    private List<String> areas = new ArrayList<>();

    @Option(
            names = "--indicator",
            paramLabel = "NAME",
            arity = "1..*",
            description =
                    "Such as susp_rate, perm_excl_rate, suspension, or a measure code. All if left out.")
    private List<String> indicators = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "BREAKDOWN",
            description =
                    "Such as education_phase, sen_provision, ethnicity_major; several with commas. Totals if left out.")
    private String by = "";

    @Option(
            names = "--where",
            paramLabel = "BREAKDOWN=GROUP",
            description =
                    "Hold another breakdown fast, such as education_phase=State-funded secondary.")
    private Map<String, String> where = Map.of();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            arity = "1..*",
            description = "202324, 2023/24, 2024, “autumn 2023/24”. All if left out.")
    private List<String> periods = new ArrayList<>();

    @Option(
            names = "--reference",
            paramLabel = "GROUP",
            description =
                    "The group that ratios are made to. If left out the customary one, else the total.")
    private String reference = "";

    @Option(
            names = "--published",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Published statistics, plain or gzip. Of two that have a figure the first is believed.")
    private List<Path> published = new ArrayList<>();

    @Option(
            names = "--neighbours",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Lists of statistical neighbours. Of several the newest stands in the CSV.")
    private List<Path> neighbours = new ArrayList<>();

    @Option(
            names = "--format",
            description = "text, csv or json (default: text).",
            defaultValue = "TEXT")
    private Format format = Format.TEXT;

    @Option(
            names = {"-h", "--help"},
            description = "Show this help; with --published also what the files hold.")
    private boolean help;

    private enum Format {
        TEXT,
        CSV,
        JSON
    }

    @Override
    public Integer call() throws Exception {
        try {
            return help ? explain() : compare();
        } catch (UnreadableFile | DatabaseUnusable refused) {
            return refuse(String.valueOf(refused.getMessage()));
        }
    }

    private int explain() {
        var out = spec.commandLine().getOut();
        spec.commandLine().usage(out);
        if (!published.isEmpty()) {
            out.println();
            out.print(CompareFiles.open(published).catalogue().inWords());
        }
        out.flush();
        return 0;
    }

    private int compare() throws Exception {
        if (areas.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say which area: --area 821, --area Luton, several if you like");
        }
        if (published.isEmpty()) {
            return fromImports();
        }
        return switch (CompareFiles.open(published).compare(request(), neighbours)) {
            case Answer.Refused(var why) -> refuse(why);
            case Answer.Compared(var comparison, var problems, var errors) -> {
                report(problems);
                var status = print(comparison);
                yield errors ? HoldfastCommand.ANSWER_IS_NO : status;
            }
        };
    }

    /** Asks the running server's database, or starts it. */
    private int fromImports() throws Exception {
        if (!neighbours.isEmpty() || !where.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--neighbours and --where go with --published FILE");
        }
        try (var chosen = database.toUse();
                var context = Application.forOneCommand(chosen.address())) {
            return CurrentActor.call(
                    new Actor.Job("comparison from the command line"),
                    () -> answer(context.getBean(Comparators.class)));
        }
    }

    private int answer(Comparators comparators) {
        return switch (Questions.understand(
                request(), comparators.areas(), comparators.catalogue())) {
            case Understood.No(var why) -> refuse(why);
            case Understood.Yes(var question, _) -> print(comparators.answer(question));
        };
    }

    private Questions.Request request() {
        return new Questions.Request(areas, indicators, by, where, periods, reference);
    }

    private int print(Comparison comparison) {
        var out = spec.commandLine().getOut();
        switch (format) {
            case CSV -> ComparisonCsv.write(comparison, out);
            case JSON -> out.print(ComparisonJson.write(comparison));
            case TEXT -> out.print(ComparisonText.write(comparison));
        }
        out.flush();
        if (comparison.lines().isEmpty()) {
            var errors = spec.commandLine().getErr();
            errors.println("Nothing published fits the question.");
            errors.flush();
            return HoldfastCommand.ANSWER_IS_NO;
        }
        return 0;
    }

    private void report(List<IntakeProblem> problems) {
        var errors = spec.commandLine().getErr();
        problems.stream().limit(SHOWN).forEach(problem -> line(errors, problem));
        if (problems.size() > SHOWN) {
            errors.println("… and %,d more.".formatted(problems.size() - SHOWN));
        }
        errors.flush();
    }

    private static void line(PrintWriter errors, IntakeProblem problem) {
        errors.println(
                "%s%s%s: %s %s: %s"
                        .formatted(
                                problem.file(),
                                problem.row() > 0 ? ", row " + problem.row() : "",
                                problem.column().isEmpty() ? "" : ", " + problem.column(),
                                problem.severity().word(),
                                problem.code(),
                                problem.words()));
    }

    private int refuse(@Nullable String why) {
        var errors = spec.commandLine().getErr();
        errors.println(why);
        errors.flush();
        return HoldfastCommand.UNUSABLE;
    }
}
