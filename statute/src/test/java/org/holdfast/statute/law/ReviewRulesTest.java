package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.statute.law.LawFixtures.declined;
import static org.holdfast.statute.law.LawFixtures.delivered;
import static org.holdfast.statute.law.LawFixtures.excluded;
import static org.holdfast.statute.law.LawFixtures.find;
import static org.holdfast.statute.law.LawFixtures.of;
import static org.holdfast.statute.law.LawFixtures.on;
import static org.holdfast.statute.law.LawFixtures.only;
import static org.holdfast.statute.law.LawFixtures.prior;
import static org.holdfast.statute.law.LawFixtures.pupil;
import static org.holdfast.statute.law.LawFixtures.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.Case;
import org.holdfast.statute.Event;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.Role;
import org.holdfast.statute.School;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.StatuteFixtures;
import org.holdfast.statute.Timing;
import org.junit.jupiter.api.Test;

/** After the governing board has decided, and off-site direction. */
class ReviewRulesTest {

    @Test
    void aClaimDeterminedOpensTheTimeAfresh() {
        var findings =
                find(
                        excluded("2025-11-10", "2025-11-11"),
                        declined("2025-11-27", delivered("2025-12-01")),
                        new Event.DiscriminationClaimDetermined("C", "G", on("2026-05-08")),
                        new Event.ReviewApplication(
                                "I", "G", delivered("2026-05-12"), false, Optional.empty()));
        assertThat(only(findings, "IRP-2").date()).contains(on("2026-06-05"));
        assertThat(findings.facts()).contains(new Fact.Applied("I", on("2026-05-12"), true));
        assertThat(rules(findings)).contains("IRP-4").doesNotContain("REG-1");
    }

    @Test
    void anAbandonedApplicationEndsTheProcess() {
        var findings =
                find(
                        excluded("2025-11-10", "2025-11-11"),
                        declined("2025-11-27", delivered("2025-12-01")),
                        new Event.ReviewApplication(
                                "I", "G", delivered("2025-12-02"), true, Optional.empty()),
                        new Event.ReviewAbandoned("X", "I", on("2025-12-10")));
        assertThat(only(findings, "REG-1").timing())
                .isEqualTo(new Timing.NotBefore(on("2025-12-10")));
        assertThat(only(findings, "IRP-5").date()).contains(on("2026-01-07"));
    }

    @Test
    void aWaiverEndsItToo() {
        var waived =
                new Event.GovernorsDecision(
                        "G",
                        "P",
                        on("2025-11-27"),
                        new Event.GovernorsOutcome.Decline(Optional.of(delivered("2025-12-01"))),
                        Optional.of(on("2025-12-04")));
        var findings = find(excluded("2025-11-10", "2025-11-11"), waived);
        assertThat(only(findings, "REG-1").date()).contains(on("2025-12-04"));
        assertThat(only(findings, "IRP-1").particulars())
                .anyMatch(p -> p instanceof Particular.Note(var words) && words.contains("final"));
    }

    @Test
    void thePaymentIsOwedByATrustAndAdjustedByAnAuthority() {
        Event[] events = {
            excluded("2025-11-10", "2025-11-11"),
            declined("2025-11-27", delivered("2025-12-01")),
            new Event.ReviewApplication("I", "G", delivered("2025-12-02"), true, Optional.empty()),
            new Event.PanelDecision(
                    "D",
                    "I",
                    on("2026-01-06"),
                    new Event.PanelOutcome.Quash(true, Optional.of(delivered("2026-01-07")))),
            new Event.Reconsideration(
                    "R", "D", on("2026-02-02"), Event.ReconsiderationOutcome.REINSTATE)
        };
        var prior = prior("Autumn 2025", 1);
        var academy = Clock.of(of(SchoolKind.ACADEMY, pupil("Westmarch"), prior, events));
        assertThat(only(academy, "REC-3").owedBy()).containsExactly(Role.PROPRIETOR);
        assertThat(only(academy, "REC-3").owedTo()).containsExactly(Role.LOCAL_AUTHORITY);
        var maintained = Clock.of(of(SchoolKind.MAINTAINED, pupil("Westmarch"), prior, events));
        assertThat(only(maintained, "REC-3").owedBy()).containsExactly(Role.LOCAL_AUTHORITY);
        assertThat(only(maintained, "REC-3").particulars()).contains(new Particular.Pounds(4000));
        assertThat(maintained.flags("R"))
                .extracting(Flag::name)
                .containsExactly(Flag.Name.LATE_NOT_VOID);
        assertThat(only(maintained, "REC-1").date()).contains(on("2026-01-21"));
        assertThat(only(maintained, "REC-1").particulars())
                .contains(new Particular.NotificationTakenAsGiven(on("2026-01-07")));
    }

    @Test
    void theFirstCoronavirusRegulationsPutReviewsOff() {
        var calendar = StatuteFixtures.westmarch2020();
        var given =
                new Case(
                        Case.Days.of(calendar),
                        new School(SchoolKind.MAINTAINED, "Westmarch"),
                        new Pupil(on("2006-04-11"), 10, "Westmarch", Set.of(), Optional.empty()),
                        List.of(),
                        List.of(
                                excluded("2020-09-10", "2020-09-11"),
                                declined("2020-09-24", delivered("2020-09-25")),
                                new Event.ReviewApplication(
                                        "I",
                                        "G",
                                        delivered("2020-10-05"),
                                        false,
                                        Optional.empty())));
        var duty = only(Clock.of(given), "IRP-4");
        assertThat(duty.date()).contains(on("2020-11-02"));
        assertThat(duty.particulars())
                .contains(new Particular.PutOff(on("2020-11-16"), "SI 2020/543"));
        assertThat(only(Clock.of(given), "IRP-1").particulars())
                .contains(new Particular.Window(25));
    }

    @Test
    void academiesCameIntoOffSiteDirectionInJuly2026() {
        var before =
                new Event.OffSiteDirection("O", on("2026-06-22"), Optional.of(on("2026-07-01")));
        var after = new Event.OffSiteDirection("O", on("2026-11-30"), Optional.empty());
        var prior = prior("Autumn 2025", 1);
        var pupil = pupil("Westmarch", Status.HAS_EHC_PLAN);
        var guidance = only(Clock.of(of(SchoolKind.ACADEMY, pupil, prior, before)), "OSD-1");
        assertThat(guidance.particulars()).anyMatch(p -> p instanceof Particular.Note);
        assertThat(guidance.owedTo()).containsExactly(Role.PARENT, Role.LOCAL_AUTHORITY);
        var law = only(Clock.of(of(SchoolKind.ACADEMY, pupil, prior, after)), "OSD-1");
        assertThat(law.particulars())
                .containsExactly(new Particular.LatestArguable(on("2026-11-25")));
        assertThat(law.date()).contains(on("2026-11-24"));
        var maintained = Clock.of(of(SchoolKind.MAINTAINED, pupil("Westmarch"), prior, before));
        assertThat(only(maintained, "OSD-3").shownAs()).isEqualTo("must");
        assertThat(only(maintained, "OSD-4").owedTo()).containsExactly(Role.PARENT, Role.PROVIDER);
        assertThat(maintained.prudent()).extracting(d -> d.rule().id()).containsExactly("OSD-2");
    }
}
