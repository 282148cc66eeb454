package org.holdfast.exclusion.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Imposed;
import org.holdfast.exclusion.OpenedCase;
import org.holdfast.exclusion.Reason;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.letter.LetterCondition;
import org.holdfast.letter.LetterFacts;
import org.holdfast.letter.LetterField;
import org.holdfast.letter.LetterKind;
import org.holdfast.pupil.Answer;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Role;
import org.holdfast.statute.calendar.CompulsorySchoolAge;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.Session;
import org.holdfast.web.Dates;

/** Which letters a case asks for, and what each can say of it. */
final class CaseLetterRules {
    private static final String[] MEETING_OWED = {"GOV-2", "GOV-4", "GOV-5", "GOV-6"};
    private static final String[] EDUCATION_OWED = {"EDU-2", "EDU-3", "EDU-4"};

    private CaseLetterRules() {}

    /** The letters that the case asks for now, the family’s first. */
    static List<LetterKind> owed(OpenedCase about) {
        var kinds = new ArrayList<LetterKind>();
        var progress = about.exclusion().progress();
        if (progress.cancellation().isPresent()) {
            kinds.add(LetterKind.CANCELLATION);
            return kinds;
        }
        var review = progress.proceedings().review();
        if (review.reconsidered().isPresent()) {
            kinds.add(LetterKind.RECONSIDERED_DECISION);
        }
        if (review.decided().isPresent()) {
            kinds.add(LetterKind.REVIEW_DECISION);
        }
        if (progress.decision().isPresent()) {
            kinds.add(LetterKind.GOVERNORS_DECISION);
        }
        kinds.add(first(about));
        notice(about, "NOT-3", LetterKind.NOTICE_TO_GOVERNORS, kinds);
        notice(about, "NOT-5", LetterKind.NOTICE_TO_HOME_AUTHORITY, kinds);
        notice(about, "NOT-6", LetterKind.NOTICE_TO_SOCIAL_WORKER, kinds);
        notice(about, "NOT-7", LetterKind.NOTICE_TO_VIRTUAL_SCHOOL, kinds);
        return kinds;
    }

    private static void notice(
            OpenedCase about, String rule, LetterKind kind, List<LetterKind> kinds) {
        if (about.owes(rule)) {
            kinds.add(kind);
        }
    }

    /** NOT-1 or NOT-2, whichever is owed. */
    private static LetterKind first(OpenedCase about) {
        return switch (about.exclusion().imposed()) {
            case Imposed.Permanent _ -> LetterKind.PERMANENT_EXCLUSION;
            case Imposed.Suspension _ ->
                    about.owes("NOT-2")
                            ? LetterKind.SUSPENSION_OVER_FIVE_DAYS
                            : LetterKind.SUSPENSION_UP_TO_FIVE_DAYS;
        };
    }

    /** Everything that the case shows, for a letter of the kind. */
    static LetterFacts facts(OpenedCase about, LetterKind kind, Dates dates) {
        var facts = facts(about, dates);
        return switch (kind) {
            case REVIEW_DECISION -> reviewed(facts, about);
            case RECONSIDERED_DECISION -> reconsidered(facts, about);
            default -> facts; // every other letter says what the decision itself shows
        };
    }

    private static LetterFacts reviewed(LetterFacts facts, OpenedCase about) {
        var decided = about.exclusion().progress().proceedings().review().decided().orElseThrow();
        var known =
                facts.with(LetterField.PANEL_DECIDED_ON, decided.on())
                        .with(LetterField.PANEL_DECISION, decided.verdict().words());
        var conditions = new ArrayList<LetterCondition>();
        hold(decided.verdict() != ReviewStep.Verdict.UPHOLD, LetterCondition.SENT_BACK, conditions);
        hold(decided.payment(), LetterCondition.PAYMENT_ORDERED, conditions);
        hold(decided.noted(), LetterCondition.NOTED_ON_RECORD, conditions);
        var limit = about.day("REC-1");
        return (limit.isPresent() ? known.with(LetterField.THINK_AGAIN_BY, limit.get()) : known)
                .where(conditions);
    }

    private static LetterFacts reconsidered(LetterFacts facts, OpenedCase about) {
        var again =
                about.exclusion().progress().proceedings().review().reconsidered().orElseThrow();
        var known = facts.with(LetterField.BOARD_DECIDED_ON, again.on());
        return again.reinstatedFrom().isPresent()
                ? known.with(LetterField.REINSTATED_FROM, again.reinstatedFrom().get())
                : known;
    }

    private static LetterFacts facts(OpenedCase about, Dates dates) {
        var exclusion = about.exclusion();
        var imposed = exclusion.imposed();
        var facts =
                LetterFacts.none()
                        .with(LetterField.DECIDED_ON, imposed.decided())
                        .with(LetterField.FIRST_DAY, imposed.firstDay())
                        .with(
                                LetterField.REASONS,
                                exclusion.reasons().stream().map(Reason::label).toList())
                        .where(conditions(about));
        facts =
                switch (imposed) {
                    case Imposed.Suspension suspension ->
                            suspension(facts, suspension, about, dates);
                    case Imposed.Permanent _ -> facts.with(LetterField.LENGTH, "Permanent");
                };
        facts = education(facts, about, dates);
        var progress = exclusion.progress();
        if (progress.decision().isPresent()) {
            var decision = progress.decision().get();
            facts = facts.with(LetterField.BOARD_DECIDED_ON, decision.met());
            if (decision.reinstatedFrom().isPresent()) {
                facts = facts.with(LetterField.REINSTATED_FROM, decision.reinstatedFrom().get());
            }
        }
        if (progress.cancellation().isPresent()) {
            facts = facts.with(LetterField.CANCELLED_ON, progress.cancellation().get().on());
        }
        var meetBy = meetBy(about);
        return meetBy.isPresent() ? facts.with(LetterField.BOARD_MEET_BY, meetBy.get()) : facts;
    }

    /** The board’s limit; where it need only meet if asked, the one that it would then have. */
    private static Optional<LocalDate> meetBy(OpenedCase about) {
        return about.day(MEETING_OWED).or(about::limitIfAsked);
    }

    private static LetterFacts suspension(
            LetterFacts facts, Imposed.Suspension suspension, OpenedCase about, Dates dates) {
        var known =
                facts.with(LetterField.LAST_DAY, suspension.lastDay())
                        .with(LetterField.LENGTH, schoolDays(suspension.length()))
                        .with(
                                LetterField.DAYS_OUT,
                                suspension.stretches().stream()
                                        .map(stretch -> stretch.words(dates))
                                        .toList());
        var returns = returnDay(suspension, about);
        if (returns.isPresent()) {
            known = known.with(LetterField.RETURN_DAY, returns.get());
        }
        var term = about.totals().flatMap(CaseLetterRules::highest);
        if (term.isPresent()) {
            known = known.with(LetterField.TERM_TOTAL, schoolDays(term.get()));
        }
        return suspension.examinationsLost().isEmpty()
                ? known
                : known.with(
                        LetterField.EXAMINATIONS,
                        suspension.examinationsLost().stream()
                                .map(day -> "on " + dates.full(day))
                                .toList());
    }

    private static Optional<SchoolDays> highest(Fact.Suspended totals) {
        return totals.termTotals().stream()
                .map(Fact.TermTotal::total)
                .max(Comparator.naturalOrder());
    }

    /** The next school day after the last session missed. */
    private static Optional<LocalDate> returnDay(Imposed.Suspension suspension, OpenedCase about) {
        var last = suspension.stretches().getLast();
        if (last.lastSession() == Session.AM) {
            return Optional.of(last.last());
        }
        return switch (about.calendar().nthSchoolDayAfter(last.last(), 1)) {
            case Reached.Day(var day, var provisional) ->
                    provisional ? Optional.empty() : Optional.of(day);
            case Reached.Unknown _ -> Optional.empty();
        };
    }

    private static LetterFacts education(LetterFacts facts, OpenedCase about, Dates dates) {
        var known = facts;
        var watched = about.days("PAR-1");
        if (!watched.isEmpty()) {
            known = known.with(LetterField.SUPERVISION_DAYS, words(watched, dates));
        }
        var from = about.day(EDUCATION_OWED);
        if (from.isEmpty()) {
            return known;
        }
        var authority =
                about.owes("EDU-3", "EDU-4")
                        && about.duties().stream()
                                .filter(duty -> duty.rule().id().startsWith("EDU-"))
                                .anyMatch(duty ->
                                        duty.owedBy().contains(Role.LOCAL_AUTHORITY)
                                                || duty.owedBy()
                                                        .contains(Role.HOME_LOCAL_AUTHORITY));
        return known.with(LetterField.EDUCATION_FIRST_DAY, from.get())
                .with(
                        LetterField.EDUCATION_ARRANGER,
                        authority ? "The local authority where you live" : "The school");
    }

    private static List<String> words(List<LocalDate> days, Dates dates) {
        return days.stream().map(dates::full).toList();
    }

    private static List<LetterCondition> conditions(OpenedCase about) {
        var hold = new ArrayList<LetterCondition>();
        var exclusion = about.exclusion();
        var imposed = exclusion.imposed();
        hold(
                CompulsorySchoolAge.of(about.facts().dateOfBirth()).includes(imposed.firstDay()),
                LetterCondition.SCHOOL_AGE,
                hold);
        hold(imposed instanceof Imposed.Permanent, LetterCondition.PERMANENT, hold);
        if (imposed instanceof Imposed.Suspension suspension) {
            hold(suspension.form() == Imposed.Form.LUNCHTIMES, LetterCondition.LUNCHTIMES, hold);
            hold(
                    !suspension.examinationsLost().isEmpty(),
                    LetterCondition.PUBLIC_EXAMINATION,
                    hold);
        }
        var must = about.owes("GOV-4", "GOV-5", "GOV-6");
        hold(must, LetterCondition.BOARD_MUST_MEET, hold);
        hold(!must && about.owes("NOT-2"), LetterCondition.BOARD_MEETS_IF_ASKED, hold);
        hold(about.owes(EDUCATION_OWED), LetterCondition.EDUCATION_DUE, hold);
        hold(about.facts().lookedAfter() == Answer.YES, LetterCondition.LOOKED_AFTER, hold);
        hold(about.facts().socialWorker() == Answer.YES, LetterCondition.SOCIAL_WORKER, hold);
        hold(about.facts().ehcPlan() == Answer.YES, LetterCondition.EHC_PLAN, hold);
        hold(exclusion.state() == Exclusion.State.REINSTATED, LetterCondition.REINSTATED, hold);
        return hold;
    }

    private static void hold(
            boolean holds, LetterCondition condition, List<LetterCondition> conditions) {
        if (holds) {
            conditions.add(condition);
        }
    }

    static String schoolDays(SchoolDays length) {
        return length.equals(SchoolDays.ONE) ? "1 school day" : length + " school days";
    }
}
