package org.holdfast.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same figures counted a second time, row by row in plain Java, from the snapshot's tables: an
 * invented town of 400 pupils whose characteristics change and who change schools.
 */
class NaiveCountTest {
    private static final List<String> SCHOOLS = List.of("oak", "elm", "ash", "yew");
    private static final Scope TOWN = new Scope.Everywhere();

    @TempDir Path snapshots;

    private record Excluded(
            String id,
            String pupil,
            String school,
            String kind,
            String state,
            boolean lunchtimes,
            LocalDate first,
            int sessions,
            String term,
            Map<String, String> traits) {
        boolean official() {
            return kind.equals("suspension") && state.equals("standing") && !lunchtimes;
        }
    }

    private record OnRoll(String school, Map<String, String> traits) {}

    @Test
    void everyMeasureAgreesInEveryBreakdownAndPeriod() {
        try (var folder = SnapshotFolder.open(town().snapshot(snapshots))) {
            var indicators = Indicators.of(folder);
            var excluded = excluded(folder);
            var roll = roll(folder);
            var periods =
                    List.of(
                            Period.year(2025),
                            Period.term(2025, Term.AUTUMN),
                            Period.to(2025, LocalDate.of(2026, 2, 20)));
            for (var period : periods) {
                var counted = excluded.stream().filter(each -> isIn(period, each)).toList();
                check(indicators.answer(Question.total(TOWN, period)).total(), counted, roll);
                for (var by :
                        List.of(
                                Breakdown.SCHOOL,
                                Breakdown.YEAR_GROUP,
                                Breakdown.SEX,
                                Breakdown.SEN_PROVISION,
                                Breakdown.FREE_SCHOOL_MEALS)) {
                    checkEach(indicators.answer(Question.by(TOWN, period, by)), by, counted, roll);
                }
            }
        }
    }

    @Test
    void aCrossingAgrees() {
        try (var folder = SnapshotFolder.open(town().snapshot(snapshots))) {
            var counted =
                    excluded(folder).stream()
                            .filter(each -> isIn(Period.year(2025), each))
                            .toList();
            var answer =
                    Indicators.of(folder)
                            .answer(
                                    Question.by(
                                            TOWN,
                                            Period.year(2025),
                                            Breakdown.SCHOOL,
                                            Breakdown.TERM));
            assertThat(answer.rows()).hasSize(12);
            for (var row : answer.rows()) {
                var school = row.groups().getFirst().key();
                var term = row.groups().getLast().key();
                assertThat(row.tally().of(Measure.SUSPENSIONS))
                        .as(row.label())
                        .isEqualTo(
                                counted.stream()
                                        .filter(Excluded::official)
                                        .filter(each -> each.school().equals(school))
                                        .filter(each -> each.term().equals(term))
                                        .count());
            }
        }
    }

    private static void checkEach(
            Answer answer, Breakdown by, List<Excluded> counted, List<OnRoll> roll) {
        var keys = new TreeSet<String>();
        counted.forEach(each -> keys.add(group(by, each.school(), each.traits())));
        roll.forEach(each -> keys.add(group(by, each.school(), each.traits())));
        assertThat(answer.rows())
                .extracting(row -> row.group().key())
                .containsExactlyInAnyOrderElementsOf(keys);
        var atFirst = groupAtFirst(by, counted);
        for (var row : answer.rows()) {
            var key = row.group().key();
            Predicate<Excluded> own = each -> group(by, each.school(), each.traits()).equals(key);
            Predicate<Excluded> pupilsOwn =
                    each -> Objects.equals(atFirst.get(each.pupil() + each.school()), key);
            checkEvents(row.tally(), counted.stream().filter(own).toList());
            checkPupils(row.tally(), counted.stream().filter(pupilsOwn).toList());
            assertThat(row.tally().of(Measure.HEADCOUNT))
                    .isEqualTo(
                            roll.stream()
                                    .filter(each ->
                                            group(by, each.school(), each.traits()).equals(key))
                                    .count());
        }
    }

    private static Map<String, String> groupAtFirst(Breakdown by, List<Excluded> counted) {
        var found = new HashMap<String, String>();
        counted.stream()
                .filter(Excluded::official)
                .sorted(Comparator.comparing(Excluded::first).thenComparing(Excluded::id))
                .forEach(each ->
                        found.putIfAbsent(
                                each.pupil() + each.school(),
                                group(by, each.school(), each.traits())));
        return found;
    }

    private static void check(Tally tally, List<Excluded> counted, List<OnRoll> roll) {
        checkEvents(tally, counted);
        checkPupils(tally, counted);
        assertThat(tally.of(Measure.HEADCOUNT)).isEqualTo(roll.size());
    }

    private static void checkEvents(Tally tally, List<Excluded> counted) {
        long suspensions = 0;
        long sessions = 0;
        long lunchtimes = 0;
        long issued = 0;
        long withdrawn = 0;
        long upheld = 0;
        for (var each : counted) {
            if (each.official()) {
                suspensions++;
                sessions += each.sessions();
            }
            lunchtimes += each.lunchtimes() && each.state().equals("standing") ? 1 : 0;
            if (each.kind().equals("permanent")) {
                issued++;
                withdrawn += each.state().equals("cancelled") ? 1 : 0;
                upheld += each.state().equals("upheld") ? 1 : 0;
            }
        }
        assertThat(tally.of(Measure.SUSPENSIONS)).isEqualTo(suspensions);
        assertThat(tally.of(Measure.SESSIONS)).isEqualTo(sessions);
        assertThat(tally.of(Measure.LUNCHTIMES)).isEqualTo(lunchtimes);
        assertThat(tally.of(Measure.PERMANENT_ISSUED)).isEqualTo(issued);
        assertThat(tally.of(Measure.PERMANENT_WITHDRAWN)).isEqualTo(withdrawn);
        assertThat(tally.of(Measure.PERMANENT_UPHELD)).isEqualTo(upheld);
    }

    private static void checkPupils(Tally tally, List<Excluded> counted) {
        var enrolments = new HashMap<String, List<Excluded>>();
        var pupils = new HashMap<String, Integer>();
        for (var each : counted) {
            if (each.official()) {
                enrolments
                        .computeIfAbsent(each.pupil() + each.school(), _ -> new ArrayList<>())
                        .add(each);
                pupils.merge(each.pupil(), each.sessions(), Integer::sum);
            }
        }
        var often = enrolments.values().stream().filter(each -> each.size() > 1).toList();
        assertThat(tally.of(Measure.PUPILS_SUSPENDED)).isEqualTo(enrolments.size());
        assertThat(tally.of(Measure.PUPILS_REPEATEDLY)).isEqualTo(often.size());
        assertThat(tally.of(Measure.SUSPENSIONS_OF_REPEATED))
                .isEqualTo(often.stream().mapToLong(List::size).sum());
        assertThat(tally.of(Measure.PUPILS_OVER_FIVE_DAYS))
                .isEqualTo(
                        enrolments.values().stream()
                                .filter(each ->
                                        each.stream().mapToInt(Excluded::sessions).sum() > 10)
                                .count());
        assertThat(tally.frequency())
                .isEqualTo(
                        enrolments.values().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                List::size, Collectors.summingInt(_ -> 1))));
    }

    private static boolean isIn(Period period, Excluded each) {
        var year = each.first().getYear() - (each.first().getMonthValue() >= 8 ? 0 : 1);
        return period.schoolYears().contains(year)
                && period.term().filter(term -> !term.key().equals(each.term())).isEmpty()
                && period.to().filter(to -> each.first().isAfter(to)).isEmpty();
    }

    private static String group(Breakdown by, String school, Map<String, String> traits) {
        return switch (by) {
            case SCHOOL -> school;
            case YEAR_GROUP -> traits.getOrDefault("year_group", "");
            case SEX -> traits.getOrDefault("sex", "");
            case SEN_PROVISION -> traits.getOrDefault("sen_provision", "");
            case FREE_SCHOOL_MEALS -> traits.getOrDefault("free_school_meals", "");
            default -> throw new IllegalArgumentException(by.key());
        };
    }

    private static List<Excluded> excluded(SnapshotFolder folder) {
        return folder.ask(
                "select * from exclusions",
                row ->
                        new Excluded(
                                row.getString("exclusion_id"),
                                row.getString("pupil_id"),
                                row.getString("school_id"),
                                row.getString("kind"),
                                row.getString("state"),
                                row.getBoolean("lunchtimes"),
                                row.getObject("first_day", LocalDate.class),
                                row.getInt("sessions"),
                                row.getString("term"),
                                traits(row::getString)));
    }

    private static List<OnRoll> roll(SnapshotFolder folder) {
        return folder.ask(
                "select * from census where census = 'spring' and school_year = 2025",
                row -> new OnRoll(row.getString("school_id"), traits(row::getString)));
    }

    @FunctionalInterface
    private interface Column {
        @Nullable String of(String name) throws java.sql.SQLException;
    }

    private static Map<String, String> traits(Column column) throws java.sql.SQLException {
        var traits = new HashMap<String, String>();
        for (var name : Set.of("year_group", "sex", "sen_provision", "free_school_meals")) {
            Optional.ofNullable(column.of(name)).ifPresent(value -> traits.put(name, value));
        }
        return traits;
    }

    /** Deterministic. */
    private static Town town() {
        var random = new Random(20_261_125);
        var town = Town.on(LocalDate.of(2026, 7, 20));
        for (var school : SCHOOLS) {
            town.school(school, school, school.equals("oak") ? "primary" : "secondary");
        }
        var start = LocalDate.of(2023, 9, 4);
        for (var at = 0; at < 400; at++) {
            var pupil = "p" + at;
            town.pupil(pupil, random.nextBoolean() ? "M" : "F", 2012 + random.nextInt(8));
            var school = SCHOOLS.get(random.nextInt(4));
            var moves = random.nextInt(10) == 0 ? start.plusDays(700 + random.nextInt(300)) : null;
            town.enrolled(pupil, school, "C", start, moves);
            if (moves != null) {
                town.enrolled(pupil, SCHOOLS.get(random.nextInt(4)), "C", moves.plusDays(1));
            }
            provision(town, random, pupil, start);
        }
        Function<Integer, LocalDate> day = of -> LocalDate.of(2024, 9, 2).plusDays(of);
        for (var at = 0; at < 900; at++) {
            var pupil = "p" + Math.abs((int) (random.nextGaussian() * 80)) % 400;
            var state =
                    List.of("standing", "standing", "standing", "cancelled").get(random.nextInt(4));
            var school = SCHOOLS.get(random.nextInt(4));
            switch (random.nextInt(12)) {
                case 0 ->
                        town.exclusion(
                                "x" + at,
                                pupil,
                                school,
                                "permanent",
                                List.of("upheld", "cancelled", "not_yet_reviewed")
                                        .get(random.nextInt(3)),
                                day.apply(random.nextInt(680)),
                                0);
                case 1 -> town.lunchtimes("x" + at, pupil, school, day.apply(random.nextInt(680)));
                default ->
                        town.exclusion(
                                "x" + at,
                                pupil,
                                school,
                                "suspension",
                                state,
                                day.apply(random.nextInt(680)),
                                1 + random.nextInt(12),
                                "PP");
            }
        }
        return town;
    }

    private static void provision(Town town, Random random, String pupil, LocalDate start) {
        switch (random.nextInt(5)) {
            case 0 -> town.hasSince(pupil, "sen_provision", "K", start);
            case 1 -> {
                var changed = start.plusDays(750 + random.nextInt(200));
                town.has(pupil, "sen_provision", "N", start, changed.minusDays(1));
                town.hasSince(pupil, "sen_provision", "K", changed);
            }
            case 2 -> {}
            default -> town.hasSince(pupil, "sen_provision", "N", start);
        }
        town.hasSince(pupil, "free_school_meals", random.nextInt(4) == 0 ? "Y" : "N", start);
    }
}
