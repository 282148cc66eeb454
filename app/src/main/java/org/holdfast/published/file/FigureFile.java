package org.holdfast.published.file;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.intake.Column;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.TableRow;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.figure.Indicators;
import org.holdfast.published.figure.Period;
import org.holdfast.published.figure.Reading;
import org.holdfast.published.figure.SliceKey;
import org.holdfast.published.figure.Written;

/**
 * A table of published figures, wide or long, known by its header: Explore education statistics,
 * the Local Authority Interactive Tool, and the statistical first releases before them.
 */
public final class FigureFile {
    private final TableFile table;
    private final Shape shape;
    private final IntakeProblems problems;

    private FigureFile(TableFile table, Shape shape, IntakeProblems problems) {
        this.table = table;
        this.shape = shape;
        this.problems = problems;
    }

    /** Takes the cells one by one. */
    public interface Sink {
        /** One cell, and where it stands. */
        void take(SliceKey key, Written written, Area area, Reading reading, Place place);
    }

    /** Where a cell stands in its file. */
    public record Place(TableRow row, String column) {}

    /**
     * Looks the file through.
     *
     * @throws org.holdfast.intake.UnreadableFile if it is no table of published figures
     */
    public static FigureFile open(Path path, IntakeProblems problems) {
        return of(TableFile.open(path, problems), problems);
    }

    /** Looks the table through. */
    static FigureFile of(TableFile table, IntakeProblems problems) {
        return new FigureFile(table, Survey.of(table), problems);
    }

    /** The file's name without folders. */
    public String name() {
        return table.name();
    }

    public long rows() {
        return shape.contents().rows();
    }

    public Collection<Period> periods() {
        return shape.contents().periods();
    }

    /** Indicators as the file names them. */
    public List<String> indicators() {
        return switch (shape.numbers()) {
            case Shape.Numbers.InColumns(var columns) ->
                    columns.stream().map(Column::name).toList();
            case Shape.Numbers.InRows _ -> List.copyOf(shape.contents().indicators());
        };
    }

    /** Breakdowns as the file names them, and their groups, the first some hundred. */
    public Map<String, Set<String>> breakdowns() {
        return shape.contents().groups();
    }

    /** The columns that name breakdowns in their cells; empty where there are none. */
    public Set<String> topicColumns() {
        return shape.topics()
                .map(topic -> Set.of(topic.name().name(), topic.group().name()))
                .orElse(Set.of());
    }

    /** Codes of the breakdowns of which the file has no total. */
    public Set<String> untotalled() {
        return shape.contents().untotalled();
    }

    /** Whether the file is an extract of the Local Authority Interactive Tool. */
    public boolean fromTheInteractiveTool() {
        return table.has("measure_code", "area_level", "la_number")
                || table.has("area_level", "la_number", "school_type");
    }

    /** Whether {@code x} hid a small number when the file was made. */
    public boolean hides() {
        return shape.hides();
    }

    /**
     * Reads the file and hands on every cell that is wanted.
     *
     * @param areas to tell the areas by
     */
    public void read(Areas areas, Selection selection, Sink sink) {
        var reading = new RowReading(areas, selection, sink);
        table.forEach(reading::read);
        reading.report();
    }

    /** What is remembered from row to row. */
    private final class RowReading {
        private final Selection selection;
        private final Sink sink;
        private final AreaReading where;
        private final GroupReading groups;
        private final PeriodReading periods = new PeriodReading(shape.when());
        private final Map<String, Boolean> wanted = new HashMap<>();
        private final Map<String, String> codes = new HashMap<>();
        private long nothings;

        RowReading(Areas areas, Selection selection, Sink sink) {
            this.selection = selection;
            this.sink = sink;
            this.where = new AreaReading(areas, shape.where(), problems);
            this.groups = new GroupReading(shape, selection);
        }

        void read(TableRow row) {
            var group = groups.read(row);
            if (group.isEmpty()) {
                return;
            }
            var time = row.text(shape.when().time());
            var period = periods.read(row);
            if (period.isEmpty()) {
                refusePeriod(row, time);
                return;
            }
            where.read(row, period.get())
                    .ifPresent(area -> cells(row, group.get(), period.get(), area));
        }

        private void refusePeriod(TableRow row, String time) {
            var columns =
                    switch (shape.numbers()) {
                        case Shape.Numbers.InColumns(var each) -> each;
                        case Shape.Numbers.InRows(_, var value) -> List.of(value);
                    };
            if (columns.stream().noneMatch(each -> Cells.number(row.text(each)).isPresent())) {
                nothings++;
                return;
            }
            problems.add(
                    row,
                    shape.when().time().name(),
                    PublishedProblem.PERIOD,
                    "“%s” is no period such as 202324, 2023/24 or 2024.".formatted(time));
        }

        void report() {
            where.report(name());
            if (nothings > 0) {
                problems.add(
                        name(),
                        0,
                        shape.when().time().name(),
                        PublishedProblem.NOTHING,
                        "%,d rows have neither a period nor a number, and are left out."
                                .formatted(nothings));
            }
        }

        private void cells(TableRow row, GroupReading.Group group, Period period, Area area) {
            switch (shape.numbers()) {
                case Shape.Numbers.InColumns(var columns) ->
                        columns.forEach(column ->
                                cell(new At(row, group, period, area), column.name(), column));
                case Shape.Numbers.InRows(var indicator, var value) ->
                        cell(new At(row, group, period, area), row.text(indicator), value);
            }
        }

        private void cell(At at, String indicator, Column column) {
            var code = codes.computeIfAbsent(indicator, name -> Indicators.of(name).code());
            if (!wanted.computeIfAbsent(code, selection::wantsIndicator)) {
                return;
            }
            var cell = at.row().text(column);
            var found = Cells.reading(cell, shape.hides());
            if (found.isEmpty()) {
                problems.add(
                        at.row(),
                        column.name(),
                        PublishedProblem.VALUE,
                        "“%s” is neither a number nor a symbol.".formatted(cell));
                return;
            }
            sink.take(
                    new SliceKey(code, at.group().by(), at.group().groups(), at.period()),
                    new Written(
                            indicator,
                            at.group().byWritten(),
                            at.group().groupsWritten(),
                            written(at)),
                    at.area(),
                    found.get(),
                    new Place(at.row(), column.name()));
        }

        private String written(At at) {
            var time = at.row().text(shape.when().time());
            return at.period().part().isEmpty() || time.contains("(")
                    ? time
                    : time + " " + at.period().part();
        }
    }

    /** One row, understood. */
    private record At(TableRow row, GroupReading.Group group, Period period, Area area) {}
}
