package org.holdfast.access;

import java.util.Collection;
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
}
