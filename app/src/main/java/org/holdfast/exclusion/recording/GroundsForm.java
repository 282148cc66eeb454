package org.holdfast.exclusion.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.exclusion.BarredReason;
import org.holdfast.exclusion.Consideration;
import org.holdfast.exclusion.Consideration.Answer;
import org.holdfast.exclusion.Consideration.Subject;
import org.holdfast.exclusion.Grounds;
import org.holdfast.exclusion.Grounds.Part;
import org.holdfast.exclusion.Kind;
import org.holdfast.exclusion.Measure;
import org.holdfast.exclusion.Reason;
import org.holdfast.web.Problems;

/** The pages "why" and "what else was considered", from fields to grounds. */
final class GroundsForm {
    static final List<String> WHY_FIELDS =
            List.of(
                    "reason1",
                    "reason2",
                    "reason3",
                    "whatHappened",
                    "policyClause",
                    "policyVersion",
                    "lesserSanction",
                    "barred",
                    "breachKind",
                    "breach",
                    "harmful",
                    "harm",
                    "singleIncident",
                    "incident",
                    "policyCovers");
    static final List<String> CONSIDERED_FIELDS =
            List.of(
                    "measure",
                    "otherMeasure",
                    "needsAssessment",
                    "needsAssessmentOn",
                    "needsAssessmentWhy",
                    "adjustments",
                    "adjustmentsWhy",
                    "emotional",
                    "emotionalWhy",
                    "suspensionWouldDo",
                    "spoke",
                    "emergencyReview",
                    "emergencyReviewOn",
                    "emergencyReviewWhy",
                    "consulted",
                    "consultedOn",
                    "consultedWhy",
                    "childHeard",
                    "childsWords",
                    "childHelpedBy");

    /** The value of "none of these" in the question about barred reasons. */
    static final String NONE = "none";

    private static final Map<Part, String> WORDS =
            Map.ofEntries(
                    Map.entry(Part.WHAT_HAPPENED, "whatHappened"),
                    Map.entry(Part.POLICY_CLAUSE, "policyClause"),
                    Map.entry(Part.POLICY_VERSION, "policyVersion"),
                    Map.entry(Part.LESSER_SANCTION, "lesserSanction"),
                    Map.entry(Part.LONGER_THAN_USUAL, "longer"),
                    Map.entry(Part.NEEDS_ASSESSMENT, "needsAssessmentWhy"),
                    Map.entry(Part.REASONABLE_ADJUSTMENTS, "adjustmentsWhy"),
                    Map.entry(Part.SOCIAL_EMOTIONAL_HEALTH, "emotionalWhy"),
                    Map.entry(Part.SUSPENSION_WOULD_DO, "suspensionWouldDo"),
                    Map.entry(Part.EMERGENCY_REVIEW, "emergencyReviewWhy"),
                    Map.entry(Part.CONSULTED, "consultedWhy"),
                    Map.entry(Part.BREACH, "breach"),
                    Map.entry(Part.HARM, "harm"),
                    Map.entry(Part.CHILDS_WORDS, "childsWords"),
                    Map.entry(Part.CHILD_HELPED_BY, "childHelpedBy"),
                    Map.entry(Part.OTHER_MEASURE, "otherMeasure"));
    private static final Set<Part> NOT_WRITTEN_ABOUT_THE_CHILD =
            EnumSet.of(
                    Part.CHILDS_WORDS,
                    Part.CHILD_HELPED_BY,
                    Part.POLICY_CLAUSE,
                    Part.POLICY_VERSION);

    static final List<Subject> SPOKEN_TO =
            List.of(
                    Subject.SPOKE_TO_SEN_TEAM,
                    Subject.SPOKE_TO_EXCLUSIONS_TEAM,
                    Subject.SPOKE_TO_PARENTS,
                    Subject.SPOKE_TO_VIRTUAL_SCHOOL);

    private GroundsForm() {}

    static Grounds grounds(Answers answers) {
        var words = new EnumMap<Part, String>(Part.class);
        WORDS.forEach((part, field) -> {
            if (answers.has(field)) {
                words.put(part, answers.one(field));
            }
        });
        return new Grounds(
                reasons(answers), barred(answers), measures(answers), considered(answers), words);
    }

    /** The grown-ups’ own free text: neither the child’s words nor names and numbers. */
    static String written(Answers answers) {
        return WORDS.entrySet().stream()
                .filter(entry -> !NOT_WRITTEN_ABOUT_THE_CHILD.contains(entry.getKey()))
                .map(entry -> answers.one(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static boolean singleIncident(Answers answers) {
        return answers.is("singleIncident", "yes");
    }

    /** What cannot be read as what it is meant to be. */
    static Problems problems(Answers answers, Kind kind, String step) {
        var problems = Problems.none();
        if (step.equals("why") && answers.all("barred").isEmpty()) {
            problems.add("barred", "Say whether any of these is part of why");
        }
        if (step.equals("why") && answers.is("barred", NONE) && answers.all("barred").size() > 1) {
            problems.add("barred", "Choose the reasons that are part of why, or “none of these”");
        }
        if (step.equals("why") && kind == Kind.PERMANENT && !answers.has("singleIncident")) {
            problems.add("singleIncident", "Say whether this was a single serious incident");
        }
        if (step.equals("considered")) {
            measureProblems(answers, kind, problems);
            SPOKEN_TO.stream()
                    .filter(subject -> answers.is("spoke-" + subject.name(), "yes"))
                    .filter(subject -> answers.day("spoke-" + subject.name()).isEmpty())
                    .forEach(subject ->
                            problems.add(
                                    "spoke-" + subject.name(), "Give the day you spoke to them"));
        }
        return problems;
    }

    /** A tick without a date is not evidence (S4-06, S4-07). */
    private static void measureProblems(Answers answers, Kind kind, Problems problems) {
        for (var measure : asked(kind)) {
            var field = "measure-" + measure.name();
            if (answers.is(field, "yes") && answers.day(field).isEmpty()) {
                problems.add(field, "Give the date of “%s”".formatted(measure.label()));
            } else if (answers.is(field, "yes") && !answers.has(field + "-result")) {
                problems.add(field, "Say what came of “%s”".formatted(measure.label()));
            }
        }
    }

    static List<Measure> asked(Kind kind) {
        return Stream.concat(Measure.before(kind).stream(), Stream.of(Measure.OTHER)).toList();
    }

    private static List<Reason> reasons(Answers answers) {
        return Stream.of("reason1", "reason2", "reason3")
                .map(answers::one)
                .map(Reason::ofCode)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Set<BarredReason> barred(Answers answers) {
        var barred = new HashSet<BarredReason>();
        answers.all("barred").forEach(name -> BarredReason.ofName(name).ifPresent(barred::add));
        return barred;
    }

    private static List<Grounds.Taken> measures(Answers answers) {
        var taken = new ArrayList<Grounds.Taken>();
        for (var measure : Measure.values()) {
            var field = "measure-" + measure.name();
            var day = answers.day(field);
            var result = Measure.Result.ofName(answers.one(field + "-result"));
            if (answers.is(field, "yes") && day.isPresent() && result.isPresent()) {
                taken.add(new Grounds.Taken(measure, day.get(), result.get()));
            }
        }
        return taken;
    }

    private static List<Consideration> considered(Answers answers) {
        var considered = new ArrayList<Consideration>();
        yesOrNo(answers, "needsAssessment", Subject.NEEDS_ASSESSMENT, considered);
        yesOrNo(answers, "adjustments", Subject.REASONABLE_ADJUSTMENTS, considered);
        yesOrNo(answers, "emotional", Subject.SOCIAL_EMOTIONAL_HEALTH, considered);
        yesOrNo(answers, "emergencyReview", Subject.EMERGENCY_REVIEW, considered);
        yesOrNo(answers, "consulted", Subject.CONSULTED, considered);
        yesOrNo(answers, "childHeard", Subject.CHILD_HEARD, considered);
        yesOrNo(answers, "harmful", Subject.REMAINING_WOULD_HARM, considered);
        yesOrNo(answers, "policyCovers", Subject.POLICY_COVERS_INCIDENT, considered);
        SPOKEN_TO.forEach(
                subject -> yesOrNo(answers, "spoke-" + subject.name(), subject, considered));
        switch (answers.one("breachKind")) {
            case "serious" -> considered.add(Consideration.yes(Subject.SERIOUS_BREACH));
            case "persistent" -> considered.add(Consideration.yes(Subject.PERSISTENT_BREACHES));
            case "neither" -> considered.add(Consideration.no(Subject.SERIOUS_BREACH));
            default -> {} // not answered yet
        }
        incident(answers).map(Consideration::yes).ifPresent(considered::add);
        return considered;
    }

    private static Optional<Subject> incident(Answers answers) {
        return Stream.of(
                        Subject.SINGLE_INCIDENT_VIOLENCE,
                        Subject.SINGLE_INCIDENT_SEXUAL,
                        Subject.SINGLE_INCIDENT_DRUG,
                        Subject.SINGLE_INCIDENT_WEAPON,
                        Subject.SINGLE_INCIDENT_OTHER)
                .filter(subject -> answers.one("incident").equals(subject.name()))
                .findFirst();
    }

    private static void yesOrNo(
            Answers answers, String field, Subject subject, List<Consideration> into) {
        Optional<LocalDate> on = answers.day(field).or(() -> answers.day(field + "On"));
        switch (answers.one(field)) {
            case "yes" -> into.add(new Consideration(subject, Answer.YES, on));
            case "no" -> into.add(new Consideration(subject, Answer.NO, Optional.empty()));
            case "not_needed" ->
                    into.add(new Consideration(subject, Answer.NOT_NEEDED, Optional.empty()));
            default -> {} // not answered yet
        }
    }
}
