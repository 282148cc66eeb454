package org.holdfast.insight.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A town's rows as they come out of the database, to take snapshots of without one. */
public final class Town {
    private final Map<Source, List<String>> rows = new EnumMap<>(Source.class);
    private final LocalDate asAt;

    private Town(LocalDate asAt) {
        this.asAt = asAt;
        for (var source : Source.values()) {
            rows.put(source, new ArrayList<>());
        }
    }

    /** An empty one, as it is known on the day. */
    public static Town on(LocalDate asAt) {
        var town = new Town(asAt);
        town.add(Source.AUTHORITY, "westmarch", "999", "Westmarch");
        Stream.of(
                        "K,SEN support,support",
                        "E,Education health and care plan,plan",
                        "N,No special educational need,none")
                .forEach(line ->
                        town.add(Source.CODE, (Object[]) ("sen-provision," + line).split(",")));
        town.add(Source.CODE, "exclusion-reason", "PP", "Physical assault against a pupil", "x");
        return town;
    }

    /** The same town on another day. */
    public Town laterOn(LocalDate day) {
        var later = new Town(day);
        rows.forEach((source, lines) -> list(later, source).addAll(lines));
        return later;
    }

    /** Another authority. */
    public Town authority(String id, String code, String name) {
        add(Source.AUTHORITY, id, code, name);
        return this;
    }

    /** A school in the phase. */
    public Town school(String id, String name, String phase) {
        return school(id, name, phase, "westmarch");
    }

    /** A school in the phase, of an authority. */
    public Town school(String id, String name, String phase, String authority) {
        add(
                Source.SCHOOL,
                id,
                100_000 + list(this, Source.SCHOOL).size(),
                "9994001",
                name,
                authority,
                null,
                null,
                "maintained",
                phase,
                "open",
                "WM1",
                4,
                18,
                null,
                null);
        return this;
    }

    /** The authority's school days: Mondays to Fridays from one to the other. */
    public Town schoolDays(int schoolYear, LocalDate first, LocalDate last) {
        var days =
                first.datesUntil(last.plusDays(1))
                        .filter(day -> day.getDayOfWeek().getValue() <= 5)
                        .toList();
        for (var at = 0; at < days.size(); at++) {
            add(
                    Source.SCHOOL_DAY,
                    "westmarch",
                    "authority",
                    schoolYear,
                    days.get(at),
                    at + 1,
                    false);
        }
        return this;
    }

    /** A pupil of the sex, in reception in the September of the year. */
    public Town pupil(String id, String sex, int cohort) {
        add(Source.PUPIL, id, sex, LocalDate.of(cohort - 4, 3, 1), cohort);
        return this;
    }

    /** A registration that lasts. */
    public Town enrolled(String pupil, String school, String status, LocalDate from) {
        return enrolled(pupil, school, status, from, null);
    }

    /** A registration with its last day. */
    public Town enrolled(
            String pupil, String school, String status, LocalDate from, @Nullable LocalDate until) {
        add(Source.ENROLMENT, pupil, school, status, from, until);
        return this;
    }

    /** A characteristic that was there when it was first seen. */
    public Town has(
            String pupil, String kind, String value, LocalDate from, @Nullable LocalDate until) {
        add(Source.CHARACTERISTIC, pupil, kind, 1, value, from, false, until);
        return this;
    }

    /** A characteristic that began on the day. */
    public Town hasSince(String pupil, String kind, String value, LocalDate from) {
        add(Source.CHARACTERISTIC, pupil, kind, 1, value, from, true, null);
        return this;
    }

    /** A suspension that stands, for a reason. */
    public Town suspended(
            String id,
            String pupil,
            String school,
            LocalDate first,
            int sessions,
            String... reasons) {
        return exclusion(id, pupil, school, "suspension", "standing", first, sessions, reasons);
    }

    /** Any exclusion, with its state. */
    public Town exclusion(
            String id,
            String pupil,
            String school,
            String kind,
            String state,
            LocalDate first,
            int sessions,
            String... reasons) {
        add(
                Source.EXCLUSION,
                id,
                pupil,
                school,
                kind,
                state,
                false,
                first,
                first,
                kind.equals("permanent") ? null : first,
                sessions,
                false,
                state.equals("cancelled") ? first : null,
                null,
                null,
                recordedAt(first),
                String.join(" ", reasons));
        return this;
    }

    /** A suspension of lunchtimes only. */
    public Town lunchtimes(String id, String pupil, String school, LocalDate first) {
        add(
                Source.EXCLUSION,
                id,
                pupil,
                school,
                "suspension",
                "standing",
                true,
                first,
                first,
                first,
                1,
                false,
                null,
                null,
                null,
                recordedAt(first),
                "DB");
        return this;
    }

    /** An exclusion as a census return told it. */
    public Town returned(
            String census,
            String row,
            String pupil,
            String school,
            LocalDate start,
            String category,
            int sessions) {
        add(Source.CENSUS_ROW, census, row, pupil, school, start, category, sessions, "DB");
        return this;
    }

    private static String recordedAt(LocalDate day) {
        return day.atTime(LocalTime.NOON).toString().replace('T', ' ') + ":00";
    }

    private void add(Source source, @Nullable Object... values) {
        list(this, source).add(Stream.of(values).map(Town::cell).collect(Collectors.joining(",")));
    }

    private static List<String> list(Town town, Source source) {
        return Objects.requireNonNull(town.rows.get(source));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : "\"" + value.toString().replace("\"", "\"\"") + "\"";
    }

    /** Takes a snapshot of it into the folder of snapshots. */
    public Path snapshot(Path snapshots) {
        return snapshot(snapshots, Optional.empty());
    }

    /** Takes a snapshot after another. */
    public Path snapshot(Path snapshots, Optional<Path> before) {
        try {
            return new SnapshotWriter(snapshots, "256MB").write(this::putInto, before);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private SnapshotWriter.Origin putInto(Path folder) throws IOException {
        for (var source : Source.values()) {
            Files.write(folder.resolve(source.table() + ".csv"), list(this, source));
        }
        return new SnapshotWriter.Origin(
                asAt.atTime(12, 0).toInstant(ZoneOffset.UTC), "1:1:", "test");
    }
}
