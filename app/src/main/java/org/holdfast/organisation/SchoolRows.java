package org.holdfast.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.SchoolId;
import org.jspecify.annotations.Nullable;

/** Reads schools from rows. */
final class SchoolRows {

    /** To be followed by conditions on {@code s}, {@code a} or {@code t}. */
    static final String SELECT =
            """
            select s.*, a.code as authority_code, a.name as authority_name, t.code as trust_code, t.name as trust_name
            from organisation.school s
            join organisation.authority a on a.id = s.authority_id
            left join organisation.trust t on t.id = s.trust_id
            """;

    private SchoolRows() {}

    static School school(ResultSet row, int number) throws SQLException {
        var phaseFrom = row.getString("phase_from");
        return new School(
                new SchoolId(row.getObject("id", UUID.class)),
                new Urn(row.getInt("urn")),
                Optional.ofNullable(row.getString("laestab")).flatMap(Laestab::parse),
                row.getString("name"),
                SchoolKind.ofKey(row.getString("kind")),
                type(row),
                Phase.ofKey(row.getString("phase")),
                "type".equals(phaseFrom) || "number".equals(phaseFrom),
                School.Status.ofKey(row.getString("status")),
                new Authority(
                        new AuthorityId(row.getObject("authority_id", UUID.class)),
                        new AuthorityCode(row.getString("authority_code")),
                        row.getString("authority_name")),
                trust(row),
                Optional.ofNullable(row.getObject("opened", LocalDate.class)),
                Optional.ofNullable(row.getObject("closed", LocalDate.class)),
                Optional.ofNullable(row.getObject("low_age", Integer.class)),
                Optional.ofNullable(row.getObject("high_age", Integer.class)),
                Stream.of("street", "locality", "town", "county")
                        .map(column -> text(row, column))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                row.getString("postcode"),
                row.getString("telephone"),
                row.getString("website"),
                String.join(
                                " ",
                                row.getString("head_title"),
                                row.getString("head_first_name"),
                                row.getString("head_last_name"))
                        .strip(),
                row.getInt("version"));
    }

    static Authority authority(ResultSet row) throws SQLException {
        return new Authority(
                new AuthorityId(row.getObject("id", UUID.class)),
                new AuthorityCode(row.getString("code")),
                row.getString("name"));
    }

    private static String type(ResultSet row) throws SQLException {
        @Nullable Integer code = row.getObject("type_code", Integer.class);
        return code == null
                ? ""
                : EstablishmentTypes.ofCode(code).map(EstablishmentTypes.Type::name).orElse("");
    }

    private static Optional<Trust> trust(ResultSet row) throws SQLException {
        var id = row.getObject("trust_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(
                        new Trust(
                                new OrganisationId(id),
                                row.getString("trust_code"),
                                row.getString("trust_name")));
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The column " + column + " cannot be read", unreadable);
        }
    }
}
