package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.guidance;
import static org.holdfast.statute.law.Draft.rule;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.statute.Absence;
import org.holdfast.statute.ContestedPoint;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.Rule;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.Session;

/** Education while a pupil is excluded (EDU). */
final class EducationRules {
    private EducationRules() {}

    private static final int SIX = 6; // 2007 Regs reg 3, 4
    private static final String BREACH = "The breach continues until education is provided.";

    static final Provision<Excluded> EDU_1 =
            rule("EDU-1", "Set and mark work for the first five school days")
                    .should(SECONDARY, guidance())
                    .since(Instrument.SI_2012_1033)
                    .ifLate("Departure from guidance.")
                    .when(Excluded.class, x -> !x.isLunchtimesOnly() && !x.isAdultOn(x.firstDay()))
                    .owed(Party.SCHOOL, Party.PUPIL)
                    .from(x -> Reckoning.theDay(x.begins()), Excluded::lastOfFirstFiveDays);

    /** Consecutive means with no session attended between; holidays do not break a run. */
    static final Provision<Suspended> EDU_2 =
            rule("EDU-2", "Arrange full-time education from the sixth consecutive school day")
                    .must(
                            PRIMARY,
                            cite("Education and Inspections Act 2006 s.100; SI 2007/1870 reg 3"))
                    .since(Instrument.EIA_2006, "each suspension counted alone")
                    .since(Instrument.SI_2014_3216, "back-to-back suspensions added together")
                    .ifLate(BREACH)
                    .when(Suspended.class, s -> s.kind() != SchoolKind.PRU && s.isOwedEducation())
                    .owed(Party.BOARD, Party.PUPIL)
                    .with(EducationRules::whereAndHowLong)
                    .from(s -> s.educationStarts().orElseThrow());

    static final Provision<Suspended> EDU_3 =
            rule(
                            "EDU-3",
                            "Arrange full-time education from the sixth consecutive school day"
                                    + " (pupil referral unit)")
                    .must(
                            PRIMARY,
                            cite("Education Act 1996 s.19(3A); SI 2007/1870 reg 4(1), (3)(b)"))
                    .since(Instrument.EIA_2006, "each suspension counted alone")
                    .since(Instrument.SI_2014_3216, "back-to-back suspensions added together")
                    .ifLate(BREACH)
                    .when(Suspended.class, s -> s.kind() == SchoolKind.PRU && s.isOwedEducation())
                    .owed(Party.AUTHORITY, Party.PUPIL)
                    .with(EducationRules::whereAndHowLong)
                    .from(s -> s.educationStarts().orElseThrow());

    static final Provision<PermanentlyExcluded> EDU_4 =
            rule(
                            "EDU-4",
                            "Arrange full-time education from the sixth school day after the"
                                    + " permanent exclusion")
                    .must(
                            PRIMARY,
                            cite(
                                    "Education Act 1996 s.19(3A), (3B); SI 2007/1870 reg 4(1),"
                                            + " (3)(a)"))
                    .since(Instrument.EIA_2006)
                    .ifLate(BREACH)
                    .when(PermanentlyExcluded.class, Excluded::isOwedEducation)
                    .owed(Party.AUTHORITY_WHERE_THE_PUPIL_LIVES, Party.PUPIL)
                    .with(EducationRules::afterPermanentExclusion)
                    .from(x -> x.educationStarts().orElseThrow());

    static final Provision<Excluded> EDU_5 =
            rule(
                            "EDU-5",
                            "Work together to provide education from the first day for looked-after"
                                    + " pupils and pupils with a social worker")
                    .should(UNVERIFIED, guidance())
                    .since(Instrument.SI_2012_1033, "looked-after pupils")
                    .since(Instrument.SI_2022_788, "also pupils with a social worker")
                    .ifLate("Departure from guidance.")
                    .when(Excluded.class, x -> x.isOwedEducationAtOnce() && !x.isLunchtimesOnly())
                    .owed(Party.all(Party.SCHOOL, Party.AUTHORITY), Party.PUPIL)
                    .with(_ ->
                            List.of(
                                    new Particular.Note(
                                            "guidance expectation, not a statutory duty")))
                    .from(x -> Reckoning.theDay(x.begins()));

    private static final Draft EDU_6_DRAFT =
            rule("EDU-6", "Exceptions to the sixth-day duty")
                    .must(PRIMARY, cite("SI 2007/1870 reg 5"))
                    .since(Instrument.EIA_2006);

    static final Provision<Excluded> EDU_6_AGE =
            EDU_6_DRAFT
                    .when(
                            Excluded.class,
                            x -> x.educationStarts().isPresent() && !x.isOfCompulsorySchoolAge())
                    .flags(
                            Flag.Name.NOT_COMPULSORY_SCHOOL_AGE,
                            x -> "compulsory school age " + x.setting().age().words());

    static final Provision<Excluded> EDU_6_EXAMINATIONS =
            EDU_6_DRAFT
                    .when(Excluded.class, Excluded::hasFinishedExaminations)
                    .flags(
                            Flag.Name.YEAR_11_EXAMS_FINISHED,
                            _ -> "every public examination entered for is over");

    static final Provision<Excluded> EDU_6_PLAN =
            EDU_6_DRAFT
                    .when(
                            Excluded.class,
                            x ->
                                    x.educationStarts().isPresent()
                                            && x.pupilIs(Status.PLAN_CAPS_HOURS))
                    .flags(
                            Flag.Name.PLAN_CAPS_HOURS,
                            _ ->
                                    "the plan caps the weekly hours below the normal amount; only"
                                            + " while those hours are provided (check: the text"
                                            + " speaks of a statement)");

    static final List<Rule> STATED =
            List.of(
                    rule(
                                    "EDU-7",
                                    "Full time is what a pupil of that age would normally get:"
                                            + " commonly 21 hours in Years R to 2, 23.5 in 3 to 6,"
                                            + " 24 in 7 to 10, 25 in 11")
                            .practice(SECONDARY, "Figures quoted from Ombudsman practice")
                            .stated());

    /** EDU-7, s.100(3): what is full time for the pupil, and that it is elsewhere. */
    private static List<Particular> whereAndHowLong(Suspended suspended) {
        var particulars = new ArrayList<Particular>(3);
        if (suspended.kind() != SchoolKind.PRU) {
            particulars.add(
                    new Particular.Note(
                            "not at the school itself, unless several schools have joined to"
                                    + " provide it (s.100(3))"));
        }
        particulars.add(fullTime(suspended));
        particulars.addAll(ifSentHomeLater(suspended));
        return particulars;
    }

    /** EDU-7. */
    private static Particular fullTime(Excluded excluded) {
        return new Particular.Note(
                "full time is commonly "
                        + FullTime.weeklyHours(excluded.given().pupil().yearGroup())
                        + " hours a week in this year group (practice)");
    }

    private static List<Particular> afterPermanentExclusion(PermanentlyExcluded excluded) {
        var particulars = new ArrayList<>(otherSixthDays(excluded));
        particulars.add(fullTime(excluded));
        if (excluded.pupilIs(Status.HAS_EHC_PLAN)) {
            particulars.add(
                    new Particular.Note(
                            "the authority of the plan must go on securing what is in it, and"
                                    + " should review it quickly"));
        }
        return particulars;
    }

    /** AMB-3, AMB-4: the sixth day counted from the decision, and from the first day out. */
    private static List<Particular> otherSixthDays(PermanentlyExcluded excluded) {
        var others = new ArrayList<Particular>(2);
        var decided = excluded.decision().made();
        if (!decided.equals(excluded.exclusion().takesEffect())) {
            alternative(
                    new Count.SchoolDaysAfter(excluded.calendar(), decided, SIX),
                    ContestedPoint.AMB_4,
                    "the exclusion took place when it was decided",
                    others);
        }
        if (!excluded.firstDay().isAfter(excluded.exclusion().takesEffect())) {
            alternative(
                    new Count.SchoolDaysFrom(excluded.calendar(), excluded.firstDay(), SIX),
                    ContestedPoint.AMB_3,
                    "the guidance's count of days out is followed",
                    others);
        }
        return others;
    }

    /** AMB-2: a pupil sent home during a day may not have been out on it. */
    private static List<Particular> ifSentHomeLater(Suspended suspended) {
        var others = new ArrayList<Particular>(1);
        var days = suspended.toSixthDay().orElseThrow().days();
        if (suspended.exclusion().absence() instanceof Absence.Spans(var spans)
                && spans.getFirst().firstSession() == Session.PM
                && spans.getFirst().first().equals(days.getFirst())) {
            alternative(
                    new Count.SchoolDaysAfter(suspended.calendar(), days.getFirst(), SIX),
                    ContestedPoint.AMB_2,
                    "the pupil was sent home after the afternoon session began",
                    others);
        }
        return others;
    }

    static void alternative(
            Count count, ContestedPoint point, String reading, List<Particular> others) {
        if (count.reached() instanceof Reached.Day(var date, var _)) {
            others.add(new Particular.Alternative(date, point, reading));
        }
    }
}
