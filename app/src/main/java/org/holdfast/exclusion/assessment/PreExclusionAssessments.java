package org.holdfast.exclusion.assessment;

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
 * The pre-exclusion assessment: a structured conversation before anything is decided, due after two
 * suspensions in a half-term or when permanent exclusion is near (S4-17 to S4-21). Its prompts are
 * in {@link AssessmentPrompts}. The outcome, once given, is not edited.
 */
@Component
class PreExclusionAssessments implements MatterKind {
    static final String KEY = "pre-exclusion-assessment";
    static final String OUTCOME = "outcome";
    static final String VOICE = "voice";

    private static final String OPENED = "opened";
    private static final String OPEN = "open";
    private static final String PROCEEDING = "proceeding";
    private static final String CLOSED = "closed";
    private static final Set<Role> SCHOOL = Set.of(Role.HEADTEACHER, Role.SCHOOL_STAFF);
    private static final Set<Role> HEAD = Set.of(Role.HEADTEACHER);
    private static final Map<String, String> STAYS = Map.of(OPEN, OPEN);

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "Pre-exclusion assessment";
    }

    @Override
    public String button() {
        return "Begin a pre-exclusion assessment";
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
                        OPENED,
                        "Begin a pre-exclusion assessment",
                        "A conversation about what is behind it and what has not been tried, with"
                                + " the child’s own words, before anything is decided.",
                        SCHOOL,
                        Map.of(NOTHING_YET, OPEN),
                        _ -> AssessmentPrompts.opening()),
                new StepKind(
                        "needs",
                        "Needs, and what was tried",
                        "",
                        SCHOOL,
                        STAYS,
                        _ -> AssessmentPrompts.needs()),
                new StepKind(
                        VOICE,
                        "The child’s own words",
                        "Asked by an adult the child trusts, never by whoever may exclude. Write"
                                + " down what the child says. A drawing or another language is as"
                                + " good.",
                        SCHOOL,
                        STAYS,
                        _ -> AssessmentPrompts.voice()),
                new StepKind(
                        "experience",
                        "What the child has lived through",
                        "",
                        SCHOOL,
                        STAYS,
                        _ -> AssessmentPrompts.experience()),
                new StepKind(
                        "reflection",
                        "The head’s reflection",
                        "Each answer needs its reasons: a yes alone says nothing.",
                        HEAD,
                        STAYS,
                        _ -> AssessmentPrompts.reflection()),
                new StepKind(
                        OUTCOME,
                        "The outcome",
                        "It is for the head to show that no other way is open. An outcome is not"
                                + " edited afterwards.",
                        HEAD,
                        Map.of(OPEN, CLOSED),
                        _ -> AssessmentPrompts.outcome()),
                new StepKind(
                        "proceed",
                        "No other way is open",
                        "The head means to decide on a permanent exclusion. That decision is"
                                + " recorded by itself, with its own test.",
                        HEAD,
                        Map.of(OPEN, PROCEEDING),
                        _ -> AssessmentPrompts.proceeding()),
                new StepKind(
                        "overturned",
                        "The intended exclusion was overturned",
                        "Another way was found after all.",
                        HEAD,
                        Map.of(PROCEEDING, CLOSED),
                        _ ->
                                List.of(
                                        StepKind.on("Day"),
                                        new Question.Words("instead", "What happens instead", "")
                                                .orElse("Say what happens instead"))));
    }

    @Override
    public Optional<String> against(Matter.Step step, Optional<Matter> matter) {
        if (!Set.of(OUTCOME, "proceed").contains(step.key()) || matter.isEmpty()) {
            return Optional.empty();
        }
        if (matter.get().last(VOICE).isEmpty()) {
            return Optional.of("Ask the child first: their own words are not recorded yet");
        }
        return matter.get().last("reflection").isEmpty()
                ? Optional.of("The head’s reflection comes before the outcome")
                : Optional.empty();
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
        if (matter.stage().equals(OPEN)) {
            var missing =
                    matter.last(VOICE).isEmpty()
                            ? " The child has not been asked yet."
                            : matter.last("reflection").isEmpty()
                                    ? " The head’s reflection is still to come."
                                    : " The outcome is still to come.";
            return "Begun on " + dates.full(matter.begun().on()) + "." + missing;
        }
        var last = matter.steps().getLast();
        return happened(last, dates) + ", " + dates.full(last.on()) + ".";
    }

    @Override
    public String happened(Matter.Step step, Dates dates) {
        return switch (step.key()) {
            case OPENED ->
                    step.code("why").equals("risk")
                            ? "A pre-exclusion assessment began: permanent exclusion is near"
                            : "A pre-exclusion assessment began: two suspensions in a half-term";
            case "needs" -> "Needs and what was tried were written down";
            case VOICE -> "The child was asked";
            case "experience" -> "What the child has lived through was written down";
            case "reflection" -> "The head reflected";
            case "proceed" -> "The head found that no other way is open";
            case "overturned" -> "The intended exclusion was overturned";
            default ->
                    step.code("result").equals("alternative")
                            ? "Outcome: another way was found"
                            : "Outcome: not excluded";
        };
    }
}
