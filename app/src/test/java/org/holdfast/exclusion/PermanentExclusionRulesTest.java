package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.exclusion.ExclusionFixtures.MONDAY;
import static org.holdfast.exclusion.ExclusionFixtures.circumstances;
import static org.holdfast.exclusion.ExclusionFixtures.measures;
import static org.holdfast.exclusion.ExclusionFixtures.permanentExclusion;
import static org.holdfast.exclusion.ExclusionFixtures.permanentGrounds;
import static org.holdfast.exclusion.ExclusionFixtures.with;
import static org.holdfast.exclusion.ExclusionFixtures.words;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.exclusion.Consideration.Subject;
import org.holdfast.exclusion.Grounds.Part;
import org.holdfast.exclusion.Refusal.Limb;
import org.holdfast.exclusion.Refusal.Missing;
import org.junit.jupiter.api.Test;

class PermanentExclusionRulesTest {

    @Test
    void allowsWhatMeetsBothLimbsOfTheTest() {
        assertThat(refusals(permanentExclusion(permanentGrounds()))).isEmpty();
    }

    @Test
    void refusesWhereEitherLimbIsAnsweredNo() {
        var noBreach = with(permanentGrounds(), Consideration.no(Subject.SERIOUS_BREACH));
        assertThat(refusals(permanentExclusion(noBreach)))
                .containsExactly(new Refusal.TestNotMet(Limb.BREACH));
        var noHarm = with(permanentGrounds(), Consideration.no(Subject.REMAINING_WOULD_HARM));
        assertThat(refusals(permanentExclusion(noHarm)))
                .containsExactly(new Refusal.TestNotMet(Limb.HARM));
    }

    @Test
    void wantsWordsForEachLimbAndForTheConsultation() {
        var silent =
                words(
                        words(words(permanentGrounds(), Part.BREACH, ""), Part.HARM, " "),
                        Part.CONSULTED,
                        "");
        assertThat(refusals(permanentExclusion(silent)))
                .containsExactly(
                        new Refusal.NotSaid(Missing.BREACH),
                        new Refusal.NotSaid(Missing.HARM),
                        new Refusal.NotSaid(Missing.CONSULTED));
    }

    @Test
    void asksWhetherASuspensionWouldDoWhereThereAreEmotionalFactors() {
        var factors = with(permanentGrounds(), Consideration.yes(Subject.SOCIAL_EMOTIONAL_HEALTH));
        assertThat(refusals(permanentExclusion(factors)))
                .containsExactly(new Refusal.NotSaid(Missing.SUSPENSION_WOULD_DO));
    }

    @Test
    void asksForAnEmergencyReviewOfAnEhcPlan() {
        var plan =
                new Circumstances(
                        MONDAY,
                        ExclusionFixtures.westmarch(),
                        LocalPolicy.asPrinted(),
                        new PupilStanding(true, true, false, false),
                        List.of(),
                        Optional.empty());
        assertThat(PermanentExclusionRules.refusals(permanentExclusion(permanentGrounds()), plan))
                .contains(new Refusal.NotSaid(Missing.EMERGENCY_REVIEW));
    }

    @Test
    void wantsASingleIncidentNamedAndCoveredByThePolicy() {
        assertThat(refusals(singleIncident(permanentGrounds())))
                .containsExactly(
                        new Refusal.NotSaid(Missing.WHICH_INCIDENT),
                        new Refusal.NotSaid(Missing.POLICY_COVERS_INCIDENT));
        var named = with(permanentGrounds(), Consideration.yes(Subject.SINGLE_INCIDENT_WEAPON));
        assertThat(
                        refusals(
                                singleIncident(
                                        with(
                                                named,
                                                Consideration.no(Subject.POLICY_COVERS_INCIDENT)))))
                .containsExactly(new Refusal.PolicyDoesNotCoverIncident());
        assertThat(
                        refusals(
                                singleIncident(
                                        with(
                                                named,
                                                Consideration.yes(
                                                        Subject.POLICY_COVERS_INCIDENT)))))
                .isEmpty();
    }

    @Test
    void neverTurnsASuspensionIntoAPermanentExclusion() {
        var suspension = new ExclusionId(UUID.randomUUID());
        var now =
                new Circumstances(
                        MONDAY,
                        ExclusionFixtures.westmarch(),
                        LocalPolicy.asPrinted(),
                        new PupilStanding(false, false, false, false),
                        List.of(
                                new Circumstances.Taken(
                                        suspension,
                                        new DayOut(MONDAY.plusDays(2), DayOut.Part.DAY))),
                        Optional.empty());
        assertThat(PermanentExclusionRules.refusals(permanentExclusion(permanentGrounds()), now))
                .containsExactly(new Refusal.Overlaps(MONDAY.plusDays(2), suspension));
    }

    @Test
    void signalsMeasuresThatAreMissingOldOrNeverStarted() {
        var evidence =
                measures(
                        permanentGrounds(),
                        new Grounds.Taken(
                                Measure.KEY_WORKER,
                                MONDAY.minusMonths(13),
                                Measure.Result.HELPED_A_LITTLE),
                        new Grounds.Taken(
                                Measure.MANAGED_MOVE,
                                MONDAY.minusMonths(1),
                                Measure.Result.NOT_STARTED),
                        new Grounds.Taken(
                                Measure.RESTORATIVE,
                                MONDAY.minusMonths(1),
                                Measure.Result.DID_NOT_HELP));
        var signals = SignalRules.evidence(evidence.measures(), MONDAY, LocalPolicy.asPrinted());
        assertThat(signals)
                .extracting(Signal::name)
                .containsExactly(Signal.Name.MEASURES_MISSING, Signal.Name.MEASURES_OLD);
        assertThat(signals.getLast().facts()).contains("Key worker", "Managed move");
        assertThat(signals.getLast().facts()).doesNotContain("Restorative");
    }

    private static List<Refusal> refusals(ProposedPermanentExclusion proposed) {
        return PermanentExclusionRules.refusals(proposed, circumstances(MONDAY));
    }

    private static ProposedPermanentExclusion singleIncident(Grounds grounds) {
        var ordinary = permanentExclusion(grounds);
        return new ProposedPermanentExclusion(
                ordinary.id(), grounds, ordinary.dates(), true, Optional.empty(), Told.nobody());
    }
}
