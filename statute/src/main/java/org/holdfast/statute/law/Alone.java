package org.holdfast.statute.law;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.statute.EhcEvent;
import org.holdfast.statute.Event;
import org.holdfast.statute.PlacementEvent;
import org.holdfast.statute.law.Standalone.AgreedForFairAccess;
import org.holdfast.statute.law.Standalone.AgreedToReassess;
import org.holdfast.statute.law.Standalone.AppliedInYear;
import org.holdfast.statute.law.Standalone.ArrangedReview;
import org.holdfast.statute.law.Standalone.AskedForAdvice;
import org.holdfast.statute.law.Standalone.AskedForAssessment;
import org.holdfast.statute.law.Standalone.AskedForOffSiteReview;
import org.holdfast.statute.law.Standalone.AskedForReassessment;
import org.holdfast.statute.law.Standalone.ChangesPhase;
import org.holdfast.statute.law.Standalone.Deleted;
import org.holdfast.statute.law.Standalone.Directed;
import org.holdfast.statute.law.Standalone.Entered;
import org.holdfast.statute.law.Standalone.ExcludedTwice;
import org.holdfast.statute.law.Standalone.ExpectedSick;
import org.holdfast.statute.law.Standalone.GaveAmendmentNotice;
import org.holdfast.statute.law.Standalone.HasPlan;
import org.holdfast.statute.law.Standalone.KeptApart;
import org.holdfast.statute.law.Standalone.MetToReviewPlan;
import org.holdfast.statute.law.Standalone.MovedByAgreement;
import org.holdfast.statute.law.Standalone.PlanMoved;
import org.holdfast.statute.law.Standalone.PutOnPartTime;
import org.holdfast.statute.law.Standalone.ReviewedOffSite;
import org.holdfast.statute.law.Standalone.ServedDraftPlan;
import org.holdfast.statute.law.Standalone.ToBeEducatedAtHome;
import org.holdfast.statute.law.Standalone.ToldOfDecision;

/** Puts what stands by itself before the rules that it concerns. */
final class Alone {
    private Alone() {}

    private static final List<Provision<? super Directed>> OF_DIRECTIONS =
            List.of(
                    OffSiteRules.OSD_1,
                    OffSiteRules.OSD_2_WITHIN_THIRTY_DAYS,
                    OffSiteRules.OSD_2,
                    OffSiteRules.OSD_3,
                    OffSiteRules.OSD_4);

    private static final List<Provision<? super ReviewedOffSite>> OF_OFF_SITE_REVIEWS =
            List.of(OffSiteRules.OSD_3, OffSiteRules.OSD_4);

    private static final List<Provision<AskedForOffSiteReview>> OF_REQUESTS_FOR_REVIEW =
            List.of(OffSiteRules.OSD_5, OffSiteRules.OSD_5_REVIEWED_LATELY);

    private static final List<Provision<MovedByAgreement>> OF_MANAGED_MOVES =
            List.of(PlacementRules.MM, PlacementRules.MM_PLAN_FIRST, PlacementRules.MM_TRIAL);

    private static final List<Provision<PutOnPartTime>> OF_PART_TIME_TIMETABLES =
            List.of(
                    PlacementRules.PTT_NOT_AGREED,
                    PlacementRules.PTT_FOR_BEHAVIOUR,
                    PlacementRules.PTT_TO_TELL,
                    PlacementRules.PTT_REVIEW);

    private static final List<Provision<KeptApart>> OF_SEPARATION =
            List.of(PlacementRules.SEP, PlacementRules.SA19);

    private static final List<Provision<ExcludedTwice>> OF_TWO_EXCLUSIONS =
            List.of(AdmissionRules.ADM_3);

    private static final List<Provision<ToBeEducatedAtHome>> OF_HOME_EDUCATION =
            List.of(AdmissionRules.EHE_1);

    private static final List<Provision<Deleted>> OF_DELETIONS = List.of(RegisterRules.REG_2);

    private static final List<Provision<Entered>> OF_ENTRIES =
            List.of(OversightRules.DAT_5_NEW_PUPIL);

    private static final List<Provision<ExpectedSick>> OF_SICKNESS =
            List.of(OversightRules.DAT_5_SICKNESS);

    private static final List<Provision<AppliedInYear>> OF_IN_YEAR_APPLICATIONS =
            List.of(AdmissionRules.ADM_1_AIM, AdmissionRules.ADM_1_LIMIT);

    private static final List<Provision<AgreedForFairAccess>> OF_FAIR_ACCESS =
            List.of(AdmissionRules.FAP_2, AdmissionRules.FAP_4);

    private static final List<Provision<AskedForAssessment>> OF_REQUESTS_FOR_ASSESSMENT =
            List.of(EhcRules.EHC_1, EhcRules.EHC_2, EhcRules.EHC_3);

    private static final List<Provision<ServedDraftPlan>> OF_DRAFT_PLANS = List.of(EhcRules.EHC_4);

    private static final List<Provision<AskedForAdvice>> OF_ADVICE = List.of(EhcRules.EHC_5);

    private static final List<Provision<ArrangedReview>> OF_REVIEWS_ARRANGED =
            List.of(EhcRules.EHC_6_NOTICE);

    private static final List<Provision<MetToReviewPlan>> OF_PLAN_REVIEWS =
            List.of(EhcRules.EHC_6, EhcRules.EHC_7, EhcRules.EHC_8_FROM_THE_MEETING);

    private static final List<Provision<GaveAmendmentNotice>> OF_AMENDMENTS =
            List.of(EhcRules.EHC_8, EhcRules.EHC_9);

    private static final List<Provision<HasPlan>> OF_PLANS = List.of(EhcRules.EHC_10);

    private static final List<Provision<ChangesPhase>> OF_PHASES =
            List.of(EhcRules.EHC_10_CHANGE_OF_PHASE);

    private static final List<Provision<AskedForReassessment>> OF_REQUESTS_FOR_REASSESSMENT =
            List.of(EhcRules.EHC_11_DECISION);

    private static final List<Provision<AgreedToReassess>> OF_REASSESSMENT =
            List.of(EhcRules.EHC_11_PLAN);

    private static final List<Provision<PlanMoved>> OF_MOVES =
            List.of(EhcRules.EHC_12_TRANSFER, EhcRules.EHC_12_INTENTIONS, EhcRules.EHC_12_REVIEW);

    private static final List<Provision<ToldOfDecision>> OF_DECISIONS = List.of(EhcRules.EHC_13);

    /** Every rule of what stands by itself. */
    static final List<Provision<?>> ALL =
            Stream.<List<? extends Provision<?>>>of(
                            OF_DIRECTIONS,
                            OF_REQUESTS_FOR_REVIEW,
                            OF_MANAGED_MOVES,
                            OF_PART_TIME_TIMETABLES,
                            OF_SEPARATION,
                            OF_TWO_EXCLUSIONS,
                            OF_HOME_EDUCATION,
                            OF_DELETIONS,
                            OF_ENTRIES,
                            OF_SICKNESS,
                            OF_IN_YEAR_APPLICATIONS,
                            OF_FAIR_ACCESS,
                            OF_REQUESTS_FOR_ASSESSMENT,
                            OF_DRAFT_PLANS,
                            OF_ADVICE,
                            OF_REVIEWS_ARRANGED,
                            OF_PLAN_REVIEWS,
                            OF_AMENDMENTS,
                            OF_PLANS,
                            OF_PHASES,
                            OF_REQUESTS_FOR_REASSESSMENT,
                            OF_REASSESSMENT,
                            OF_MOVES,
                            OF_DECISIONS)
                    .<Provision<?>>flatMap(List::stream)
                    .toList();

    static void put(Event.Alone event, Setting setting, Outcome outcome) {
        switch (event) {
            case Event.OffSiteDirection e -> put(new Directed(setting, e), OF_DIRECTIONS, outcome);
            case Event.EhcRequest e ->
                    put(new AskedForAssessment(setting, e), OF_REQUESTS_FOR_ASSESSMENT, outcome);
            case Event.EhcDraftPlan e ->
                    put(new ServedDraftPlan(setting, e), OF_DRAFT_PLANS, outcome);
            case Event.EhcReviewMeeting e ->
                    put(new MetToReviewPlan(setting, e), OF_PLAN_REVIEWS, outcome);
            case Event.InYearApplication e ->
                    put(new AppliedInYear(setting, e), OF_IN_YEAR_APPLICATIONS, outcome);
            case Event.FairAccessReferral e ->
                    put(new AgreedForFairAccess(setting, e), OF_FAIR_ACCESS, outcome);
            case EhcEvent e -> put(e, setting, outcome);
            case PlacementEvent e -> put(e, setting, outcome);
        }
    }

    private static void put(EhcEvent event, Setting setting, Outcome outcome) {
        switch (event) {
            case EhcEvent.AdviceRequested e ->
                    put(new AskedForAdvice(setting, e), OF_ADVICE, outcome);
            case EhcEvent.ReviewArranged e ->
                    put(new ArrangedReview(setting, e), OF_REVIEWS_ARRANGED, outcome);
            case EhcEvent.AmendmentNotice e ->
                    put(new GaveAmendmentNotice(setting, e), OF_AMENDMENTS, outcome);
            case EhcEvent.PlanInForce e -> put(new HasPlan(setting, e), OF_PLANS, outcome);
            case EhcEvent.PhaseTransfer e -> put(new ChangesPhase(setting, e), OF_PHASES, outcome);
            case EhcEvent.ReassessmentRequest e ->
                    put(
                            new AskedForReassessment(setting, e),
                            OF_REQUESTS_FOR_REASSESSMENT,
                            outcome);
            case EhcEvent.ReassessmentAgreed e ->
                    put(new AgreedToReassess(setting, e), OF_REASSESSMENT, outcome);
            case EhcEvent.PlanMoves e -> put(new PlanMoved(setting, e), OF_MOVES, outcome);
            case EhcEvent.DecisionNotified e ->
                    put(new ToldOfDecision(setting, e), OF_DECISIONS, outcome);
        }
    }

    private static void put(PlacementEvent event, Setting setting, Outcome outcome) {
        switch (event) {
            case PlacementEvent.OffSiteReview e ->
                    put(new ReviewedOffSite(setting, e), OF_OFF_SITE_REVIEWS, outcome);
            case PlacementEvent.OffSiteReviewRequest e ->
                    put(new AskedForOffSiteReview(setting, e), OF_REQUESTS_FOR_REVIEW, outcome);
            case PlacementEvent.ManagedMove e ->
                    put(new MovedByAgreement(setting, e), OF_MANAGED_MOVES, outcome);
            case PlacementEvent.PartTimeTimetable e ->
                    put(new PutOnPartTime(setting, e), OF_PART_TIME_TIMETABLES, outcome);
            case PlacementEvent.Separation e ->
                    put(new KeptApart(setting, e), OF_SEPARATION, outcome);
            case PlacementEvent.ExcludedTwice e ->
                    put(new ExcludedTwice(setting, e), OF_TWO_EXCLUSIONS, outcome);
            case PlacementEvent.HomeEducation e ->
                    put(new ToBeEducatedAtHome(setting, e), OF_HOME_EDUCATION, outcome);
            case PlacementEvent.NameDeleted e ->
                    put(new Deleted(setting, e), OF_DELETIONS, outcome);
            case PlacementEvent.NameEntered e -> put(new Entered(setting, e), OF_ENTRIES, outcome);
            case PlacementEvent.LongSickness e ->
                    put(new ExpectedSick(setting, e), OF_SICKNESS, outcome);
        }
    }

    private static <C extends Standalone> void put(
            C matter, List<? extends Provision<? super C>> rules, Outcome outcome) {
        for (var rule : rules) {
            rule.apply(matter, outcome);
        }
    }
}
