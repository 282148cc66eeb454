package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.exclusion.ExclusionFixtures.MONDAY;
import static org.holdfast.exclusion.ExclusionFixtures.barred;
import static org.holdfast.exclusion.ExclusionFixtures.circumstances;
import static org.holdfast.exclusion.ExclusionFixtures.day;
import static org.holdfast.exclusion.ExclusionFixtures.grounds;
import static org.holdfast.exclusion.ExclusionFixtures.measures;
import static org.holdfast.exclusion.ExclusionFixtures.reasons;
import static org.holdfast.exclusion.ExclusionFixtures.suspension;
import static org.holdfast.exclusion.ExclusionFixtures.westmarch;
import static org.holdfast.exclusion.ExclusionFixtures.with;
import static org.holdfast.exclusion.ExclusionFixtures.without;
import static org.holdfast.exclusion.ExclusionFixtures.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.exclusion.Consideration.Subject;
import org.holdfast.exclusion.Grounds.Part;
import org.holdfast.exclusion.Refusal.Missing;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Fact;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuspensionRulesTest {

    @Test
    void allowsThreeDaysWithEverythingSaid() {
        assertThat(refusals(suspension(MONDAY, MONDAY.plusDays(2)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void stopsAtOnceForEveryBarredReasonAndOffersALawfulRoute(BarredReason reason) {
        var proposed = suspension(barred(grounds(), reason), Absence.wholeDays(MONDAY, MONDAY));
        assertThat(refusals(proposed)).containsExactly(new Refusal.Barred(reason));
        var words = RefusalWords.of(new Refusal.Barred(reason));
        assertThat(words.rule()).isEqualTo(reason.unlawful() ? "PWR-2" : "S4-08");
        assertThat(words.message()).isNotBlank();
        assertThat(words.route()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void stopsForTheAuthoritysOwnBarredReasonsOnlyWhileTheyAreOn(BarredReason reason) {
        var off =
                withPolicy(
                        circumstances(MONDAY),
                        new LocalPolicy(Map.of(Setting.OWN_BARRED_REASONS, 0)));
        var proposed = suspension(barred(grounds(), reason), Absence.wholeDays(MONDAY, MONDAY));
        assertThat(SuspensionRules.refusals(proposed, off, Optional.empty()).isEmpty())
                .isEqualTo(!reason.unlawful());
    }

    @Test
    void takesOneToThreeDifferentReasons() {
        assertThat(refusals(because())).contains(new Refusal.ReasonsNotOneToThree());
        assertThat(refusals(because(Reason.VA, Reason.VA)))
                .contains(new Refusal.ReasonsNotOneToThree());
        assertThat(refusals(because(Reason.VA, Reason.DB, Reason.PA, Reason.TH)))
                .contains(new Refusal.ReasonsNotOneToThree());
        assertThat(refusals(because(Reason.VA, Reason.DB, Reason.PA))).isEmpty();
    }

    @Test
    void refusesOtherAsAReasonFromAugust2020() {
        assertThat(refusals(because(Reason.OT)))
                .containsExactly(new Refusal.ReasonNotInForce(Reason.OT, MONDAY));
        assertThat(Reason.inForce(day(2020, 7, 31))).contains(Reason.OT).doesNotContain(Reason.OW);
        assertThat(Reason.inForce(day(2020, 8, 1))).contains(Reason.OW).doesNotContain(Reason.OT);
    }

    @Test
    void asksWhyAboveThreeDaysAndNotAtThree() {
        assertThat(refusals(suspension(MONDAY, MONDAY.plusDays(3))))
                .containsExactly(new Refusal.LengthNotJustified(SchoolDays.of(4), 3));
        var threeAndAHalf =
                suspension(
                        grounds(), Absence.of(MONDAY, Session.PM, MONDAY.plusDays(3), Session.PM));
        assertThat(refusals(threeAndAHalf))
                .containsExactly(new Refusal.LengthNotJustified(SchoolDays.ofHalves(7), 3));
        var justified =
                suspension(
                        words(grounds(), Part.LONGER_THAN_USUAL, "A second fight within the week"),
                        Absence.wholeDays(MONDAY, MONDAY.plusDays(3)));
        assertThat(refusals(justified)).isEmpty();
    }

    @Test
    void refusesDaysWithoutSchoolAndNamesTheNextSchoolDay() {
        var inset = day(2025, 11, 28);
        assertThat(
                        SuspensionRules.refusals(
                                suspension(inset, inset), circumstances(inset), Optional.empty()))
                .containsExactly(new Refusal.NotSchoolDay(inset, Optional.of(day(2025, 12, 1))));
    }

    @Test
    void saysWhenTheCalendarHasRunOut() {
        var beyond = day(2026, 9, 7);
        assertThat(
                        SuspensionRules.refusals(
                                suspension(beyond, beyond),
                                circumstances(beyond),
                                Optional.empty()))
                .containsExactly(new Refusal.CalendarUnknown(beyond));
    }

    @Test
    void refusesADayOnWhichThePupilIsAlreadyOut() {
        var earlier = new ExclusionId(UUID.randomUUID());
        var now = taken(earlier, new DayOut(MONDAY.plusDays(1), DayOut.Part.DAY));
        assertThat(
                        SuspensionRules.refusals(
                                suspension(MONDAY, MONDAY.plusDays(2)), now, Optional.empty()))
                .containsExactly(new Refusal.Overlaps(MONDAY.plusDays(1), earlier));
    }

    @Test
    void letsAnAfternoonFollowAMorning() {
        var now = taken(new ExclusionId(UUID.randomUUID()), new DayOut(MONDAY, DayOut.Part.AM));
        var afternoon = suspension(grounds(), Absence.of(MONDAY, Session.PM, MONDAY, Session.PM));
        assertThat(SuspensionRules.refusals(afternoon, now, Optional.empty())).isEmpty();
    }

    @Test
    void refusesTheHalfDayThatWouldPassFortyFiveAndSaysWhatIsLawful() {
        var over = reckoned(SchoolDays.of(46), SchoolDays.of(3));
        var refusal =
                new Refusal.PastTheCap(
                        new SchoolYear(2025),
                        SchoolDays.of(43),
                        SchoolDays.of(3),
                        SchoolDays.of(2));
        assertThat(
                        SuspensionRules.refusals(
                                suspension(MONDAY, MONDAY.plusDays(2)),
                                circumstances(MONDAY),
                                Optional.of(over)))
                .containsExactly(refusal);
        assertThat(RefusalWords.of(refusal).message())
                .isEqualTo(
                        "This would make 46 days of suspension in the school year 2025-26. The law"
                                + " allows 45");
        assertThat(RefusalWords.of(refusal).route())
                .isEqualTo(
                        "43 days already count, at every school attended. At most 2 days can"
                                + " lawfully be imposed.");
        assertThat(SuspensionRules.cap(reckoned(SchoolDays.of(45), SchoolDays.of(2)))).isEmpty();
        assertThat(SuspensionRules.cap(reckoned(SchoolDays.ofHalves(91), SchoolDays.of(2))))
                .isNotEmpty();
    }

    @Test
    void asksWhomTheHeadSpokeToForAPupilWithNeedsOrInCare() {
        var care = standing(new PupilStanding(true, false, true, false));
        assertThat(SuspensionRules.refusals(suspension(MONDAY, MONDAY), care, Optional.empty()))
                .containsExactly(
                        new Refusal.NotSaid(Missing.SPOKE_TO_SEN_TEAM),
                        new Refusal.NotSaid(Missing.SPOKE_TO_EXCLUSIONS_TEAM),
                        new Refusal.NotSaid(Missing.SPOKE_TO_PARENTS),
                        new Refusal.NotSaid(Missing.SPOKE_TO_VIRTUAL_SCHOOL));
        var spoken = grounds();
        for (var subject :
                List.of(
                        Subject.SPOKE_TO_SEN_TEAM,
                        Subject.SPOKE_TO_EXCLUSIONS_TEAM,
                        Subject.SPOKE_TO_PARENTS,
                        Subject.SPOKE_TO_VIRTUAL_SCHOOL)) {
            spoken = with(spoken, Consideration.on(subject, MONDAY));
        }
        assertThat(
                        SuspensionRules.refusals(
                                suspension(spoken, Absence.wholeDays(MONDAY, MONDAY)),
                                care,
                                Optional.empty()))
                .isEmpty();
    }

    @Test
    void refusesATalkThatCameAfterTheDecision() {
        var after = with(grounds(), Consideration.on(Subject.SPOKE_TO_PARENTS, MONDAY.plusDays(1)));
        var refused = new Refusal.ConsideredAfterDecision(Subject.SPOKE_TO_PARENTS);
        assertThat(refusals(suspension(after, Absence.wholeDays(MONDAY, MONDAY))))
                .containsExactly(refused);
        assertThat(RefusalWords.of(refused).field()).isEqualTo("spoke-SPOKE_TO_PARENTS");
    }

    @ParameterizedTest
    @EnumSource(names = {"NEEDS_ASSESSMENT", "REASONABLE_ADJUSTMENTS", "CHILD_HEARD"})
    void asksOfEveryExclusionWhatMustBeThoughtOf(Subject subject) {
        var silent = without(grounds(), subject);
        assertThat(refusals(suspension(silent, Absence.wholeDays(MONDAY, MONDAY))))
                .containsExactly(
                        new Refusal.NotSaid(
                                switch (subject) {
                                    case NEEDS_ASSESSMENT -> Missing.NEEDS_ASSESSMENT;
                                    case REASONABLE_ADJUSTMENTS -> Missing.REASONABLE_ADJUSTMENTS;
                                    default -> Missing.CHILDS_WORDS;
                                }));
    }

    @Test
    void refusesAMeasureDatedAfterTheDecision() {
        var later =
                measures(
                        grounds(),
                        new Grounds.Taken(
                                Measure.KEY_WORKER, MONDAY.plusDays(1), Measure.Result.NOT_KNOWN));
        assertThat(refusals(suspension(later, Absence.wholeDays(MONDAY, MONDAY))))
                .containsExactly(new Refusal.MeasureAfterDecision(Measure.KEY_WORKER));
    }

    @Test
    void refusesADecisionOfTomorrowAndTimeOutBeforeTheDecision() {
        var tomorrow = suspension(MONDAY.plusDays(1), MONDAY.plusDays(1));
        assertThat(refusals(tomorrow)).contains(new Refusal.DecidedInFuture());
        var before =
                new ProposedSuspension(
                        new ExclusionId(UUID.randomUUID()),
                        grounds(),
                        MONDAY,
                        Absence.wholeDays(MONDAY.minusDays(3), MONDAY),
                        List.of(),
                        Told.nobody());
        assertThat(refusals(before)).contains(new Refusal.BeginsBeforeDecision());
    }

    @Test
    void countsHalfDaysAndLunchtimesAsHalves() {
        var calendar = westmarch();
        assertThat(
                        DayOut.length(
                                DayOut.of(
                                        Absence.of(
                                                MONDAY, Session.PM, MONDAY.plusDays(2), Session.AM),
                                        calendar)))
                .isEqualTo(SchoolDays.of(2));
        assertThat(
                        DayOut.length(
                                DayOut.of(
                                        Absence.lunchtimes(List.of(MONDAY, MONDAY.plusDays(1))),
                                        calendar)))
                .isEqualTo(SchoolDays.ONE);
    }

    private static List<Refusal> refusals(ProposedSuspension proposed) {
        return SuspensionRules.refusals(proposed, circumstances(MONDAY), Optional.empty());
    }

    private static ProposedSuspension because(Reason... reasons) {
        return suspension(reasons(grounds(), reasons), Absence.wholeDays(MONDAY, MONDAY));
    }

    private static Fact.Suspended reckoned(SchoolDays total, SchoolDays share) {
        return new Fact.Suspended(
                "this",
                share,
                List.of(),
                List.of(new Fact.YearTotal(new SchoolYear(2025), total, share)));
    }

    private static Circumstances withPolicy(Circumstances now, LocalPolicy policy) {
        return new Circumstances(
                now.today(), now.calendar(), policy, now.standing(), now.taken(), Optional.empty());
    }

    private static Circumstances standing(PupilStanding standing) {
        LocalDate today = MONDAY;
        return new Circumstances(
                today, westmarch(), LocalPolicy.asPrinted(), standing, List.of(), Optional.empty());
    }

    private static Circumstances taken(ExclusionId exclusion, DayOut day) {
        return new Circumstances(
                MONDAY,
                westmarch(),
                LocalPolicy.asPrinted(),
                new PupilStanding(false, false, false, false),
                List.of(new Circumstances.Taken(exclusion, day)),
                Optional.empty());
    }
}
