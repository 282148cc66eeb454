package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Band;
import org.holdfast.statute.Case;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Event;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Notice;
import org.holdfast.statute.Particular;
import org.holdfast.statute.PriorDays;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.Role;
import org.holdfast.statute.School;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.StatuteFixtures;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.Need;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule by itself, on Westmarch High's calendars of 2024 to 2027. */
class RulesTest {

    private static final SchoolCalendar WESTMARCH = StatuteFixtures.westmarch();

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    private static Case of(SchoolKind kind, Pupil pupil, PriorDays prior, Event... events) {
        return new Case(
                Case.Days.of(WESTMARCH),
                new School(kind, "Westmarch"),
                pupil,
                List.of(prior),
                List.of(events));
    }

    private static PriorDays prior(String term, int halves) {
        return new PriorDays(new SchoolYear(2024), SchoolDays.ofHalves(halves), Optional.of(term));
    }

    private static Pupil pupil(String home, Status... statuses) {
        return new Pupil(on("2010-05-14"), 10, home, Set.of(statuses), Optional.empty());
    }

    private static Findings find(Event... events) {
        return Clock.of(
                new Case(
                        Case.Days.of(WESTMARCH),
                        new School(SchoolKind.MAINTAINED, "Westmarch"),
                        pupil("Westmarch"),
                        List.of(),
                        List.of(events)));
    }

    private static Event.Suspension suspended(String first, String last) {
        return new Event.Suspension(
                "S",
                Event.Decision.toldAtOnce(on(first)),
                Absence.wholeDays(on(first), on(last)),
                List.of(),
                Optional.empty());
    }

    private static Event.PermanentExclusion excluded(String decided, String firstDayOut) {
        return new Event.PermanentExclusion(
                "P", Event.Decision.toldAtOnce(on(decided)), on(decided), on(firstDayOut));
    }

    private static Event.GovernorsDecision declined(String met, Notice notice) {
        return new Event.GovernorsDecision(
                "G",
                "P",
                on(met),
                new Event.GovernorsOutcome.Decline(Optional.of(notice)),
                Optional.empty());
    }

    private static Notice delivered(String day) {
        return new Notice(Notice.Method.DELIVERED, on(day));
    }

    private static List<String> rules(Findings findings) {
        return findings.duties().stream().map(duty -> duty.rule().id()).distinct().toList();
    }

    private static Duty only(Findings findings, String rule) {
        assertThat(findings.duties()).filteredOn(d -> d.rule().id().equals(rule)).hasSize(1);
        return findings.duties().stream()
                .filter(d -> d.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The matrix of section 5: total before, whether parents write, what is owed. */
    @ParameterizedTest
    @CsvSource({
        "8, false, UP_TO_FIVE, ",
        "8, true, UP_TO_FIVE, GOV-1",
        "9, true, OVER_FIVE, GOV-2",
        "9, false, OVER_FIVE, ",
        "28, true, OVER_FIVE, GOV-2",
        "29, false, OVER_FIFTEEN, GOV-4",
        "29, true, OVER_FIFTEEN, GOV-4",
    })
    void theMatrixDecidesWhatTheBoardOwes(int halves, boolean wrote, Band band, String rule) {
        var oneDay =
                new Event.Suspension(
                        "S",
                        Event.Decision.toldAtOnce(on("2024-11-12")),
                        Absence.wholeDays(on("2024-11-12"), on("2024-11-12")),
                        List.of(),
                        wrote ? Optional.of(on("2024-11-14")) : Optional.empty());
        var findings =
                Clock.of(
                        of(
                                SchoolKind.MAINTAINED,
                                pupil("Westmarch"),
                                prior("Autumn 2024", halves),
                                oneDay));
        assertThat(findings.suspended("S").orElseThrow().band()).isEqualTo(band);
        assertThat(
                        rules(findings).stream()
                                .filter(id -> id.startsWith("GOV"))
                                .findFirst()
                                .orElse(null))
                .isEqualTo(rule);
        assertThat(rules(findings).contains("NOT-3")).isEqualTo(band != Band.UP_TO_FIVE);
        assertThat(rules(findings).contains("NOT-1")).isEqualTo(band == Band.UP_TO_FIVE);
        assertThat(
                        findings.flags().stream()
                                .anyMatch(f ->
                                        f.name() == Flag.Name.NO_MEETING_UNLESS_REPRESENTATIONS))
                .isEqualTo(band == Band.OVER_FIVE && !wrote);
    }

    @ParameterizedTest
    @CsvSource({"84, false, 3", "85, true, 2.5"})
    void fortyFiveIsLawfulAndHalfADayMoreIsNot(int halves, boolean flagged, String most) {
        var threeDays = suspended("2025-06-09", "2025-06-11");
        var findings =
                Clock.of(
                        of(
                                SchoolKind.ACADEMY,
                                pupil("Westmarch"),
                                prior("Spring 2025", halves),
                                threeDays));
        assertThat(findings.flags().stream().anyMatch(f -> f.rule().equals("PWR-3")))
                .isEqualTo(flagged);
        var year = findings.suspended("S").orElseThrow().yearTotals().getFirst();
        assertThat(year.mostAllowed()).hasToString(most);
        assertThat(year.isOverCap()).isEqualTo(flagged);
        if (flagged) {
            assertThat(findings.flags().getFirst().detail())
                    .isEqualTo(
                            "would reach 45.5 of 45 school days in 2024-25; at most 2.5 could"
                                    + " lawfully be imposed");
        }
    }

    @ParameterizedTest
    @EnumSource(SchoolKind.class)
    void rolesAndCitationsFitTheKindOfSchool(SchoolKind kind) {
        var findings =
                Clock.of(
                        of(
                                kind,
                                pupil("Eastborough", Status.LOOKED_AFTER, Status.HAS_SOCIAL_WORKER),
                                prior("Autumn 2024", 1),
                                excluded("2024-11-11", "2024-11-12")));
        var board = only(findings, "GOV-5");
        assertThat(board.owedBy()).containsExactly(kind.board());
        assertThat(board.source())
                .isEqualTo(
                        switch (kind) {
                            case MAINTAINED -> "2012 Regs reg 6(1)(a), (7)(a)";
                            case PRU -> "2012 Regs reg 15(1)(a), (7)(a)";
                            case ACADEMY, AP_ACADEMY -> "2012 Regs reg 24(1)(a), (7)(a)";
                        });
        assertThat(only(findings, "NOT-3").owedBy()).containsExactly(kind.head());
        assertThat(only(findings, "NOT-5").owedTo()).containsExactly(Role.HOME_LOCAL_AUTHORITY);
        assertThat(only(findings, "NOT-6").owedTo()).containsExactly(Role.SOCIAL_WORKER);
        assertThat(only(findings, "NOT-7").owedTo()).containsExactly(Role.VIRTUAL_SCHOOL_HEAD);
        assertThat(only(findings, "EDU-4").owedBy()).containsExactly(Role.HOME_LOCAL_AUTHORITY);
        assertThat(only(findings, "EDU-5").owedBy())
                .containsExactly(Role.SCHOOL, Role.LOCAL_AUTHORITY);
        assertThat(findings.flags()).anyMatch(flag -> flag.detail().startsWith("AMB-22"));
    }

    @Test
    void whatLacksItsOriginWaitsForIt() {
        var untold =
                new Event.PermanentExclusion(
                        "P",
                        Event.Decision.notYetTold(on("2025-11-10")),
                        on("2025-11-10"),
                        on("2025-11-11"));
        var findings = find(untold);
        var waiting = only(findings, "GOV-5");
        assertThat(waiting.timing())
                .isEqualTo(new Timing.Waiting(new Need.TheDay("the governing board was informed")));
        assertThat(waiting.date()).isEmpty();
        assertThat(waiting.isProvisional()).isFalse();
        assertThat(waiting.alternatives()).isEmpty();
        assertThat(waiting.derivation().inWords())
                .contains("not known yet: needs the day the governing board was informed");
        assertThat(only(findings, "EDU-4").date()).contains(on("2025-11-18"));
    }

    @Test
    void aDateBeyondTheCalendarWaitsOrIsProvisional() {
        var own =
                SchoolCalendar.of(
                        "Westmarch", 3, WESTMARCH.terms().subList(0, 6), WESTMARCH.closures());
        var late = excluded("2026-07-13", "2026-07-14");
        var pupil = new Pupil(on("2012-05-14"), 9, "Westmarch", Set.of(), Optional.empty());
        var school = new School(SchoolKind.MAINTAINED, "Westmarch");
        var alone = new Case(Case.Days.of(own), school, pupil, List.of(), List.of(late));
        assertThat(only(Clock.of(alone), "GOV-5").timing())
                .isEqualTo(new Timing.Waiting(new Need.CalendarAfter(on("2026-07-21"))));
        var continued =
                new Case(
                        Case.Days.of(own.continuedBy(WESTMARCH)),
                        school,
                        pupil,
                        List.of(),
                        List.of(late));
        var duty = only(Clock.of(continued), "GOV-5");
        assertThat(duty.isProvisional()).isTrue();
        assertThat(duty.date()).contains(on("2026-09-15"));
        assertThat(only(Clock.of(continued), "EDU-4").isProvisional()).isFalse();
    }

    @Test
    void aLateWordToTheBoardShowsBothReadings() {
        var told =
                new Event.PermanentExclusion(
                        "P",
                        new Event.Decision(
                                on("2025-11-10"), Optional.empty(), Optional.of(on("2025-11-13"))),
                        on("2025-11-10"),
                        on("2025-11-11"));
        var duty = only(find(told), "GOV-5");
        assertThat(duty.date()).contains(on("2025-12-05"));
        assertThat(duty.alternatives())
                .extracting(a -> a.point().id() + " " + a.date())
                .containsExactly("AMB-1 2025-12-04", "AMB-16 2025-12-02");
    }

    @Test
    void aPupilSentHomeInTheAfternoonHasBothReadings() {
        var afternoon =
                new Event.Suspension(
                        "S",
                        Event.Decision.toldAtOnce(on("2025-11-10")),
                        Absence.of(on("2025-11-10"), Session.PM, on("2025-11-19"), Session.PM),
                        List.of(),
                        Optional.empty());
        var duty = only(find(afternoon), "EDU-2");
        assertThat(duty.date()).contains(on("2025-11-17"));
        assertThat(duty.alternatives())
                .extracting(a -> a.point().id() + " " + a.date())
                .containsExactly("AMB-2 2025-11-18");
    }

    @Test
    void severalStretchesAreOneSuspension() {
        var twice =
                new Event.Suspension(
                        "S",
                        Event.Decision.toldAtOnce(on("2025-11-10")),
                        new Absence.Spans(
                                List.of(
                                        new Absence.Span(
                                                on("2025-11-10"),
                                                Session.AM,
                                                on("2025-11-12"),
                                                Session.PM),
                                        new Absence.Span(
                                                on("2025-11-17"),
                                                Session.PM,
                                                on("2025-11-19"),
                                                Session.AM))),
                        List.of(),
                        Optional.empty());
        var findings = find(twice);
        assertThat(findings.suspended("S").orElseThrow().days()).hasToString("5");
        assertThat(only(findings, "PAR-1").timing())
                .isEqualTo(
                        new Timing.On(
                                List.of(
                                        on("2025-11-10"),
                                        on("2025-11-11"),
                                        on("2025-11-12"),
                                        on("2025-11-17"),
                                        on("2025-11-18"))));
        assertThat(rules(findings)).doesNotContain("EDU-2");
        assertThat(twice.absence().until(on("2025-11-13")).orElseThrow().length(WESTMARCH))
                .hasToString("3");
        assertThat(twice.absence().until(on("2025-11-18")).orElseThrow().length(WESTMARCH))
                .hasToString("4.5");
        assertThat(twice.absence().until(on("2025-11-09"))).isEmpty();
    }

    @Test
    void lunchtimesGiveTheNoticePrudentlyAndNotByALaw() {
        var lunch =
                new Event.Suspension(
                        "L",
                        Event.Decision.toldAtOnce(on("2025-11-10")),
                        Absence.lunchtimes(List.of(on("2025-11-12"), on("2025-11-11"))),
                        List.of(),
                        Optional.empty());
        var findings = find(lunch);
        assertThat(rules(findings)).containsExactly("NOT-1", "NOT-4", "NOT-9");
        assertThat(findings.prudent())
                .extracting(d -> d.rule().id())
                .containsExactly("NOT-8", "PAR-1");
        assertThat(findings.prudent().getFirst().date()).contains(on("2025-11-11"));
        assertThat(lunch.absence().until(on("2025-11-11")).orElseThrow().length(WESTMARCH))
                .isEqualTo(SchoolDays.HALF);
        assertThat(lunch.absence().until(on("2025-11-10"))).isEmpty();
    }

    @Test
    void aMeetingIsOfferedByTheFirstDayBack() {
        var findings = find(suspended("2025-10-22", "2025-10-24"));
        assertThat(findings.prudent()).hasSize(1);
        assertThat(findings.prudent().getFirst().timing())
                .isEqualTo(new Timing.ByAim(on("2025-11-03")));
    }

    @Test
    void aSuspensionPutBeforeAnotherMakesItsRunLonger() {
        var later =
                new Event.Suspension(
                        "B",
                        Event.Decision.toldAtOnce(on("2025-11-10")),
                        Absence.wholeDays(on("2025-11-17"), on("2025-11-19")),
                        List.of(),
                        Optional.empty());
        var earlier =
                new Event.Suspension(
                        "A",
                        Event.Decision.toldAtOnce(on("2025-11-11")),
                        Absence.wholeDays(on("2025-11-11"), on("2025-11-14")),
                        List.of(),
                        Optional.empty());
        var findings = find(later, earlier);
        assertThat(only(findings, "EDU-2").event()).isEqualTo("B");
        assertThat(only(findings, "EDU-2").date()).contains(on("2025-11-18"));
    }

    @Test
    void aClaimDeterminedOpensTheTimeAfresh() {
        var findings =
                find(
                        excluded("2025-11-10", "2025-11-11"),
                        declined("2025-11-27", delivered("2025-12-01")),
                        new Event.DiscriminationClaimDetermined("C", "G", on("2026-05-08")),
                        new Event.ReviewApplication(
                                "I", "G", delivered("2026-05-12"), false, Optional.empty()));
        assertThat(only(findings, "IRP-2").date()).contains(on("2026-06-05"));
        assertThat(findings.facts()).contains(new Fact.Applied("I", on("2026-05-12"), true));
        assertThat(rules(findings)).contains("IRP-4").doesNotContain("REG-1");
    }

    @Test
    void anAbandonedApplicationEndsTheProcess() {
        var findings =
                find(
                        excluded("2025-11-10", "2025-11-11"),
                        declined("2025-11-27", delivered("2025-12-01")),
                        new Event.ReviewApplication(
                                "I", "G", delivered("2025-12-02"), true, Optional.empty()),
                        new Event.ReviewAbandoned("X", "I", on("2025-12-10")));
        assertThat(only(findings, "REG-1").timing())
                .isEqualTo(new Timing.NotBefore(on("2025-12-10")));
        assertThat(only(findings, "IRP-5").date()).contains(on("2026-01-07"));
    }

    @Test
    void aWaiverEndsItToo() {
        var waived =
                new Event.GovernorsDecision(
                        "G",
                        "P",
                        on("2025-11-27"),
                        new Event.GovernorsOutcome.Decline(Optional.of(delivered("2025-12-01"))),
                        Optional.of(on("2025-12-04")));
        var findings = find(excluded("2025-11-10", "2025-11-11"), waived);
        assertThat(only(findings, "REG-1").date()).contains(on("2025-12-04"));
        assertThat(only(findings, "IRP-1").particulars())
                .anyMatch(p -> p instanceof Particular.Note(var words) && words.contains("final"));
    }

    @Test
    void thePaymentIsOwedByATrustAndAdjustedByAnAuthority() {
        Event[] events = {
            excluded("2025-11-10", "2025-11-11"),
            declined("2025-11-27", delivered("2025-12-01")),
            new Event.ReviewApplication("I", "G", delivered("2025-12-02"), true, Optional.empty()),
            new Event.PanelDecision(
                    "D",
                    "I",
                    on("2026-01-06"),
                    new Event.PanelOutcome.Quash(true, Optional.of(delivered("2026-01-07")))),
            new Event.Reconsideration(
                    "R", "D", on("2026-02-02"), Event.ReconsiderationOutcome.REINSTATE)
        };
        var prior = prior("Autumn 2025", 1);
        var academy = Clock.of(of(SchoolKind.ACADEMY, pupil("Westmarch"), prior, events));
        assertThat(only(academy, "REC-3").owedBy()).containsExactly(Role.PROPRIETOR);
        assertThat(only(academy, "REC-3").owedTo()).containsExactly(Role.LOCAL_AUTHORITY);
        var maintained = Clock.of(of(SchoolKind.MAINTAINED, pupil("Westmarch"), prior, events));
        assertThat(only(maintained, "REC-3").owedBy()).containsExactly(Role.LOCAL_AUTHORITY);
        assertThat(only(maintained, "REC-3").particulars()).contains(new Particular.Pounds(4000));
        assertThat(maintained.flags("R"))
                .extracting(Flag::name)
                .containsExactly(Flag.Name.LATE_NOT_VOID);
        assertThat(only(maintained, "REC-1").date()).contains(on("2026-01-21"));
        assertThat(only(maintained, "REC-1").particulars())
                .contains(new Particular.NotificationTakenAsGiven(on("2026-01-07")));
    }

    @Test
    void theFirstCoronavirusRegulationsPutReviewsOff() {
        var calendar = StatuteFixtures.westmarch2020();
        var given =
                new Case(
                        Case.Days.of(calendar),
                        new School(SchoolKind.MAINTAINED, "Westmarch"),
                        new Pupil(on("2006-04-11"), 10, "Westmarch", Set.of(), Optional.empty()),
                        List.of(),
                        List.of(
                                excluded("2020-09-10", "2020-09-11"),
                                declined("2020-09-24", delivered("2020-09-25")),
                                new Event.ReviewApplication(
                                        "I",
                                        "G",
                                        delivered("2020-10-05"),
                                        false,
                                        Optional.empty())));
        var duty = only(Clock.of(given), "IRP-4");
        assertThat(duty.date()).contains(on("2020-11-02"));
        assertThat(duty.particulars())
                .contains(new Particular.PutOff(on("2020-11-16"), "SI 2020/543"));
        assertThat(only(Clock.of(given), "IRP-1").particulars())
                .contains(new Particular.Window(25));
    }

    @Test
    void academiesCameIntoOffSiteDirectionInJuly2026() {
        var before =
                new Event.OffSiteDirection("O", on("2026-06-22"), Optional.of(on("2026-07-01")));
        var after = new Event.OffSiteDirection("O", on("2026-11-30"), Optional.empty());
        var prior = prior("Autumn 2025", 1);
        var pupil = pupil("Westmarch", Status.HAS_EHC_PLAN);
        var guidance = only(Clock.of(of(SchoolKind.ACADEMY, pupil, prior, before)), "OSD-1");
        assertThat(guidance.particulars()).anyMatch(p -> p instanceof Particular.Note);
        assertThat(guidance.owedTo()).containsExactly(Role.PARENT, Role.LOCAL_AUTHORITY);
        var law = only(Clock.of(of(SchoolKind.ACADEMY, pupil, prior, after)), "OSD-1");
        assertThat(law.particulars())
                .containsExactly(new Particular.LatestArguable(on("2026-11-25")));
        assertThat(law.date()).contains(on("2026-11-24"));
        var maintained = Clock.of(of(SchoolKind.MAINTAINED, pupil("Westmarch"), prior, before));
        assertThat(only(maintained, "OSD-3").particulars()).isEmpty();
        assertThat(only(maintained, "OSD-4").owedTo()).containsExactly(Role.PARENT, Role.PROVIDER);
        assertThat(maintained.prudent()).extracting(d -> d.rule().id()).containsExactly("OSD-2");
    }

    @Test
    void flagsAnExclusionDecidedUnderOneLawAndBegunUnderAnother() {
        var across =
                new Event.Suspension(
                        "S",
                        Event.Decision.toldAtOnce(on("2026-07-20")),
                        Absence.wholeDays(on("2026-09-03"), on("2026-09-04")),
                        List.of(),
                        Optional.empty());
        assertThat(find(across).flags())
                .extracting(Flag::name)
                .contains(Flag.Name.LAW_CHANGED_BETWEEN);
        assertThat(find(suspended("2025-11-10", "2025-11-11")).flags()).isEmpty();
    }

    @Test
    void anAdultPupilIsToldAndNotTheParent() {
        var adult = new Pupil(on("2007-11-10"), 13, "Westmarch", Set.of(), Optional.empty());
        var prior = prior("Autumn 2025", 1);
        var onBirthday =
                Clock.of(
                        of(
                                SchoolKind.MAINTAINED,
                                adult,
                                prior,
                                suspended("2025-11-10", "2025-11-10")));
        assertThat(only(onBirthday, "NOT-1").owedTo()).containsExactly(Role.PUPIL);
        assertThat(rules(onBirthday)).doesNotContain("NOT-8", "PAR-1", "EDU-1");
        var dayBefore =
                Clock.of(
                        of(
                                SchoolKind.MAINTAINED,
                                adult,
                                prior,
                                suspended("2025-11-07", "2025-11-07")));
        assertThat(only(dayBefore, "NOT-1").owedTo()).containsExactly(Role.PARENT);
        assertThat(rules(dayBefore)).contains("EDU-1");
    }

    @Test
    void proposingASuspensionGivesTheTotalsAsTheyWouldStand() {
        var given = of(SchoolKind.MAINTAINED, pupil("Westmarch"), prior("Autumn 2024", 8));
        var totals = Clock.proposing(given, suspended("2024-11-12", "2024-11-13"));
        assertThat(totals.termTotals().getFirst().total()).hasToString("6");
        assertThat(totals.band()).isEqualTo(Band.OVER_FIVE);
    }

    @Test
    void refusesAReferenceToWhatIsNotThere() {
        var stray =
                new Event.Cancellation(
                        "K", "S9", on("2025-11-10"), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> find(stray)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void derivationsSayWhyInWords() {
        var duty = only(find(excluded("2025-11-10", "2025-11-11")), "GOV-5");
        assertThat(duty.derivation().inWords())
                .isEqualTo(
                        """
                        Because    the governing board was informed on Monday 10 November 2025
                        Count      15 school days after Monday 10 November 2025
                                   11-14 Nov (4); 17-21 Nov (9); 24-27 Nov (13); [28 Nov closed]; 1-2 Dec (15)
                        Law        GOV-5 (must): 2012 Regs reg 6(1)(a), (7)(a)
                                   in force for exclusions from Friday 1 September 2023: extended only as GOV-9 allows
                        Or         Monday 1 December 2025 if the day the governing board was informed counts as day 1 (AMB-1)
                        """);
    }

    @Test
    void personalDataStaysOutOfTexts() {
        assertThat(pupil("Eastborough", Status.LOOKED_AFTER).toString())
                .doesNotContain("Eastborough", "2010", "LOOKED");
        assertThat(of(SchoolKind.PRU, pupil("Eastborough"), prior("Autumn 2024", 1)).toString())
                .doesNotContain("Eastborough", "2010");
    }
}
