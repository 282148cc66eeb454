package org.holdfast.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What others ask about authorities, trusts and schools. Each question is one statement. */
@Repository
@Transactional(readOnly = true)
public class Organisations {
    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The school.
     *
     * @throws NotFound if there is none
     */
    public School school(SchoolId id) {
        return jdbc.sql(SchoolRows.SELECT + "where s.id = :id")
                .param("id", id.value())
                .query(SchoolRows::school)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The schools, in no order; those that are not known are left out. */
    public List<School> schools(Collection<SchoolId> ids) {
        return jdbc.sql(SchoolRows.SELECT + "where s.id = any(:ids)")
                .param("ids", ids.stream().map(SchoolId::value).toArray(UUID[]::new))
                .query(SchoolRows::school)
                .list();
    }

    /** The schools with these numbers; those that are not known are left out. */
    public Map<Urn, SchoolId> byUrn(Collection<Urn> urns) {
        return jdbc
                .sql("select urn, id from organisation.school where urn = any(:urns)")
                .param("urns", urns.stream().map(Urn::value).toArray(Integer[]::new))
                .query((row, _) ->
                        Map.entry(
                                new Urn(row.getInt("urn")),
                                new SchoolId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The schools with these DfE numbers. Where a closed school and the academy that it became
     * share one, the school that is not closed.
     */
    public Map<Laestab, SchoolId> byLaestab(Collection<Laestab> numbers) {
        return jdbc
                .sql(
                        """
                        select distinct on (laestab) laestab, id from organisation.school
                        where laestab = any(:numbers) order by laestab, status = 'closed', urn desc
                        """)
                .param("numbers", numbers.stream().map(Laestab::digits).toArray(String[]::new))
                .query((row, _) ->
                        Map.entry(
                                Laestab.parse(row.getString("laestab")).orElseThrow(),
                                new SchoolId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Names of schools, authorities, trusts and providers; those that are not known are left out.
     */
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return jdbc
                .sql(
                        """
                        select id, name from organisation.school where id = any(:ids)
                        union all select id, name from organisation.authority where id = any(:ids)
                        union all select id, name from organisation.trust where id = any(:ids)
                        union all select id, name from organisation.provider where id = any(:ids)
                        """)
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(
                                new OrganisationId(row.getObject("id", UUID.class)),
                                row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The authority that maintains the school, or in whose area the academy stands.
     *
     * @throws NotFound if there is no such school
     */
    public Authority authorityOf(SchoolId school) {
        return school(school).authority();
    }

    /**
     * The authority.
     *
     * @throws NotFound if there is none
     */
    public Authority authority(AuthorityId id) {
        return jdbc.sql("select id, code, name from organisation.authority where id = :id")
                .param("id", id.value())
                .query((row, _) -> SchoolRows.authority(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The authority with the code. */
    public Optional<Authority> authority(AuthorityCode code) {
        return jdbc.sql("select id, code, name from organisation.authority where code = :code")
                .param("code", code.value())
                .query((row, _) -> SchoolRows.authority(row))
                .optional();
    }

    /** Every authority known here, by name. */
    public List<Authority> authorities() {
        return jdbc.sql("select id, code, name from organisation.authority order by name")
                .query((row, _) -> SchoolRows.authority(row))
                .list();
    }

    /**
     * Schools that are not closed, found by the beginnings of words in their names, by URN or by
     * DfE number; by name, the first so many.
     */
    public List<School> find(String words, int most) {
        var number = words.strip().replace("/", "");
        return jdbc.sql(
                        SchoolRows.SELECT
                                + """
                                where s.status not in ('closed', 'no_longer_listed')
                                  and (s.words @@ to_tsquery('simple', :words) or s.urn = :urn or s.laestab = :laestab)
                                order by s.name_key, s.id limit :most
                                """)
                .param("words", Words.query(words))
                .param("urn", Urn.parse(number).map(Urn::value).orElse(0))
                .param("laestab", Laestab.parse(number).map(Laestab::digits).orElse(""))
                .param("most", most)
                .query(SchoolRows::school)
                .list();
    }
}
