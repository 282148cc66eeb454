package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.exclusion.Consideration.Subject;
import org.holdfast.exclusion.Grounds.Part;
import org.holdfast.statute.Absence;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Term;

/** Decisions to exclude, at the invented Westmarch High of the statute reference's section 19. */
final class ExclusionFixtures {
    static final LocalDate MONDAY = LocalDate.of(2025, 11, 10);

    private ExclusionFixtures() {}

    /** W25: Westmarch High, 2025-26, three terms. */
    static SchoolCalendar westmarch() {
        return SchoolCalendar.of(
                "Westmarch High",
                3,
                List.of(
                        new Term("Autumn 2025", day(2025, 9, 1), day(2025, 12, 19)),
                        new Term("Spring 2026", day(2026, 1, 5), day(2026, 3, 27)),
                        new Term("Summer 2026", day(2026, 4, 13), day(2026, 7, 21))),
                List.of(
                        new Closure(day(2025, 9, 1), day(2025, 9, 2), "INSET"),
                        new Closure(day(2025, 10, 27), day(2025, 10, 31), "half-term"),
                        new Closure(day(2025, 11, 28), day(2025, 11, 28), "INSET"),
                        new Closure(day(2026, 1, 5), day(2026, 1, 5), "INSET"),
                        new Closure(day(2026, 2, 16), day(2026, 2, 20), "half-term"),
                        new Closure(day(2026, 5, 4), day(2026, 5, 4), "bank holiday"),
                        new Closure(day(2026, 5, 25), day(2026, 5, 29), "half-term"),
                        new Closure(day(2026, 6, 26), day(2026, 6, 26), "INSET")));
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    static Circumstances circumstances(LocalDate today) {
        return new Circumstances(
                today,
                westmarch(),
                LocalPolicy.asPrinted(),
                new PupilStanding(false, false, false, false),
                List.of(),
                Optional.empty());
    }

    /** Everything said that a suspension needs. */
    static Grounds grounds() {
        return new Grounds(
                List.of(Reason.VA),
                Set.of(),
                List.of(),
                List.of(
                        Consideration.no(Subject.NEEDS_ASSESSMENT),
                        Consideration.yes(Subject.REASONABLE_ADJUSTMENTS),
                        Consideration.yes(Subject.CHILD_HEARD)),
                Map.of(
                        Part.WHAT_HAPPENED, "Swore at a teacher and would not leave the room.",
                        Part.POLICY_CLAUSE, "4.2",
                        Part.LESSER_SANCTION, "Detention was tried this week.",
                        Part.CHILDS_WORDS, "I was angry because nobody listened."));
    }

    /** Everything said that a permanent exclusion needs. */
    static Grounds permanentGrounds() {
        var considered = new ArrayList<>(grounds().considered());
        considered.add(Consideration.yes(Subject.SERIOUS_BREACH));
        considered.add(Consideration.yes(Subject.REMAINING_WOULD_HARM));
        considered.add(Consideration.no(Subject.SOCIAL_EMOTIONAL_HEALTH));
        considered.add(Consideration.on(Subject.CONSULTED, MONDAY.minusDays(3)));
        var words = new EnumMap<>(Map.copyOf(grounds().words()));
        words.put(Part.BREACH, "Brought a knife and threatened with it.");
        words.put(Part.HARM, "Others are afraid to come to school.");
        words.put(Part.CONSULTED, "Two alternatives were offered; neither was open this week.");
        return new Grounds(List.of(Reason.OW), Set.of(), List.of(), considered, words);
    }

    static Grounds with(Grounds grounds, Consideration more) {
        var considered =
                new ArrayList<>(
                        grounds.considered().stream()
                                .filter(one -> one.subject() != more.subject())
                                .toList());
        considered.add(more);
        return new Grounds(
                grounds.reasons(),
                grounds.barred(),
                grounds.measures(),
                considered,
                grounds.words());
    }

    static Grounds without(Grounds grounds, Subject subject) {
        return new Grounds(
                grounds.reasons(),
                grounds.barred(),
                grounds.measures(),
                grounds.considered().stream().filter(one -> one.subject() != subject).toList(),
                grounds.words());
    }

    static Grounds barred(Grounds grounds, BarredReason reason) {
        return new Grounds(
                grounds.reasons(),
                Set.of(reason),
                grounds.measures(),
                grounds.considered(),
                grounds.words());
    }

    static Grounds reasons(Grounds grounds, Reason... reasons) {
        return new Grounds(
                List.of(reasons),
                grounds.barred(),
                grounds.measures(),
                grounds.considered(),
                grounds.words());
    }

    static Grounds measures(Grounds grounds, Grounds.Taken... measures) {
        return new Grounds(
                grounds.reasons(),
                grounds.barred(),
                List.of(measures),
                grounds.considered(),
                grounds.words());
    }

    static Grounds words(Grounds grounds, Part part, String words) {
        var all = new EnumMap<>(Map.copyOf(grounds.words()));
        all.put(part, words);
        return new Grounds(
                grounds.reasons(), grounds.barred(), grounds.measures(), grounds.considered(), all);
    }

    static ProposedSuspension suspension(Grounds grounds, Absence absence) {
        return new ProposedSuspension(
                new ExclusionId(UUID.randomUUID()),
                grounds,
                absence.firstDay(),
                absence,
                List.of(),
                Told.nobody());
    }

    static ProposedSuspension suspension(LocalDate first, LocalDate last) {
        return suspension(grounds(), Absence.wholeDays(first, last));
    }

    /** Decided on the Monday, out from the Tuesday. */
    static ProposedPermanentExclusion permanentExclusion(Grounds grounds) {
        return new ProposedPermanentExclusion(
                new ExclusionId(UUID.randomUUID()),
                grounds,
                new ProposedPermanentExclusion.Dates(MONDAY, MONDAY, MONDAY.plusDays(1)),
                false,
                Optional.empty(),
                Told.nobody());
    }
}
