package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.SECONDARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.guidance;
import static org.holdfast.statute.law.Draft.rule;

import org.holdfast.statute.Authority;
import org.holdfast.statute.Authority.Force;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.PlacementEvent.Purpose;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.law.Standalone.KeptApart;
import org.holdfast.statute.law.Standalone.MovedByAgreement;
import org.holdfast.statute.law.Standalone.PutOnPartTime;

/**
 * What is not an exclusion: managed moves (MM), part-time timetables (PTT) and separation for
 * safeguarding (SEP). None counts towards 5, 15 or 45 (PWR-6).
 */
final class PlacementRules {
    private PlacementRules() {}

    private static final int SIX_WEEKS = 6; // practice of many authorities; no limit in law

    private static final Draft MM_DRAFT =
            rule("MM", "A managed move is voluntary, planned and permanent; no trial period")
                    .should(SECONDARY, guidance())
                    .since(Instrument.SI_2022_788, "voluntary, planned, for a permanent move")
                    .since(Instrument.JULY_2026, "no trial period")
                    .ifLate("Pressure under threat of exclusion is not lawful.");

    /** Both schools, the parents and, of some schools, the admission authorities agree. */
    static final Provision<MovedByAgreement> MM =
            MM_DRAFT.always(MovedByAgreement.class)
                    .owed(Party.SCHOOL, Party.RECEIVING_SCHOOL)
                    .noting(
                            "agreed by both schools, the parents and where it applies the admission"
                                    + " authorities; information shared as part of a plan")
                    .prudently()
                    .beforeIfPracticable(Standalone::origin);

    static final Provision<MovedByAgreement> MM_PLAN_FIRST =
            MM_DRAFT.when(MovedByAgreement.class, m -> m.pupilIs(Status.HAS_EHC_PLAN))
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .resting(_ -> new Authority(Force.MUST, SECONDARY, guidance()))
                    .noting("the plan has to be amended before the move")
                    .by(m -> m.calendarDaysAfter(-1));

    static final Provision<MovedByAgreement> MM_TRIAL =
            MM_DRAFT.when(
                            MovedByAgreement.class,
                            m -> m.what().trial() && m.law().includes(Instrument.JULY_2026))
                    .flags(
                            Flag.Name.NO_TRIAL_PERIOD,
                            _ ->
                                    "an off-site direction with dual registration may come first,"
                                            + " if it is to improve behaviour");

    private static final Draft PTT_DRAFT =
            rule(
                            "PTT",
                            "A part-time timetable only in exceptional circumstances, agreed with a"
                                    + " parent, with times and dates; never for behaviour")
                    .must(PRIMARY, cite("SI 2024/208 reg 11(6)"))
                    .since(Instrument.SI_2024_208, "attendance code C2");

    static final Provision<PutOnPartTime> PTT_NOT_AGREED =
            PTT_DRAFT
                    .when(PutOnPartTime.class, p -> p.what().agreedByParent().isEmpty())
                    .flags(
                            Flag.Name.PART_TIME_NOT_AGREED,
                            _ -> "without a parent's agreement it is an unlawful exclusion");

    static final Provision<PutOnPartTime> PTT_FOR_BEHAVIOUR =
            PTT_DRAFT
                    .when(PutOnPartTime.class, p -> p.what().purpose() == Purpose.BEHAVIOUR)
                    .flags(
                            Flag.Name.PART_TIME_FOR_BEHAVIOUR,
                            _ -> "used as a sanction it is an unlawful exclusion");

    /** Working together to improve school attendance. */
    static final Provision<PutOnPartTime> PTT_TO_TELL =
            PTT_DRAFT
                    .when(
                            PutOnPartTime.class,
                            p ->
                                    p.pupilIs(Status.HAS_SOCIAL_WORKER)
                                            || p.pupilIs(Status.HAS_EHC_PLAN))
                    .owed(
                            Party.SCHOOL,
                            Party.all(Party.ANY_SOCIAL_WORKER, Party.AUTHORITY_OF_THE_PLAN))
                    .resting(_ ->
                            new Authority(
                                    Force.SHOULD,
                                    SECONDARY,
                                    cite("Working together to improve school attendance")))
                    .noting("tell the social worker; discuss it with the authority of the plan")
                    .withoutDelay(Standalone::origin);

    static final Provision<PutOnPartTime> PTT_REVIEW =
            PTT_DRAFT
                    .always(PutOnPartTime.class)
                    .owed(Party.SCHOOL, Party.all(Party.PUPIL, Party.PARENT))
                    .resting(_ ->
                            new Authority(
                                    Force.PRACTICE,
                                    SECONDARY,
                                    cite("a limit of six weeks is usual; none in law")))
                    .noting("end it or review it: full time is the end point")
                    .prudently()
                    .byAim(p -> p.weeksAfter(SIX_WEEKS));

    /** R (CHF) v Newick CE Primary School [2021] EWHC 2513 (Admin). */
    static final Provision<KeptApart> SEP =
            rule(
                            "SEP",
                            "Separation for safeguarding is not an exclusion; tell the authority at"
                                    + " once")
                    .should(UNVERIFIED, guidance())
                    .since(Instrument.JULY_2026)
                    .ifLate(Draft.STILL_OWED)
                    .always(KeptApart.class)
                    .owed(Party.HEAD, Party.AUTHORITY)
                    .noting(
                            "with the reason, the designated safeguarding lead, the start, a review"
                                    + " date and the education arranged")
                    .withoutDelay(Standalone::origin);

    static final Provision<KeptApart> SA19 =
            rule("SA19", "Arrange suitable education for a child who would not otherwise get it")
                    .must(PRIMARY, cite("Education Act 1996 s.19(1)"))
                    .ifLate("The breach continues until education is provided.")
                    .when(KeptApart.class, k -> k.setting().age().includes(k.what().date()))
                    .owed(Party.AUTHORITY, Party.CHILD)
                    .withNoFixedDate(Standalone::origin);
}
