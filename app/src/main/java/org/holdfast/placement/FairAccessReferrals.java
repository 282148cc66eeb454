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

/**
 * A child considered under the fair access protocol (FAP-2; School Admissions Code 2021). Its 20
 * school days are counted on the authority’s published term dates (AMB-13).
 */
@Component
class FairAccessReferrals implements MatterKind {
    private static final String AGREED = "agreed";
    private static final String PLACED = "placed";
    private static final Set<Role> OFFICER = Set.of(Role.EXCLUSIONS_OFFICER);

    @Override
    public String key() {
        return "fair-access";
    }

    @Override
    public String title() {
        return "Fair access";
    }

    @Override
    public String button() {
        return "Refer to fair access";
    }

    @Override
    public TimelineEntry.Kind timeline() {
        return TimelineEntry.Kind.MEETINGS;
    }

    @Override
    public Set<Role> seenBy() {
        return Set.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.EXCLUSIONS_OFFICER);
    }

    @Override
    public CountedOn countedOn() {
        return CountedOn.AUTHORITYS;
    }

    @Override
    public List<StepKind> steps() {
        return List.of(
                new StepKind(
                        AGREED,
                        "Agree that the protocol applies",
                        "Only for the groups that the Code names, and only after the ordinary"
                                + " in-year route was tried. Not for looked-after children or"
                                + " where an EHC plan names a school: they must be admitted.",
                        OFFICER,
                        Map.of(NOTHING_YET, AGREED),
                        _ ->
                                List.of(
                                        StepKind.on("Day it was agreed"),
                                        new Question.Words(
                                                        "group",
                                                        "Which group, and what was tried first",
                                                        "")
                                                .orElse("Say which group the child belongs to"))),
                new StepKind(
                        PLACED,
                        "A place was found",
                        "",
                        OFFICER,
                        Map.of(AGREED, PLACED),
                        _ ->
                                List.of(
                                        StepKind.on("Day the place was allocated"),
                                        new Question.Line("school", "At which school", "")
                                                .orElse("Enter the school"),
                                        new Question.Day("start", "First day there", ""),
                                        new Question.Words(
                                                "view",
                                                "What the child and the parents said",
                                                ""))));
    }

    @Override
    public List<Event> events(Matter matter) {
        return List.of(
                new Event.FairAccessReferral(matter.id().value().toString(), matter.begun().on()));
    }

    @Override
    public Optional<LocalDate> done(Duty duty, Matter matter) {
        return matter.day(PLACED);
    }

    @Override
    public String now(Matter matter, LocalDate today, Dates dates) {
        return matter.day(PLACED)
                .map(on -> "A place was found on " + dates.full(on) + ".")
                .orElseGet(() ->
                        "Considered under the fair access protocol since "
                                + dates.full(matter.begun().on())
                                + ". No place is found yet.");
    }

    @Override
    public String happened(Matter.Step step, Dates dates) {
        return step.key().equals(AGREED)
                ? "It was agreed that the fair access protocol applies"
                : "A place was found under the fair access protocol";
    }
}
