package org.holdfast.pupil;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What others ask about pupils. Each question is one statement. Whoever shows the answer logs the
 * reading; row security hides pupils whom the actor may not see.
 */
@Repository
@Transactional(readOnly = true)
public class Pupils {
    private static final String NAME =
            """
            coalesce(nullif(preferred_forename, ''), legal_forename) as forename,
            coalesce(nullif(preferred_surname, ''), legal_surname) as surname
            """;
    private static final String SPELLS =
            """
            select kind, rank, value, from_date, since_known, until_date, source
            from pupil.spell where pupil_id = :id and withdrawn_at is null
            order by from_date desc, kind, rank
            """;

    private final JdbcClient jdbc;

    Pupils(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The pupil.
     *
     * @throws NotFound if there is none, or the actor may not see them
     */
    public Pupil pupil(PupilId id) {
        return jdbc.sql("select *, " + NAME + " from pupil.pupil where id = :id")
                .param("id", id.value())
                .query(Pupils::pupil)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What the pupils are called; those whom the actor may not see are left out. */
    public Map<PupilId, PupilName> names(Collection<PupilId> ids) {
        return jdbc
                .sql("select id, " + NAME + " from pupil.pupil where id = any(:ids)")
                .param("ids", ids.stream().map(PupilId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(new PupilId(row.getObject("id", UUID.class)), name(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The year groups of the pupils on the day, as a page says them; worked out from the year in
     * which each was in reception, and left out where that is not known.
     */
    public Map<PupilId, String> yearGroups(Collection<PupilId> ids, LocalDate on) {
        record Row(PupilId id, int cohort) {}
        var labels = new java.util.HashMap<PupilId, String>();
        jdbc.sql("select id, cohort from pupil.pupil where id = any(:ids) and cohort is not null")
                .param("ids", ids.stream().map(PupilId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        new Row(new PupilId(row.getObject("id", UUID.class)), row.getInt("cohort")))
                .list()
                .forEach(row ->
                        YearGroups.ofCohort(row.cohort(), on)
                                .map(Characteristic.YEAR_GROUP::label)
                                .ifPresent(label -> labels.put(row.id(), label)));
        return labels;
    }

    /**
     * What is known of the pupil as at the day.
     *
     * @throws NotFound if there is none, or the actor may not see them
     */
    public PupilFacts facts(PupilId id, LocalDate on) {
        record Row(LocalDate dateOfBirth, Optional<Integer> cohort, Optional<Spell> spell) {}
        var rows =
                jdbc.sql(
                                """
                                select p.date_of_birth, p.cohort, s.kind, s.rank, s.value, s.from_date, s.since_known, s.until_date, s.source
                                from pupil.pupil p
                                left join pupil.spell s on s.pupil_id = p.id and s.withdrawn_at is null
                                  and s.from_date <= :on and (s.until_date is null or s.until_date >= :on)
                                where p.id = :id
                                order by s.kind, s.rank
                                """)
                        .param("id", id.value())
                        .param("on", on)
                        .query((row, number) ->
                                new Row(
                                        row.getObject("date_of_birth", LocalDate.class),
                                        Optional.ofNullable(row.getObject("cohort", Integer.class)),
                                        row.getString("kind") == null
                                                ? Optional.empty()
                                                : Optional.of(spell(row, number))))
                        .list();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        var spells = rows.stream().flatMap(row -> row.spell().stream()).toList();
        return new PupilFacts(
                on,
                rows.getFirst().dateOfBirth(),
                yearGroup(spells, rows.getFirst().cohort(), on),
                spells);
    }

    /** A year group is recorded for a school year; after that the pupil has moved up. */
    private static Optional<String> yearGroup(
            List<Spell> spells, Optional<Integer> cohort, LocalDate on) {
        var recorded =
                spells.stream()
                        .filter(spell -> spell.characteristic() == Characteristic.YEAR_GROUP)
                        .filter(spell ->
                                YearGroups.schoolYear(spell.from()) == YearGroups.schoolYear(on)
                                        || YearGroups.cohort(spell.value(), spell.from()).isEmpty())
                        .map(Spell::value)
                        .findFirst();
        return recorded.or(() -> cohort.flatMap(known -> YearGroups.ofCohort(known, on)));
    }

    /** Every characteristic that was ever recorded and not withdrawn, newest first. */
    public List<Spell> spells(PupilId id) {
        return jdbc.sql(SPELLS).param("id", id.value()).query(Pupils::spell).list();
    }

    /** Every enrolment, newest first. */
    public List<Enrolment> enrolments(PupilId id) {
        return jdbc.sql(
                        """
                        select id, school_id, status, from_date, until_date, version
                        from pupil.enrolment where pupil_id = :id order by from_date desc, id
                        """)
                .param("id", id.value())
                .query(Pupils::enrolment)
                .list();
    }

    /**
     * The schools where the pupil is on the register on the day, sole or main registration first.
     */
    public List<SchoolId> schoolsOn(PupilId id, LocalDate day) {
        return enrolments(id).stream()
                .filter(enrolment -> enrolment.covers(day))
                .sorted(java.util.Comparator.comparing(Enrolment::isMain).reversed())
                .map(Enrolment::school)
                .distinct()
                .toList();
    }

    /** The adults around the pupil, in the order in which they are asked. */
    public List<Contact> contacts(PupilId id) {
        return jdbc.sql(
                        """
                        select * from pupil.contact where pupil_id = :id and ended_at is null
                        order by priority, name, id
                        """)
                .param("id", id.value())
                .query(Pupils::contact)
                .list();
    }

    /** The pupil's number: a page that shows it logs that on its own. */
    public Optional<Upn> upn(PupilId id) {
        return jdbc.sql("select upn from pupil.pupil where id = :id and upn is not null")
                .param("id", id.value())
                .query((row, _) -> new Upn(row.getString("upn")))
                .optional();
    }

    static Pupil pupil(ResultSet row, int number) throws SQLException {
        return new Pupil(
                new PupilId(row.getObject("id", UUID.class)),
                name(row),
                new PupilName(row.getString("legal_forename"), row.getString("legal_surname")),
                row.getString("middle_names"),
                Arrays.asList((String[]) row.getArray("former_surnames").getArray()),
                row.getObject("date_of_birth", LocalDate.class),
                row.getString("sex"),
                row.getString("upn") != null,
                row.getInt("version"));
    }

    static PupilName name(ResultSet row) throws SQLException {
        return new PupilName(row.getString("forename"), row.getString("surname"));
    }

    static Spell spell(ResultSet row, int number) throws SQLException {
        return new Spell(
                Characteristic.ofKey(row.getString("kind")),
                row.getInt("rank"),
                row.getString("value"),
                row.getObject("from_date", LocalDate.class),
                row.getBoolean("since_known"),
                date(row, "until_date"),
                row.getString("source"));
    }

    private static Enrolment enrolment(ResultSet row, int number) throws SQLException {
        return new Enrolment(
                row.getObject("id", UUID.class),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("status"),
                row.getObject("from_date", LocalDate.class),
                date(row, "until_date"),
                row.getInt("version"));
    }

    static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getInt("priority"),
                row.getString("name"),
                row.getString("relationship"),
                Contact.Responsibility.ofKey(row.getString("parental_responsibility")),
                row.getString("language"),
                row.getString("email"),
                row.getString("telephone"),
                row.getString("address"),
                row.getString("postcode"),
                Contact.Restriction.ofKey(row.getString("restriction")),
                row.getString("restriction_reason"));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        @Nullable LocalDate value = row.getObject(column, LocalDate.class);
        return Optional.ofNullable(value);
    }
}
