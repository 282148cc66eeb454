package org.holdfast.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.access.CurrentActor;
import org.holdfast.database.DatabaseUnusable;
import org.holdfast.insight.board.WriteBoardReport;
import org.holdfast.insight.board.WriteBoardReport.Outcome;
import org.holdfast.insight.indicator.Term;
import org.holdfast.insight.snapshot.SnapshotFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code report board}: the termly pack as PDF, HTML and spreadsheet. Exit 0: written; 1: it was to
 * be issued and its review is not whole; 2: no such authority, or the database cannot be used.
 */
@Command(
        name = "board",
        description = {
            "Writes the termly board pack: accessible PDF, one page of HTML, a spreadsheet of every"
                    + " table.",
            "Makes it from a snapshot unless it has been made; small numbers are hidden, also"
                    + " beside earlier releases.",
            "What people write into it is written on its page, /board-packs."
        },
        mixinStandardHelpOptions = true)
final class ReportBoardCommand implements Callable<Integer> {

    /** How the answer is printed. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Spec private CommandSpec spec;
    @Mixin private DatabaseChoice database;

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            description = "Three-digit code or name; may be left out where there is one.")
    private @Nullable String authority;

    @Option(
            names = "--term",
            paramLabel = "TERM",
            description = "autumn, spring or summer (default: the last that is over).")
    private @Nullable Term term;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Calendar year in which the school year begins, such as 2026.")
    private @Nullable Integer year;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the files (default: the current one).",
            defaultValue = ".")
    private Path out;

    @Option(names = "--again", description = "Make another edition even where there is one.")
    private boolean again;

    @Option(
            names = "--issue",
            description =
                    "Issue it: from then on it is kept byte for byte. The review must be whole.")
    private boolean issue;

    @Option(
            names = "--format",
            description = "text, json or csv: how the files are listed (default: text).",
            defaultValue = "TEXT")
    private Format format;

    @Override
    public Integer call() {
        var errors = spec.commandLine().getErr();
        errors.println("Making the board pack. This can take a minute.");
        errors.flush();
        try (var used = database.toUse();
                var context = Application.forOneCommand(used.address(), database.data())) {
            var request =
                    new WriteBoardReport.Request(
                            Optional.ofNullable(authority),
                            Optional.ofNullable(term),
                            Optional.ofNullable(year),
                            again,
                            issue);
            return print(
                    CurrentActor.callAsJob(
                            "board report from the command line",
                            () -> context.getBean(WriteBoardReport.class).write(request, out)));
        } catch (DatabaseUnusable | SnapshotFailure refused) {
            return refuse(String.valueOf(refused.getMessage()));
        }
    }

    private int print(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written written -> {
                list(written, spec.commandLine().getOut());
                yield 0;
            }
            case Outcome.NotReviewed(var title, var empty) -> {
                var errors = spec.commandLine().getErr();
                errors.println(
                        "%s is not issued: still empty: %s"
                                .formatted(title, String.join(", ", empty)));
                errors.flush();
                yield HoldfastCommand.ANSWER_IS_NO;
            }
            case Outcome.WhichAuthority(var codes) ->
                    refuse(
                            codes.isEmpty()
                                    ? "There is no authority yet: import schools first."
                                    : "Say which authority with --authority: "
                                            + String.join(", ", codes));
        };
    }

    private void list(Outcome.Written written, PrintWriter to) {
        switch (format) {
            case TEXT -> {
                to.println(written.title() + (written.issued() ? "" : " (draft)"));
                written.files().forEach(file -> to.println(file.toAbsolutePath().normalize()));
            }
            case CSV -> {
                to.println("file");
                written.files()
                        .forEach(file ->
                                to.println(
                                        "\"%s\""
                                                .formatted(
                                                        file.toAbsolutePath()
                                                                .normalize()
                                                                .toString()
                                                                .replace("\"", "\"\""))));
            }
            case JSON ->
                    to.println(
                            JsonMapper.builder()
                                    .build()
                                    .writeValueAsString(
                                            new Listed(
                                                    written.title(),
                                                    written.issued(),
                                                    written.files().stream()
                                                            .map(file ->
                                                                    file.toAbsolutePath()
                                                                            .normalize()
                                                                            .toString())
                                                            .toList())));
        }
        to.flush();
    }

    private record Listed(String title, boolean issued, List<String> files) {}

    private int refuse(String why) {
        var errors = spec.commandLine().getErr();
        errors.println(why);
        errors.flush();
        return HoldfastCommand.UNUSABLE;
    }
}
