package org.holdfast.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.SchoolId;
import org.holdfast.access.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declares to access where roles may be held: an authority reaches its schools, a trust its
 * schools, a school itself.
 */
@Repository
class SchoolReach {
    private final JdbcClient jdbc;
    private final Scopes scopes;

    SchoolReach(JdbcClient jdbc, Scopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** Declares every organisation as it stands now; again: changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void declare() {
        scopes.declareAll(OrganisationKind.AUTHORITY, names("authority"));
        scopes.declareAll(OrganisationKind.TRUST, names("trust"));
        var schools = names("school");
        scopes.declareAll(OrganisationKind.SCHOOL, schools);
        var reach = new HashMap<OrganisationId, Set<SchoolId>>();
        schools.keySet().forEach(id -> reach.put(id, Set.of(new SchoolId(id.value()))));
        reach.putAll(schoolsOf("authority"));
        reach.putAll(schoolsOf("trust"));
        scopes.reachAll(reach);
    }

    private Map<OrganisationId, String> names(String table) {
        var names = new HashMap<OrganisationId, String>();
        jdbc.sql("select id, name from organisation." + table)
                .query(row -> {
                    names.put(
                            new OrganisationId(row.getObject("id", UUID.class)),
                            row.getString("name"));
                });
        return names;
    }

    private Map<OrganisationId, Set<SchoolId>> schoolsOf(String owner) {
        record Pair(OrganisationId owner, SchoolId school) {}
        var reach =
                jdbc
                        .sql(
                                "select o.id as owner, s.id as school from organisation.%1$s o left join organisation.school s on s.%1$s_id = o.id"
                                        .formatted(owner))
                        .query((row, _) ->
                                new Pair(
                                        new OrganisationId(row.getObject("owner", UUID.class)),
                                        new SchoolId(row.getObject("school", UUID.class))))
                        .list()
                        .stream()
                        .collect(groupingBy(Pair::owner, mapping(Pair::school, toSet())));
        reach.values().forEach(schools -> schools.removeIf(school -> school.value() == null));
        return reach;
    }
}
