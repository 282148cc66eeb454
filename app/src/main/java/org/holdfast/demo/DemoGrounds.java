package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.holdfast.exclusion.Consideration;
import org.holdfast.exclusion.Consideration.Answer;
import org.holdfast.exclusion.Consideration.Subject;
import org.holdfast.exclusion.Grounds;
import org.holdfast.exclusion.Grounds.Part;
import org.holdfast.exclusion.Kind;
import org.holdfast.exclusion.Measure;
import org.holdfast.exclusion.Reason;

/** What stood behind an invented decision: reasons, what was tried and weighed, and the words. */
final class DemoGrounds {
    private static final int USUAL_HALF_DAYS = 6; // S4-02: 1 to 3 days are often long enough

    private final DemoExclusion incident;
    private final LocalDate decided;
    private final int before;
    private final RandomGenerator random;
    private final Map<Part, String> words = new EnumMap<>(Part.class);
    private final List<Consideration> considered = new ArrayList<>();

    /**
     * @param before how many exclusions the pupil had at the school
     */
    DemoGrounds(DemoExclusion incident, LocalDate decided, int before, RandomGenerator random) {
        this.incident = incident;
        this.decided = decided;
        this.before = before;
        this.random = random;
    }

    Grounds grounds() {
        words.put(Part.WHAT_HAPPENED, DemoWords.happened(incident.reasons().getFirst(), random));
        words.put(Part.POLICY_CLAUSE, "Behaviour policy, section " + random.nextInt(4, 9) + ".2");
        words.put(Part.POLICY_VERSION, "September " + DemoYears.on(decided).present());
        words.put(Part.CHILDS_WORDS, DemoWords.child(random));
        words.put(Part.REASONABLE_ADJUSTMENTS, DemoWords.adjustments(random));
        considered.add(Consideration.on(Subject.CHILD_HEARD, decided));
        considered.add(Consideration.yes(Subject.REASONABLE_ADJUSTMENTS));
        assessed();
        spokenTo();
        if (incident.permanent()) {
            forGood();
        } else {
            considered.add(Consideration.yes(Subject.LESSER_SANCTION_NOT_ENOUGH));
            words.put(Part.LESSER_SANCTION, DemoWords.lesser(random));
            if (incident.halfDays() > USUAL_HALF_DAYS) {
                words.put(
                        Part.LONGER_THAN_USUAL,
                        "Others were hurt or frightened, and a plan for the return needs the time.");
            }
        }
        return new Grounds(
                incident.reasons().stream().map(code -> Reason.ofCode(code).orElseThrow()).toList(),
                Set.of(),
                measures(),
                considered,
                words);
    }

    private void assessed() {
        if (before > 0) {
            considered.add(Consideration.on(Subject.NEEDS_ASSESSMENT, decided.minusDays(9)));
            words.put(
                    Part.NEEDS_ASSESSMENT,
                    "The SENCO began an assessment of need after the last exclusion.");
        } else {
            considered.add(Consideration.no(Subject.NEEDS_ASSESSMENT));
            words.put(
                    Part.NEEDS_ASSESSMENT,
                    "A first exclusion. The SENCO will look at it with the family on return.");
        }
    }

    private void spokenTo() {
        var sen = !"N".equals(incident.pupil().sen());
        if (sen) {
            spoke(Subject.SPOKE_TO_SEN_TEAM);
        }
        if (sen || incident.pupil().lookedAfter()) {
            spoke(Subject.SPOKE_TO_EXCLUSIONS_TEAM);
            spoke(Subject.SPOKE_TO_PARENTS);
        }
        if (incident.pupil().lookedAfter()) {
            spoke(Subject.SPOKE_TO_VIRTUAL_SCHOOL);
        }
    }

    private void spoke(Subject whom) {
        considered.add(
                random.nextInt(10) == 0
                        ? new Consideration(whom, Answer.NO, java.util.Optional.empty())
                        : Consideration.on(whom, decided));
    }

    private void forGood() {
        considered.add(
                Consideration.yes(
                        isSingle() ? Subject.SERIOUS_BREACH : Subject.PERSISTENT_BREACHES));
        considered.add(Consideration.yes(Subject.REMAINING_WOULD_HARM));
        considered.add(Consideration.yes(Subject.SOCIAL_EMOTIONAL_HEALTH));
        considered.add(Consideration.on(Subject.CONSULTED, decided));
        if (isSingle()) {
            considered.add(
                    Consideration.yes(
                            "OW".equals(incident.reasons().getFirst())
                                    ? Subject.SINGLE_INCIDENT_WEAPON
                                    : Subject.SINGLE_INCIDENT_VIOLENCE));
            considered.add(Consideration.yes(Subject.POLICY_COVERS_INCIDENT));
        }
        if ("E".equals(incident.pupil().sen())) {
            considered.add(Consideration.on(Subject.EMERGENCY_REVIEW, decided.minusDays(20)));
            words.put(Part.EMERGENCY_REVIEW, "Held with the authority three weeks before.");
        }
        words.put(
                Part.BREACH,
                isSingle()
                        ? "A serious breach of the behaviour policy that put others at risk."
                        : "Breaches since last year, each recorded, after every support named in the policy.");
        words.put(
                Part.HARM,
                "Two pupils and a member of staff were harmed; a risk assessment finds no safe way back.");
        words.put(
                Part.SUSPENSION_WOULD_DO,
                "Suspension was used before and the risk did not become less.");
        words.put(
                Part.CONSULTED,
                "The exclusions officer was asked the day before and named two other ways, which were weighed.");
    }

    boolean isSingle() {
        return incident.permanent() && before < 2;
    }

    /** What had been tried: the more, the more often it came to this. */
    private List<Grounds.Taken> measures() {
        var list = Measure.before(incident.permanent() ? Kind.PERMANENT : Kind.SUSPENSION);
        var wanted =
                Math.min(list.size() - 2, (incident.permanent() ? 3 : 1) + Math.min(before, 3));
        var taken = new LinkedHashMap<Measure, Grounds.Taken>();
        for (var n = 0; n < wanted; n++) {
            var measure = list.get(random.nextInt(list.size()));
            var results = Measure.Result.values();
            taken.put(
                    measure,
                    new Grounds.Taken(
                            measure,
                            decided.minusDays(random.nextInt(10, 200)),
                            results[random.nextInt(results.length)]));
        }
        return List.copyOf(taken.values());
    }
}
