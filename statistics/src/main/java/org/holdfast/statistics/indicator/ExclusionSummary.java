package org.holdfast.statistics.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingInt;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/**
 * The official indicators of one place and period.
 *
 * <p>Rates are per 100 pupils on roll at the January census (sole and dual main registrations). The
 * suspension rate counts events and may exceed 100. Days are sessions ÷ 2. With a headcount of 0
 * every rate is not applicable; with no suspensions every rate is 0 and every average is not
 * applicable.
 *
 * @param headcount pupils on roll at the January census
 * @param pupilsWithOneOrMore pupils suspended at least once
 * @param pupilsWithTwoOrMore pupils suspended at least twice
 * @param suspensionsOfThose suspensions of the pupils suspended at least twice
 * @param pupilsOverFiveDays pupils whose sessions total more than 10 ("more than a week")
 * @param pupilsOverFortyFiveDays pupils whose sessions total more than 90, past the legal limit of
 *     45 school days in an academic year
 */
public record ExclusionSummary(
        int headcount,
        int suspensions,
        int sessionsLost,
        int pupilsWithOneOrMore,
        int pupilsWithTwoOrMore,
        int suspensionsOfThose,
        int pupilsOverFiveDays,
        int pupilsOverFortyFiveDays,
        int permanentExclusions) {

    /** The census records half-day sessions. */
    private static final double SESSIONS_A_DAY = 2;

    /** Five days: the Department's "more than a week". */
    private static final int SESSIONS_IN_A_WEEK = 10;

    /** 45 school days (School Discipline Regulations 2012). */
    private static final int SESSIONS_AT_THE_LIMIT = 90;

    /** Adds up a place's suspensions, one record each, in any order. */
    public static ExclusionSummary of(
            int headcount, Collection<Suspension> suspensions, int permanentExclusions) {
        UnusableInput.unless(headcount >= 0, "headcount cannot be below 0");
        UnusableInput.unless(permanentExclusions >= 0, "permanent exclusions cannot be below 0");
        var pupils =
                List.copyOf(
                        suspensions.stream()
                                .collect(
                                        groupingBy(
                                                Suspension::pupil,
                                                summarizingInt(Suspension::sessions)))
                                .values());
        var repeats = pupils.stream().filter(pupil -> pupil.getCount() > 1).toList();
        return new ExclusionSummary(
                headcount,
                suspensions.size(),
                total(pupils, IntSummaryStatistics::getSum),
                pupils.size(),
                repeats.size(),
                total(repeats, IntSummaryStatistics::getCount),
                countOver(SESSIONS_IN_A_WEEK, pupils),
                countOver(SESSIONS_AT_THE_LIMIT, pupils),
                permanentExclusions);
    }

    private static int total(
            List<IntSummaryStatistics> pupils, ToLongFunction<IntSummaryStatistics> figure) {
        return Math.toIntExact(pupils.stream().mapToLong(figure).sum());
    }

    private static int countOver(int sessions, List<IntSummaryStatistics> pupils) {
        return (int) pupils.stream().filter(pupil -> pupil.getSum() > sessions).count();
    }

    /** 100 × suspensions ÷ headcount. */
    public OptionalDouble suspensionRate() {
        return Ratio.per100(suspensions, headcount);
    }

    /** 100 × pupils with one or more ÷ headcount. */
    public OptionalDouble oneOrMoreRate() {
        return Ratio.per100(pupilsWithOneOrMore, headcount);
    }

    /** 100 × permanent exclusions ÷ headcount. */
    public OptionalDouble permanentExclusionRate() {
        return Ratio.per100(permanentExclusions, headcount);
    }

    /** Sessions ÷ 2. */
    public double daysLost() {
        return sessionsLost / SESSIONS_A_DAY;
    }

    /** 100 × days lost ÷ headcount. */
    public OptionalDouble daysLostPer100Pupils() {
        return Ratio.per100(daysLost(), headcount);
    }

    /** Suspensions ÷ pupils with one or more. */
    public OptionalDouble suspensionsPerSuspendedPupil() {
        return Ratio.of(suspensions, pupilsWithOneOrMore);
    }

    /** Days lost ÷ suspensions: the average length. */
    public OptionalDouble daysPerSuspension() {
        return Ratio.of(daysLost(), suspensions);
    }

    /** Days lost ÷ pupils with one or more. */
    public OptionalDouble daysPerSuspendedPupil() {
        return Ratio.of(daysLost(), pupilsWithOneOrMore);
    }

    /** Per cent of suspended pupils who were suspended again. */
    public OptionalDouble repeatShareOfPupils() {
        return Ratio.per100(pupilsWithTwoOrMore, pupilsWithOneOrMore);
    }

    /** Per cent of suspensions that went to pupils suspended more than once. */
    public OptionalDouble repeatShareOfSuspensions() {
        return Ratio.per100(suspensionsOfThose, suspensions);
    }
}
