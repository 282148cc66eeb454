package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.organisation.AuthorityCode;

/**
 * What was known of a pupil as at a day. A characteristic that nobody recorded is empty or {@link
 * Answer#NOT_RECORDED}, never taken for a no.
 *
 * @param on the day
 * @param spells everything that held on it
 * @param yearGroup the recorded year group, or the one worked out from the year recorded last
 */
public record PupilFacts(
        LocalDate on, LocalDate dateOfBirth, Optional<String> yearGroup, List<Spell> spells) {

    public PupilFacts {
        spells = List.copyOf(spells);
    }

    /** SEN provision, by its code: N, K, E, or the old S, A, P. */
    public Optional<String> senProvision() {
        return value(Characteristic.SEN_PROVISION);
    }

    /** Whether the pupil has an EHC plan (or had a statement). */
    public Answer ehcPlan() {
        return senProvision()
                .map(code -> inGroup(code, "plan") ? Answer.YES : Answer.NO)
                .orElse(Answer.NOT_RECORDED);
    }

    /** Whether the pupil has SEN support. */
    public Answer senSupport() {
        return senProvision()
                .map(code -> inGroup(code, "support") ? Answer.YES : Answer.NO)
                .orElse(Answer.NOT_RECORDED);
    }

    /** Types of need, the primary one first. */
    public List<String> senNeeds() {
        return spells.stream()
                .filter(spell -> spell.characteristic() == Characteristic.SEN_NEED)
                .sorted(Comparator.comparingInt(Spell::rank))
                .map(Spell::value)
                .toList();
    }

    public Answer lookedAfter() {
        return Characteristic.answer(value(Characteristic.LOOKED_AFTER));
    }

    /** The authority that looks after the child, where it is known. */
    public Optional<AuthorityCode> careAuthority() {
        return value(Characteristic.LOOKED_AFTER).flatMap(AuthorityCode::parse);
    }

    public Answer socialWorker() {
        return Characteristic.answer(value(Characteristic.SOCIAL_WORKER));
    }

    public Answer freeSchoolMeals() {
        return Characteristic.answer(value(Characteristic.FREE_SCHOOL_MEALS));
    }

    public Answer youngCarer() {
        return Characteristic.answer(value(Characteristic.YOUNG_CARER));
    }

    /** The authority in whose area the pupil lives. */
    public Optional<AuthorityCode> homeAuthority() {
        return value(Characteristic.HOME_AUTHORITY).flatMap(AuthorityCode::parse);
    }

    /** The value of a characteristic of which there is one. */
    public Optional<String> value(Characteristic characteristic) {
        return spells.stream()
                .filter(spell -> spell.characteristic() == characteristic)
                .map(Spell::value)
                .findFirst();
    }

    /** The year group as a page says it: {@code Year 9}, {@code Reception}. */
    public Optional<String> yearGroupLabel() {
        return yearGroup.map(Characteristic.YEAR_GROUP::label);
    }

    /** The pupil's age on the day. */
    public int age() {
        return dateOfBirth.until(on).getYears();
    }

    private static boolean inGroup(String code, String group) {
        return Characteristic.SEN_PROVISION.codes().find(code).stream()
                .anyMatch(known -> known.group().equals(group));
    }

    @Override
    public String toString() {
        return "PupilFacts[" + on + "]";
    }
}
