package org.holdfast.need;

import static org.holdfast.casework.StepKind.NOTHING_YET;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.casework.Matter;
import org.holdfast.casework.MatterKind;
import org.holdfast.casework.StepKind;
import org.holdfast.pupil.TimelineEntry;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Event;
import org.holdfast.web.Dates;
import org.holdfast.web.Question;
import org.springframework.stereotype.Component;

/**
 * A review meeting for an education, health and care plan, the yearly one or an early one because a
 * child is at risk of exclusion (EHC-6, EHC-7; S4-15).
 */
@Component
class PlanReviews implements MatterKind {
    private static final String MET = "met";
    private static final String REPORTED = "reported";
    private static final String TOLD = "told";
    private static final Set<Role> PEOPLE =
            Set.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.EXCLUSIONS_OFFICER);

    @Override
    public String key() {
        return "ehc-review";
    }

    @Override
    public String title() {
        return "EHC plan review";
    }

    @Override
    public String button() {
        return "Record an EHC review";
    }

    @Override
    public TimelineEntry.Kind timeline() {
        return TimelineEntry.Kind.MEETINGS;
    }

    @Override
    public Set<Role> seenBy() {
        return PEOPLE;
    }

    @Override
    public List<StepKind> steps() {
        return List.of(
                new StepKind(
                        MET,
                        "A review meeting for an EHC plan",
                        "",
                        PEOPLE,
                        Map.of(NOTHING_YET, MET),
                        _ ->
                                List.of(
                                        StepKind.on("Day of the meeting"),
                                        new Question.One(
                                                        "why",
                                                        "Which review",
                                                        "",
                                                        List.of(
                                                                new Question.Option(
                                                                        "yearly",
                                                                        "The yearly review"),
                                                                new Question.Option(
                                                                        "early",
                                                                        "An early one, because the"
                                                                                + " child is at risk"
                                                                                + " of exclusion")))
                                                .orElse("Choose which review"),
                                        new Question.Words("support", "What more could help", ""))),
                new StepKind(
                        REPORTED,
                        "The report of the meeting went out",
                        "",
                        Set.of(Role.HEADTEACHER, Role.SCHOOL_STAFF),
                        Map.of(MET, MET),
                        _ -> List.of(StepKind.on("Day the report went out"))),
                new StepKind(
                        TOLD,
                        "The parents were told what becomes of the plan",
                        "",
                        Set.of(Role.EXCLUSIONS_OFFICER),
                        Map.of(MET, TOLD),
                        _ ->
                                List.of(
                                        StepKind.on("Day they were told"),
                                        new Question.One(
                                                        "plan",
                                                        "The plan",
                                                        "",
                                                        List.of(
                                                                new Question.Option(
                                                                        "keep", "is kept"),
                                                                new Question.Option(
                                                                        "amend", "is amended"),
                                                                new Question.Option(
                                                                        "cease", "ceases")))
                                                .orElse("Choose what becomes of the plan"))));
    }

    @Override
    public List<Event> events(Matter matter) {
        return List.of(
                new Event.EhcReviewMeeting(matter.id().value().toString(), matter.begun().on()));
    }

    @Override
    public Optional<LocalDate> done(Duty duty, Matter matter) {
        return switch (duty.rule().id()) {
            case "EHC-6" -> matter.day(REPORTED);
            case "EHC-7" -> matter.day(TOLD);
            default -> Optional.empty();
        };
    }

    @Override
    public String now(Matter matter, LocalDate today, Dates dates) {
        return matter.last(TOLD)
                .map(step -> happened(step, dates) + ".")
                .orElseGet(() ->
                        "The review meeting was on "
                                + dates.full(matter.begun().on())
                                + ". What becomes of the plan is not decided yet.");
    }

    @Override
    public String happened(Matter.Step step, Dates dates) {
        return switch (step.key()) {
            case MET ->
                    step.code("why").equals("early")
                            ? "An early review of the EHC plan was held"
                            : "The yearly review of the EHC plan was held";
            case REPORTED -> "The report of the review went out";
            default ->
                    switch (step.code("plan")) {
                        case "keep" -> "The EHC plan is kept as it is";
                        case "amend" -> "The EHC plan is amended";
                        default -> "The EHC plan ceases";
                    };
        };
    }
}
