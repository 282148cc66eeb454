package org.holdfast.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    @TempDir Path folder;

    private final IntakeProblems problems = new IntakeProblems(Set.of());

    @Test
    void findsColumnsWhateverTheirCapitalsSpacesAndStops() throws IOException {
        var table = open("LA (code),Establishment Name\n821,Icknield High\n");

        assertThat(table.column("la_code").present()).isTrue();
        assertThat(cells(table, "ESTABLISHMENTNAME")).containsExactly("Icknield High");
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(cells(open("\uFEFFURN,Name\n100000,Zoë\n"), "URN")).containsExactly("100000");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void readsWindowsText1252AndSaysSo() throws IOException {
        var table = open("Name\nChâteau\n".getBytes(TextFile.WINDOWS));

        assertThat(cells(table, "Name")).containsExactly("Château");
        assertThat(codes()).containsExactly("FILE-ENCODING");
    }

    @Test
    void findsBytesThatAreNotUtf8FarIntoAFile() throws IOException {
        var long8 = "Name\n" + "a\n".repeat(200_000);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(long8.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("é\n".getBytes(TextFile.WINDOWS));

        assertThat(cells(open(bytes.toByteArray()), "Name")).last().isEqualTo("é");
    }

    @Test
    void readsWhatIsCompressedByItsContentAndNotItsName() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("Name\nMoor End\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(cells(open(bytes.toByteArray()), "Name")).containsExactly("Moor End");
    }

    @Test
    void refusesACompressedFileThatIsCutShort() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("Name\nMoor End\n".repeat(500).getBytes(StandardCharsets.UTF_8));
        }
        var cut = java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);

        assertThatThrownBy(() -> open(cut))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("cut short");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertRefused("", "is empty");
        assertRefused(" \n ", "is empty");
        assertRefused("a;b\n1;2\n", "separated by semicolons");
        assertRefused("a\tb\n1\t2\n", "separated by tabs");
        assertRefused("PK\u0003\u0004 rest", "spreadsheet");
        assertRefused("\0\1\2\3".repeat(100), "not text");
        assertThatThrownBy(() -> TableFile.open(folder, problems)).hasMessageContaining("folder");
        assertThatThrownBy(() -> TableFile.open(folder.resolve("none.csv"), problems))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void refusesUtf16() {
        assertThatThrownBy(() -> open("\uFEFFa,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("UTF-16");
    }

    @Test
    void reportsRowsThatAreNotWholeAndReadsTheOthers() throws IOException {
        var table = open("a,b\n1,2\n3\n4,5,6\n7,8,\n\n9,\0\n10,11\n");

        assertThat(cells(table, "a")).containsExactly("1", "7", "10");
        assertThat(problems.all())
                .extracting(IntakeProblem::toString)
                .containsExactly(
                        "table.csv:3::FILE-RAGGED",
                        "table.csv:4::FILE-RAGGED",
                        "table.csv:7:b:FILE-NUL");
    }

    @Test
    void numbersRowsAsASpreadsheetDoes() throws IOException {
        var rows = new ArrayList<Long>();
        open("a,b\n\"two\nlines\",2\n\n3,4\n").forEach(row -> rows.add(row.number()));

        assertThat(rows).containsExactly(2L, 4L);
    }

    @Test
    void stopsAtAQuotationMarkInTheWrongPlace() throws IOException {
        assertThat(cells(open("a,b\n1,2\n\"3\"x,4\n5,6\n"), "a")).containsExactly("1");
        assertThat(codes()).containsExactly("FILE-QUOTES");
        assertThat(problems.all().getFirst().row()).isEqualTo(3);
    }

    @Test
    void stopsAtARowWithoutEndBeforeItFillsTheMemory() throws IOException {
        var table = open("a,b\n1,2\n\"" + "x".repeat(3 << 20) + "\n");

        assertThat(cells(table, "a")).containsExactly("1");
        assertThat(codes()).containsExactly("FILE-OVERSIZED");
    }

    @Test
    void saysThatAColumnStandsTwice() throws IOException {
        open("a,A\n1,2\n");

        assertThat(codes()).containsExactly("FILE-COLUMN-TWICE");
    }

    @Test
    void saysThatThereAreNoRows() throws IOException {
        assertThat(open("a,b\n").forEach(row -> {})).isZero();
        assertThat(codes()).containsExactly("FILE-NO-ROWS");
    }

    @Test
    void makesANamedErrorAWarningAndSaysWhatIsDone() {
        var accepting = new IntakeProblems(Set.of("FILE-RAGGED", "FILE-QUOTES"));

        assertThat(accepting.add("f", 2, "", FileProblem.RAGGED, "Short.")).isFalse();
        assertThat(accepting.add("f", 3, "", FileProblem.QUOTES, "Quote.")).isTrue();
        assertThat(accepting.all())
                .extracting(IntakeProblem::words)
                .containsExactly("Short. Accepted: the row is left out.", "Quote.");
    }

    private void assertRefused(String content, String words) {
        assertThatThrownBy(() -> open(content))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(words);
    }

    private TableFile open(String content) throws IOException {
        return open(content.getBytes(StandardCharsets.UTF_8));
    }

    private TableFile open(byte[] content) throws IOException {
        return TableFile.open(Files.write(folder.resolve("table.csv"), content), problems);
    }

    private static List<String> cells(TableFile table, String column) {
        var cells = new ArrayList<String>();
        table.forEach(row -> cells.add(row.text(table.column(column))));
        return cells;
    }

    private List<String> codes() {
        return problems.all().stream().map(IntakeProblem::code).toList();
    }
}
