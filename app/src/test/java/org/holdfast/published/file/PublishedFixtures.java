package org.holdfast.published.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Files of published statistics, small and made up, and real ones where they lie beside the
 * project.
 */
public final class PublishedFixtures {
    private static final String TIDY =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
                    + "new_la_code,la_name,education_phase,characteristic_group,characteristic,headcount,suspension,susp_rate,perm_excl,perm_excl_rate\n";

    private PublishedFixtures() {}

    /** Two years of three authorities in two regions, by sex; one cell hidden, one missing. */
    public static String tidy() {
        var rows = new StringBuilder(TIDY);
        for (var year : List.of("202223", "202324")) {
            var more = year.equals("202324") ? 10 : 0;
            rows.append(national(year, "Total", "Total", 100_000, 9_000 + 10 * more));
            rows.append(national(year, "Sex", "Male", 50_000, 6_000 + 10 * more));
            rows.append(region(year, "E12000006", "East of England", 60_000, 6_000 + 5 * more));
            rows.append(region(year, "E12000001", "North East", 40_000, 3_000 + 5 * more));
            rows.append(
                    authority(
                            year,
                            "821",
                            "E06000032",
                            "Luton",
                            "Total,Total",
                            "1000,80,8.00000,3,0.30000"));
            rows.append(
                    authority(
                            year, "821", "E06000032", "Luton", "Sex,Male", "500,60,12.00000,c,c"));
            rows.append(
                    authority(
                            year, "821", "E06000032", "Luton", "Sex,Female", "500,20,4.00000,z,z"));
            rows.append(
                    authority(
                            year,
                            "822",
                            "E06000055",
                            "Bedford",
                            "Total,Total",
                            "2000,160,8.00000,10,0.50000"));
            rows.append(
                    authority(
                            year,
                            "805",
                            "E06000001",
                            "Hartlepool",
                            "Total,Total",
                            "1500,%d,%s,low,low"
                                    .formatted(300 + more, more > 0 ? "20.66667" : "20.00000")));
        }
        return rows.toString();
    }

    private static String national(
            String year, String topic, String group, int pupils, int events) {
        return "%s,Academic year,National,E92000001,England,,,,,,Total,%s,%s,%d,%d,%.5f,50,0.05000%n"
                .formatted(year, topic, group, pupils, events, 100.0 * events / pupils);
    }

    private static String region(String year, String code, String name, int pupils, int events) {
        return "%s,Academic year,Regional,E92000001,England,%s,%s,,,,Total,Total,Total,%d,%d,%.5f,20,0.04000%n"
                .formatted(year, code, name, pupils, events, 100.0 * events / pupils);
    }

    private static String authority(
            String year, String old, String ons, String name, String group, String figures) {
        return "%s,Academic year,Local authority,E92000001,England,E12000006,East of England,%s,%s,%s,Total,%s,%s%n"
                .formatted(year, old, ons, name, group, figures);
    }

    /** Luton's neighbours: Bedford, Hartlepool, and one that no file knows. */
    public static String neighbours() {
        return """
        la_number,la_name,neighbour_rank,neighbour_la_number,neighbour_la_name,closeness
        821,Luton,1,822,Bedford,Close
        821,Luton,2,805,Hartlepool,Not Close
        821,Luton,3,870,Reading,Not Close
        """;
    }

    public static Path file(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file of the public data beside the project; without it the test is skipped. */
    public static Path shared(String name) {
        var file = Path.of("..", "..", "shared", "data", name);
        Assumptions.assumeTrue(
                Files.exists(file),
                () -> "the public data file " + name + " is not beside the project");
        return file;
    }

    /** A question in words. */
    public static Questions.Request request(
            String area, String indicator, String by, String period) {
        return new Questions.Request(
                List.of(area),
                indicator.isEmpty() ? List.of() : List.of(indicator.split(",")),
                by,
                Map.of(),
                period.isEmpty() ? List.of() : List.of(period),
                "");
    }

    /** The answer, which must be one. */
    public static CompareFiles.Answer.Compared answered(CompareFiles.Answer answer) {
        return switch (answer) {
            case CompareFiles.Answer.Compared compared -> compared;
            case CompareFiles.Answer.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
