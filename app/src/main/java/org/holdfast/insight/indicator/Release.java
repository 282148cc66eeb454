package org.holdfast.insight.indicator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.insight.snapshot.SnapshotFolder;

/**
 * A whole release at once: every measure and indicator of each school year for the nation, each
 * region, authority and school, all together and by each breakdown. The same numbers as {@link
 * Indicators} gives one question at a time, but one statement counts all places, and the rows go to
 * files: there may be millions.
 *
 * <p>Nothing is suppressed: the files are for the eyes that may see pupils' records.
 */
public final class Release {
    /** In the files, {@code level} says which it is; the nation is a row of none of them. */
    private static final List<Breakdown> PLACES =
            List.of(Breakdown.REGION, Breakdown.AUTHORITY, Breakdown.SCHOOL);

    private final SnapshotFolder folder;
    private final Indicators indicators;

    private Release(SnapshotFolder folder) {
        this.folder = folder;
        this.indicators = Indicators.of(folder);
    }

    /** From a snapshot that was opened to write, which stays its owner's to close. */
    public static Release of(SnapshotFolder folder) {
        return new Release(folder);
    }

    /** By what it is broken down, one file each; none is all pupils together. */
    public static List<Optional<Breakdown>> breakdowns() {
        return Stream.concat(
                        Stream.of(Optional.<Breakdown>empty()),
                        Arrays.stream(Breakdown.values())
                                .filter(one ->
                                        one != Breakdown.SCHOOL_YEAR && !PLACES.contains(one))
                                .map(Optional::of))
                .toList();
    }

    /**
     * Writes every school year that the snapshot knows exclusions of.
     *
     * @param into the folder that the snapshot was opened to write to; a file is named by its
     *     breakdown, such as {@code sex.parquet}, or {@code total.parquet}
     * @return how many rows
     */
    public long write(Path into) {
        return breakdowns().stream().mapToLong(by -> write(by, into)).sum();
    }

    /** One file. */
    public long write(Optional<Breakdown> by, Path into) {
        return folder.write(
                sql(by), into.resolve(by.map(Breakdown::key).orElse("total") + ".parquet"));
    }

    /**
     * The statement. Columns: {@code level}, {@code place} (a code, empty for the nation), {@code
     * school_year}, {@code breakdown}, {@code grp} (a code, empty where it is not recorded and for
     * all together), each {@link Measure} and each {@link Indicator}, unrounded, null where there
     * is nothing to divide by.
     */
    String sql(Optional<Breakdown> by) {
        var asked = new ArrayList<Breakdown>();
        asked.add(Breakdown.SCHOOL_YEAR);
        asked.addAll(PLACES);
        by.ifPresent(asked::add);
        var years = indicators.schoolYears();
        var question =
                new Question(
                        new Scope.Everywhere(),
                        Period.years(years.getFirst(), years.getLast()),
                        asked);
        return """
        select %s as level, coalesce(%s, '') as place, g1::integer as school_year, '%s' as breakdown, %s as grp,
          %s,
          %s
        from (%s)
        """
                .formatted(
                        levels(),
                        IntStream.range(0, PLACES.size())
                                .mapToObj(Release::column)
                                .collect(Collectors.joining(", ")),
                        by.map(Breakdown::key).orElse("total"),
                        by.map(_ -> column(PLACES.size())).orElse("''"),
                        Arrays.stream(Measure.values())
                                .map(Measure::key)
                                .collect(Collectors.joining(", ")),
                        Arrays.stream(Indicator.values())
                                .filter(indicator -> !isMeasure(indicator))
                                .map(Release::figure)
                                .collect(Collectors.joining(", ")),
                        indicators.sql(question, tables(by)));
    }

    /** The year by itself, and with each kind of place. */
    private static List<List<Breakdown>> tables(Optional<Breakdown> by) {
        return Stream.concat(
                        Stream.of(Optional.<Breakdown>empty()), PLACES.stream().map(Optional::of))
                .map(place ->
                        Stream.of(Optional.of(Breakdown.SCHOOL_YEAR), place, by)
                                .flatMap(Optional::stream)
                                .toList())
                .toList();
    }

    private static String levels() {
        return IntStream.range(0, PLACES.size())
                .mapToObj(at ->
                        "when %s is not null then '%s'".formatted(column(at), PLACES.get(at).key()))
                .collect(Collectors.joining(" ", "case ", " else 'nation' end"));
    }

    /** The places stand after the school year. */
    private static String column(int place) {
        return "g" + (place + 2);
    }

    /** A count under the name of its measure is in the file already. */
    private static boolean isMeasure(Indicator indicator) {
        return name(indicator).equals(indicator.formula().numerator().key());
    }

    private static String figure(Indicator indicator) {
        var formula = indicator.formula();
        var of = formula.denominator();
        return "%s::double * %s%s as %s"
                .formatted(
                        formula.factor(),
                        formula.numerator().key(),
                        of == null ? "" : " / nullif(" + of.key() + ", 0)",
                        name(indicator));
    }

    private static String name(Indicator indicator) {
        return indicator.name().toLowerCase(Locale.ROOT);
    }
}
