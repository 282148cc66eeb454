package org.holdfast.exclusion.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.exclusion.BarredReason;
import org.holdfast.exclusion.Consideration.Subject;
import org.holdfast.exclusion.Foreseen;
import org.holdfast.exclusion.Kind;
import org.holdfast.exclusion.Measure;
import org.holdfast.exclusion.Reason;
import org.holdfast.exclusion.RefusalWords;
import org.holdfast.web.Choice;
import org.holdfast.web.LabelWords;
import org.holdfast.web.Problems;

/**
 * One page of the recording flow.
 *
 * @param name what the pupil is called
 * @param refusals what stands in the way, in words, with the lawful way on
 * @param foreseen what would follow, once there are dates
 */
record FlowView(
        Draft draft,
        String name,
        Foreseen.Setting setting,
        Problems problems,
        List<RefusalWords> refusals,
        Optional<Foreseen> foreseen) {

    public Answers answers() {
        return draft.answers();
    }

    public Kind kind() {
        return draft.kind();
    }

    /** The number of days above which the length is asked about (S4-02). */
    public int usualLength() {
        return setting.policy().number(org.holdfast.exclusion.Setting.LENGTH_PROMPT);
    }

    public boolean permanent() {
        return draft.kind() == Kind.PERMANENT;
    }

    /** "a suspension" or "a permanent exclusion", for headings. */
    public String what() {
        return "a " + draft.kind().words();
    }

    /** Words about the child that are worth a second look; they stop nothing (S20-18). */
    public List<LabelWords.Label> labels() {
        return LabelWords.in(GroundsForm.written(answers()));
    }

    /** The refusals that offer a way on. */
    public List<RefusalWords> routes() {
        return refusals.stream().filter(one -> !one.route().isEmpty()).toList();
    }

    public List<Choice> reasons(String field) {
        var none = new Choice("", "Choose a reason", !answers().has(field));
        return Stream.concat(
                        Stream.of(none),
                        Arrays.stream(Reason.values())
                                .filter(reason -> reason != Reason.OT)
                                .map(reason ->
                                        new Choice(
                                                reason.name(),
                                                reason.label(),
                                                answers().is(field, reason.name()))))
                .toList();
    }

    public List<Choice> barred() {
        return Stream.concat(
                        BarredReason.asked(setting.policy().ownBarredReasons()).stream()
                                .map(reason ->
                                        new Choice(
                                                reason.name(),
                                                reason.label(),
                                                answers().is("barred", reason.name()))),
                        Stream.of(
                                new Choice(
                                        GroundsForm.NONE,
                                        "None of these is part of why",
                                        answers().is("barred", GroundsForm.NONE))))
                .toList();
    }

    public List<Choice> yesNo(String field) {
        return List.of(choice(field, "yes", "Yes"), choice(field, "no", "No"));
    }

    public List<Choice> adjustments() {
        return List.of(
                choice("adjustments", "yes", "Yes, and this was done or thought of"),
                choice("adjustments", "no", "No"),
                choice("adjustments", "not_needed", "The child has no disability that we know of"));
    }

    public List<Choice> breachKinds() {
        return List.of(
                choice("breachKind", "serious", "A serious breach"),
                choice("breachKind", "persistent", "Persistent breaches"),
                choice("breachKind", "neither", "Neither"));
    }

    public List<Choice> incidents() {
        return List.of(
                choice(
                        "incident",
                        Subject.SINGLE_INCIDENT_VIOLENCE.name(),
                        "Serious violence, threatened or actual, against a pupil or staff"),
                choice(
                        "incident",
                        Subject.SINGLE_INCIDENT_SEXUAL.name(),
                        "Sexual abuse or assault"),
                choice(
                        "incident",
                        Subject.SINGLE_INCIDENT_DRUG.name(),
                        "Supplying an illegal drug"),
                choice(
                        "incident",
                        Subject.SINGLE_INCIDENT_WEAPON.name(),
                        "Carrying an offensive weapon"),
                choice(
                        "incident",
                        Subject.SINGLE_INCIDENT_OTHER.name(),
                        "Something else as serious"));
    }

    public List<Choice> forms() {
        return List.of(
                choice("form", "days", "Whole or half days"),
                choice("form", "lunchtimes", "Lunchtimes only"));
    }

    public List<Choice> firstSessions(int stretch) {
        var field = "firstSession" + stretch;
        return List.of(
                new Choice("am", "From the morning", !answers().is(field, "pm")),
                choice(field, "pm", "From the afternoon"));
    }

    public List<Choice> lastSessions(int stretch) {
        var field = "lastSession" + stretch;
        return List.of(
                new Choice("pm", "To the end of the day", !answers().is(field, "am")),
                choice(field, "am", "To the end of the morning"));
    }

    public List<Integer> stretches() {
        return IntStream.rangeClosed(1, DatesForm.stretches(answers())).boxed().toList();
    }

    public boolean moreStretches() {
        return DatesForm.stretches(answers()) < DatesForm.MOST_STRETCHES;
    }

    public List<Measure> measures() {
        return GroundsForm.asked(draft.kind());
    }

    public List<Choice> results(Measure measure) {
        var field = "measure-" + measure.name() + "-result";
        return Stream.concat(
                        Stream.of(new Choice("", "Choose", !answers().has(field))),
                        Arrays.stream(Measure.Result.values())
                                .map(result -> choice(field, result.name(), result.label())))
                .toList();
    }

    /** Those whom the head must have spoken to, or say why not (S4-13). */
    public List<Spoken> spokenTo() {
        if (!setting.standing().needsExtraCare()) {
            return List.of();
        }
        return GroundsForm.SPOKEN_TO.stream()
                .filter(subject ->
                        switch (subject) {
                            case SPOKE_TO_SEN_TEAM -> setting.standing().sen();
                            case SPOKE_TO_VIRTUAL_SCHOOL -> setting.standing().lookedAfter();
                            default -> true; // the exclusions team and the parents, always
                        })
                .map(subject -> new Spoken("spoke-" + subject.name(), question(subject)))
                .toList();
    }

    /** One question about whom the head spoke to. */
    record Spoken(String field, String question) {}

    private static String question(Subject subject) {
        return switch (subject) {
            case SPOKE_TO_SEN_TEAM -> "Did you speak to the SEN team first?";
            case SPOKE_TO_EXCLUSIONS_TEAM ->
                    "Did you speak to the authority’s exclusions team first?";
            case SPOKE_TO_PARENTS -> "Did you speak to the parents first?";
            default -> "Did you speak to the virtual school head first?";
        };
    }

    private Choice choice(String field, String value, String label) {
        return new Choice(value, label, answers().is(field, value));
    }

    @Override
    public String toString() {
        return "FlowView[" + draft.id().value() + "]";
    }
}
