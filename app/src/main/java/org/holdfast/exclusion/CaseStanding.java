package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.duty.NextOwed;
import org.holdfast.duty.Owed;
import org.holdfast.exclusion.challenge.ChallengeStep;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;

/** The first lines of a case’s page: where it stands, and what happens next. */
@Component
final class CaseStanding {
    /** Owed, but never what a case waits for. */
    private static final Set<String> ASIDE = Set.of("TRI-1", "PAR-1", "NOT-9", "NOT-4", "EDU-1");

    private final Dates dates;

    CaseStanding(Dates dates) {
        this.dates = dates;
    }

    /** Where it stands. */
    String now(OpenedCase about, LocalDate today) {
        var exclusion = about.exclusion();
        var proceedings = exclusion.progress().proceedings();
        var stands =
                switch (StageRules.of(exclusion)) {
                    case SUSPENDED -> running(exclusion, today) + meets(exclusion, today);
                    case SUSPENSION_SUPPORTED ->
                            "The governing board declined to reinstate. The suspension stands.";
                    case EXCLUDED ->
                            "Permanently excluded from "
                                    + dates.full(exclusion.imposed().firstDay())
                                    + ". The governing board has not yet decided."
                                    + meets(exclusion, today);
                    case DECLINED -> declined(about, today);
                    case APPLIED ->
                            "A review was asked for in time. The panel is not convened yet.";
                    case CONVENED ->
                            "The review panel "
                                    + proceedings
                                            .review()
                                            .hearing()
                                            .map(day -> meets(day, today) + ".")
                                            .orElse("is convened.");
                    case TO_RECONSIDER ->
                            "The panel "
                                    + proceedings
                                            .review()
                                            .decided()
                                            .map(made -> made.verdict().words())
                                            .orElse("sent the decision back")
                                    + ". The board must think again.";
                    case SETTLED ->
                            settled(exclusion) + " The exclusion stands." + mayBeDeleted(about);
                    case REINSTATED ->
                            "The governing board reinstated the child"
                                    + reinstatedFrom(exclusion)
                                            .map(day -> " from " + dates.full(day))
                                            .orElse("")
                                    + ".";
                    case CANCELLED -> cancelled(exclusion);
                    case DELETED ->
                            "The name was deleted from the register"
                                    + proceedings
                                            .review()
                                            .deleted()
                                            .map(gone -> " on " + dates.full(gone.on()))
                                            .orElse("")
                                    + ".";
                };
        return proceedings.challenge().open()
                ? stands + " The local authority’s challenge is open."
                : stands;
    }

    private String running(Exclusion exclusion, LocalDate today) {
        var back = exclusion.progress().proceedings().schooling().returned();
        if (back.isPresent()) {
            return "The child came back on " + dates.full(back.get().on()) + ".";
        }
        var last =
                exclusion.days().isEmpty()
                        ? exclusion.imposed().firstDay()
                        : exclusion.days().getLast().day();
        if (last.isBefore(today)) {
            return "The suspension ended on " + dates.full(last) + ".";
        }
        return exclusion.imposed().firstDay().isAfter(today)
                ? "The suspension begins on " + dates.full(exclusion.imposed().firstDay()) + "."
                : "Suspended until the end of " + dates.full(last) + ".";
    }

    private String meets(Exclusion exclusion, LocalDate today) {
        return exclusion
                .progress()
                .proceedings()
                .meeting()
                .planned()
                .map(planned -> " The board " + meets(planned.meeting(), today) + ".")
                .orElse("");
    }

    private String meets(LocalDate day, LocalDate today) {
        return (day.isBefore(today) ? "met on " : "meets on ") + dates.full(day);
    }

    private String declined(OpenedCase about, LocalDate today) {
        var said = "The governing board declined to reinstate the child.";
        if (about.noticeOfDecision().isEmpty()) {
            return said + " Its notice to the family is not recorded yet.";
        }
        return about.day("IRP-2")
                .or(() -> about.day("IRP-1"))
                .map(limit ->
                        limit.isBefore(today)
                                ? said
                                        + " The time for asking for a review ran out on "
                                        + dates.full(limit)
                                        + "."
                                        + mayBeDeleted(about)
                                : said
                                        + " The family can ask for a review until "
                                        + dates.full(limit)
                                        + ".")
                .orElse(said);
    }

    /** REG-1. */
    private String mayBeDeleted(OpenedCase about) {
        return about.day("REG-1")
                .map(earliest ->
                        " The name may be deleted from the register from "
                                + dates.full(earliest)
                                + ".")
                .orElse("");
    }

    private String settled(Exclusion exclusion) {
        var review = exclusion.progress().proceedings().review();
        if (review.reconsidered().isPresent()) {
            return "The governing board thought again and declined.";
        }
        if (review.decided()
                .filter(made -> made.verdict() == ReviewStep.Verdict.UPHOLD)
                .isPresent()) {
            return "The review panel upheld the governing board’s decision.";
        }
        return review.abandoned().isPresent()
                ? "The application for a review was taken back."
                : "The family wrote that it will not ask for a review.";
    }

    private static Optional<LocalDate> reinstatedFrom(Exclusion exclusion) {
        return exclusion
                .progress()
                .proceedings()
                .review()
                .reconsidered()
                .flatMap(ReviewStep.Reconsidered::reinstatedFrom)
                .or(() ->
                        exclusion
                                .progress()
                                .decision()
                                .flatMap(Progress.BoardDecision::reinstatedFrom));
    }

    private String cancelled(Exclusion exclusion) {
        var withdrawn =
                exclusion
                        .progress()
                        .proceedings()
                        .challenge()
                        .result()
                        .filter(ChallengeStep.Result::ends)
                        .isPresent();
        return (withdrawn
                        ? "Withdrawn after the local authority’s challenge, on "
                        : "Cancelled on ")
                + exclusion.progress().cancellation().map(made -> dates.full(made.on())).orElse("")
                + ". The child is back in school.";
    }

    /** What happens next; empty where nothing is left. */
    Optional<NextOwed> next(OpenedCase about, List<Owed> owed, LocalDate today) {
        return NextOwed.of(owed, ASIDE, about.calendar(), today);
    }
}
