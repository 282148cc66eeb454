package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.statute.law.LawFixtures.WESTMARCH;
import static org.holdfast.statute.law.LawFixtures.on;
import static org.holdfast.statute.law.LawFixtures.only;
import static org.holdfast.statute.law.LawFixtures.pupil;
import static org.holdfast.statute.law.LawFixtures.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.Case;
import org.holdfast.statute.Duty;
import org.holdfast.statute.EhcEvent;
import org.holdfast.statute.Event;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.PlacementEvent;
import org.holdfast.statute.PlacementEvent.Purpose;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.Role;
import org.holdfast.statute.School;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.Need;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties that have nothing to do with an exclusion, asked for alone. */
class AloneRulesTest {

    private static Findings alone(Event.Alone event, Status... statuses) {
        return alone(SchoolKind.MAINTAINED, event, statuses);
    }

    private static Findings alone(SchoolKind kind, Event.Alone event, Status... statuses) {
        return Clock.alone(
                Case.Days.of(WESTMARCH),
                new School(kind, "Westmarch"),
                pupil("Westmarch", statuses),
                event);
    }

    private static List<String> dated(Findings findings) {
        return findings.duties().stream()
                .map(duty ->
                        duty.rule().id() + " " + duty.date().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    private static List<Flag.Name> flags(Findings findings) {
        return findings.flags().stream().map(Flag::name).toList();
    }

    @Test
    void plansNeedNoCalendar() {
        var findings =
                Clock.alone(
                        Case.Days.of(SchoolCalendar.unknown("none")),
                        new School(SchoolKind.MAINTAINED, "Westmarch"),
                        pupil("Westmarch"),
                        new Event.EhcRequest("E", on("2025-11-10")));
        assertThat(dated(findings))
                .containsExactly("EHC-1 2025-12-22", "EHC-2 2026-03-02", "EHC-3 2026-03-30");
        assertThat(only(findings, "EHC-1").derivation().count())
                .isEqualTo("6 weeks after Monday 10 November 2025");
    }

    @Test
    void adviceIsDueSixWeeksAfterItWasAskedFor() {
        var findings = alone(new EhcEvent.AdviceRequested("E", on("2025-11-10")));
        assertThat(dated(findings)).containsExactly("EHC-5 2025-12-22");
        assertThat(only(findings, "EHC-5").owedBy()).containsExactly(Role.ADVISER);
    }

    @Test
    void aReviewMeetingIsAnnouncedTwoWeeksAheadAndReportedTwoWeeksAfter() {
        var before = alone(new EhcEvent.ReviewArranged("E", on("2025-12-15")));
        assertThat(dated(before)).containsExactly("EHC-6 2025-12-01");
        assertThat(before.duties().getFirst().derivation().count())
                .isEqualTo("2 weeks before Monday 15 December 2025");
        var after = alone(new Event.EhcReviewMeeting("E", on("2025-12-15")));
        assertThat(dated(after)).containsExactly("EHC-6 2025-12-29", "EHC-7 2026-01-12");
        assertThat(after.prudent()).extracting(Duty::shownAs).containsExactly("check");
        assertThat(after.prudent().getFirst().date()).contains(on("2026-03-09"));
    }

    @Test
    void anAmendmentNoticeGivesFifteenDaysAndEndsInEightWeeks() {
        var findings = alone(new EhcEvent.AmendmentNotice("E", on("2026-01-12")));
        assertThat(dated(findings)).containsExactly("EHC-8 2026-03-09", "EHC-9 2026-01-26");
        assertThat(only(findings, "EHC-9").timing())
                .isEqualTo(new Timing.NotBefore(on("2026-01-26")));
    }

    @Test
    void aPlanIsReviewedEveryTwelveMonths() {
        var findings = alone(new EhcEvent.PlanInForce("E", on("2024-02-29")));
        assertThat(dated(findings)).containsExactly("EHC-10 2025-02-28");
        assertThat(only(findings, "EHC-10").shownAs()).isEqualTo("check");
    }

    @ParameterizedTest
    @CsvSource({"POST_SIXTEEN, 2026-03-31", "OTHER, 2026-02-15"})
    void aChangeOfPhaseHasItsDay(EhcEvent.Phase to, LocalDate day) {
        var findings = alone(new EhcEvent.PhaseTransfer("E", on("2026-09-01"), to));
        assertThat(only(findings, "EHC-10").timing()).isEqualTo(new Timing.By(day));
        assertThat(only(findings, "EHC-10").shownAs()).isEqualTo("must");
    }

    @Test
    void reassessmentIsDecidedInFifteenDaysAndDoneInFourteenWeeks() {
        assertThat(dated(alone(new EhcEvent.ReassessmentRequest("E", on("2026-01-12")))))
                .containsExactly("EHC-11 2026-01-27");
        assertThat(dated(alone(new EhcEvent.ReassessmentAgreed("E", on("2026-01-27")))))
                .containsExactly("EHC-11 2026-05-05");
    }

    /**
     * Fifteen working days pass over Good Friday and Easter Monday, and not over school holidays.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-04-13, 2026-04-13",
        "2026-03-23, 2026-04-13, 2026-04-15",
        "2026-04-20, 2026-04-13, 2026-05-12",
    })
    void aPlanMovesOnTheDayOrFifteenWorkingDaysAfterItIsKnown(
            LocalDate known, LocalDate moves, LocalDate due) {
        var findings =
                alone(
                        new EhcEvent.PlanMoves(
                                "E", moves, known, Optional.empty(), Optional.empty()));
        assertThat(findings.duties().getFirst().date()).contains(due);
        assertThat(findings.duties().getFirst().owedBy()).containsExactly(Role.OLD_LOCAL_AUTHORITY);
        assertThat(findings.duties().subList(1, 3))
                .extracting(Duty::timing)
                .allMatch(Timing.Waiting.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 2026-10-01",
        "2025-05-01, 2026-07-15",
    })
    void aMovedPlanIsReviewedByTheLaterOfTwelveMonthsAndThree(LocalDate last, LocalDate due) {
        var findings =
                alone(
                        new EhcEvent.PlanMoves(
                                "E",
                                on("2026-04-13"),
                                on("2026-03-02"),
                                Optional.of(on("2026-04-15")),
                                Optional.of(last)));
        assertThat(findings.duties().get(1).date()).contains(on("2026-05-27"));
        assertThat(findings.duties().get(2).date()).contains(due);
    }

    @Test
    void anAppealRunsTwoMonthsOrOneFromTheCertificate() {
        var told = on("2026-01-31");
        assertThat(dated(alone(new EhcEvent.DecisionNotified("E", told, Optional.empty()))))
                .containsExactly("EHC-13 2026-03-31");
        assertThat(
                        dated(
                                alone(
                                        new EhcEvent.DecisionNotified(
                                                "E", told, Optional.of(on("2026-03-20"))))))
                .containsExactly("EHC-13 2026-04-20");
        assertThat(
                        dated(
                                alone(
                                        new EhcEvent.DecisionNotified(
                                                "E", told, Optional.of(on("2026-02-10"))))))
                .containsExactly("EHC-13 2026-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "MAINTAINED, 2026-06-22, must, SI 2010/1156 reg 3(2)",
        "ACADEMY, 2026-06-22, should, 'guidance, as SI 2010/1156 reg 3(2)'",
        "PRU, 2026-06-22, check, 'guidance, as SI 2010/1156 reg 3(2)'",
        "ACADEMY, 2026-11-30, must, 'Children''s Wellbeing and Schools Act 2026 and regulations for"
                + " academies and pupil referral units, as SI 2010/1156 reg 3(2)'",
    })
    void offSiteDirectionBindsByKindAndTime(
            SchoolKind kind, LocalDate firstDay, String shownAs, String source) {
        var duty =
                only(
                        alone(kind, new Event.OffSiteDirection("O", firstDay, Optional.empty())),
                        "OSD-1");
        assertThat(duty.shownAs()).isEqualTo(shownAs);
        assertThat(duty.source()).isEqualTo(source);
        assertThat(duty.derivation().law().shownAs()).isEqualTo(shownAs);
    }

    @Test
    void until2012AReviewOfADirectionWasDueInThirtyDays() {
        var then = alone(new Event.OffSiteDirection("O", on("2012-12-03"), Optional.empty()));
        assertThat(only(then, "OSD-2").timing()).isEqualTo(new Timing.By(on("2013-01-02")));
        assertThat(only(then, "OSD-2").shownAs()).isEqualTo("must");
        assertThat(then.prudent()).isEmpty();
        var now = alone(new Event.OffSiteDirection("O", on("2026-06-22"), Optional.empty()));
        assertThat(rules(now)).containsExactly("OSD-1");
        assertThat(now.prudent().getFirst().timing()).isEqualTo(new Timing.ByAim(on("2026-07-22")));
        assertThat(now.prudent().getFirst().shownAs()).isEqualTo("practice");
    }

    @Test
    void everyLaterReviewIsAnnouncedAndReported() {
        var findings =
                alone(new PlacementEvent.OffSiteReview("R", on("2026-02-02"), on("2026-05-20")));
        assertThat(dated(findings)).containsExactly("OSD-3 2026-05-14", "OSD-4 2026-05-26");
    }

    /** Ten weeks before 18 May 2026 is 9 March. */
    @ParameterizedTest
    @CsvSource({"2026-03-08, true", "2026-03-09, false", "2026-05-11, false"})
    void aReviewAskedForIsHeldUnlessOneWasHeldInTenWeeks(LocalDate last, boolean owed) {
        var findings =
                alone(
                        new PlacementEvent.OffSiteReviewRequest(
                                "R", on("2026-05-18"), Optional.of(last)));
        assertThat(rules(findings)).isEqualTo(owed ? List.of("OSD-5") : List.of());
        assertThat(flags(findings))
                .isEqualTo(owed ? List.of() : List.of(Flag.Name.REVIEWED_LATELY));
    }

    @Test
    void beforeTheFirstReviewItIsAlwaysHeld() {
        var request =
                new PlacementEvent.OffSiteReviewRequest("R", on("2026-05-18"), Optional.empty());
        assertThat(only(alone(request), "OSD-5").timing())
                .isEqualTo(new Timing.WithoutDelay(on("2026-05-18")));
        var before2013 =
                new PlacementEvent.OffSiteReviewRequest("R", on("2012-12-18"), Optional.empty());
        assertThat(rules(alone(before2013))).isEmpty();
    }

    @Test
    void aManagedMoveNeedsThePlanAmendedFirstAndAllowsNoTrial() {
        var move = new PlacementEvent.ManagedMove("M", on("2026-09-07"), true);
        var findings = alone(move, Status.HAS_EHC_PLAN);
        assertThat(dated(findings)).containsExactly("MM 2026-09-06");
        assertThat(findings.duties().getFirst().shownAs()).isEqualTo("must");
        assertThat(flags(findings)).containsExactly(Flag.Name.NO_TRIAL_PERIOD);
        var plain = alone(new PlacementEvent.ManagedMove("M", on("2026-09-07"), false));
        assertThat(plain.duties()).isEmpty();
        assertThat(plain.flags()).isEmpty();
        assertThat(plain.prudent().getFirst().timing())
                .isEqualTo(new Timing.BeforeIfPracticable(on("2026-09-07")));
        var before = alone(new PlacementEvent.ManagedMove("M", on("2026-07-20"), true));
        assertThat(before.flags()).isEmpty();
        assertThat(before.prudent().getFirst().source()).isEqualTo("August 2024 guidance");
    }

    @Test
    void aPartTimeTimetableIsAgreedAndNeverForBehaviour() {
        var agreed =
                alone(
                        new PlacementEvent.PartTimeTimetable(
                                "T",
                                on("2026-01-12"),
                                Optional.of(on("2026-01-08")),
                                Purpose.EXCEPTIONAL_CIRCUMSTANCES));
        assertThat(agreed.flags()).isEmpty();
        assertThat(agreed.duties()).isEmpty();
        assertThat(agreed.prudent().getFirst().timing())
                .isEqualTo(new Timing.ByAim(on("2026-02-23")));
        var not =
                alone(
                        new PlacementEvent.PartTimeTimetable(
                                "T", on("2026-01-12"), Optional.empty(), Purpose.BEHAVIOUR),
                        Status.HAS_SOCIAL_WORKER,
                        Status.HAS_EHC_PLAN);
        assertThat(flags(not))
                .containsExactly(Flag.Name.PART_TIME_NOT_AGREED, Flag.Name.PART_TIME_FOR_BEHAVIOUR);
        assertThat(only(not, "PTT").owedTo())
                .containsExactly(Role.SOCIAL_WORKER, Role.LOCAL_AUTHORITY);
        assertThat(only(not, "PTT").shownAs()).isEqualTo("should");
    }

    @Test
    void separationIsToldToTheAuthorityWhichThenOwesEducation() {
        var separation = new PlacementEvent.Separation("S", on("2026-09-14"));
        var findings =
                Clock.alone(
                        Case.Days.of(WESTMARCH),
                        new School(SchoolKind.MAINTAINED, "Westmarch"),
                        new Pupil(on("2012-01-01"), 10, "Westmarch", Set.of(), Optional.empty()),
                        separation);
        assertThat(dated(findings)).containsExactly("SEP 2026-09-14", "SA19 -");
        assertThat(only(findings, "SEP").shownAs()).isEqualTo("check");
        assertThat(rules(alone(separation))).containsExactly("SEP"); // past the school leaving age
    }

    @Test
    void aSecondPermanentExclusionFreesFromPreferenceForTwoYears() {
        var twice = new PlacementEvent.ExcludedTwice("X", on("2025-11-10"));
        assertThat(only(alone(twice), "ADM-3").timing())
                .isEqualTo(new Timing.From(on("2025-11-10"), Optional.of(on("2027-11-09"))));
        assertThat(only(alone(twice), "ADM-3").shownAs()).isEqualTo("check");
        assertThat(alone(twice, Status.HAS_EHC_PLAN).duties()).isEmpty();
        assertThat(alone(new PlacementEvent.ExcludedTwice("X", on("2013-11-10"))).duties())
                .isEmpty();
    }

    @Test
    void fairAccessIsNotForThoseWhoHaveToBeAdmitted() {
        var referral = new Event.FairAccessReferral("F", on("2026-02-09"));
        assertThat(alone(referral).flags()).isEmpty();
        for (var status : Arrays.asList(Status.LOOKED_AFTER, Status.HAS_EHC_PLAN)) {
            assertThat(flags(alone(referral, status)))
                    .containsExactly(Flag.Name.NOT_FOR_FAIR_ACCESS);
        }
        assertThat(alone(referral, Status.LOOKED_AFTER).flags().getFirst().detail())
                .startsWith("a looked-after child");
        assertThat(alone(referral, Status.HAS_EHC_PLAN).flags().getFirst().detail())
                .startsWith("the school that the plan names");
        assertThat(dated(alone(referral))).containsExactly("FAP-2 2026-03-16");
    }

    @Test
    void aNameIsDeletedForHomeEducationOnceTheDayHasPassed() {
        var findings = alone(new PlacementEvent.HomeEducation("H", on("2026-03-27")));
        assertThat(only(findings, "EHE-1").timing())
                .isEqualTo(new Timing.NotBefore(on("2026-03-28")));
        assertThat(alone(new PlacementEvent.HomeEducation("H", on("2024-08-18"))).duties())
                .isEmpty();
    }

    @Test
    void returnsAreMadeToTheAuthorityFromAugust2024() {
        assertThat(dated(alone(new PlacementEvent.NameDeleted("D", on("2026-03-30")))))
                .containsExactly("REG-2 2026-03-30");
        assertThat(dated(alone(new PlacementEvent.NameEntered("D", on("2026-03-30")))))
                .containsExactly("DAT-5 2026-04-04");
        assertThat(dated(alone(new PlacementEvent.LongSickness("D", on("2026-03-30")))))
                .containsExactly("DAT-5 2026-03-30");
        var before = on("2024-08-18");
        assertThat(alone(new PlacementEvent.NameDeleted("D", before)).duties()).isEmpty();
        assertThat(alone(new PlacementEvent.NameEntered("D", before)).duties()).isEmpty();
        assertThat(alone(new PlacementEvent.LongSickness("D", before)).duties()).isEmpty();
    }

    @Test
    void anInYearApplicationWaitsForACalendarThatIsNotKnown() {
        var findings =
                Clock.alone(
                        Case.Days.of(SchoolCalendar.unknown("none")),
                        new School(SchoolKind.MAINTAINED, "Westmarch"),
                        pupil("Westmarch"),
                        new Event.InYearApplication("A", on("2026-02-09")));
        assertThat(findings.duties())
                .hasSize(2)
                .allMatch(duty -> duty.timing().equals(new Timing.Waiting(new Need.Calendar())));
    }
}
