package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.statute.law.LawFixtures.WESTMARCH;
import static org.holdfast.statute.law.LawFixtures.excluded;
import static org.holdfast.statute.law.LawFixtures.on;
import static org.holdfast.statute.law.LawFixtures.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Absence.Span;
import org.holdfast.statute.Case;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Event;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Notice;
import org.holdfast.statute.PriorDays;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.Role;
import org.holdfast.statute.School;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Session;
import org.holdfast.statute.calendar.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one exclusion makes of another: runs, days that still count, what falls away. */
class RunsAndCancellationsTest {

    private static Event.Suspension suspended(String id, String first, String last) {
        return new Event.Suspension(
                id,
                Event.Decision.toldAtOnce(on(first)),
                Absence.wholeDays(on(first), on(last)),
                List.of(),
                Optional.empty());
    }

    private static Event.Cancellation cancelled(String of, String date, String lastServed) {
        return new Event.Cancellation(
                "K",
                of,
                on(date),
                Optional.ofNullable(lastServed).map(LocalDate::parse),
                Optional.empty());
    }

    private static Event.GovernorsDecision declined(String id, String on, String met) {
        return new Event.GovernorsDecision(
                id,
                on,
                LocalDate.parse(met),
                new Event.GovernorsOutcome.Decline(
                        Optional.of(new Notice(Notice.Method.DELIVERED, on(met)))),
                Optional.empty());
    }

    private static Findings find(Pupil pupil, List<PriorDays> prior, Event... events) {
        return Clock.of(
                new Case(
                        Case.Days.of(WESTMARCH),
                        new School(SchoolKind.MAINTAINED, "Westmarch"),
                        pupil,
                        prior,
                        List.of(events)));
    }

    private static Findings find(Event... events) {
        return find(pupil("Westmarch"), List.of(), events);
    }

    /** Each duty under a rule, with its event, its date and the day on which it fell away. */
    private static List<String> all(Findings findings, String rule) {
        return findings.duties().stream()
                .filter(duty -> duty.rule().id().equals(rule))
                .map(RunsAndCancellationsTest::line)
                .toList();
    }

    private static String line(Duty duty) {
        return duty.event()
                + duty.date().map(day -> " " + day).orElse("")
                + duty.endsOnCancellation().map(day -> " ended " + day).orElse("");
    }

    private static List<String> flags(Findings findings) {
        return findings.flags().stream()
                .map(flag ->
                        flag.rule()
                                + " "
                                + flag.event()
                                + " "
                                + (flag.name() == Flag.Name.CONTESTED
                                        ? flag.detail().replaceFirst(":.*", "")
                                        : flag.name()))
                .toList();
    }

    @Test
    void aSuspensionThatComesJustBeforeBringsTheSixthDayForward() {
        var earlier = suspended("S0", "2025-10-01", "2025-10-08");
        var later = suspended("S1", "2025-11-13", "2025-11-20");
        assertThat(all(find(earlier, later), "EDU-2"))
                .containsExactly("S0 2025-10-08", "S1 2025-11-20");
        var capped = pupil("Westmarch", Status.PLAN_CAPS_HOURS);
        var between = suspended("S2", "2025-11-10", "2025-11-12");
        assertThat(all(find(earlier, later, between), "EDU-2"))
                .containsExactly("S0 2025-10-08", "S1 2025-11-17");
        assertThat(all(find(earlier, later, between), "NOT-8"))
                .containsExactly("S0 2025-10-01", "S1 2025-11-13", "S2 2025-11-10");
        assertThat(flags(find(capped, List.of(), earlier, later, between)))
                .filteredOn(flag -> flag.startsWith("EDU-6"))
                .containsExactly("EDU-6 S0 PLAN_CAPS_HOURS", "EDU-6 S1 PLAN_CAPS_HOURS");
        assertThat(flags(find(capped, List.of(), earlier, later, between)))
                .filteredOn(flag -> flag.startsWith("GOV-3"))
                .extracting(flag -> flag.substring("GOV-3 ".length(), "GOV-3 S0".length()))
                .containsExactly("S0", "S1", "S2");
    }

    @Test
    void aSuspensionThatComesBeforeWithADayBetweenChangesNothing() {
        var later = suspended("S1", "2025-11-13", "2025-11-20");
        var before = suspended("S2", "2025-11-10", "2025-11-11");
        assertThat(all(find(later, before), "EDU-2")).containsExactly("S1 2025-11-20");
        assertThat(find(later, before).duties()).extracting(Duty::event).isSorted();
    }

    @Test
    void aCancelledSuspensionIsNotRunOn() {
        var later = suspended("S1", "2025-11-13", "2025-11-20");
        var cancelled = cancelled("S1", "2025-11-17", "2025-11-14");
        var before = suspended("S2", "2025-11-10", "2025-11-12");
        assertThat(all(find(later, cancelled, before), "EDU-2"))
                .containsExactly("S1 2025-11-20 ended 2025-11-17");
    }

    @Test
    void onlyWhatTheExclusionCausedFallsAwayWithIt() {
        var social = pupil("Westmarch", Status.HAS_SOCIAL_WORKER);
        var findings =
                find(
                        social,
                        List.of(),
                        suspended("S1", "2025-10-01", "2025-10-08"),
                        excluded("2025-11-10", "2025-11-11"),
                        cancelled("P", "2025-11-13", "2025-11-12"));
        assertThat(all(findings, "EDU-2")).containsExactly("S1 2025-10-08");
        assertThat(all(findings, "PAR-1"))
                .containsExactly("S1 2025-10-01", "P 2025-11-11 ended 2025-11-13");
        for (var rule : List.of("EDU-1", "EDU-4", "EDU-5", "GOV-5")) {
            assertThat(all(findings, rule))
                    .as(rule)
                    .filteredOn(line -> line.startsWith("P"))
                    .hasSize(1)
                    .allMatch(line -> line.endsWith(" ended 2025-11-13"));
        }
        for (var rule : List.of("NOT-2", "NOT-3", "NOT-4", "NOT-6", "NOT-8", "TRI-1", "CAN-2")) {
            assertThat(all(findings, rule))
                    .as(rule)
                    .isNotEmpty()
                    .noneMatch(l -> l.contains("ended"));
        }
        assertThat(findings.prudent()).allMatch(duty -> duty.endsOnCancellation().isEmpty());
        assertThat(findings.facts()).anyMatch(fact -> fact.event().equals("K"));
    }

    @Test
    void whatIsCarefullyDoneForLunchtimesFallsAwayToo() {
        var lunchtimes =
                new Event.Suspension(
                        "S",
                        Event.Decision.toldAtOnce(on("2025-11-10")),
                        Absence.lunchtimes(List.of(on("2025-11-10"), on("2025-11-12"))),
                        List.of(),
                        Optional.empty());
        var findings = find(lunchtimes, cancelled("S", "2025-11-11", "2025-11-10"));
        assertThat(findings.prudent())
                .filteredOn(duty -> duty.rule().id().equals("PAR-1"))
                .extracting(RunsAndCancellationsTest::line)
                .containsExactly("S 2025-11-10 ended 2025-11-11");
        assertThat(findings.prudent())
                .filteredOn(duty -> duty.rule().id().equals("NOT-8"))
                .extracting(RunsAndCancellationsTest::line)
                .containsExactly("S 2025-11-10");
        assertThat(flags(findings)).contains("NOT-8 S AMB-19");
    }

    /** CAN-1: the board has met where it has decided by the day of the cancellation. */
    @ParameterizedTest
    @CsvSource({
        "P, 2025-11-27, 2025-11-26, false",
        "P, 2025-11-27, 2025-11-27, true",
        "P, 2025-11-27, 2025-11-28, true",
        "Q, 2025-11-27, 2025-11-28, false", // about another exclusion
    })
    void nothingIsCancelledOnceTheBoardHasMet(
            String decidedOn, String met, String cancelled, boolean barred) {
        var other =
                new Event.PermanentExclusion(
                        "Q",
                        Event.Decision.toldAtOnce(on("2025-11-03")),
                        on("2025-11-03"),
                        on("2025-11-04"));
        var findings =
                find(
                        other,
                        excluded("2025-11-10", "2025-11-11"),
                        declined("G", decidedOn, met),
                        cancelled("P", cancelled, null));
        assertThat(flags(findings).contains("CAN-1 K CANCELLATION_NOT_PERMITTED"))
                .isEqualTo(barred);
        assertThat(all(findings, "CAN-2").isEmpty()).isEqualTo(barred);
        assertThat(all(findings, "GOV-5").getLast().contains("ended")).isNotEqualTo(barred);
    }

    /** AMB-5, AMB-6: which days in a term’s total could be argued about. */
    @ParameterizedTest
    @CsvSource({
        "Autumn 2025, 2, true",
        "Spring 2026, 2, false",
        ", 2, false",
    })
    void daysFromBeforeTheCaseCanBeArguedAbout(String term, int halves, boolean contested) {
        var prior =
                new PriorDays(
                        new SchoolYear(2025),
                        SchoolDays.ofHalves(halves),
                        Optional.ofNullable(term));
        var findings =
                find(
                        pupil("Westmarch"),
                        List.of(prior),
                        suspended("S", "2025-11-10", "2025-11-10"));
        assertThat(flags(findings).contains("CAL-8 S AMB-5")).isEqualTo(contested);
        assertThat(findings.suspended("S").orElseThrow().termTotals().getFirst().total())
                .isEqualTo(SchoolDays.of(contested ? 2 : 1));
        assertThat(findings.suspended("S").orElseThrow().yearTotals().getFirst().total())
                .isEqualTo(SchoolDays.of(2));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-11, 2025-12-08, 2025-12-09, true",
        ", 2025-12-08, 2025-12-09, false", // no day was served
        "2025-11-11, 2026-01-12, 2026-01-13, false", // another term
    })
    void daysServedOfACancelledSuspensionCanBeArguedAbout(
            String lastServed, String first, String last, boolean contested) {
        var findings =
                find(
                        suspended("S1", "2025-11-10", "2025-11-14"),
                        cancelled("S1", "2025-11-12", lastServed),
                        suspended("S2", first, last));
        assertThat(flags(findings).contains("CAN-3 S2 AMB-6")).isEqualTo(contested);
        assertThat(findings.suspended("S2").orElseThrow().termTotals().getFirst().total())
                .isEqualTo(SchoolDays.of(contested ? 4 : 2));
    }

    @Test
    void aSuspensionThatStandsIsNotArguedAbout() {
        var findings =
                find(
                        suspended("S1", "2025-11-10", "2025-11-11"),
                        suspended("S2", "2025-12-08", "2025-12-09"));
        assertThat(flags(findings)).isEmpty();
    }

    @Test
    void flagsAPermanentExclusionDecidedUnderOneLawAndBegunUnderAnother() {
        assertThat(flags(find(excluded("2026-07-20", "2026-09-03"))))
                .contains("CAL-12 P LAW_CHANGED_BETWEEN");
        assertThat(flags(find(excluded("2025-11-10", "2025-11-11")))).isEmpty();
    }

    /** From the eighteenth birthday notices go to the pupil, at every stage. */
    @Test
    void anAdultPupilIsToldOfEveryStepAfterTheExclusion() {
        var adult = new Pupil(on("2007-09-10"), 13, "Westmarch", Set.of(), Optional.empty());
        var application =
                new Event.ReviewApplication(
                        "A",
                        "G",
                        new Notice(Notice.Method.DELIVERED, on("2025-12-01")),
                        false,
                        Optional.of(on("2026-01-13")));
        var quashed =
                new Event.PanelDecision(
                        "R",
                        "A",
                        on("2026-01-13"),
                        new Event.PanelOutcome.Quash(
                                false,
                                Optional.of(
                                        new Notice(Notice.Method.DELIVERED, on("2026-01-14")))));
        var again =
                new Event.Reconsideration(
                        "C", "R", on("2026-01-20"), Event.ReconsiderationOutcome.DECLINE);
        var findings =
                find(
                        adult,
                        List.of(),
                        excluded("2025-11-10", "2025-11-11"),
                        declined("G", "P", "2025-11-27"),
                        application,
                        quashed,
                        again);
        for (var rule : List.of("NOT-2", "GOV-5", "GOV-10", "IRP-9", "REC-1", "REC-2")) {
            assertThat(findings.duties())
                    .filteredOn(duty -> duty.rule().id().equals(rule))
                    .isNotEmpty()
                    .allMatch(duty -> duty.owedTo().contains(Role.PUPIL), rule)
                    .noneMatch(duty -> duty.owedTo().contains(Role.PARENT));
        }
        var cancelled =
                find(
                        adult,
                        List.of(),
                        suspended("S", "2025-11-10", "2025-11-14"),
                        cancelled("S", "2025-11-12", "2025-11-11"));
        assertThat(cancelled.duties("K", "CAN-2").getFirst().owedTo())
                .contains(Role.PUPIL)
                .doesNotContain(Role.PARENT);
    }

    @ParameterizedTest
    @CsvSource({"G, true", "H, false"})
    void aClaimAboutAnotherDecisionGivesNoFreshTime(String claimed, boolean inTime) {
        var other =
                new Event.PermanentExclusion(
                        "Q",
                        Event.Decision.toldAtOnce(on("2025-11-10")),
                        on("2025-11-10"),
                        on("2025-11-11"));
        var findings =
                find(
                        excluded("2025-11-10", "2025-11-11"),
                        other,
                        declined("G", "P", "2025-11-27"),
                        declined("H", "Q", "2025-11-27"),
                        new Event.DiscriminationClaimDetermined("D", claimed, on("2026-02-02")),
                        new Event.ReviewApplication(
                                "A",
                                "G",
                                new Notice(Notice.Method.DELIVERED, on("2026-02-09")),
                                false,
                                Optional.empty()));
        assertThat(flags(findings).contains("IRP-1 A OUT_OF_TIME")).isNotEqualTo(inTime);
        assertThat(all(findings, "IRP-4").isEmpty()).isNotEqualTo(inTime);
    }

    @Test
    void aDecisionWithoutItsNoticeLeavesTheTimeToApplyOpen() {
        var untold =
                new Event.GovernorsDecision(
                        "G",
                        "P",
                        on("2025-11-27"),
                        new Event.GovernorsOutcome.Decline(Optional.empty()),
                        Optional.empty());
        var limit =
                find(excluded("2025-11-10", "2025-11-11"), untold).duties("G", "IRP-1").getFirst();
        assertThat(limit.date()).isEmpty();
        assertThat(limit.derivation().inWords())
                .contains(
                        "not known yet: needs the day notice of the governing board's decision was"
                                + " taken as given");
    }

    @Test
    void refusesSpansThatOverlap() {
        var morning = new Span(on("2025-11-10"), Session.AM, on("2025-11-10"), Session.AM);
        var afternoon = new Span(on("2025-11-10"), Session.PM, on("2025-11-11"), Session.PM);
        var whole = new Span(on("2025-11-10"), Session.AM, on("2025-11-10"), Session.PM);
        assertThat(new Absence.Spans(List.of(morning, afternoon)).length(WESTMARCH))
                .isEqualTo(SchoolDays.of(2));
        for (var wrong :
                List.of(
                        List.of(whole, afternoon),
                        List.of(morning, whole),
                        List.of(afternoon, morning),
                        List.of(whole, whole))) {
            assertThatThrownBy(() -> new Absence.Spans(wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void suspensionsThatOverlapAreNoRun() {
        var first = suspended("S1", "2025-11-10", "2025-11-12");
        assertThat(all(find(first, suspended("S2", "2025-11-12", "2025-11-18")), "EDU-2"))
                .isEmpty();
        assertThat(all(find(first, suspended("S2", "2025-11-13", "2025-11-18")), "EDU-2"))
                .containsExactly("S2 2025-11-17");
    }

    /** AMB-21: a reference date is in no period; it is reported with the one that follows. */
    @Test
    void aSuspensionOnAReferenceDateIsReportedWithThePeriodThatFollows() {
        var sixTerms =
                SchoolCalendar.of(
                        "Sixways",
                        6,
                        List.of(new Term("T", on("2026-07-27"), on("2026-08-14"))),
                        List.of());
        var findings =
                Clock.of(
                        new Case(
                                Case.Days.of(sixTerms),
                                new School(SchoolKind.MAINTAINED, "Westmarch"),
                                pupil("Westmarch"),
                                List.of(),
                                List.of(suspended("S", "2026-07-31", "2026-07-31"))));
        assertThat(all(findings, "NOT-9")).containsExactly("S 2026-08-14");
    }

    @Test
    void whatEndsAReviewKeepsTheLawAndThePersonOfTheExclusion() {
        var adult = new Pupil(on("2007-09-10"), 13, "Westmarch", Set.of(), Optional.empty());
        var findings =
                find(
                        adult,
                        List.of(),
                        excluded("2025-11-10", "2025-11-11"),
                        declined("G", "P", "2025-11-27"),
                        new Event.ReviewApplication(
                                "A",
                                "G",
                                new Notice(Notice.Method.DELIVERED, on("2025-12-01")),
                                false,
                                Optional.empty()),
                        new Event.ReviewAbandoned("B", "A", on("2025-12-08")),
                        new Event.DiscriminationClaimDetermined("D", "G", on("2026-02-02")));
        var deletion = findings.duties("B", "REG-1").getFirst();
        assertThat(deletion.date()).contains(on("2025-12-08"));
        assertThat(deletion.law().occurred()).isEqualTo(on("2025-11-11"));
        assertThat(findings.duties("D")).isEmpty();
        var fresh =
                find(
                        adult,
                        List.of(),
                        excluded("2025-11-10", "2025-11-11"),
                        declined("G", "P", "2025-11-27"),
                        new Event.DiscriminationClaimDetermined("D", "G", on("2026-02-02")));
        var again = fresh.duties("D", "IRP-2").getFirst();
        assertThat(again.date()).contains(on("2026-03-02"));
        assertThat(again.owedBy()).containsExactly(Role.PUPIL);
        assertThat(again.law().occurred()).isEqualTo(on("2025-11-11"));
    }

    @Test
    void flagsAreFoundByTheirEvent() {
        var findings =
                find(
                        suspended("S1", "2025-11-10", "2025-11-18"),
                        suspended("S2", "2025-12-08", "2025-12-08"));
        assertThat(findings.flags("S1")).extracting(Flag::event).containsOnly("S1");
        assertThat(findings.flags("S3")).isEmpty();
    }

    /** EDU-7. */
    @ParameterizedTest
    @CsvSource({"0, 21", "2, 21", "3, 23.5", "6, 23.5", "7, 24", "10, 24", "11, 25", "13, 25"})
    void fullTimeIsWhatAPupilOfThatAgeWouldGet(int year, String hours) {
        assertThat(FullTime.weeklyHours(year)).isEqualTo(hours);
    }
}
