package org.holdfast.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import org.holdfast.insight.disclosure.Auditor.Printed;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.statistics.disclosure.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that is printed goes to the auditor, who knows linear programming and nothing of how
 * it was hidden.
 */
class RecoveryAttackTest {
    private static final int T = Audience.OUTSIDE.threshold();
    private static final Set<Measure> MEASURES =
            Set.of(Measure.SUSPENSIONS, Measure.PUPILS_SUSPENDED, Measure.HEADCOUNT);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linkedTablesOfOneReleaseGiveNothingAway(long seed) {
        var answers = answers(seed, SmallTown.EASTER);
        var tables = Disclosure.protect(SmallTown.tables(answers, MEASURES));

        assertThat(tables.lost()).isEmpty();
        for (var measure : MEASURES) {
            var printed = printed(tables, answers, measure);
            assertThat(Auditor.recovered(printed, T)).as(measure.key()).isEmpty();
            assertThat(printed).noneMatch(place -> place.shown().isPresent() && isFew(place));
        }
    }

    /** The attack is worth something: it succeeds where only the small counts are hidden. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theAuditorRecoversCountsWhereOnlySmallOnesAreHidden(long seed) {
        var answers = answers(seed, SmallTown.EASTER);
        var tables = Disclosure.protect(SmallTown.tables(answers, MEASURES));

        assertThat(
                        MEASURES.stream()
                                .map(measure -> printed(tables, answers, measure))
                                .flatMap(printed ->
                                        Auditor.recovered(Auditor.withPrimaryAlone(printed, T), T)
                                                .stream()))
                .anyMatch(found -> found.truth() < T && found.isExact());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoReleasesCannotBeSubtracted(long seed) {
        var before = answers(seed, SmallTown.CHRISTMAS);
        var after = answers(seed, SmallTown.EASTER);
        var autumn = Disclosure.protect(SmallTown.tables(before, MEASURES));
        var spring = Disclosure.protect(SmallTown.tables(after, MEASURES).after(autumn.released()));

        assertThat(spring.lost()).isEmpty();
        assertThat(recoveredFrom(autumn, before, spring, after)).isEmpty();
    }

    /** Each release safe by itself is not enough: subtracting gives the months between. */
    @Test
    void twoReleasesThatDoNotKnowOfEachOtherAreSubtracted() {
        assertThat(seeds().anyMatch(RecoveryAttackTest::isSubtracted)).isTrue();
    }

    private static boolean isSubtracted(long seed) {
        var before = answers(seed, SmallTown.CHRISTMAS);
        var after = answers(seed, SmallTown.EASTER);
        return !recoveredFrom(
                        Disclosure.protect(SmallTown.tables(before, MEASURES)),
                        before,
                        Disclosure.protect(SmallTown.tables(after, MEASURES)),
                        after)
                .isEmpty();
    }

    private static List<Auditor.Finding> recoveredFrom(
            Protected autumn, List<Answer> before, Protected spring, List<Answer> after) {
        var printed = new ArrayList<Printed>();
        printed.addAll(printed(autumn, before, Measure.SUSPENSIONS));
        printed.addAll(printed(spring, after, Measure.SUSPENSIONS));
        printed.addAll(between(before, after));
        return Auditor.recovered(printed, T).stream()
                .filter(found -> found.truth() > 0 && found.truth() < T)
                .toList();
    }

    /** By school, phase, need and sex, crossed and alone: tables that share their margins. */
    private static List<Answer> answers(long seed, LocalDate asAt) {
        var town = new SmallTown(seed);
        return List.of(
                town.answer(asAt, Breakdown.SCHOOL),
                town.answer(asAt, Breakdown.PHASE),
                town.answer(asAt, Breakdown.SEN_PROVISION),
                town.answer(asAt, Breakdown.SEX),
                town.answer(asAt, Breakdown.SCHOOL, Breakdown.SEN_PROVISION),
                town.answer(asAt, Breakdown.PHASE, Breakdown.SEX),
                town.answer(asAt, Breakdown.SCHOOL, Breakdown.SEX));
    }

    private static List<Printed> printed(Protected tables, List<Answer> answers, Measure measure) {
        var printed = new ArrayList<Printed>();
        for (var answer : answers) {
            for (var row : answer.rows()) {
                printed.add(
                        place(
                                answer.asAt() + " " + row.label(),
                                SmallTown.parts(answer, row),
                                tables.hides(answer, row, measure),
                                row.tally().of(measure)));
            }
            printed.add(
                    place(
                            answer.asAt() + " all",
                            SmallTown.allParts(answer),
                            tables.hidesTotal(answer, measure),
                            answer.total().of(measure)));
        }
        return printed;
    }

    /** What came between the releases is in no table: the auditor would like to know it. */
    private static List<Printed> between(List<Answer> before, List<Answer> after) {
        var between = new ArrayList<Printed>();
        for (var at = 0; at < before.size(); at++) {
            for (var row : after.get(at).rows()) {
                var then =
                        before.get(at).rows().stream()
                                .filter(each -> each.groups().equals(row.groups()))
                                .mapToLong(each -> each.tally().of(Measure.SUSPENSIONS))
                                .sum();
                var parts = SmallTown.parts(after.get(at), row);
                parts.removeIf(part -> part.endsWith("autumn"));
                between.add(
                        place(
                                "between " + row.label(),
                                parts,
                                true,
                                row.tally().of(Measure.SUSPENSIONS) - then));
            }
        }
        return between;
    }

    private static Printed place(String what, Set<String> parts, boolean hidden, long truth) {
        return new Printed(
                what,
                parts,
                hidden ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(truth)),
                Math.toIntExact(truth));
    }

    private static boolean isFew(Printed place) {
        return place.truth() > 0 && place.truth() < T;
    }

    /** The mark is neither nought nor missing, and rates go with their counts. */
    @Test
    void whatIsHiddenIsAMarkAndItsRateWithIt() {
        var answer =
                new SmallTown(1)
                        .answer(SmallTown.EASTER, Breakdown.SCHOOL, Breakdown.SEN_PROVISION);
        var tables = Disclosure.protect(SmallTown.tables(List.of(answer), MEASURES));
        var small =
                answer.rows().stream()
                        .filter(row -> row.tally().of(Measure.SUSPENSIONS) > 0)
                        .filter(row -> row.tally().of(Measure.SUSPENSIONS) < T)
                        .findFirst()
                        .orElseThrow();

        for (var indicator : List.of(Indicator.SUSPENSIONS, Indicator.SUSPENSION_RATE)) {
            assertThat(tables.shown(answer, small, indicator)).isEqualTo("c");
            assertThat(tables.figure(answer, small, indicator)).isEmpty();
        }
        assertThat(tables.notes()).anyMatch(note -> note.contains("from 1 to 4"));
    }

    @Test
    void nothingIsHiddenFromThoseWhoWorkWithThePupils() {
        var answer = new SmallTown(1).answer(SmallTown.EASTER, Breakdown.SCHOOL, Breakdown.SEX);
        var outside = SmallTown.tables(List.of(answer), MEASURES);
        var tables =
                Disclosure.protect(
                        new Tables(
                                Audience.NAMED_STAFF,
                                outside.shown(),
                                List.of(),
                                outside.places(),
                                List.of()));

        assertThat(answer.rows()).noneMatch(row -> tables.hides(answer, row, Measure.SUSPENSIONS));
        assertThat(Disclosure.protect(outside).hidesAnything()).isTrue();
    }

    @Test
    void whatWasNeverProtectedCannotBeAskedFor() {
        var town = new SmallTown(1);
        var tables =
                Disclosure.protect(
                        SmallTown.tables(
                                List.of(town.answer(SmallTown.EASTER, Breakdown.PHASE)), MEASURES));
        var other = town.answer(SmallTown.EASTER, Breakdown.SEX);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> tables.hides(other, other.rows().getFirst(), Measure.SUSPENSIONS));
    }

    /** The register's own words for a subject lead back to it. */
    @Test
    void theRegisterReadsItsOwnSubjects() {
        var released =
                Disclosure.protect(SmallTown.tables(answers(1, SmallTown.EASTER), MEASURES))
                        .released();

        assertThat(released).isNotEmpty();
        assertThat(released)
                .allMatch(each -> Subject.of(each.subject().text()).equals(each.subject()));
    }
}
