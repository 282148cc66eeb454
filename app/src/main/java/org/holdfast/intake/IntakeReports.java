package org.holdfast.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An import's report as text for people, CSV for a sheet and JSON for programs. */
public final class IntakeReports {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** With more problems than a screen has lines, the first have gone by. */
    private static final int MANY = 20;

    private IntakeReports() {}

    /** One line for each problem, how often there is each if they are many, then what was done. */
    public static String text(IntakeReport report) {
        var lines = new StringBuilder();
        for (var problem : report.problems()) {
            lines.append(
                    "%s%s%s: %s %s: %s%n"
                            .formatted(
                                    problem.file(),
                                    problem.row() > 0 ? ", row " + problem.row() : "",
                                    problem.column().isEmpty() ? "" : ", " + problem.column(),
                                    problem.severity().word(),
                                    problem.code(),
                                    problem.words()));
        }
        if (report.problems().size() > MANY) {
            byKind(report.problems())
                    .forEach((kind, count) -> lines.append("%,9d  %s%n".formatted(count, kind)));
        }
        for (var tally : report.tallies()) {
            lines.append(
                    "%s: %,d new, %,d changed, %,d as before%s%n"
                            .formatted(
                                    tally.of(),
                                    tally.added(),
                                    tally.changed(),
                                    tally.unchanged(),
                                    tally.leftOut() > 0
                                            ? ", %,d left out".formatted(tally.leftOut())
                                            : ""));
        }
        return lines.append(verdict(report)).append(System.lineSeparator()).toString();
    }

    /** What was done, in one sentence. */
    public static String verdict(IntakeReport report) {
        var found =
                "%s and %s"
                        .formatted(
                                counted(report.errors(), "error"),
                                counted(report.warnings(), "warning"));
        if (report.errors() > 0) {
            return "Nothing was loaded: %s (%s).".formatted(found, byCode(report));
        }
        if (report.dryRun()) {
            return "Nothing was loaded, as asked. It would load, with %s."
                    .formatted(counted(report.warnings(), "warning"));
        }
        if (report.nothingNew()) {
            return "Nothing was changed: all of it was known already.";
        }
        return "Loaded, with %s.".formatted(counted(report.warnings(), "warning"));
    }

    /** The problems, one row each. */
    public static String csv(IntakeReport report) {
        var text = new StringBuilder();
        try (var printer =
                new CSVPrinter(
                        text,
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader("file", "row", "column", "severity", "code", "words")
                                .get())) {
            for (var problem : report.problems()) {
                printer.printRecord(
                        problem.file(),
                        problem.row() > 0 ? problem.row() : "",
                        problem.column(),
                        problem.severity().word(),
                        problem.code(),
                        problem.words());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Everything. */
    public static String json(IntakeReport report) {
        var root = JSON.createObjectNode();
        root.put("import", report.what())
                .put("loaded", report.loaded())
                .put("dry_run", report.dryRun())
                .put("nothing_new", report.nothingNew())
                .put("errors", report.errors())
                .put("warnings", report.warnings());
        var tallies = root.putArray("counts");
        for (var tally : report.tallies()) {
            tallies.addObject()
                    .put("of", tally.of())
                    .put("new", tally.added())
                    .put("changed", tally.changed())
                    .put("as_before", tally.unchanged())
                    .put("left_out", tally.leftOut());
        }
        var problems = root.putArray("problems");
        report.problems().forEach(problem -> write(problem, problems.addObject()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root)
                + System.lineSeparator();
    }

    private static void write(IntakeProblem problem, ObjectNode into) {
        into.put("file", problem.file())
                .put("row", problem.row())
                .put("column", problem.column())
                .put("severity", problem.severity().word())
                .put("code", problem.code())
                .put("accepted", problem.accepted())
                .put("words", problem.words());
    }

    /**
     * What {@code --accept} would do about the errors that it can make warnings, a line for each;
     * empty where there are none.
     *
     * @param codes that the import knows
     */
    public static String acceptable(IntakeReport report, Stream<? extends IntakeCode> codes) {
        var found =
                report.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(IntakeProblem::code)
                        .collect(Collectors.toSet());
        return codes.filter(code -> found.contains(code.code()))
                .filter(code -> !code.whenAccepted().isEmpty())
                .map(code -> "With --accept %s: %s.%n".formatted(code.code(), code.whenAccepted()))
                .sorted()
                .collect(Collectors.joining());
    }

    /** Errors before warnings, and the most frequent first. */
    private static Map<String, Long> byKind(List<IntakeProblem> problems) {
        return problems.stream()
                .collect(
                        Collectors.groupingBy(
                                problem -> problem.severity().word() + " " + problem.code(),
                                TreeMap::new,
                                Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(
                        Comparator.comparing((Map.Entry<String, Long> kind) ->
                                        kind.getKey().startsWith(Severity.WARNING.word()))
                                .thenComparing(
                                        Map.Entry.<String, Long>comparingByValue().reversed()))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    private static String byCode(IntakeReport report) {
        return report.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .collect(
                        Collectors.groupingBy(
                                IntakeProblem::code, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> "%s %,d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String counted(long count, String of) {
        return count == 1 ? "1 " + of : "%,d %ss".formatted(count, of);
    }
}
