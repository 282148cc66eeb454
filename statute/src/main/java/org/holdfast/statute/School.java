package org.holdfast.statute;

/**
 * The excluding school.
 *
 * @param localAuthority the authority that maintains it, or in whose area the academy stands
 */
public record School(SchoolKind kind, String localAuthority) {}
