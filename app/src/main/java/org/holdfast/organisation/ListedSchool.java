package org.holdfast.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A school as one row of a list gives it. What is null is not said by the list, so that what is
 * known already stays.
 *
 * @param lastYear the last school year in which it stood in the list, such as 201718; null in a
 *     list of today
 * @param trust null in a list that says nothing of trusts; {@link ListedTrust#NONE} for a school
 *     without one
 */
record ListedSchool(
        Urn urn,
        @Nullable Laestab laestab,
        String name,
        AuthorityCode authority,
        String authorityName,
        EstablishmentTypes.@Nullable Type type,
        @Nullable Phase phase,
        School.@Nullable Status status,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable Integer lowAge,
        @Nullable Integer highAge,
        Contact contact,
        @Nullable ListedTrust trust,
        @Nullable String lastYear) {

    /** Where and who; a null part is not said by the list. */
    record Contact(
            @Nullable String street,
            @Nullable String locality,
            @Nullable String town,
            @Nullable String county,
            @Nullable String postcode,
            @Nullable String telephone,
            @Nullable String website,
            @Nullable String headTitle,
            @Nullable String headFirstName,
            @Nullable String headLastName) {

        /** A headteacher's name stays out of logs. */
        @Override
        public String toString() {
            return "Contact";
        }
    }

    /** The academy trust. */
    record ListedTrust(String code, String name) {
        static final ListedTrust NONE = new ListedTrust("", "");

        boolean exists() {
            return !code.isEmpty();
        }
    }

    SchoolKind kind() {
        return type == null ? SchoolKind.UNKNOWN : type.kind();
    }

    Optional<String> typeName() {
        return Optional.ofNullable(type).map(EstablishmentTypes.Type::name);
    }

    ListedSchool withStatus(School.Status now) {
        return new ListedSchool(
                urn,
                laestab,
                name,
                authority,
                authorityName,
                type,
                phase,
                now,
                opened,
                closed,
                lowAge,
                highAge,
                contact,
                trust,
                lastYear);
    }
}
