package org.holdfast.published.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.intake.Column;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableRow;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.figure.Period;

/** Which area a row is about: by code where it has one, else by name. */
final class AreaReading {
    private final Areas areas;
    private final Shape.Where where;
    private final IntakeProblems problems;
    private final Map<String, Found> seen = new HashMap<>();
    private long otherLevels;
    private long unknown;
    private String firstLevel = "";

    AreaReading(Areas areas, Shape.Where where, IntakeProblems problems) {
        this.areas = areas;
        this.where = where;
        this.problems = problems;
    }

    private sealed interface Found {
        record Known(Area area) implements Found {}

        /** The publisher does not know it either. */
        record Unknown() implements Found {}

        record OtherLevel(String level) implements Found {}

        record NotFound(String column, String words) implements Found {}
    }

    Optional<Area> read(TableRow row, Period period) {
        var code = row.text(where.oldCode());
        var name = row.text(where.name());
        var key =
                String.join(
                        "|",
                        row.text(where.level()),
                        code,
                        row.text(where.newCode()),
                        name,
                        row.text(where.regionCode()),
                        row.text(where.regionName()),
                        code.isEmpty() ? period.digits() : "");
        var found = seen.get(key);
        if (found == null) {
            found = find(row, period);
            seen.put(key, found);
        }
        return switch (found) {
            case Found.Known(var area) -> Optional.of(area);
            case Found.Unknown() -> {
                unknown++;
                yield Optional.empty();
            }
            case Found.OtherLevel(var level) -> {
                otherLevels++;
                firstLevel = firstLevel.isEmpty() ? level : firstLevel;
                yield Optional.empty();
            }
            case Found.NotFound(var column, var words) -> {
                problems.add(row, column, PublishedProblem.AREA, words);
                yield Optional.empty();
            }
        };
    }

    /** Says at the end what was passed over, once for each kind. */
    void report(String file) {
        if (otherLevels > 0) {
            problems.add(
                    file,
                    0,
                    where.level().name(),
                    PublishedProblem.LEVEL,
                    "%,d rows are of other levels, such as “%s”, and are left out."
                            .formatted(otherLevels, firstLevel));
        }
        if (unknown > 0) {
            problems.add(
                    file,
                    0,
                    where.name().name(),
                    PublishedProblem.AREA_UNKNOWN,
                    "%,d rows are of an area that the publisher does not name, and are left out."
                            .formatted(unknown));
        }
    }

    private Found find(TableRow row, Period period) {
        var level = row.text(where.level()).toLowerCase(Locale.ROOT);
        var hasAuthority =
                !row.text(where.oldCode()).isEmpty() || !row.text(where.newCode()).isEmpty();
        if (level.equals("local authority") || (level.isEmpty() && hasAuthority)) {
            return authority(row, period);
        }
        return switch (level) {
            case "national", "" -> new Found.Known(areas.england());
            case "regional", "region" -> region(row, period);
            default -> new Found.OtherLevel(row.text(where.level()));
        };
    }

    private Found authority(TableRow row, Period period) {
        for (var column : new Column[] {where.oldCode(), where.newCode(), where.name()}) {
            var cell = row.text(column);
            if (cell.equals("z") || cell.equals("NULL")) {
                return new Found.Unknown();
            }
            var area =
                    cell.isEmpty() ? Optional.<Area>empty() : areas.find(cell, Optional.of(period));
            if (area.isPresent()) {
                return new Found.Known(area.get());
            }
        }
        var column =
                where.oldCode().present() && !row.text(where.oldCode()).isEmpty()
                        ? where.oldCode()
                        : where.name();
        return new Found.NotFound(
                column.name(),
                "“%s” is no local authority that is known here. A list of authorities (la_lookup.csv) may be given with the file."
                        .formatted(row.text(column)));
    }

    private Found region(TableRow row, Period period) {
        var columns =
                new Column[] {
                    where.regionCode(), where.oldCode(), where.regionName(), where.name()
                };
        var shown = "";
        for (var column : columns) {
            var cell = row.text(column);
            if (cell.equals("z") || cell.equals("NULL")) {
                return new Found.Unknown();
            }
            shown = cell.isEmpty() ? shown : cell;
            var area =
                    cell.isEmpty()
                            ? Optional.<Area>empty()
                            : areas.find(cell, Optional.of(period))
                                    .filter(each -> each.kind() == Area.Kind.REGION);
            if (area.isPresent()) {
                return new Found.Known(area.get());
            }
        }
        return new Found.NotFound(
                where.regionName().present() ? where.regionName().name() : where.name().name(),
                "“%s” is no region of England.".formatted(shown));
    }
}
