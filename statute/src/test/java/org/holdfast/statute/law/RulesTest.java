package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.statute.law.LawFixtures.WESTMARCH;
import static org.holdfast.statute.law.LawFixtures.excluded;
import static org.holdfast.statute.law.LawFixtures.find;
import static org.holdfast.statute.law.LawFixtures.of;
import static org.holdfast.statute.law.LawFixtures.on;
import static org.holdfast.statute.law.LawFixtures.only;
import static org.holdfast.statute.law.LawFixtures.prior;
import static org.holdfast.statute.law.LawFixtures.pupil;
import static org.holdfast.statute.law.LawFixtures.rules;
import static org.holdfast.statute.law.LawFixtures.suspended;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Band;
import org.holdfast.statute.Case;
import org.holdfast.statute.Event;
import org.holdfast.statute.Flag;
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
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule by itself, on Westmarch High's calendars of 2024 to 2027. */
class RulesTest {

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
