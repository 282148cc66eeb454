package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.statute.law.LawFixtures.declined;
import static org.holdfast.statute.law.LawFixtures.delivered;
import static org.holdfast.statute.law.LawFixtures.excluded;
import static org.holdfast.statute.law.LawFixtures.find;
import static org.holdfast.statute.law.LawFixtures.of;
import static org.holdfast.statute.law.LawFixtures.on;
import static org.holdfast.statute.law.LawFixtures.only;
import static org.holdfast.statute.law.LawFixtures.prior;
import static org.holdfast.statute.law.LawFixtures.pupil;
import static org.holdfast.statute.law.LawFixtures.rules;
import static org.holdfast.statute.law.LawFixtures.suspended;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.Case;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Event;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Notice;
import org.holdfast.statute.Particular;
import org.holdfast.statute.ProcessEvent;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.Role;
import org.holdfast.statute.School;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.StatuteFixtures;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens between decisions: education, meetings, limits put off, adjournments. */
class ProcessRulesTest {

    private static final Event EXCLUDED = excluded("2025-11-10", "2025-11-11");

    /** A school of 2022 to 2024, so that the law of September 2023 falls inside a limit. */
    private static final SchoolCalendar OF_2023 =
            SchoolCalendar.of(
                    "Westmarch High",
                    3,
                    List.of(
                            new Term("Autumn 2022", on("2022-09-05"), on("2022-12-16")),
                            new Term("Spring 2023", on("2023-01-03"), on("2023-03-31")),
                            new Term("Summer 2023", on("2023-04-17"), on("2023-07-21")),
                            new Term("Autumn 2023", on("2023-09-04"), on("2023-12-15"))),
                    List.of(new Closure(on("2023-05-29"), on("2023-06-02"), "half-term")));

    private static Findings in2023(Event... events) {
        return in(OF_2023, events);
    }

    private static Findings in(SchoolCalendar calendar, Event... events) {
        return Clock.of(
                new Case(
                        Case.Days.of(calendar),
                        new School(SchoolKind.MAINTAINED, "Westmarch"),
                        new Pupil(on("2010-05-14"), 8, "Westmarch", Set.of(), Optional.empty()),
                        List.of(),
                        List.of(events)));
    }

    private static List<Flag.Name> flags(Findings findings, String event) {
        return findings.flags(event).stream().map(Flag::name).toList();
    }

    @Test
    void fullTimeEducationEndsTheParentsDaysAndTheWork() {
        var arranged = new ProcessEvent.EducationArranged("T", "P", on("2025-11-14"));
        var findings = find(EXCLUDED, arranged);
        assertThat(only(findings, "PAR-1").timing())
                .isEqualTo(
                        new Timing.On(
                                List.of(on("2025-11-11"), on("2025-11-12"), on("2025-11-13"))));
        assertThat(only(findings, "EDU-1").timing())
                .isEqualTo(new Timing.From(on("2025-11-11"), Optional.of(on("2025-11-13"))));
        assertThat(findings.duties("T", "NOT-8").getFirst().timing())
                .isEqualTo(new Timing.By(on("2025-11-12")));
        assertThat(only(findings, "EDU-4").date()).contains(on("2025-11-18"));
    }

    @Test
    void educationFromTheFirstDayLeavesTheParentNoDays() {
        var findings =
                find(EXCLUDED, new ProcessEvent.EducationArranged("T", "P", on("2025-11-11")));
        assertThat(rules(findings)).doesNotContain("PAR-1");
        assertThat(only(findings, "EDU-1").timing())
                .isEqualTo(new Timing.From(on("2025-11-11"), Optional.empty()));
    }

    @Test
    void educationAfterTheFirstFiveDaysChangesNothing() {
        var findings =
                find(EXCLUDED, new ProcessEvent.EducationArranged("T", "P", on("2025-11-18")));
        assertThat(only(findings, "PAR-1").timing())
                .isEqualTo(only(find(EXCLUDED), "PAR-1").timing());
        assertThat(only(findings, "EDU-1").timing())
                .isEqualTo(only(find(EXCLUDED), "EDU-1").timing());
    }

    @ParameterizedTest
    @CsvSource({"MAINTAINED, true", "PRU, true", "ACADEMY, false", "AP_ACADEMY, false"})
    void theAuthorityOfAnAcademyComesOnlyIfTheFamilyAsks(SchoolKind kind, boolean invited) {
        var findings =
                Clock.of(
                        of(
                                kind,
                                pupil("Westmarch", Status.HAS_SOCIAL_WORKER, Status.LOOKED_AFTER),
                                prior("Autumn 2025", 1),
                                EXCLUDED,
                                new ProcessEvent.MeetingArranged("M", "P", on("2025-12-02"))));
        var invitation = findings.duties("M", "GOV-7").getFirst();
        assertThat(invitation.owedTo())
                .contains(kind.head(), Role.PARENT, Role.SOCIAL_WORKER, Role.VIRTUAL_SCHOOL_HEAD);
        assertThat(invitation.owedTo().contains(Role.LOCAL_AUTHORITY)).isEqualTo(invited);
        assertThat(invitation.timing()).isEqualTo(new Timing.BeforeIfPracticable(on("2025-12-02")));
        var evidence = findings.duties("M", "GOV-7").getLast();
        assertThat(evidence.timing()).isEqualTo(new Timing.By(on("2025-11-24")));
        assertThat(evidence.shownAs()).isEqualTo("should");
        assertThat(findings.flags("M")).isEmpty();
    }

    @Test
    void aMeetingAfterTheLimitIsFlagged() {
        var findings = find(EXCLUDED, new ProcessEvent.MeetingArranged("M", "P", on("2025-12-03")));
        assertThat(findings.flags("M").getFirst().detail())
                .isEqualTo("the last day is Tuesday 2 December 2025");
        assertThat(flags(findings, "M")).containsExactly(Flag.Name.MEETING_AFTER_LIMIT);
    }

    @Test
    void aLimitPutOffMovesLatenessAndIsShownBesideTheLimit() {
        var putOff = new ProcessEvent.LimitPutOff("X", "P", on("2025-12-12"), "flood");
        var findings =
                find(
                        EXCLUDED,
                        putOff,
                        new ProcessEvent.MeetingArranged("M", "P", on("2025-12-10")),
                        declined("2025-12-10", delivered("2025-12-10")));
        assertThat(only(findings, "GOV-5").date()).contains(on("2025-12-02"));
        assertThat(only(findings, "GOV-5").particulars())
                .contains(new Particular.PutOff(on("2025-12-12"), "2012 Regs reg 6(7E), (7F)"));
        assertThat(findings.flags()).isEmpty();
        assertThat(putOff.toString()).doesNotContain("flood");
        var late = find(EXCLUDED, putOff, declined("2025-12-15", delivered("2025-12-15")));
        assertThat(flags(late, "G")).containsExactly(Flag.Name.LATE_NOT_VOID);
        var otherwise = find(EXCLUDED, declined("2025-12-10", delivered("2025-12-10")));
        assertThat(flags(otherwise, "G")).containsExactly(Flag.Name.LATE_NOT_VOID);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-07, false", // between the coronavirus and September 2023 there is no extension
        "2023-09-18, true",
    })
    void theLawOfTheDaySaysWhetherALimitMayBePutOff(LocalDate decided, boolean permitted) {
        var findings =
                in2023(
                        excluded(decided.toString(), decided.plusDays(1).toString()),
                        new ProcessEvent.LimitPutOff("X", "P", decided.plusDays(40), "flood"));
        assertThat(flags(findings, "X"))
                .isEqualTo(permitted ? List.of() : List.of(Flag.Name.EXTENSION_NOT_PERMITTED));
        assertThat(
                        only(findings, "GOV-5").particulars().stream()
                                .anyMatch(Particular.PutOff.class::isInstance))
                .isEqualTo(permitted);
    }

    @Test
    void theFirstCoronavirusRegulationsGaveTenSchoolDaysMore() {
        var findings = in(StatuteFixtures.westmarch2020(), excluded("2020-09-10", "2020-09-11"));
        assertThat(only(findings, "GOV-5").date()).contains(on("2020-10-01"));
        assertThat(only(findings, "GOV-5").particulars())
                .contains(new Particular.PutOff(on("2020-10-15"), "SI 2020/543"));
        var later = in(StatuteFixtures.westmarch2020(), excluded("2020-09-24", "2020-09-25"));
        assertThat(only(later, "GOV-5").particulars())
                .noneMatch(Particular.PutOff.class::isInstance);
        var putOff =
                in(
                        StatuteFixtures.westmarch2020(),
                        excluded("2021-03-10", "2021-03-11"),
                        new ProcessEvent.LimitPutOff("X", "P", on("2021-05-14"), "closed"));
        assertThat(only(putOff, "GOV-5").particulars())
                .contains(new Particular.PutOff(on("2021-05-14"), "SI 2020/543"));
    }

    @Test
    void theReviewPanelsLimitMayBePutOffToo() {
        var findings =
                find(
                        EXCLUDED,
                        declined("2025-11-27", delivered("2025-12-01")),
                        new Event.ReviewApplication(
                                "I", "G", delivered("2025-12-02"), false, Optional.empty()),
                        new ProcessEvent.LimitPutOff("X", "I", on("2026-02-02"), "flood"));
        assertThat(only(findings, "IRP-4").date()).contains(on("2026-01-07"));
        assertThat(only(findings, "IRP-4").particulars())
                .contains(new Particular.PutOff(on("2026-02-02"), "Sch 1 para 10(4A)-(4E)"));
        assertThat(only(findings, "GOV-5").particulars())
                .noneMatch(Particular.PutOff.class::isInstance);
    }

    @Test
    void theRightToARemoteMeetingBeganInSeptember2023() {
        var asked = new ProcessEvent.RemoteMeetingRequested("R", "P", on("2023-09-20"));
        var findings = in2023(excluded("2023-09-11", "2023-09-12"), asked);
        assertThat(findings.duties("R", "GOV-8").getFirst().timing())
                .isEqualTo(new Timing.NoFixedDate());
        var before =
                in2023(
                        excluded("2023-06-12", "2023-06-13"),
                        new ProcessEvent.RemoteMeetingRequested("R", "P", on("2023-06-20")));
        assertThat(before.duties("R")).isEmpty();
        assertThat(flags(before, "R")).containsExactly(Flag.Name.NO_RIGHT_TO_REMOTE_MEETING);
        var stillOpen =
                in2023(
                        excluded("2023-07-17", "2023-07-18"),
                        new ProcessEvent.RemoteMeetingRequested("R", "P", on("2023-09-04")));
        assertThat(stillOpen.flags("R")).isEmpty();
        assertThat(rules(stillOpen)).contains("GOV-8");
    }

    @Test
    void familiesOfOpenCasesHadToBeToldOfTheNewRight() {
        var open = in2023(excluded("2023-07-17", "2023-07-18"));
        assertThat(only(open, "GOV-8").timing())
                .isEqualTo(new Timing.WithoutDelay(on("2023-09-01")));
        assertThat(only(open, "GOV-8").source()).isEqualTo("SI 2023/571 reg 16");
        var decided =
                in2023(
                        excluded("2023-07-17", "2023-07-18"),
                        declined("2023-07-21", delivered("2023-07-21")));
        assertThat(rules(decided)).doesNotContain("GOV-8");
        assertThat(rules(in2023(excluded("2023-06-12", "2023-06-13")))).doesNotContain("GOV-8");
        assertThat(rules(in2023(excluded("2023-09-11", "2023-09-12")))).doesNotContain("GOV-8");
    }

    @ParameterizedTest
    @CsvSource({"true, true, must", "true, false, may", "false, true, may"})
    void anAdjournmentForAnAbsentExpertHasToBeGranted(
            boolean expertAskedFor, boolean expertAbsent, String shownAs) {
        var findings =
                find(
                        EXCLUDED,
                        declined("2025-11-27", delivered("2025-12-01")),
                        new Event.ReviewApplication(
                                "I",
                                "G",
                                delivered("2025-12-02"),
                                expertAskedFor,
                                Optional.empty()),
                        new ProcessEvent.AdjournmentRequested(
                                "A", "I", on("2026-01-06"), expertAbsent));
        assertThat(findings.duties("A")).extracting(Duty::shownAs).containsExactly(shownAs);
        assertThat(findings.duties("A").getFirst().derivation().because())
                .isEqualTo("an adjournment was asked for on Tuesday 6 January 2026");
    }

    @Test
    void nobodyAppliesAfterAWaiver() {
        var waived =
                new Event.GovernorsDecision(
                        "G",
                        "P",
                        on("2025-11-27"),
                        new Event.GovernorsOutcome.Decline(Optional.of(delivered("2025-12-01"))),
                        Optional.of(on("2025-12-04")));
        var application =
                new Event.ReviewApplication(
                        "I", "G", delivered("2025-12-08"), false, Optional.empty());
        assertThat(find(EXCLUDED, waived, application).flags("I").getFirst())
                .isEqualTo(
                        new Flag(
                                "IRP-3",
                                "I",
                                Flag.Name.REVIEW_WAIVED,
                                "notice was given on Thursday 4 December 2025"));
        var before =
                new Event.ReviewApplication(
                        "I", "G", delivered("2025-12-03"), false, Optional.empty());
        assertThat(find(EXCLUDED, waived, before).flags("I")).isEmpty();
    }

    @Test
    void contestedNoticesAreFlagged() {
        var posted =
                find(
                        EXCLUDED,
                        declined(
                                "2025-11-27",
                                new Notice(Notice.Method.FIRST_CLASS_POST, on("2025-12-01"))));
        assertThat(posted.flags("G"))
                .extracting(Flag::detail)
                .anyMatch(d -> d.startsWith("AMB-18"));
        var byEmail =
                find(
                        EXCLUDED,
                        declined("2025-11-27", new Notice(Notice.Method.EMAIL, on("2025-12-01"))));
        assertThat(byEmail.flags("G"))
                .extracting(Flag::detail)
                .anyMatch(d -> d.startsWith("AMB-9"));
        assertThat(only(byEmail, "IRP-1").derivation().inWords())
                .contains("needs the day a paper copy was given");
        var agreed =
                find(
                        EXCLUDED,
                        declined(
                                "2025-11-27",
                                new Notice(Notice.Method.EMAIL_AGREED, on("2025-12-01"))));
        assertThat(only(agreed, "IRP-1").date()).contains(on("2026-01-06"));
        assertThat(agreed.flags("G")).hasSize(1);
        assertThat(find(EXCLUDED, declined("2025-11-27", delivered("2025-12-01"))).flags("G"))
                .isEmpty();
    }

    @Test
    void aMeetingInTimeThatIsDecidedLateIsFlaggedTwice() {
        var findings =
                find(
                        EXCLUDED,
                        new ProcessEvent.MeetingArranged("M", "P", on("2025-12-02")),
                        declined("2025-12-03", delivered("2025-12-03")));
        assertThat(flags(findings, "G"))
                .containsExactly(Flag.Name.LATE_NOT_VOID, Flag.Name.CONTESTED);
        assertThat(findings.flags("G").getLast().detail()).startsWith("AMB-24");
    }

    @Test
    void aSuspensionAfterAPermanentExclusionOfTheSameYearIsFlagged() {
        var reinstated =
                new Event.GovernorsDecision(
                        "G",
                        "P",
                        on("2025-11-27"),
                        new Event.GovernorsOutcome.Reinstate(),
                        Optional.empty());
        assertThat(find(EXCLUDED, reinstated, suspended("2026-01-12", "2026-01-13")).flags("S"))
                .extracting(Flag::detail)
                .anyMatch(d -> d.startsWith("AMB-20"));
        assertThat(find(EXCLUDED, reinstated, suspended("2026-09-14", "2026-09-15")).flags("S"))
                .extracting(Flag::detail)
                .noneMatch(d -> d.startsWith("AMB-20"));
    }

    @Test
    void aDayWithOneSessionIsAWholeDayAndFlagged() {
        var calendar =
                StatuteFixtures.westmarch()
                        .withOneSessionOn(List.of(on("2025-12-19"), on("2025-12-25")));
        assertThat(calendar.hasOneSessionBetween(on("2025-12-20"), on("2026-01-30"))).isFalse();
        assertThat(calendar.hasOneSessionBetween(on("2025-12-19"), on("2025-12-19"))).isTrue();
        assertThat(calendar.hasOneSessionBetween(on("2025-12-01"), on("2025-12-18"))).isFalse();
        var findings = in(calendar, suspended("2025-12-18", "2025-12-19"));
        assertThat(findings.suspended("S").orElseThrow().days()).hasToString("2");
        assertThat(findings.flags("S"))
                .extracting(Flag::detail)
                .anyMatch(d -> d.startsWith("AMB-7"));
        var own = StatuteFixtures.westmarch2020().continuedBy(calendar);
        assertThat(own.hasOneSessionBetween(on("2025-12-01"), on("2025-12-31"))).isTrue();
    }

    @Test
    void aPlanThatCapsTheHoursLiftsTheSixthDay() {
        var findings =
                Clock.of(
                        of(
                                SchoolKind.MAINTAINED,
                                pupil("Westmarch", Status.PLAN_CAPS_HOURS),
                                prior("Autumn 2025", 1),
                                EXCLUDED));
        assertThat(rules(findings)).doesNotContain("EDU-4");
        assertThat(flags(findings, "P")).contains(Flag.Name.PLAN_CAPS_HOURS);
    }
}
