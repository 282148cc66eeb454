package org.holdfast.placement;

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

/** An in-year application for a school place (ADM-1; School Admissions Code 2021). */
@Component
class InYearApplications implements MatterKind {
    private static final String RECEIVED = "received";
    private static final String ANSWERED = "answered";
    private static final Set<Role> PEOPLE =
            Set.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.EXCLUSIONS_OFFICER);

    @Override
    public String key() {
        return "in-year-application";
    }

    @Override
    public String title() {
        return "In-year application";
    }

    @Override
    public String button() {
        return "Record an in-year application";
    }

    @Override
    public TimelineEntry.Kind timeline() {
        return TimelineEntry.Kind.RECORD;
    }

    @Override
    public Set<Role> seenBy() {
        return PEOPLE;
    }

    @Override
    public List<StepKind> steps() {
        return List.of(
                new StepKind(
                        RECEIVED,
                        "An in-year application came in",
                        "",
                        PEOPLE,
                        Map.of(NOTHING_YET, RECEIVED),
                        _ ->
                                List.of(
                                        StepKind.on("Day it was received"),
                                        new Question.Line("school", "For a place at", "")
                                                .orElse("Enter the school"))),
                new StepKind(
                        ANSWERED,
                        "The application was answered",
                        "In writing. A refusal gives the reasons and the right of appeal.",
                        PEOPLE,
                        Map.of(RECEIVED, ANSWERED),
                        _ ->
                                List.of(
                                        StepKind.on("Day of the written answer"),
                                        new Question.One(
                                                        "answer",
                                                        "What was answered",
                                                        "",
                                                        List.of(
                                                                new Question.Option(
                                                                        "offered",
                                                                        "A place was offered"),
                                                                new Question.Option(
                                                                        "refused",
                                                                        "A place was refused")))
                                                .orElse("Choose what was answered"),
                                        new Question.Words("reasons", "Reasons", ""))));
    }

    @Override
    public List<Event> events(Matter matter) {
        return List.of(
                new Event.InYearApplication(matter.id().value().toString(), matter.begun().on()));
    }

    @Override
    public Optional<LocalDate> done(Duty duty, Matter matter) {
        return matter.day(ANSWERED);
    }

    @Override
    public String now(Matter matter, LocalDate today, Dates dates) {
        return matter.last(ANSWERED)
                .map(step -> happened(step, dates) + " on " + dates.full(step.on()) + ".")
                .orElseGet(() ->
                        "Received on "
                                + dates.full(matter.begun().on())
                                + " and not answered yet.");
    }

    @Override
    public String happened(Matter.Step step, Dates dates) {
        if (step.key().equals(RECEIVED)) {
            return "An in-year application came in";
        }
        return step.code("answer").equals("offered")
                ? "A place was offered"
                : "A place was refused";
    }
}
