package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.statute.law.LawFixtures.WESTMARCH;
import static org.holdfast.statute.law.LawFixtures.find;
import static org.holdfast.statute.law.LawFixtures.on;
import static org.holdfast.statute.law.LawFixtures.only;
import static org.holdfast.statute.law.LawFixtures.rules;
import static org.holdfast.statute.law.LawFixtures.suspended;

import java.util.List;
import java.util.Optional;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Event;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.Session;
import org.junit.jupiter.api.Test;

/** Stretches, half days, lunchtimes and runs. */
class AbsenceRulesTest {

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
        assertThat(rules(findings)).containsExactlyInAnyOrder("NOT-1", "NOT-4", "NOT-9");
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
}
