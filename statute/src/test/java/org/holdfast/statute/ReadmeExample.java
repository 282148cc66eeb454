package org.holdfast.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Term;
import org.holdfast.statute.law.Clock;

/** The example of the library's README. {@link ReadmeTest} holds the two together. */
final class ReadmeExample {
    private ReadmeExample() {}

    // example
    static String governorsMeeting() {
        var calendar =
                SchoolCalendar.of(
                        "Westmarch High",
                        3,
                        List.of(
                                new Term(
                                        "Autumn 2025",
                                        LocalDate.of(2025, 9, 3),
                                        LocalDate.of(2025, 12, 19))),
                        List.of(
                                new Closure(
                                        LocalDate.of(2025, 11, 28),
                                        LocalDate.of(2025, 11, 28),
                                        "INSET")));
        var excluded =
                new Event.PermanentExclusion(
                        "P1",
                        Event.Decision.toldAtOnce(LocalDate.of(2025, 11, 10)),
                        LocalDate.of(2025, 11, 10),
                        LocalDate.of(2025, 11, 11));
        var pupil =
                new Pupil(LocalDate.of(2011, 3, 8), 10, "Westmarch", Set.of(), Optional.empty());
        var findings =
                Clock.of(
                        new Case(
                                Case.Days.of(calendar),
                                new School(SchoolKind.ACADEMY, "Westmarch"),
                                pupil,
                                List.of(),
                                List.of(excluded)));
        var meeting = findings.duties("P1", "GOV-5").getFirst();
        return meeting.rule().title()
                + ": "
                + meeting.date().orElseThrow()
                + "\n"
                + meeting.derivation().inWords();
    }
    // end
}
