package org.holdfast.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.explanation.Explanation;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.Need;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Term;

/** Obligations and calendars by name. */
final class DutyFixtures {
    static final LocalDate MONDAY = LocalDate.of(2025, 11, 10);

    private DutyFixtures() {}

    /** A case with a page. */
    static CaseReference aCase() {
        var id = UUID.randomUUID();
        return new CaseReference(id, "/exclusions/" + id);
    }

    /** The governing board of the school must meet. */
    static Obligation boardMeets(SchoolId school, Timing timing) {
        return anObligation(
                "GOV-5",
                "Meet and decide on reinstatement",
                new Obligation.Parties(
                        WorkList.GOVERNING_BOARD,
                        Optional.of(school.organisation()),
                        "the governing body",
                        "the parent"),
                timing);
    }

    /** The headteacher must tell the parent at once. */
    static Obligation tellTheParent(SchoolId school, LocalDate since) {
        return anObligation(
                "NOT-2",
                "Tell the parent in writing",
                new Obligation.Parties(
                        WorkList.SCHOOL,
                        Optional.of(school.organisation()),
                        "the headteacher",
                        "the parent"),
                new Timing.WithoutDelay(since));
    }

    static Obligation anObligation(
            String rule, String title, Obligation.Parties parties, Timing timing) {
        return new Obligation(
                rule,
                "e1",
                title,
                parties,
                timing,
                false,
                "must",
                new Explanation(
                        "the governing board was told on Monday 10 November 2025",
                        Optional.of(MONDAY),
                        "15 school days after Monday 10 November 2025",
                        List.of(
                                new Explanation.Line(MONDAY.plusDays(1), MONDAY.plusDays(4), 4, ""),
                                new Explanation.Line(
                                        MONDAY.plusDays(18), MONDAY.plusDays(18), 0, "INSET")),
                        "Westmarch High",
                        "must",
                        "2012 Regs reg 6(3)",
                        "in force for exclusions from Friday 1 September 2023",
                        "The meeting is still owed",
                        List.of(
                                new Explanation.Reading(
                                        MONDAY.plusDays(21),
                                        "the day itself counts",
                                        "AMB-1",
                                        "Does the day count?")),
                        List.of()));
    }

    static Timing waitingForTheBoardToBeTold() {
        return new Timing.Waiting(new Need.TheDay("on which the governing board was told"));
    }

    /** One term, 1 September to 19 December 2025, without a half-term. */
    static SchoolCalendar autumn() {
        return SchoolCalendar.of(
                "Westmarch High",
                3,
                List.of(new Term("Autumn", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 19))),
                List.of());
    }
}
