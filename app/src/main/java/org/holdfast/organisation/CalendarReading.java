package org.holdfast.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.intake.Column;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.TableRow;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.statute.calendar.SchoolYear;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the files of one call say: rows of calendars, and bank holidays in gov.uk's JSON. */
final class CalendarReading {
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})([/–-]?(?:20)?([0-9]{2}))?");
    private static final int HUNDRED = 100;

    private final IntakeProblems problems;
    private final List<CalendarRow> rows = new ArrayList<>();
    private final List<BankHoliday> bankHolidays = new ArrayList<>();

    CalendarReading(IntakeProblems problems) {
        this.problems = problems;
    }

    List<CalendarRow> rows() {
        return rows;
    }

    List<BankHoliday> bankHolidays() {
        return bankHolidays;
    }

    void read(Path path) {
        var text = TextFile.of(path);
        if (isJson(text)) {
            readBankHolidays(text);
        } else {
            readRows(TableFile.open(path, problems));
        }
    }

    private static boolean isJson(TextFile text) {
        try (var reader = text.reader()) {
            var first = reader.read();
            while (Character.isWhitespace(first)) {
                first = reader.read();
            }
            return first == '{';
        } catch (IOException broken) {
            throw new UnreadableFile("%s cannot be read".formatted(text.name()), broken);
        }
    }

    private void readBankHolidays(TextFile text) {
        var root = json(text);
        var events = root.path("england-and-wales").path("events");
        if (events.isMissingNode()
                && "england-and-wales".equals(root.path("division").asString(""))) {
            events = root.path("events");
        }
        if (!events.isArray() || events.isEmpty()) {
            throw new UnreadableFile(
                    "%s has no list \"england-and-wales\": give gov.uk's bank holidays as JSON"
                            .formatted(text.name()));
        }
        var number = 0;
        for (var event : events) {
            number++;
            var day = ListDates.parse(event.path("date").asString(""));
            if (day.isEmpty()) {
                problems.add(
                        text.name(),
                        number,
                        "date",
                        CalendarProblem.DATE,
                        "Bank holiday %d has no date.".formatted(number));
            } else {
                bankHolidays.add(
                        new BankHoliday(day.get(), event.path("title").asString("Bank holiday")));
            }
        }
    }

    private static JsonNode json(TextFile text) {
        try (var reader = text.reader()) {
            return JsonMapper.builder().build().readTree(reader);
        } catch (JacksonException | IOException broken) {
            throw new UnreadableFile("%s is not whole JSON".formatted(text.name()), broken);
        }
    }

    private void readRows(TableFile file) {
        var columns =
                new Columns(
                        file.column("organisation", "area", "school", "authority"),
                        file.column("school_year", "academic_year"),
                        file.column("event"),
                        file.column("name"),
                        file.column("first", "start_date", "start"),
                        file.column("last", "end_date", "end"));
        if (!columns.whose().present()
                || !columns.event().present()
                || !columns.first().present()) {
            throw new UnreadableFile(
                    "%s is no calendar: it needs the columns organisation, school_year, event, name, first, last; it has %s"
                            .formatted(file.name(), String.join(", ", file.header())));
        }
        file.forEach(row -> read(row, columns));
    }

    /** The columns of a calendar file. */
    private record Columns(
            Column whose, Column year, Column event, Column name, Column first, Column last) {}

    private void read(TableRow row, Columns columns) {
        var kind = CalendarRow.Kind.of(row.text(columns.event()));
        if (kind.isEmpty()) {
            problems.add(
                    row,
                    columns.event().name(),
                    CalendarProblem.EVENT,
                    "“%s” is no event: term, half term, inset, bank holiday, emergency, closure, holiday or follows."
                            .formatted(row.text(columns.event())));
            return;
        }
        var follows = kind.get() == CalendarRow.Kind.FOLLOWS;
        var first = follows ? Optional.of(LocalDate.MIN) : date(row, columns.first());
        var last =
                follows || row.text(columns.last()).isEmpty() ? first : date(row, columns.last());
        var year = year(row, columns.year(), follows ? Optional.empty() : first);
        if (first.isEmpty() || last.isEmpty() || year.isEmpty()) {
            return;
        }
        if (last.get().isBefore(first.get())) {
            problems.add(
                    row,
                    columns.last().name(),
                    CalendarProblem.DATES_ORDER,
                    "The last day stands before the first.");
            return;
        }
        rows.add(
                new CalendarRow(
                        row.file(),
                        row.number(),
                        row.text(columns.whose()),
                        year.get(),
                        kind.get(),
                        row.text(columns.name()),
                        first.get(),
                        last.get()));
    }

    private Optional<LocalDate> date(TableRow row, Column column) {
        var date = ListDates.parse(row.text(column));
        if (date.isEmpty()) {
            problems.add(
                    row,
                    column.name(),
                    CalendarProblem.DATE,
                    "“%s” is no date: 2026-03-27 or 27/03/2026.".formatted(row.text(column)));
        }
        return date;
    }

    private Optional<SchoolYear> year(TableRow row, Column column, Optional<LocalDate> first) {
        var words = row.text(column);
        if (words.isEmpty() && first.isPresent()) {
            return first.map(SchoolYear::of);
        }
        var matcher = YEAR.matcher(words.replace(" ", ""));
        if (matcher.matches()) {
            var start = Integer.parseInt(matcher.group(1));
            var end = matcher.group(3);
            if (end == null || Integer.parseInt(end) == (start + 1) % HUNDRED) {
                return Optional.of(new SchoolYear(start));
            }
        }
        problems.add(
                row,
                column.name(),
                CalendarProblem.YEAR,
                "“%s” is no school year: 2025/26.".formatted(words));
        return Optional.empty();
    }
}
