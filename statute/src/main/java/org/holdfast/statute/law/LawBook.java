package org.holdfast.statute.law;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.statute.Rule;
import org.holdfast.statute.law.Standalone.AgreedForFairAccess;
import org.holdfast.statute.law.Standalone.AppliedInYear;
import org.holdfast.statute.law.Standalone.AskedForAssessment;
import org.holdfast.statute.law.Standalone.Directed;
import org.holdfast.statute.law.Standalone.MetToReviewPlan;
import org.holdfast.statute.law.Standalone.ServedDraftPlan;

/** Every rule, by what it applies to, and all of them to be looked up. */
public final class LawBook {
    private LawBook() {}

    static final List<Provision<? super Suspended>> OF_SUSPENSIONS =
            List.of(
                    PowerRules.PWR_3,
                    NoticeRules.NOT_1,
                    NoticeRules.NOT_2,
                    NoticeRules.NOT_3,
                    NoticeRules.NOT_4,
                    NoticeRules.NOT_6,
                    NoticeRules.NOT_7,
                    NoticeRules.NOT_8,
                    NoticeRules.NOT_8_FOR_LUNCHTIMES,
                    NoticeRules.NOT_9,
                    ParentRules.PAR_1,
                    ParentRules.PAR_1_FOR_LUNCHTIMES,
                    EducationRules.EDU_1,
                    EducationRules.EDU_2,
                    EducationRules.EDU_3,
                    EducationRules.EDU_5,
                    EducationRules.EDU_6_AGE,
                    EducationRules.EDU_6_EXAMINATIONS,
                    GovernorRules.GOV_1,
                    GovernorRules.GOV_2,
                    GovernorRules.GOV_3,
                    GovernorRules.GOV_4,
                    GovernorRules.GOV_6,
                    GovernorRules.GOV_6_BEFORE_THE_EXAMINATION,
                    ReintegrationRules.REI_1);

    /** Those of suspensions that rest on the run of consecutive days. */
    static final List<Provision<? super Suspended>> OF_RUNS =
            List.of(
                    EducationRules.EDU_2,
                    EducationRules.EDU_3,
                    EducationRules.EDU_6_AGE,
                    EducationRules.EDU_6_EXAMINATIONS);

    static final Set<String> RESTS_ON_THE_RUN = Set.of("EDU-2", "EDU-3", "EDU-6");

    static final List<Provision<? super PermanentlyExcluded>> OF_PERMANENT_EXCLUSIONS =
            List.of(
                    NoticeRules.NOT_2,
                    NoticeRules.NOT_3,
                    NoticeRules.NOT_4,
                    NoticeRules.NOT_5,
                    NoticeRules.NOT_6,
                    NoticeRules.NOT_7,
                    NoticeRules.NOT_8,
                    ParentRules.PAR_1,
                    EducationRules.EDU_1,
                    EducationRules.EDU_4,
                    EducationRules.EDU_5,
                    EducationRules.EDU_6_AGE,
                    EducationRules.EDU_6_EXAMINATIONS,
                    GovernorRules.GOV_5,
                    RegisterRules.TRI_1);

    static final List<Provision<Cancelled>> OF_CANCELLATIONS =
            List.of(CancellationRules.CAN_1, CancellationRules.CAN_2);

    static final List<Provision<Decided>> OF_GOVERNORS_DECISIONS =
            List.of(
                    GovernorRules.GOV_10,
                    GovernorRules.GOV_11,
                    ReviewRules.IRP_1,
                    RegisterRules.REG_1_WAIVED,
                    RegisterRules.REG_1_NOT_ASKED_FOR);

    static final List<Provision<ClaimDetermined>> OF_CLAIMS = List.of(ReviewRules.IRP_2);

    static final List<Provision<Applied>> OF_APPLICATIONS =
            List.of(
                    ReviewRules.IRP_1_OUT_OF_TIME,
                    ReviewRules.IRP_4,
                    ReviewRules.IRP_5,
                    ReviewRules.IRP_6);

    static final List<Provision<Abandoned>> OF_ABANDONMENTS =
            List.of(RegisterRules.REG_1_ABANDONED);

    static final List<Provision<Reviewed>> OF_REVIEWS =
            List.of(ReviewRules.IRP_9, ReconsiderationRules.REC_1, RegisterRules.REG_1_UPHELD);

    static final List<Provision<Reconsidered>> OF_RECONSIDERATIONS =
            List.of(
                    ReconsiderationRules.REC_1_LATE,
                    ReconsiderationRules.REC_2,
                    ReconsiderationRules.REC_3,
                    RegisterRules.REG_1_DECLINED_AGAIN);

    static final List<Provision<Directed>> OF_DIRECTIONS =
            List.of(OffSiteRules.OSD_1, OffSiteRules.OSD_2, OffSiteRules.OSD_3, OffSiteRules.OSD_4);

    static final List<Provision<AppliedInYear>> OF_IN_YEAR_APPLICATIONS =
            List.of(AdmissionRules.ADM_1_AIM, AdmissionRules.ADM_1_LIMIT);

    static final List<Provision<AgreedForFairAccess>> OF_FAIR_ACCESS =
            List.of(AdmissionRules.FAP_2);

    static final List<Provision<AskedForAssessment>> OF_REQUESTS_FOR_ASSESSMENT =
            List.of(EhcRules.EHC_1, EhcRules.EHC_2, EhcRules.EHC_3);

    static final List<Provision<ServedDraftPlan>> OF_DRAFT_PLANS = List.of(EhcRules.EHC_4);

    static final List<Provision<MetToReviewPlan>> OF_PLAN_REVIEWS =
            List.of(EhcRules.EHC_6, EhcRules.EHC_7);

    /** What falls away when an exclusion is lawfully cancelled (2012 Regs reg 8A(4)). */
    static final Set<String> FALLS_AWAY_ON_CANCELLATION =
            Set.of(
                    "PAR-1", "EDU-1", "EDU-2", "EDU-3", "EDU-4", "EDU-5", "GOV-1", "GOV-2", "GOV-4",
                    "GOV-5", "GOV-6");

    /**
     * A rule with those it binds.
     *
     * @param owedBy empty for a rule that is stated and lays down no dated duty
     */
    public record Entry(Rule rule, String owedBy, String owedTo) {}

    private static final Map<String, Entry> ENTRIES = collect();

    /** Every rule there is, in the order of the statute reference. */
    public static List<Entry> entries() {
        return List.copyOf(ENTRIES.values());
    }

    /** A rule by its number, such as GOV-5. */
    public static Optional<Rule> rule(String id) {
        return Optional.ofNullable(ENTRIES.get(id)).map(Entry::rule);
    }

    static Stream<Provision<?>> provisions() {
        return Stream.<List<? extends Provision<?>>>of(
                        OF_SUSPENSIONS,
                        OF_PERMANENT_EXCLUSIONS,
                        OF_CANCELLATIONS,
                        OF_GOVERNORS_DECISIONS,
                        OF_CLAIMS,
                        OF_APPLICATIONS,
                        OF_ABANDONMENTS,
                        OF_REVIEWS,
                        OF_RECONSIDERATIONS,
                        OF_DIRECTIONS,
                        OF_IN_YEAR_APPLICATIONS,
                        OF_FAIR_ACCESS,
                        OF_REQUESTS_FOR_ASSESSMENT,
                        OF_DRAFT_PLANS,
                        OF_PLAN_REVIEWS)
                .flatMap(List::stream);
    }

    private static Map<String, Entry> collect() {
        var entries = new LinkedHashMap<String, Entry>();
        Stream.concat(
                        Stream.of(
                                        OversightRules.COUNTING,
                                        PowerRules.STATED,
                                        EducationRules.STATED,
                                        GovernorRules.STATED,
                                        CancellationRules.STATED,
                                        ReviewRules.STATED,
                                        RegisterRules.STATED,
                                        OversightRules.DATA,
                                        OffSiteRules.STATED,
                                        AdmissionRules.STATED,
                                        EhcRules.STATED)
                                .flatMap(List::stream)
                                .map(rule -> new Entry(rule, "", "")),
                        provisions()
                                .map(provision ->
                                        new Entry(
                                                provision.rule(),
                                                provision.by().words(),
                                                provision.to().words())))
                .sorted(Comparator.comparing(entry -> Order.of(entry.rule().id())))
                .forEach(entry -> entries.putIfAbsent(entry.rule().id(), entry));
        return entries;
    }

    /** The order of the statute reference: by subject, then by number. */
    private record Order(int subject, int number) implements Comparable<Order> {
        private static final List<String> SUBJECTS =
                List.of(
                        "CAL", "PWR", "NOT", "EDU", "PAR", "GOV", "CAN", "IRP", "REC", "TRI", "REG",
                        "FIN", "DAT", "OSD", "MM", "PTT", "SEP", "ADM", "FAP", "EHE", "SA19", "EHC",
                        "REI");

        static Order of(String id) {
            var dash = id.indexOf('-');
            return dash < 0
                    ? new Order(SUBJECTS.indexOf(id), 0)
                    : new Order(
                            SUBJECTS.indexOf(id.substring(0, dash)),
                            Integer.parseInt(id.substring(dash + 1)));
        }

        @Override
        public int compareTo(Order other) {
            return subject == other.subject
                    ? Integer.compare(number, other.number)
                    : Integer.compare(subject, other.subject);
        }
    }
}
