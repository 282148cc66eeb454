package org.holdfast.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.intake.IntakeReport.Tally;
import org.junit.jupiter.api.Test;

class IntakeReportsTest {

    @Test
    void writesTextThatEndsWithWhatWasDone() {
        assertThat(IntakeReports.text(report(true, false)))
                .contains("f.csv, row 2, a: error FILE-RAGGED: Too “short”, it is.")
                .endsWith("Nothing was loaded: 1 error and 1 warning (FILE-RAGGED 1).\n");
        assertThat(IntakeReports.text(report(false, false)))
                .contains("schools: 1,200 new, 2 changed, 3 as before, 4 left out")
                .endsWith("Loaded, with 1 warning.\n");
        assertThat(IntakeReports.text(report(false, true))).contains("as asked");
    }

    @Test
    void countsProblemsByKindWhenTheyFillTheScreen() {
        var problems = new IntakeProblems(Set.of());
        for (var row = 2; row < 1200; row++) {
            problems.add("f.csv", row, "a", FileProblem.NO_ROWS, "None.");
        }
        problems.add("f.csv", 9, "b", FileProblem.RAGGED, "Short.");
        var report = new IntakeReport("x", false, List.of(), problems.all());

        assertThat(IntakeReports.text(report).lines().toList())
                .hasSize(1199 + 3)
                .contains("f.csv, row 9, b: error FILE-RAGGED: Short.")
                .endsWith(
                        "        1  error FILE-RAGGED",
                        "    1,198  warning FILE-NO-ROWS",
                        "Nothing was loaded: 1 error and 1,198 warnings (FILE-RAGGED 1).");
    }

    @Test
    void saysWhatAcceptingAnErrorWouldDo() {
        assertThat(IntakeReports.acceptable(report(true, false), Stream.of(FileProblem.values())))
                .isEqualTo(
                        "With --accept FILE-RAGGED: %s.%n"
                                .formatted(FileProblem.RAGGED.whenAccepted()));
        assertThat(IntakeReports.acceptable(report(false, false), Stream.of(FileProblem.values())))
                .isEmpty();
    }

    @Test
    void saysThatNothingWasChanged() {
        var report =
                new IntakeReport("x", false, List.of(new Tally("schools", 0, 0, 9, 0)), List.of());

        assertThat(IntakeReports.verdict(report)).startsWith("Nothing was changed");
    }

    @Test
    void writesCsvForASheet() {
        assertThat(IntakeReports.csv(report(true, false)))
                .isEqualTo(
                        "file,row,column,severity,code,words\r\n"
                                + "f.csv,,,warning,FILE-NO-ROWS,None.\r\n"
                                + "f.csv,2,a,error,FILE-RAGGED,\"Too “short”, it is.\"\r\n");
    }

    @Test
    void writesJsonForPrograms() {
        assertThat(IntakeReports.json(report(true, false)))
                .contains("\"loaded\" : false", "\"code\" : \"FILE-RAGGED\"", "\"row\" : 2");
    }

    private static IntakeReport report(boolean withError, boolean dryRun) {
        var problems = new IntakeProblems(Set.of());
        problems.add("f.csv", 0, "", FileProblem.NO_ROWS, "None.");
        if (withError) {
            problems.add("f.csv", 2, "a", FileProblem.RAGGED, "Too “short”, it is.");
        }
        return new IntakeReport(
                "schools", dryRun, List.of(new Tally("schools", 1200, 2, 3, 4)), problems.all());
    }
}
