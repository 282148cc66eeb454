package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.law.Draft.guidance;
import static org.holdfast.statute.law.Draft.rule;

import org.holdfast.statute.Instrument;
import org.holdfast.statute.Origin;

/** Coming back (REI). */
final class ReintegrationRules {
    private ReintegrationRules() {}

    private static final int NEXT = 1;

    /** No date in law; a pupil must not be kept out because the meeting has not happened. */
    private static final Draft REI_1_DRAFT =
            rule("REI-1", "Offer a reintegration meeting on or before the first day back")
                    .should(SECONDARY, guidance())
                    .since(Instrument.EIA_2006, "a statutory interview (SI 2007/1868)")
                    .since(Instrument.SI_2012_1033, "no interview: it was revoked")
                    .since(Instrument.SI_2022_788, "guidance; no date in law")
                    .since(Instrument.JULY_2026, "guidance amended")
                    .ifLate("The pupil must not be kept out because it has not happened.");

    static final Provision<Suspended> REI_1 =
            REI_1_DRAFT
                    .when(
                            Suspended.class,
                            s -> !s.isLunchtimesOnly() && s.law().includes(Instrument.SI_2022_788))
                    .owed(Party.SCHOOL, Party.all(Party.PUPIL, Party.RELEVANT_PERSON))
                    .noting("practice: no date in law")
                    .prudently()
                    .byAim(s ->
                            Reckoning.schoolDaysAfter(
                                    Origin.of(
                                            "the suspension ends",
                                            s.exclusion().absence().lastDay()),
                                    s.calendar(),
                                    NEXT));

    static final Provision<Cancelled> REI_1_AFTER_CANCELLATION =
            REI_1_DRAFT
                    .when(
                            Cancelled.class,
                            c -> !c.isBarred() && c.law().includes(Instrument.SI_2022_788))
                    .owed(Party.SCHOOL, Party.all(Party.PUPIL, Party.RELEVANT_PERSON))
                    .noting("practice: no date in law")
                    .prudently()
                    .byAim(c -> Reckoning.schoolDaysAfter(c.cancelled(), c.calendar(), NEXT));
}
