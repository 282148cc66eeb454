package org.holdfast.statute.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.Role;

/**
 * Those a rule names. Which role that is in a matter depends on the kind of school and the pupil;
 * it may be nobody, such as a social worker whom the pupil does not have.
 */
record Party(String words, Function<Matter, List<Role>> in) {

    private static final Map<Role, List<Role>> ALONE = alone();

    static final Party HEAD = one("the head", matter -> matter.kind().head());
    static final Party BOARD = one("the governing board", matter -> matter.kind().board());
    static final Party RELEVANT_PERSON = one("the relevant person", Matter::relevantPerson);
    static final Party ARRANGING_AUTHORITY =
            one("the arranging authority", matter -> matter.kind().arrangingAuthority());
    static final Party PARENT = role(Role.PARENT);
    static final Party PUPIL = role(Role.PUPIL);
    static final Party CHILD = role(Role.CHILD);
    static final Party SCHOOL = role(Role.SCHOOL);
    static final Party AUTHORITY = role(Role.LOCAL_AUTHORITY);
    static final Party ADMISSION_AUTHORITY = role(Role.ADMISSION_AUTHORITY);
    static final Party CLERK = role(Role.CLERK);
    static final Party REVIEW_PANEL = role(Role.REVIEW_PANEL);
    static final Party PARTIES = role(Role.PARTIES);
    static final Party INVITEES = role(Role.INVITEES);
    static final Party PROVIDER = role(Role.PROVIDER);
    static final Party CLAIMANT = role(Role.CLAIMANT);
    static final Party TRIBUNAL = role(Role.FIRST_TIER_TRIBUNAL);
    static final Party REGISTER = role(Role.ADMISSION_REGISTER);
    static final Party ADVISER = role(Role.ADVISER);
    static final Party RECEIVING_SCHOOL = role(Role.RECEIVING_SCHOOL);
    static final Party OLD_AUTHORITY = role(Role.OLD_LOCAL_AUTHORITY);
    static final Party NOBODY = new Party("", _ -> List.of());

    /** The authority for the area where the pupil lives, whichever that is. */
    static final Party AUTHORITY_WHERE_THE_PUPIL_LIVES =
            one(
                    "the authority for the area where the pupil lives",
                    matter ->
                            matter.livesElsewhere()
                                    ? Role.HOME_LOCAL_AUTHORITY
                                    : Role.LOCAL_AUTHORITY);

    /** REC-3: an authority adjusts the budget of a school it maintains; a trust pays. */
    static final Party PAYER =
            one(
                    "the authority, or the trust of an academy",
                    matter -> matter.kind().isAcademy() ? Role.PROPRIETOR : Role.LOCAL_AUTHORITY);

    static final Party PAYEE =
            one(
                    "the governing board, or the authority of an academy",
                    matter ->
                            matter.kind().isAcademy()
                                    ? Role.LOCAL_AUTHORITY
                                    : matter.kind().board());

    static final Party HOME_AUTHORITY =
            role(Role.HOME_LOCAL_AUTHORITY)
                    .when("if the pupil lives elsewhere", Matter::livesElsewhere);

    static final Party SOCIAL_WORKER =
            role(Role.SOCIAL_WORKER)
                    .when(
                            "if there is one",
                            matter ->
                                    matter.pupilIs(Status.HAS_SOCIAL_WORKER)
                                            && matter.law().includes(Instrument.SI_2022_788));

    static final Party VIRTUAL_SCHOOL_HEAD =
            role(Role.VIRTUAL_SCHOOL_HEAD)
                    .when(
                            "of a looked-after pupil",
                            matter ->
                                    matter.pupilIs(Status.LOOKED_AFTER)
                                            && matter.law().includes(Instrument.SI_2022_788));

    /** The termly report went to the authority too until it was told of everything at once. */
    static final Party AUTHORITY_BEFORE_2022 =
            role(Role.LOCAL_AUTHORITY)
                    .when(
                            "until 31 August 2022",
                            matter -> !matter.law().includes(Instrument.SI_2022_788));

    /** GOV-7: entitled at a maintained school or a unit; at an academy only if the family asks. */
    static final Party AUTHORITY_ENTITLED_TO_ATTEND =
            role(Role.LOCAL_AUTHORITY)
                    .when("of a school that is no academy", matter -> !matter.kind().isAcademy());

    /** PTT: whoever looks after the child's interests is told, whatever the law of the day. */
    static final Party ANY_SOCIAL_WORKER =
            role(Role.SOCIAL_WORKER)
                    .when("if there is one", matter -> matter.pupilIs(Status.HAS_SOCIAL_WORKER));

    static final Party AUTHORITY_OF_THE_PLAN =
            role(Role.LOCAL_AUTHORITY)
                    .when("of an EHC plan", matter -> matter.pupilIs(Status.HAS_EHC_PLAN));

    /** Several, told by one duty. */
    static Party all(Party... parties) {
        var words = Arrays.stream(parties).map(Party::words).collect(Collectors.joining(", "));
        return new Party(
                words,
                matter -> {
                    var roles = new ArrayList<Role>();
                    for (var party : parties) {
                        roles.addAll(party.in(matter));
                    }
                    return List.copyOf(roles);
                });
    }

    List<Role> in(Matter matter) {
        return in.apply(matter);
    }

    private Party when(String condition, Predicate<Matter> applies) {
        return new Party(
                words + " " + condition,
                matter -> applies.test(matter) ? in.apply(matter) : List.of());
    }

    private static Party role(Role role) {
        var alone = List.of(role);
        return new Party(role.words(), _ -> alone);
    }

    private static Party one(String words, Function<Matter, Role> role) {
        return new Party(words, matter -> ALONE.getOrDefault(role.apply(matter), List.of()));
    }

    private static Map<Role, List<Role>> alone() {
        var alone = new EnumMap<Role, List<Role>>(Role.class);
        for (var role : Role.values()) {
            alone.put(role, List.of(role));
        }
        return alone;
    }
}
