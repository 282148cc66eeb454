package org.holdfast.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.web.Dates;
import org.holdfast.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks things up in the read log. It asks no permission: that is the first line of the use cases
 * that show it, and what they show of one pupil they log as a reading.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Readings {
    private static final String OF_PUPIL =
            """
            from access.read_log l left join access.person p on p.id::text = l.actor
            where l.pupils @> cast(array[ :pupil ] as uuid[]) and (:actor = '' or l.actor = :actor)
              and l.at >= :from and l.at < :until
            """;
    private static final String BY_PERSON =
            "from access.read_log l where l.actor = :actor and l.at >= :from and l.at < :until";

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(2999, 12, 31);

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a list is narrowed to.
     *
     * @param reader the reference of a person or job; empty for all
     * @param from the first day
     * @param until the last day
     */
    public record Narrowed(
            Optional<String> reader, Optional<LocalDate> from, Optional<LocalDate> until) {}

    /**
     * Someone opened something.
     *
     * @param by a person's name, or a job's
     * @param shown how many pupils it showed
     * @param pupil the one it showed, if it was one
     */
    public record Opened(Instant at, String by, String what, int shown, Optional<UUID> pupil) {

        @Override
        public String toString() {
            return "Opened[" + at + "]";
        }
    }

    /** Whoever opened a record. */
    public record Reader(String reference, String name) {

        @Override
        public String toString() {
            return "Reader[" + reference + "]";
        }
    }

    /** How often the pupil's record was opened. */
    public long count(Subject pupil, Narrowed narrowed) {
        return narrow(jdbc.sql("select count(*) " + OF_PUPIL), narrowed)
                .param("pupil", pupil.value())
                .query(Long.class)
                .single();
    }

    /** Who opened the pupil's record, newest first. */
    public List<Opened> of(Subject pupil, Narrowed narrowed, Paging paging) {
        return narrow(
                        jdbc.sql(
                                "select l.at, coalesce(p.name, l.actor) as by_name, l.what, l.pupils "
                                        + OF_PUPIL
                                        + " order by l.id desc limit :size offset :offset"),
                        narrowed)
                .param("pupil", pupil.value())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> opened(row))
                .list();
    }

    /** Everyone who ever opened the pupil's record, by name. */
    public List<Reader> readers(Subject pupil) {
        return jdbc.sql(
                        """
                        select distinct l.actor, coalesce(p.name, l.actor) as by_name
                        from access.read_log l left join access.person p on p.id::text = l.actor
                        where l.pupils @> cast(array[ :pupil ] as uuid[]) order by by_name
                        """)
                .param("pupil", pupil.value())
                .query((row, _) -> new Reader(row.getString("actor"), row.getString("by_name")))
                .list();
    }

    /** How often the person opened something. */
    public long count(PersonId person, Narrowed narrowed) {
        return days(jdbc.sql("select count(*) " + BY_PERSON), narrowed)
                .param("actor", person.value().toString())
                .query(Long.class)
                .single();
    }

    /** What the person opened, newest first. */
    public List<Opened> by(PersonId person, Narrowed narrowed, Paging paging) {
        return days(
                        jdbc.sql(
                                "select l.at, l.actor as by_name, l.what, l.pupils "
                                        + BY_PERSON
                                        + " order by l.id desc limit :size offset :offset"),
                        narrowed)
                .param("actor", person.value().toString())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> opened(row))
                .list();
    }

    private static JdbcClient.StatementSpec narrow(
            JdbcClient.StatementSpec sql, Narrowed narrowed) {
        return days(sql, narrowed).param("actor", narrowed.reader().orElse(""));
    }

    /** Days begin and end in London. */
    private static JdbcClient.StatementSpec days(JdbcClient.StatementSpec sql, Narrowed narrowed) {
        return sql.param("from", midnight(narrowed.from().orElse(BEGINNING)))
                .param("until", midnight(narrowed.until().orElse(END).plusDays(1)));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(Dates.LONDON).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Opened opened(ResultSet row) throws SQLException {
        var pupils = Arrays.asList((UUID[]) row.getArray("pupils").getArray());
        return new Opened(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("what"),
                pupils.size(),
                pupils.size() == 1 ? Optional.of(pupils.getFirst()) : Optional.empty());
    }
}
