package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.law.Draft.rule;

import java.util.List;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Particular;

/** Coming back (REI). */
final class ReintegrationRules {
    private ReintegrationRules() {}

    private static final int NEXT = 1;

    /** No date in law; a pupil must not be kept out because the meeting has not happened. */
    static final Provision<Suspended> REI_1 =
            rule("REI-1", "Offer a reintegration meeting on or before the first day back")
                    .should(SECONDARY, "Guidance 2022 and later; no date in law")
                    .since(Instrument.SI_2022_788)
                    .ifLate("The pupil must not be kept out because it has not happened.")
                    .when(
                            Suspended.class,
                            s -> !s.isLunchtimesOnly() && s.law().includes(Instrument.SI_2022_788))
                    .owed(Party.SCHOOL, Party.all(Party.PUPIL, Party.RELEVANT_PERSON))
                    .with(_ -> List.of(new Particular.Note("practice: no date in law")))
                    .prudently()
                    .byAim(s ->
                            Reckoning.schoolDaysAfter(
                                    Origin.of(
                                            "the suspension ends",
                                            s.exclusion().absence().lastDay()),
                                    s.calendar(),
                                    NEXT));
}
