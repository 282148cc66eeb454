package org.holdfast.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in a file: comma-separated, one header row. Rows are handed on one by one, so that a file
 * of any length takes little memory.
 *
 * <p>Columns are found by name whatever their capitals, spaces and stops: {@code LA (code)} is
 * {@code la_code}.
 */
public final class TableFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** No real row comes near it; a quotation mark that never closes would swallow the file. */
    private static final int LONGEST_ROW = 1 << 20;

    private final TextFile file;
    private final List<String> header;
    private final Map<String, Integer> positions;
    private final IntakeProblems problems;

    private TableFile(
            TextFile file,
            List<String> header,
            Map<String, Integer> positions,
            IntakeProblems problems) {
        this.file = file;
        this.header = header;
        this.positions = positions;
        this.problems = problems;
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws UnreadableFile if it is no table
     */
    public static TableFile open(Path path, IntakeProblems problems) {
        var text = TextFile.of(path);
        if (text.encoding().equals(TextFile.WINDOWS)) {
            problems.add(
                    text.name(),
                    0,
                    "",
                    FileProblem.ENCODING,
                    "The file is not UTF-8 and was read as Windows-1252. Check names with accents.");
        }
        var header = header(text);
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            var key = key(header.get(i));
            if (!key.isEmpty() && positions.putIfAbsent(key, i) != null) {
                problems.add(
                        text.name(),
                        1,
                        header.get(i),
                        FileProblem.COLUMN_TWICE,
                        "Two columns are called “%s”.".formatted(header.get(i)));
            }
        }
        return new TableFile(text, header, positions, problems);
    }

    /** The file's name without folders. */
    public String name() {
        return file.name();
    }

    /** The names of the columns as the file writes them. */
    public List<String> header() {
        return header;
    }

    /** Whether the table has all of these columns. */
    public boolean has(String... names) {
        return Set.of(names).stream().allMatch(name -> positions.containsKey(key(name)));
    }

    /** The column that has one of the names, the first that the table knows. */
    public Column column(String... names) {
        for (var name : names) {
            var position = positions.get(key(name));
            if (position != null) {
                return new Column(header.get(position), position);
            }
        }
        return new Column(names[0], -1);
    }

    /**
     * Hands on every row that is whole. Rows that are not are problems; empty rows are passed over.
     *
     * @return how many rows there were
     */
    public long forEach(Consumer<TableRow> use) {
        var number = 1L;
        var rows = 0L;
        try (var reader = new RowLimit(file.reader());
                var parser = FORMAT.parse(reader)) {
            var records = parser.iterator();
            records.next();
            reader.nextRow();
            while (records.hasNext()) {
                number++;
                var cells = records.next();
                reader.nextRow();
                if (isBlank(cells)) {
                    continue;
                }
                rows++;
                if (isWhole(cells, number)) {
                    use.accept(new TableRow(name(), number, cells));
                }
            }
        } catch (UncheckedIOException | IOException broken) {
            reportBroken(broken, number + 1);
        }
        if (rows == 0) {
            problems.add(name(), 0, "", FileProblem.NO_ROWS, "The file has a header and no rows.");
        }
        return rows;
    }

    private static List<String> header(TextFile text) {
        try (var reader = new RowLimit(text.reader());
                var parser = FORMAT.parse(reader)) {
            var first = parser.iterator().next().stream().map(String::strip).toList();
            refuseOtherDelimiters(text, first);
            return first;
        } catch (UncheckedIOException | IOException broken) {
            throw new UnreadableFile(
                    "%s does not begin with a header row".formatted(text.name()), broken);
        }
    }

    private static void refuseOtherDelimiters(TextFile text, List<String> header) {
        for (var delimiter : Map.of(";", "semicolons", "\t", "tabs", "|", "strokes").entrySet()) {
            if (header.size() == 1 && header.getFirst().contains(delimiter.getKey())) {
                throw new UnreadableFile(
                        "%s is separated by %s; save it as CSV separated by commas"
                                .formatted(text.name(), delimiter.getValue()));
            }
        }
    }

    private static boolean isBlank(CSVRecord cells) {
        return isBlankFrom(cells, 0);
    }

    private static boolean isBlankFrom(CSVRecord cells, int first) {
        for (int i = first; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(CSVRecord cells, long number) {
        if (cells.size() < header.size() || !isBlankFrom(cells, header.size())) {
            problems.add(
                    name(),
                    number,
                    "",
                    FileProblem.RAGGED,
                    "The row has %d cells and the header %d."
                            .formatted(cells.size(), header.size()));
            return false;
        }
        for (int i = 0; i < header.size(); i++) {
            if (cells.get(i).indexOf('\0') >= 0) {
                problems.add(
                        name(),
                        number,
                        header.get(i),
                        FileProblem.NUL,
                        "The cell holds a NUL, which is not text.");
                return false;
            }
        }
        return true;
    }

    private void reportBroken(Exception broken, long number) {
        var tooLong =
                broken instanceof RowLimit.Passed || broken.getCause() instanceof RowLimit.Passed;
        problems.add(
                name(),
                number,
                "",
                tooLong ? FileProblem.OVERSIZED : FileProblem.QUOTES,
                tooLong
                        ? "The row is longer than a million characters. A quotation mark may be missing. Nothing after it was read."
                        : "A quotation mark stands in the wrong place. Nothing after it was read.");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9|]", "");
    }

    /** Stops a row without end before it fills the memory. */
    private static final class RowLimit extends FilterReader {
        private long inRow;

        RowLimit(Reader reader) {
            super(reader);
        }

        void nextRow() {
            inRow = 0;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            inRow += more;
            if (inRow > LONGEST_ROW) {
                throw new Passed();
            }
        }

        /** The row has passed every length that a row can have. */
        static final class Passed extends IOException {
            @java.io.Serial private static final long serialVersionUID = 1L;
        }
    }
}
