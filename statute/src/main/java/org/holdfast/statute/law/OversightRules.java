package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.guidance;
import static org.holdfast.statute.law.Draft.regulation;
import static org.holdfast.statute.law.Draft.rule;

import java.util.List;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Rule;
import org.holdfast.statute.law.Standalone.Entered;
import org.holdfast.statute.law.Standalone.ExpectedSick;

/** Counting (CAL), data and oversight (DAT): rules that other rules rest on. */
final class OversightRules {
    private OversightRules() {}

    private static final int FIVE_DAYS = 5; // SI 2024/208 reg 13

    static final List<Rule> COUNTING =
            List.of(
                    rule(
                                    "CAL-1",
                                    "A school day is one on which the school holds a session for"
                                            + " pupils")
                            .must(UNVERIFIED, cite("Education Act 1996 s.579(1)"))
                            .stated(),
                    rule("CAL-2", "\"Within N school days of\" leaves out the day of the event")
                            .must(PRIMARY, cite("2012 Regs regs 6(7), 8(1), Sch 1 paras 1, 2"))
                            .since(Instrument.SI_2012_1033)
                            .stated(),
                    rule(
                                    "CAL-3",
                                    "The sixth school day of a suspension is counted from the first"
                                            + " day out")
                            .must(PRIMARY, cite("SI 2007/1870 reg 3"))
                            .since(Instrument.EIA_2006)
                            .stated(),
                    rule(
                                    "CAL-4",
                                    "The sixth school day of a permanent exclusion is counted after"
                                            + " the day it takes place")
                            .must(PRIMARY, cite("SI 2007/1870 reg 4(3)(a)"))
                            .since(Instrument.EIA_2006)
                            .stated(),
                    rule(
                                    "CAL-5",
                                    "Days without the word school are calendar days; weeks are"
                                            + " sevens")
                            .must(PRIMARY, cite("as each rule says"))
                            .stated(),
                    rule("CAL-6", "A date beyond the school's calendar is provisional or not known")
                            .practice(SECONDARY, "design of this clock")
                            .stated(),
                    rule("CAL-7", "First-class post is taken as given on the second working day")
                            .must(PRIMARY, regulation(6, "(11)"))
                            .since(Instrument.SI_2012_1033)
                            .stated(),
                    rule(
                                    "CAL-8",
                                    "With more than three terms, 5 and 15 are counted between 31"
                                            + " December, Easter Monday and 31 July")
                            .must(PRIMARY, cite("2012 Regs reg 2(1)"))
                            .since(Instrument.SI_2012_1033)
                            .stated(),
                    rule("CAL-9", "The school year starts with the first term after July")
                            .must(UNVERIFIED, cite("Education Act 1996 s.579(1)"))
                            .stated(),
                    rule("CAL-10", "A lunchtime, a morning or an afternoon is half a school day")
                            .must(PRIMARY, cite("2012 Regs reg 2(2)"))
                            .since(Instrument.SI_2012_1033)
                            .stated(),
                    rule(
                                    "CAL-11",
                                    "Compulsory school age runs from the prescribed day after five"
                                            + " to the last Friday in June of the year of sixteen")
                            .must(UNVERIFIED, cite("Education Act 1996 s.8"))
                            .stated(),
                    rule("CAL-12", "The law is that of the first session excluded from")
                            .must(PRIMARY, cite("SI 2022/788 reg 3; SI 2023/571"))
                            .since(Instrument.SI_2012_1033)
                            .stated());

    private static final Draft DAT_5_DRAFT =
            rule("DAT-5", "Make attendance, sickness, new pupil and deletion returns")
                    .must(PRIMARY, cite("SI 2024/208 reg 13"))
                    .since(Instrument.SI_2024_208)
                    .ifLate(Draft.STILL_OWED);

    /** The fifth day is a calendar day. */
    static final Provision<Entered> DAT_5_NEW_PUPIL =
            DAT_5_DRAFT
                    .when(Entered.class, e -> e.law().includes(Instrument.SI_2024_208))
                    .owed(Party.BOARD, Party.AUTHORITY)
                    .noting("a new pupil return")
                    .by(e -> e.calendarDaysAfter(FIVE_DAYS));

    static final Provision<ExpectedSick> DAT_5_SICKNESS =
            DAT_5_DRAFT
                    .when(ExpectedSick.class, e -> e.law().includes(Instrument.SI_2024_208))
                    .owed(Party.BOARD, Party.AUTHORITY)
                    .noting("a sickness return")
                    .withoutDelay(Standalone::origin);

    static final List<Rule> DATA =
            List.of(
                    rule("DAT-1", "Give the Secretary of State what is asked for")
                            .must(PRIMARY, regulation(11, ""))
                            .since(Instrument.SI_2012_1033)
                            .stated(),
                    rule(
                                    "DAT-2",
                                    "Report suspensions and exclusions in the school census each"
                                            + " term, with type and up to three reasons")
                            .must(SECONDARY, cite("school census"))
                            .stated(),
                    rule("DAT-3", "Share attendance each day")
                            .must(UNVERIFIED, cite("mandatory for state schools"))
                            .since(Instrument.SI_2024_208)
                            .stated(),
                    rule("DAT-4", "Governing boards look at suspensions, exclusions and moves")
                            .should(SECONDARY, guidance())
                            .since(Instrument.SI_2022_788)
                            .since(Instrument.JULY_2026, "more monitoring")
                            .stated(),
                    rule("DAT-6", "Keep the registers electronically, for six years")
                            .must(PRIMARY, cite("SI 2024/208 regs 5-7"))
                            .since(Instrument.SI_2024_208)
                            .stated(),
                    rule("DAT-7", "Record every exclusion, however short")
                            .should(SECONDARY, guidance())
                            .stated());
}
