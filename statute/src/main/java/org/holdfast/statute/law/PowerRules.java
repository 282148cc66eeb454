package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.guidance;
import static org.holdfast.statute.law.Draft.regulation;
import static org.holdfast.statute.law.Draft.rule;

import java.util.List;
import org.holdfast.statute.Citation;
import org.holdfast.statute.Flag;
import org.holdfast.statute.GuidanceEdition;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Rule;

/** The power to exclude and its limits (PWR). */
final class PowerRules {
    private PowerRules() {}

    /** From all schools attended, 45.0 in a school year is lawful and 45.5 is not. */
    static final Provision<Suspended> PWR_3 =
            rule("PWR-3", "No more than 45 school days of suspension in a school year")
                    .must(PRIMARY, regulation(4, ""))
                    .since(Instrument.SI_2012_1033)
                    .ifLate("There is no power to impose the excess.")
                    .when(Suspended.class, s -> s.totals().overCap().isPresent())
                    .flags(
                            Flag.Name.UNLAWFUL_OVER_45,
                            s -> {
                                var year = s.totals().overCap().orElseThrow();
                                return "would reach "
                                        + year.total()
                                        + " of 45 school days in "
                                        + year.year()
                                        + "; at most "
                                        + year.mostAllowed()
                                        + " could lawfully be imposed";
                            });

    static final List<Rule> STATED =
            List.of(
                    rule(
                                    "PWR-1",
                                    "Only the head may exclude, on disciplinary grounds, on the"
                                            + " balance of probabilities")
                            .must(
                                    PRIMARY,
                                    new Citation.Both(
                                            cite("Education Act 2002 s.51A(1), (2), (10)"),
                                            regulation(10, "")))
                            .since(Instrument.SI_2012_1033)
                            .stated(),
                    rule(
                                    "PWR-2",
                                    "Never for special educational needs, attainment, conditions"
                                            + " for return or a parent's behaviour; never informally")
                            .should(SECONDARY, guidance("paragraph 20"))
                            .since(Instrument.SI_2012_1033)
                            .stated(),
                    rule(
                                    "PWR-4",
                                    "A suspension is never extended or converted; in exceptional"
                                            + " cases a new exclusion may follow it")
                            .should(SECONDARY, guidance())
                            .since(
                                    Instrument.SI_2012_1033,
                                    "extension or conversion in exceptional cases (check)")
                            .since(GuidanceEdition.ED_2017.from(), "no extension and no conversion")
                            .since(
                                    Instrument.JULY_2026,
                                    "more on when a further suspension may follow")
                            .stated(),
                    rule(
                                    "PWR-5",
                                    "Permanent exclusion only for a serious breach or persistent"
                                            + " breaches, and where staying would seriously harm"
                                            + " education or welfare")
                            .should(SECONDARY, guidance("paragraph 11"))
                            .since(Instrument.SI_2012_1033)
                            .since(Instrument.JULY_2026, "a last resort, said more strongly")
                            .stated(),
                    rule(
                                    "PWR-6",
                                    "Off-site direction, part-time timetables, managed moves and"
                                            + " safeguarding separation are not exclusions and count"
                                            + " towards none of 5, 15 or 45")
                            .should(SECONDARY, guidance())
                            .since(Instrument.SI_2012_1033)
                            .since(Instrument.JULY_2026, "also separation for safeguarding")
                            .stated(),
                    rule("PWR-7", "A pupil at 45 days may still be permanently excluded")
                            .must(PRIMARY, regulation(4, ""))
                            .since(Instrument.SI_2012_1033)
                            .stated());
}
