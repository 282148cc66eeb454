package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.rule;

import java.util.List;
import org.holdfast.statute.ContestedPoint;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Particular;

/** What the law asks of a parent (PAR). */
final class ParentRules {
    private ParentRules() {}

    private static final Draft PAR_1_DRAFT =
            rule(
                            "PAR-1",
                            "See that the pupil is not in a public place in school hours on the"
                                    + " first five days")
                    .must(PRIMARY, cite("Education and Inspections Act 2006 s.103"))
                    .since(Instrument.EIA_2006)
                    .ifLate("An offence, or a penalty notice under s.105; only an authority acts.");

    static final Provision<Excluded> PAR_1 =
            PAR_1_DRAFT
                    .when(Excluded.class, x -> x.isOfCompulsorySchoolAge() && !x.isLunchtimesOnly())
                    .owed(Party.PARENT, Party.NOBODY)
                    .onEachOf(Excluded::firstFiveDays);

    /** AMB-19: the days are named in the notice that the careful reading gives. */
    static final Provision<Suspended> PAR_1_FOR_LUNCHTIMES =
            PAR_1_DRAFT
                    .when(Suspended.class, s -> s.isOfCompulsorySchoolAge() && s.isLunchtimesOnly())
                    .owed(Party.PARENT, Party.NOBODY)
                    .with(_ -> List.of(new Particular.Note(ContestedPoint.AMB_19.reading())))
                    .prudently()
                    .onEachOf(Excluded::firstFiveDays);
}
