package org.holdfast.need;

import static org.holdfast.casework.StepKind.NOTHING_YET;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * From a request for an education, health and care needs assessment to the final plan (EHC-1 to
 * EHC-4; SEND Regulations 2014).
 */
@Component
class PlanAssessments implements MatterKind {
    private static final String REQUESTED = "requested";
    private static final String ASSESSING = "assessing";
    private static final String DRAFTING = "drafting";
    private static final String REFUSED = "refused";
    private static final String ISSUED = "issued";
    private static final String DECIDED = "decided";
    private static final String NO_PLAN = "no-plan";
    private static final String DRAFT = "draft-served";
    private static final Set<Role> PEOPLE =
            Set.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.EXCLUSIONS_OFFICER);
    private static final Set<Role> AUTHORITY = Set.of(Role.EXCLUSIONS_OFFICER);

    @Override
    public String key() {
        return "ehc-assessment";
    }

    @Override
    public String title() {
        return "EHC needs assessment";
    }

    @Override
    public String button() {
        return "Record an EHC request";
    }

    @Override
    public TimelineEntry.Kind timeline() {
        return TimelineEntry.Kind.SUPPORT;
    }

    @Override
    public Set<Role> seenBy() {
        return PEOPLE;
    }

    @Override
    public List<StepKind> steps() {
        return List.of(
                new StepKind(
                        REQUESTED,
                        "An EHC needs assessment was asked for",
                        "The weeks run from the day the local authority received the request.",
                        PEOPLE,
                        Map.of(NOTHING_YET, REQUESTED),
                        _ ->
                                List.of(
                                        StepKind.on("Day the authority received it"),
                                        new Question.One(
                                                        "by",
                                                        "Who asked",
                                                        "",
                                                        List.of(
                                                                new Question.Option(
                                                                        "parent", "A parent"),
                                                                new Question.Option(
                                                                        "young-person",
                                                                        "The young person, 16 or"
                                                                                + " over"),
                                                                new Question.Option(
                                                                        "school", "The school"),
                                                                new Question.Option(
                                                                        "professional",
                                                                        "Another professional"),
                                                                new Question.Option(
                                                                        "other", "Somebody else")))
                                                .orElse("Choose who asked"))),
                step(
                        DECIDED,
                        "The authority will assess",
                        Map.of(REQUESTED, ASSESSING),
                        List.of(StepKind.on("Day the parents were told"))),
                step(
                        "will-not-assess",
                        "The authority will not assess",
                        Map.of(REQUESTED, REFUSED),
                        List.of(
                                StepKind.on("Day the parents were told"),
                                new Question.Words("reasons", "Reasons", "")
                                        .orElse("Enter the reasons"))),
                step(
                        NO_PLAN,
                        "There will be no plan",
                        Map.of(ASSESSING, REFUSED),
                        List.of(
                                StepKind.on("Day the parents were told"),
                                new Question.Words("reasons", "Reasons", "")
                                        .orElse("Enter the reasons"))),
                step(
                        DRAFT,
                        "The draft plan was served",
                        Map.of(ASSESSING, DRAFTING, DRAFTING, DRAFTING),
                        List.of(StepKind.on("Day it was served on the parents"))),
                step(
                        "final",
                        "The final plan was sent",
                        Map.of(DRAFTING, ISSUED),
                        List.of(StepKind.on("Day it was sent"))));
    }

    private static StepKind step(
            String key, String title, Map<String, String> moves, List<Question> questions) {
        return new StepKind(key, title, "", AUTHORITY, moves, _ -> questions);
    }

    @Override
    public List<Event> events(Matter matter) {
        var id = matter.id().value().toString();
        var events = new ArrayList<Event>();
        events.add(new Event.EhcRequest(id, matter.begun().on()));
        for (var draft : matter.all(DRAFT)) {
            events.add(new Event.EhcDraftPlan(id + "/draft-" + events.size(), draft.on()));
        }
        return events;
    }

    /** A plan to be refused and a plan to be sent are never both owed at the end. */
    @Override
    public boolean owed(Duty duty, Matter matter) {
        return switch (duty.rule().id()) {
            case "EHC-2" ->
                    !Set.of(DRAFTING, ISSUED).contains(matter.stage()) && !wasRefused(matter);
            case "EHC-3" -> !matter.stage().equals(REFUSED);
            default -> true;
        };
    }

    private static boolean wasRefused(Matter matter) {
        return matter.last("will-not-assess").isPresent();
    }

    @Override
    public Optional<LocalDate> done(Duty duty, Matter matter) {
        return switch (duty.rule().id()) {
            case "EHC-1" -> matter.day(DECIDED).or(() -> matter.day("will-not-assess"));
            case "EHC-2" -> matter.day(NO_PLAN);
            case "EHC-3" -> matter.day("final");
            default -> Optional.empty();
        };
    }

    @Override
    public String now(Matter matter, LocalDate today, Dates dates) {
        return switch (matter.stage()) {
            case REQUESTED ->
                    "Asked for on "
                            + dates.full(matter.begun().on())
                            + ". The authority has not decided whether to assess.";
            case ASSESSING -> "The authority is assessing.";
            case DRAFTING -> "A draft plan is with the parents.";
            case ISSUED ->
                    "The final plan was sent on "
                            + matter.day("final").map(dates::full).orElse("")
                            + ".";
            default ->
                    wasRefused(matter)
                            ? "The authority will not assess."
                            : "The authority will not issue a plan.";
        };
    }

    @Override
    public String happened(Matter.Step step, Dates dates) {
        return switch (step.key()) {
            case REQUESTED -> "An EHC needs assessment was asked for";
            case DECIDED -> "The authority decided to assess";
            case "will-not-assess" -> "The authority decided not to assess";
            case NO_PLAN -> "The authority decided that there will be no plan";
            case DRAFT -> "The draft plan was served";
            default -> "The final plan was sent";
        };
    }
}
