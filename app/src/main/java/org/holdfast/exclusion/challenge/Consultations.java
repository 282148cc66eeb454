package org.holdfast.exclusion.challenge;

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
 * An early word with the authority before a permanent exclusion is decided: it supports and it
 * challenges (S4-03, S4-16, S4-33).
 */
@Component
class Consultations implements MatterKind {
    private static final String ASKED = "asked";
    private static final String ADVISED = "advised";
    private static final String REPLIED = "replied";

    @Override
    public String key() {
        return "exclusion-consultation";
    }

    @Override
    public String title() {
        return "Consultation before exclusion";
    }

    @Override
    public String button() {
        return "Consult the exclusions team";
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
    public List<StepKind> steps() {
        return List.of(
                new StepKind(
                        ASKED,
                        "Consult the exclusions team",
                        "Before a permanent exclusion is decided, while other ways are open. Not on"
                                + " the day of the decision.",
                        Set.of(Role.HEADTEACHER, Role.SCHOOL_STAFF),
                        Map.of(NOTHING_YET, ASKED),
                        _ ->
                                List.of(
                                        StepKind.on("Day you ask"),
                                        new Question.Words("concern", "What has happened", "")
                                                .orElse("Say what has happened"),
                                        new Question.Words(
                                                "tried", "What was tried, and what it did", ""))),
                new StepKind(
                        ADVISED,
                        "The team’s view",
                        "",
                        Set.of(Role.EXCLUSIONS_OFFICER),
                        Map.of(ASKED, ADVISED),
                        _ ->
                                List.of(
                                        StepKind.on("Day of the answer"),
                                        new Question.Words("options", "The options", "")
                                                .orElse("Name the options"),
                                        new Question.Words("view", "The team’s view", "")
                                                .orElse("Give the team’s view"))),
                new StepKind(
                        REPLIED,
                        "The head’s reply",
                        "",
                        Set.of(Role.HEADTEACHER),
                        Map.of(ADVISED, REPLIED),
                        _ ->
                                List.of(
                                        StepKind.on("Day of the reply"),
                                        new Question.Words("reply", "The reply", "")
                                                .orElse("Enter the reply"))));
    }

    @Override
    public List<Event> events(Matter matter) {
        return List.of();
    }

    @Override
    public Optional<LocalDate> done(Duty duty, Matter matter) {
        return Optional.empty();
    }

    @Override
    public String now(Matter matter, LocalDate today, Dates dates) {
        return switch (matter.stage()) {
            case ASKED ->
                    "The school asked on "
                            + dates.full(matter.begun().on())
                            + ". The team has not answered yet.";
            case ADVISED -> "The team has given its view. The head has not replied yet.";
            default ->
                    "The head replied on " + matter.day(REPLIED).map(dates::full).orElse("") + ".";
        };
    }

    @Override
    public String happened(Matter.Step step, Dates dates) {
        return switch (step.key()) {
            case ASKED -> "The school consulted the exclusions team";
            case ADVISED -> "The exclusions team gave its view";
            default -> "The head replied to the exclusions team";
        };
    }
}
