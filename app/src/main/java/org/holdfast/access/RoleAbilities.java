package org.holdfast.access;

import java.util.List;
import java.util.function.Predicate;

/**
 * What roles may do in one part of the work, in plain words. A module has one bean, and answers
 * each question with the permissions that guard its use cases, so that the page about roles cannot
 * say anything else than what is enforced.
 */
public interface RoleAbilities {

    /** The part of the work: "Exclusions". */
    String area();

    /** Where it stands on the page, as its place does in the navigation. */
    int order();

    List<Ability> abilities();

    /**
     * Something that one may do.
     *
     * @param words beginning with a verb
     * @param may whether someone in a role may do it at their own place
     */
    record Ability(String words, Predicate<Someone> may) {}

    /**
     * Someone who holds one role and no other: an imagined person, for whom the permissions are
     * worked out.
     *
     * @param school one that the role reaches
     * @param authority that of the school
     */
    record Someone(Actor.Person actor, SchoolId school, OrganisationId authority) {}
}
