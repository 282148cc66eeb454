package org.holdfast.organisation;

/** A local authority: it maintains schools, and academies stand in its area. */
public record Authority(AuthorityId id, AuthorityCode code, String name) {}
