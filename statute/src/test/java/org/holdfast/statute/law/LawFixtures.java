package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Case;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Event;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Notice;
import org.holdfast.statute.PriorDays;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.School;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.StatuteFixtures;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;

/** Events and cases that the tests of rules say often. */
final class LawFixtures {

    private LawFixtures() {}

    static final SchoolCalendar WESTMARCH = StatuteFixtures.westmarch();

    static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    static Case of(SchoolKind kind, Pupil pupil, PriorDays prior, Event... events) {
        return new Case(
                Case.Days.of(WESTMARCH),
                new School(kind, "Westmarch"),
                pupil,
                List.of(prior),
                List.of(events));
    }

    static PriorDays prior(String term, int halves) {
        return new PriorDays(new SchoolYear(2024), SchoolDays.ofHalves(halves), Optional.of(term));
    }

    static Pupil pupil(String home, Status... statuses) {
        return new Pupil(on("2010-05-14"), 10, home, Set.of(statuses), Optional.empty());
    }

    static Findings find(Event... events) {
        return Clock.of(
                new Case(
                        Case.Days.of(WESTMARCH),
                        new School(SchoolKind.MAINTAINED, "Westmarch"),
                        pupil("Westmarch"),
                        List.of(),
                        List.of(events)));
    }

    static Event.Suspension suspended(String first, String last) {
        return new Event.Suspension(
                "S",
                Event.Decision.toldAtOnce(on(first)),
                Absence.wholeDays(on(first), on(last)),
                List.of(),
                Optional.empty());
    }

    static Event.PermanentExclusion excluded(String decided, String firstDayOut) {
        return new Event.PermanentExclusion(
                "P", Event.Decision.toldAtOnce(on(decided)), on(decided), on(firstDayOut));
    }

    static Event.GovernorsDecision declined(String met, Notice notice) {
        return new Event.GovernorsDecision(
                "G",
                "P",
                on(met),
                new Event.GovernorsOutcome.Decline(Optional.of(notice)),
                Optional.empty());
    }

    static Notice delivered(String day) {
        return new Notice(Notice.Method.DELIVERED, on(day));
    }

    static List<String> rules(Findings findings) {
        return findings.duties().stream().map(duty -> duty.rule().id()).distinct().toList();
    }

    static Duty only(Findings findings, String rule) {
        assertThat(findings.duties()).filteredOn(d -> d.rule().id().equals(rule)).hasSize(1);
        return findings.duties().stream()
                .filter(d -> d.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
