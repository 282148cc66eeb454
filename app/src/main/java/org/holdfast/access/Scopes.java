package org.holdfast.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The places where roles may be held. The organisation module declares them as organisations come
 * and change.
 */
@Repository
public class Scopes {
    private final JdbcClient jdbc;

    Scopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Declares an organisation, or its new name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void declare(OrganisationId organisation, OrganisationKind kind, String name) {
        jdbc.sql(
                        """
                        insert into access.scope (organisation_id, kind, name) values (:id, :kind, :name)
                        on conflict (organisation_id) do update set kind = excluded.kind, name = excluded.name
                        where (scope.kind, scope.name) is distinct from (excluded.kind, excluded.name)
                        """)
                .param("id", organisation.value())
                .param("kind", kind.key())
                .param("name", name)
                .update();
    }

    /** Declares which schools the organisation reaches, in place of those it reached before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reach(OrganisationId organisation, Collection<SchoolId> schools) {
        var ids = schools.stream().map(SchoolId::value).toArray(UUID[]::new);
        jdbc.sql(
                        """
                        delete from access.scope_school where organisation_id = :id and school_id <> all (:schools)
                        """)
                .param("id", organisation.value())
                .param("schools", ids)
                .update();
        jdbc.sql(
                        """
                        insert into access.scope_school (organisation_id, school_id)
                        select :id, unnest(:schools) on conflict do nothing
                        """)
                .param("id", organisation.value())
                .param("schools", ids)
                .update();
    }

    /** Declares many organisations of one kind, or their new names. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void declareAll(OrganisationKind kind, Map<OrganisationId, String> names) {
        var organisations = List.copyOf(names.keySet());
        jdbc.sql(
                        """
                        insert into access.scope (organisation_id, kind, name)
                        select id, :kind, name from unnest(:ids, :names) as given (id, name)
                        on conflict (organisation_id) do update set kind = excluded.kind, name = excluded.name
                        where (scope.kind, scope.name) is distinct from (excluded.kind, excluded.name)
                        """)
                .param("kind", kind.key())
                .param("ids", ids(organisations))
                .param("names", organisations.stream().map(names::get).toArray(String[]::new))
                .update();
    }

    /**
     * Declares which schools each of many organisations reaches, in place of those it reached
     * before; organisations that are not named keep theirs.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reachAll(Map<OrganisationId, ? extends Collection<SchoolId>> schools) {
        var pairs =
                schools.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(school -> Map.entry(entry.getKey(), school)))
                        .toList();
        var organisations = pairs.stream().map(Map.Entry::getKey).toList();
        var reached = pairs.stream().map(pair -> pair.getValue().value()).toArray(UUID[]::new);
        jdbc.sql(
                        """
                        delete from access.scope_school r where r.organisation_id = any(:all)
                          and not exists (
                            select 1 from unnest(:organisations, :schools) as kept (organisation_id, school_id)
                            where kept.organisation_id = r.organisation_id and kept.school_id = r.school_id)
                        """)
                .param("all", ids(schools.keySet()))
                .param("organisations", ids(organisations))
                .param("schools", reached)
                .update();
        jdbc.sql(
                        """
                        insert into access.scope_school (organisation_id, school_id)
                        select * from unnest(:organisations, :schools) on conflict do nothing
                        """)
                .param("organisations", ids(organisations))
                .param("schools", reached)
                .update();
    }

    private static UUID[] ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
