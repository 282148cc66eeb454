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
sealed interface Party {

    String words();

    /** Who it is in a matter. */
    List<Role> in(Matter matter);

    /** The same in every matter. */
    record Always(String words, List<Role> roles) implements Party {
        @Override
        public List<Role> in(Matter matter) {
            return roles;
        }
    }

    /** Another by the kind of school, the pupil or the law. */
    record Depending(String words, Function<Matter, List<Role>> who) implements Party {
        @Override
        public List<Role> in(Matter matter) {
            return who.apply(matter);
        }
    }

    /** For each role the list that holds it and no other. */
    Map<Role, List<Role>> ALONE =
            Arrays.stream(Role.values())
                    .collect(
                            Collectors.toMap(
                                    role -> role,
                                    List::of,
                                    (one, _) -> one,
                                    () -> new EnumMap<>(Role.class)));

    Party HEAD = one("the head", matter -> matter.kind().head());
    Party BOARD = one("the governing board", matter -> matter.kind().board());
    Party RELEVANT_PERSON = one("the relevant person", Matter::relevantPerson);
    Party ARRANGING_AUTHORITY =
            one("the arranging authority", matter -> matter.kind().arrangingAuthority());
    Party PARENT = role(Role.PARENT);
    Party PUPIL = role(Role.PUPIL);
    Party CHILD = role(Role.CHILD);
    Party SCHOOL = role(Role.SCHOOL);
    Party AUTHORITY = role(Role.LOCAL_AUTHORITY);
    Party ADMISSION_AUTHORITY = role(Role.ADMISSION_AUTHORITY);
    Party CLERK = role(Role.CLERK);
    Party REVIEW_PANEL = role(Role.REVIEW_PANEL);
    Party PARTIES = role(Role.PARTIES);
    Party INVITEES = role(Role.INVITEES);
    Party PROVIDER = role(Role.PROVIDER);
    Party CLAIMANT = role(Role.CLAIMANT);
    Party TRIBUNAL = role(Role.FIRST_TIER_TRIBUNAL);
    Party REGISTER = role(Role.ADMISSION_REGISTER);
    Party ADVISER = role(Role.ADVISER);
    Party RECEIVING_SCHOOL = role(Role.RECEIVING_SCHOOL);
    Party OLD_AUTHORITY = role(Role.OLD_LOCAL_AUTHORITY);
    Party NOBODY = new Always("", List.of());

    /** The authority for the area where the pupil lives, whichever that is. */
    Party AUTHORITY_WHERE_THE_PUPIL_LIVES =
            one(
                    "the authority for the area where the pupil lives",
                    matter ->
                            matter.livesElsewhere()
                                    ? Role.HOME_LOCAL_AUTHORITY
                                    : Role.LOCAL_AUTHORITY);

    /** REC-3: an authority adjusts the budget of a school it maintains; a trust pays. */
    Party PAYER =
            one(
                    "the authority, or the trust of an academy",
                    matter -> matter.kind().isAcademy() ? Role.PROPRIETOR : Role.LOCAL_AUTHORITY);

    Party PAYEE =
            one(
                    "the governing board, or the authority of an academy",
                    matter ->
                            matter.kind().isAcademy()
                                    ? Role.LOCAL_AUTHORITY
                                    : matter.kind().board());

    Party HOME_AUTHORITY =
            role(Role.HOME_LOCAL_AUTHORITY)
                    .when("if the pupil lives elsewhere", Matter::livesElsewhere);

    Party SOCIAL_WORKER =
            role(Role.SOCIAL_WORKER)
                    .when(
                            "if there is one",
                            matter ->
                                    matter.pupilIs(Status.HAS_SOCIAL_WORKER)
                                            && matter.law().includes(Instrument.SI_2022_788));

    Party VIRTUAL_SCHOOL_HEAD =
            role(Role.VIRTUAL_SCHOOL_HEAD)
                    .when(
                            "of a looked-after pupil",
                            matter ->
                                    matter.pupilIs(Status.LOOKED_AFTER)
                                            && matter.law().includes(Instrument.SI_2022_788));

    /** The termly report went to the authority too until it was told of everything at once. */
    Party AUTHORITY_BEFORE_2022 =
            role(Role.LOCAL_AUTHORITY)
                    .when(
                            "until 31 August 2022",
                            matter -> !matter.law().includes(Instrument.SI_2022_788));

    /** GOV-7: entitled at a maintained school or a unit; at an academy only if the family asks. */
    Party AUTHORITY_ENTITLED_TO_ATTEND =
            role(Role.LOCAL_AUTHORITY)
                    .when("of a school that is no academy", matter -> !matter.kind().isAcademy());

    /** PTT: whoever looks after the child's interests is told, whatever the law of the day. */
    Party ANY_SOCIAL_WORKER =
            role(Role.SOCIAL_WORKER)
                    .when("if there is one", matter -> matter.pupilIs(Status.HAS_SOCIAL_WORKER));

    Party AUTHORITY_OF_THE_PLAN =
            role(Role.LOCAL_AUTHORITY)
                    .when("of an EHC plan", matter -> matter.pupilIs(Status.HAS_EHC_PLAN));

    /** Several, told by one duty. */
    static Party all(Party... parties) {
        var words = Arrays.stream(parties).map(Party::words).collect(Collectors.joining(", "));
        return new Depending(
                words,
                matter -> {
                    var all = List.<Role>of();
                    for (var party : parties) {
                        all = with(all, party.in(matter));
                    }
                    return all;
                });
    }

    private static List<Role> with(List<Role> some, List<Role> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        var all = new ArrayList<Role>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private Party when(String condition, Predicate<Matter> applies) {
        return new Depending(
                words() + " " + condition, matter -> applies.test(matter) ? in(matter) : List.of());
    }

    private static Party role(Role role) {
        return new Always(role.words(), List.of(role));
    }

    private static Party one(String words, Function<Matter, Role> role) {
        return new Depending(words, matter -> ALONE.getOrDefault(role.apply(matter), List.of()));
    }
}
