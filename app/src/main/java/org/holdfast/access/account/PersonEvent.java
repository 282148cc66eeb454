package org.holdfast.access.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.Role;

/**
 * Something that happened to an account.
 *
 * @param held the role that it is about
 * @param place the name of the organisation where that role is held
 * @param by the name of the person who did it, or of a job
 */
public record PersonEvent(
        Kind kind, Optional<PersonEvents.Held> held, String place, String by, Instant at) {

    /** What can happen. */
    public enum Kind {
        ADDED("Account made"),
        DETAILS_CHANGED("Name or email address changed"),
        ROLE_GIVEN("Role given"),
        ROLE_ENDED("Role ended"),
        INVITED("Invitation made"),
        PASSWORD_SET("Password set by invitation"),
        PASSWORD_CHANGED("Password changed"),
        SIGNED_OUT_EVERYWHERE("Signed out everywhere"),
        CLOSED("Account closed"),
        REOPENED("Account reopened");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** {@code Role given: Headteacher, Westmarch High}. */
    public String words() {
        return held.map(role -> kind.words() + ": " + role.role().title() + ", " + place)
                .orElse(kind.words());
    }

    static PersonEvent of(ResultSet row) throws SQLException {
        return new PersonEvent(
                Kind.ofKey(row.getString("kind")),
                row.getObject("holding_id") == null ? Optional.empty() : Optional.of(held(row)),
                row.getString("organisation") == null ? "" : row.getString("organisation"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static PersonEvents.Held held(ResultSet row) throws SQLException {
        return new PersonEvents.Held(
                row.getObject("holding_id", UUID.class),
                Role.ofKey(row.getString("role")),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("from_date", LocalDate.class),
                Optional.ofNullable(row.getObject("until_date", LocalDate.class)));
    }

    @Override
    public String toString() {
        return "PersonEvent[" + kind + "]";
    }
}
