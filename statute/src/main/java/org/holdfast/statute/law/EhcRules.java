package org.holdfast.statute.law;

import static org.holdfast.statute.Authority.Sureness.PRIMARY;
import static org.holdfast.statute.Authority.Sureness.UNVERIFIED;
import static org.holdfast.statute.law.Draft.cite;
import static org.holdfast.statute.law.Draft.rule;

import java.time.LocalDate;
import java.time.Month;
import org.holdfast.statute.Authority;
import org.holdfast.statute.Authority.Sureness;
import org.holdfast.statute.Citation;
import org.holdfast.statute.EhcEvent.Phase;
import org.holdfast.statute.Origin;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.law.Standalone.AgreedToReassess;
import org.holdfast.statute.law.Standalone.ArrangedReview;
import org.holdfast.statute.law.Standalone.AskedForAdvice;
import org.holdfast.statute.law.Standalone.AskedForAssessment;
import org.holdfast.statute.law.Standalone.AskedForReassessment;
import org.holdfast.statute.law.Standalone.ChangesPhase;
import org.holdfast.statute.law.Standalone.GaveAmendmentNotice;
import org.holdfast.statute.law.Standalone.HasPlan;
import org.holdfast.statute.law.Standalone.MetToReviewPlan;
import org.holdfast.statute.law.Standalone.PlanMoved;
import org.holdfast.statute.law.Standalone.ServedDraftPlan;
import org.holdfast.statute.law.Standalone.ToldOfDecision;

/**
 * Education, health and care (EHC). Weeks and days are calendar ones and do not move for holidays;
 * the day of receipt is day 0.
 */
final class EhcRules {
    private EhcRules() {}

    private static final LocalDate IN_FORCE = LocalDate.of(2014, 9, 1);
    private static final String UNLESS_IMPRACTICAL =
            "unless it is impractical: advice asked of a school about a closure of four weeks or"
                    + " more, exceptional personal circumstances, absence from the area of four"
                    + " weeks or more";

    static final Provision<AskedForAssessment> EHC_1 =
            ehc("EHC-1", "Say whether there will be an assessment, within 6 weeks", "4(1), 5(1)")
                    .always(AskedForAssessment.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .noting(UNLESS_IMPRACTICAL + " (reg 5(4))")
                    .by(e -> e.weeksAfter(6));

    static final Provision<AskedForAssessment> EHC_2 =
            ehc("EHC-2", "If there will be no plan, say so within 16 weeks", "10(1)")
                    .always(AskedForAssessment.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .noting(UNLESS_IMPRACTICAL + " (reg 10(4))")
                    .by(e -> e.weeksAfter(16));

    static final Provision<AskedForAssessment> EHC_3 =
            ehc("EHC-3", "Send the final plan within 20 weeks", "13(2)")
                    .always(AskedForAssessment.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .noting(UNLESS_IMPRACTICAL + " (reg 13(3))")
                    .by(e -> e.weeksAfter(20));

    static final Provision<ServedDraftPlan> EHC_4 =
            ehc("EHC-4", "Give the parent at least 15 days from service of the draft plan", "13(1)")
                    .always(ServedDraftPlan.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .noting(
                            "the parent's period for comment and for asking for a school cannot end"
                                    + " before this date")
                    .notBefore(EhcRules::fifteenDaysFromService);

    static final Provision<AskedForAdvice> EHC_5 =
            ehc("EHC-5", "Give the advice asked for within 6 weeks", "8(1)")
                    .always(AskedForAdvice.class)
                    .owed(Party.ADVISER, Party.AUTHORITY)
                    .noting(UNLESS_IMPRACTICAL + ", or appointments were missed (reg 8(2))")
                    .by(e -> e.weeksAfter(6));

    private static final Draft EHC_6_DRAFT =
            ehc(
                    "EHC-6",
                    "Give notice and papers 2 weeks before the review meeting, and report within 2"
                            + " weeks after",
                    "20(3), (4), (9)");

    static final Provision<ArrangedReview> EHC_6_NOTICE =
            EHC_6_DRAFT
                    .always(ArrangedReview.class)
                    .owed(Party.SCHOOL, Party.INVITEES)
                    .noting("notice of the meeting, and the advice and information gathered")
                    .by(e -> e.weeksAfter(-2));

    static final Provision<MetToReviewPlan> EHC_6 =
            EHC_6_DRAFT
                    .always(MetToReviewPlan.class)
                    .owed(Party.SCHOOL, Party.all(Party.PARENT, Party.AUTHORITY))
                    .noting("the written report of the meeting")
                    .by(e -> e.weeksAfter(2));

    static final Provision<MetToReviewPlan> EHC_7 =
            ehc("EHC-7", "Say whether to keep, amend or cease the plan, within 4 weeks", "20(10)")
                    .always(MetToReviewPlan.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .by(e -> e.weeksAfter(4));

    private static final Draft EHC_8_DRAFT =
            ehc(
                    "EHC-8",
                    "Send the amended plan, or refuse, within 8 weeks of the amendment notice",
                    "22(3), (4)");

    static final Provision<GaveAmendmentNotice> EHC_8 =
            EHC_8_DRAFT
                    .always(GaveAmendmentNotice.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .by(e -> e.weeksAfter(8));

    /**
     * Read together with EHC-7: the notice goes with the decision, so 12 weeks from the meeting.
     */
    static final Provision<MetToReviewPlan> EHC_8_FROM_THE_MEETING =
            EHC_8_DRAFT
                    .always(MetToReviewPlan.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .resting(_ -> must(UNVERIFIED, "20(10), 22(3); R (L) v Devon [2022]"))
                    .noting("if the plan is amended: 4 weeks to decide and 8 to amend")
                    .prudently()
                    .by(e -> e.weeksAfter(12));

    static final Provision<GaveAmendmentNotice> EHC_9 =
            ehc(
                            "EHC-9",
                            "Give the parent at least 15 days from service of an amendment notice",
                            "22(2)(c)")
                    .always(GaveAmendmentNotice.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .notBefore(EhcRules::fifteenDaysFromService);

    private static final Draft EHC_10_DRAFT =
            ehc(
                    "EHC-10",
                    "Review the plan every 12 months; before a change of phase by 15 February, to"
                            + " post-16 by 31 March",
                    "18; Children and Families Act 2014 s.44");

    static final Provision<HasPlan> EHC_10 =
            EHC_10_DRAFT
                    .always(HasPlan.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .resting(_ ->
                            new Authority(
                                    Authority.Force.MUST,
                                    UNVERIFIED,
                                    cite("Children and Families Act 2014 s.44")))
                    .by(e -> Reckoning.monthsAfter(e.origin(), 12));

    static final Provision<ChangesPhase> EHC_10_CHANGE_OF_PHASE =
            EHC_10_DRAFT
                    .always(ChangesPhase.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .resting(_ -> must(PRIMARY, "18"))
                    .noting("review and amend the plan, naming where the child is to go")
                    .by(EhcRules::beforeTheChangeOfPhase);

    private static final Draft EHC_11_DRAFT =
            ehc(
                    "EHC-11",
                    "Decide on re-assessment within 15 days; final plan within 14 weeks of it",
                    "25, 27(2)");

    static final Provision<AskedForReassessment> EHC_11_DECISION =
            EHC_11_DRAFT
                    .always(AskedForReassessment.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .by(e -> e.calendarDaysAfter(15));

    static final Provision<AgreedToReassess> EHC_11_PLAN =
            EHC_11_DRAFT
                    .always(AgreedToReassess.class)
                    .owed(Party.AUTHORITY, Party.PARENT)
                    .noting(UNLESS_IMPRACTICAL)
                    .by(e -> e.weeksAfter(14));

    private static final Draft EHC_12_DRAFT =
            ehc(
                    "EHC-12",
                    "Take over a plan on the day or within 15 working days of knowing; say within 6"
                            + " weeks what is intended; review within 12 months or 3",
                    "15");

    static final Provision<PlanMoved> EHC_12_TRANSFER =
            EHC_12_DRAFT
                    .always(PlanMoved.class)
                    .owed(Party.OLD_AUTHORITY, Party.AUTHORITY_WHERE_THE_PUPIL_LIVES)
                    .noting("transfer the plan")
                    .by(EhcRules::dayOfTheMoveOrFifteenWorkingDays);

    static final Provision<PlanMoved> EHC_12_INTENTIONS =
            EHC_12_DRAFT
                    .always(PlanMoved.class)
                    .owed(Party.AUTHORITY_WHERE_THE_PUPIL_LIVES, Party.PARENT)
                    .noting("say when the plan will be reviewed, and whether it will re-assess")
                    .by(e -> Reckoning.weeks(e.transferred(), 6));

    static final Provision<PlanMoved> EHC_12_REVIEW =
            EHC_12_DRAFT
                    .always(PlanMoved.class)
                    .owed(Party.AUTHORITY_WHERE_THE_PUPIL_LIVES, Party.PARENT)
                    .noting("review the plan: 12 months from the last, or 3 from the transfer")
                    .by(EhcRules::twelveMonthsOrThree);

    /** Two months from the decision, or one from the certificate, whichever is later. */
    static final Provision<ToldOfDecision> EHC_13 =
            rule(
                            "EHC-13",
                            "Appeal to the Tribunal within two months, or one from the mediation"
                                    + " certificate")
                    .may(
                            UNVERIFIED,
                            cite("Tribunal Procedure (First-tier Tribunal) (HESC) Rules 2008"))
                    .since(IN_FORCE, "")
                    .ifLate("Out of time, unless the Tribunal extends it.")
                    .always(ToldOfDecision.class)
                    .owed(Party.PARENT, Party.TRIBUNAL)
                    .by(EhcRules::twoMonthsOrOne);

    private static Reckoning fifteenDaysFromService(Standalone served) {
        return Reckoning.from(served.origin(), day -> new Count.CalendarDaysBeginningWith(day, 15));
    }

    private static Reckoning beforeTheChangeOfPhase(ChangesPhase change) {
        var year = change.what().date().getYear();
        var last =
                change.what().to() == Phase.POST_SIXTEEN
                        ? LocalDate.of(year, Month.MARCH, 31)
                        : LocalDate.of(year, Month.FEBRUARY, 15);
        return Reckoning.from(change.origin(), _ -> new Count.TheDay(last));
    }

    /** Fifteen working days of notice let it be transferred on the day of the move itself. */
    private static Reckoning dayOfTheMoveOrFifteenWorkingDays(PlanMoved moved) {
        var afterKnowing = Reckoning.workingDaysAfter(moved.known(), moved.workingDays(), 15);
        return afterKnowing.isAfter(moved.what().date())
                ? afterKnowing
                : Reckoning.theDay(moved.origin());
    }

    private static Reckoning twelveMonthsOrThree(PlanMoved moved) {
        var three = Reckoning.monthsAfter(moved.transferred(), 3);
        var twelve =
                Reckoning.monthsAfter(
                        Origin.of(
                                "the plan was made or last reviewed", moved.what().lastReviewed()),
                        12);
        return laterOf(twelve, three);
    }

    private static Reckoning twoMonthsOrOne(ToldOfDecision told) {
        var two = Reckoning.monthsAfter(told.origin(), 2);
        return told.what()
                .mediationCertificate()
                .map(day ->
                        Reckoning.monthsAfter(
                                Origin.of("the certificate about mediation was given", day), 1))
                .map(one -> laterOf(two, one))
                .orElse(two);
    }

    /** What cannot be reached yet is waited for. */
    private static Reckoning laterOf(Reckoning one, Reckoning other) {
        return switch (one.reached()) {
            case Reached.Unknown _ -> one;
            case Reached.Day(var day, var _) ->
                    other.reached() instanceof Reached.Unknown || other.isAfter(day) ? other : one;
        };
    }

    private static Draft ehc(String id, String title, String regulations) {
        return rule(id, title)
                .must(PRIMARY, regulation(regulations))
                .since(IN_FORCE, "")
                .ifLate(Draft.STILL_OWED);
    }

    private static Authority must(Sureness sureness, String regulations) {
        return new Authority(Authority.Force.MUST, sureness, regulation(regulations));
    }

    private static Citation regulation(String numbers) {
        return cite("SEND Regulations 2014 reg " + numbers);
    }
}
