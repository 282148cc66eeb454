package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.duty.Obligation;
import org.holdfast.duty.WorkList;
import org.holdfast.explanation.Explanation;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.Words;

/**
 * What is owed because of the steps that people recorded, besides what the clock counts: papers
 * before a meeting, an answer to a challenge, a limit that people extended.
 */
final class StepObligationRules {
    private static final int DAYS_FOR_PAPERS = 5; // guidance: at least five school days before
    private static final Set<String> BOARDS_LIMITS = Set.of("GOV-2", "GOV-4", "GOV-5", "GOV-6");

    private StepObligationRules() {}

    /** Everything owed, for a case that stands. */
    static List<Obligation> obligations(Exclusion exclusion, CaseFile file) {
        var owed = new ArrayList<Obligation>();
        papers(exclusion, file).ifPresent(owed::add);
        answer(exclusion, file).ifPresent(owed::add);
        owed.addAll(asked(exclusion, file));
        return owed;
    }

    /** What the authority’s policy asks because of a suspension, each with its facts. */
    private static List<Obligation> asked(Exclusion exclusion, CaseFile file) {
        if (!(exclusion.imposed() instanceof Imposed.Suspension suspension)
                || suspension.standing().isEmpty()) {
            return List.of();
        }
        return Judgement.signals(file, exclusion, file.policy()).stream()
                .map(signal -> asked(signal, suspension, exclusion, file))
                .toList();
    }

    private static Obligation asked(
            Signal signal, Imposed.Suspension suspension, Exclusion exclusion, CaseFile file) {
        var rule =
                switch (signal.name()) {
                    case CONSULT -> "S4-03";
                    case SUPPORT_PROGRAMME -> "S4-04";
                    case PROGRAMME_BEFORE_RETURN -> "S4-05";
                    case PRE_EXCLUSION_ASSESSMENT -> "S4-17";
                    case MEASURES_MISSING, MEASURES_OLD -> "S4-07";
                };
        var beforeReturn = signal.name() == Signal.Name.PROGRAMME_BEFORE_RETURN;
        var one =
                new Obligation(
                        rule,
                        CaseFile.eventId(exclusion.id()) + "/policy",
                        signal.asks().replaceFirst("[.]$", ""),
                        new Obligation.Parties(
                                WorkList.SCHOOL,
                                Optional.of(file.offices().school()),
                                "the headteacher",
                                ""),
                        beforeReturn
                                ? new Timing.By(suspension.lastDay())
                                : new Timing.NoFixedDate(),
                        false,
                        "practice",
                        explained(
                                signal.facts(),
                                Optional.of(suspension.decided()),
                                beforeReturn ? "before the return" : "no date is fixed",
                                "",
                                "the local authority’s policy",
                                ""));
        return exclusion
                .progress()
                .proceedings()
                .schooling()
                .returned()
                .filter(_ -> beforeReturn)
                .flatMap(back -> back.programme())
                .map(one::doneOn)
                .orElse(one);
    }

    /** GOV-7: evidence should go out at least five school days before the meeting. */
    private static Optional<Obligation> papers(Exclusion exclusion, CaseFile file) {
        var meeting = exclusion.progress().proceedings().meeting();
        if (meeting.planned().isEmpty() || exclusion.state() == Exclusion.State.CANCELLED) {
            return Optional.empty();
        }
        var day = meeting.planned().get().meeting();
        if (!(file.calendar().nthSchoolDayBefore(day, DAYS_FOR_PAPERS)
                instanceof Reached.Day(var last, var provisional))) {
            return Optional.empty();
        }
        var one =
                new Obligation(
                        "GOV-7",
                        CaseFile.eventId(exclusion.id()) + "/papers",
                        "Send out the papers for the board’s meeting",
                        new Obligation.Parties(
                                WorkList.GOVERNING_BOARD,
                                Optional.of(file.offices().school()),
                                "the clerk",
                                "everybody who takes part"),
                        new Timing.By(last),
                        provisional,
                        "should",
                        explained(
                                "the governing board meets",
                                Optional.of(day),
                                "5 school days before " + Words.inFull(day),
                                "should",
                                "guidance on suspension and permanent exclusion; the meeting: 2012"
                                        + " Regs reg 6(3), 15(3), 24(3)",
                                "A fault; the meeting can be put off."));
        return Optional.of(meeting.papersSent().map(one::doneOn).orElse(one));
    }

    /** S4-23: the school answers the authority’s challenge. */
    private static Optional<Obligation> answer(Exclusion exclusion, CaseFile file) {
        var challenge = exclusion.progress().proceedings().challenge();
        return challenge.unanswered()
                ? Optional.of(
                        new Obligation(
                                "S4-23",
                                CaseFile.eventId(exclusion.id())
                                        + "/challenge-"
                                        + challenge.steps().size(),
                                "Answer the local authority’s challenge",
                                new Obligation.Parties(
                                        WorkList.SCHOOL,
                                        Optional.of(file.offices().school()),
                                        "the headteacher",
                                        "the local authority"),
                                new Timing.NoFixedDate(),
                                false,
                                "practice",
                                explained(
                                        "the authority challenged the decision",
                                        Optional.of(challenge.steps().getLast().on()),
                                        "no date is fixed",
                                        "",
                                        "local policy",
                                        "")))
                : Optional.empty();
    }

    /** GOV-9: a limit that people extended, as they extended it; nothing is worked out. */
    static Obligation extended(Obligation one, Exclusion exclusion) {
        var until = exclusion.progress().proceedings().meeting().extendedTo();
        if (until.isEmpty() || !BOARDS_LIMITS.contains(one.rule())) {
            return one;
        }
        if (!(one.timing() instanceof Timing.By(var last)) || !until.get().isAfter(last)) {
            return one;
        }
        var why = one.explanation();
        var notes = new ArrayList<>(why.notes());
        notes.add(
                "The limit was "
                        + Words.inFull(last)
                        + ". It was extended for extraordinary events, by those and for the reasons"
                        + " that the case names (GOV-9).");
        return new Obligation(
                one.rule(),
                one.occurrence(),
                one.title(),
                one.parties(),
                new Timing.By(until.get()),
                one.provisional(),
                one.shownAs(),
                new Explanation(
                        why.because(),
                        why.happened(),
                        why.count(),
                        why.lines(),
                        why.calendar(),
                        why.force(),
                        why.citation(),
                        why.version(),
                        why.ifLate(),
                        why.readings(),
                        notes),
                one.done());
    }

    private static Explanation explained(
            String because,
            Optional<LocalDate> happened,
            String count,
            String force,
            String citation,
            String ifLate) {
        return new Explanation(
                because, happened, count, List.of(), "", force, citation, "", ifLate, List.of(),
                List.of());
    }
}
