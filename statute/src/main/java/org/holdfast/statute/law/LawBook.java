package org.holdfast.statute.law;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdfast.statute.Rule;
import org.holdfast.statute.law.Procedural.AskedToAdjourn;
import org.holdfast.statute.law.Procedural.MeetingFixed;
import org.holdfast.statute.law.Procedural.PutOff;
import org.holdfast.statute.law.Procedural.RemoteAskedFor;
import org.holdfast.statute.law.Procedural.Taught;

/** Every rule, by what it applies to, and all of them to be looked up. */
public final class LawBook {
    private LawBook() {}

    /** Those of every suspension, whatever its length. */
    static final List<Provision<? super Suspended>> OF_SUSPENSIONS =
            List.of(
                    PowerRules.PWR_3,
                    NoticeRules.NOT_4,
                    NoticeRules.NOT_5_FOR_SUSPENSIONS,
                    NoticeRules.NOT_6,
                    NoticeRules.NOT_7,
                    NoticeRules.NOT_8,
                    NoticeRules.NOT_8_FOR_LUNCHTIMES,
                    ParentRules.PAR_1,
                    ParentRules.PAR_1_FOR_LUNCHTIMES,
                    EducationRules.EDU_1,
                    EducationRules.EDU_5,
                    MeetingRules.GOV_8_TO_TELL,
                    ReintegrationRules.REI_1);

    /** Those of suspensions that the governing board hears of each term. */
    static final List<Provision<? super Suspended>> OF_SHORT_SUSPENSIONS =
            List.of(NoticeRules.NOT_1, NoticeRules.NOT_9, GovernorRules.GOV_1);

    /** Those of suspensions that the governing board must be told of at once. */
    static final List<Provision<? super Suspended>> OF_CAUGHT_SUSPENSIONS =
            List.of(
                    NoticeRules.NOT_2,
                    NoticeRules.NOT_3,
                    GovernorRules.GOV_2,
                    GovernorRules.GOV_3,
                    GovernorRules.GOV_4,
                    GovernorRules.GOV_6,
                    GovernorRules.GOV_6_BEFORE_THE_EXAMINATION);

    /** Those of suspensions in which a run of consecutive days has its sixth. */
    static final List<Provision<? super Suspended>> OF_RUNS =
            List.of(
                    EducationRules.EDU_2,
                    EducationRules.EDU_3,
                    EducationRules.EDU_6_AGE,
                    EducationRules.EDU_6_EXAMINATIONS,
                    EducationRules.EDU_6_PLAN);

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
                    EducationRules.EDU_6_PLAN,
                    GovernorRules.GOV_5,
                    MeetingRules.GOV_8_TO_TELL,
                    RegisterRules.TRI_1,
                    RegisterRules.FIN_1);

    static final List<Provision<Cancelled>> OF_CANCELLATIONS =
            List.of(
                    CancellationRules.CAN_1,
                    CancellationRules.CAN_2,
                    CancellationRules.CAN_2_REPORT,
                    ReintegrationRules.REI_1_AFTER_CANCELLATION);

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
                    ReviewRules.IRP_3,
                    ReviewRules.IRP_4,
                    ReviewRules.IRP_5,
                    ReviewRules.IRP_6);

    static final List<Provision<Taught>> OF_EDUCATION_ARRANGED = List.of(NoticeRules.NOT_8_FURTHER);

    static final List<Provision<MeetingFixed>> OF_MEETINGS =
            List.of(MeetingRules.GOV_7, MeetingRules.GOV_7_EVIDENCE, MeetingRules.GOV_7_TOO_LATE);

    static final List<Provision<RemoteAskedFor>> OF_REMOTE_MEETINGS =
            List.of(MeetingRules.GOV_8, MeetingRules.GOV_8_NO_RIGHT);

    static final List<Provision<PutOff>> OF_LIMITS_PUT_OFF =
            List.of(MeetingRules.GOV_9, ReviewRules.IRP_4_PUT_OFF);

    static final List<Provision<AskedToAdjourn>> OF_ADJOURNMENTS =
            List.of(ReviewRules.IRP_7, ReviewRules.IRP_7_TO_WEIGH);

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

    /** What falls away when an exclusion is lawfully cancelled (2012 Regs reg 8A(4)). */
    static final Set<String> FALLS_AWAY_ON_CANCELLATION =
            Set.of(
                    "PAR-1", "EDU-1", "EDU-2", "EDU-3", "EDU-4", "EDU-5", "GOV-1", "GOV-2", "GOV-4",
                    "GOV-5", "GOV-6");

    /** What can be put off for extraordinary events (2012 Regs reg 6(7E); Sch 1 para 10(4A)). */
    static final Set<String> CAN_BE_PUT_OFF =
            Set.of("GOV-2", "GOV-4", "GOV-5", "GOV-6", "IRP-4", "IRP-5");

    /**
     * A rule with those it binds.
     *
     * @param bonds who owes whom, as often as the rule lays down; empty for a rule that is stated
     *     and lays down no duty that the clock finds
     */
    public record Entry(Rule rule, List<Bond> bonds) {
        public Entry {
            bonds = List.copyOf(bonds);
        }
    }

    /**
     * Who owes whom.
     *
     * @param to empty where the law names nobody
     */
    public record Bond(String by, String to) {}

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
                        OF_SHORT_SUSPENSIONS,
                        OF_CAUGHT_SUSPENSIONS,
                        OF_RUNS,
                        OF_PERMANENT_EXCLUSIONS,
                        OF_CANCELLATIONS,
                        OF_EDUCATION_ARRANGED,
                        OF_MEETINGS,
                        OF_REMOTE_MEETINGS,
                        OF_LIMITS_PUT_OFF,
                        OF_GOVERNORS_DECISIONS,
                        OF_CLAIMS,
                        OF_APPLICATIONS,
                        OF_ABANDONMENTS,
                        OF_REVIEWS,
                        OF_RECONSIDERATIONS,
                        OF_ADJOURNMENTS,
                        Alone.ALL)
                .flatMap(List::stream);
    }

    private static Map<String, Entry> collect() {
        var rules = new TreeMap<Order, Rule>();
        var bonds = new HashMap<String, Set<Bond>>();
        stated().forEach(rule -> rules.put(Order.of(rule.id()), rule));
        provisions()
                .forEach(provision -> {
                    rules.putIfAbsent(Order.of(provision.rule().id()), provision.rule());
                    if (!provision.by().words().isEmpty()) {
                        bonds.computeIfAbsent(provision.rule().id(), _ -> new LinkedHashSet<>())
                                .add(new Bond(provision.by().words(), provision.to().words()));
                    }
                });
        var entries = new LinkedHashMap<String, Entry>();
        for (var rule : rules.values()) {
            var of = bonds.getOrDefault(rule.id(), Set.of());
            entries.put(rule.id(), new Entry(rule, List.copyOf(of)));
        }
        return entries;
    }

    private static Stream<Rule> stated() {
        return Stream.of(
                        OversightRules.COUNTING,
                        PowerRules.STATED,
                        EducationRules.STATED,
                        CancellationRules.STATED,
                        ReviewRules.STATED,
                        OversightRules.DATA,
                        OffSiteRules.STATED,
                        AdmissionRules.STATED)
                .flatMap(List::stream);
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
