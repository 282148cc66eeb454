package org.holdfast.published.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.intake.TableFile;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;

/** Lists of authorities: their codes and regions, or further names under which they are printed. */
public final class AreaFile {
    private AreaFile() {}

    /** Whether the table is one, by its header. */
    static boolean is(TableFile table) {
        return isLookup(table) || isAliases(table);
    }

    private static boolean isLookup(TableFile table) {
        return table.has("old_la_code", "new_la_code", "la_name", "la_type")
                && !table.column("time_period", "year", "period").present();
    }

    private static boolean isAliases(TableFile table) {
        return table.has("la_number", "standard_name", "name_as_found");
    }

    /** The authorities that the list names; rows without a code of three digits are passed over. */
    static List<Area> read(TableFile table, Areas areas) {
        var found = new ArrayList<Area>();
        if (isAliases(table)) {
            var code = table.column("la_number");
            var name = table.column("name_as_found");
            table.forEach(row ->
                    areas.ofCode(row.text(code))
                            .ifPresent(area ->
                                    found.add(
                                            of(
                                                    area.code(),
                                                    area.region(),
                                                    List.of(),
                                                    row.text(name)))));
            return found;
        }
        var code = table.column("old_la_code");
        var ons = table.column("new_la_code");
        var name = table.column("la_name");
        var region = table.column("region_code");
        table.forEach(row -> {
            if (row.text(code).matches("[0-9]{3}")) {
                found.add(
                        of(
                                row.text(code),
                                areas.find(row.text(region), Optional.empty()).map(Area::code),
                                Stream.of(row.text(ons)).filter(e -> e.length() > 1).toList(),
                                row.text(name)));
            }
        });
        return found;
    }

    private static Area of(String code, Optional<String> region, List<String> ons, String name) {
        return new Area(
                code,
                Area.Kind.AUTHORITY,
                region,
                Optional.empty(),
                ons,
                List.of(name),
                new Area.Life("", ""));
    }
}
