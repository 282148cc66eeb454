package org.holdfast.organisation;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.RouteExamples;
import org.holdfast.RouteWorld;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The school and the authority of the world of routes, as organisations with pages. */
class OrganisationRoutes implements RouteExamples {
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    private final JdbcClient jdbc;

    OrganisationRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> in(RouteWorld world) {
        var number = NEXT.getAndIncrement();
        jdbc.sql(
                        "insert into organisation.authority (id, code, name) values (?, ?, 'Westmarch') on conflict do nothing")
                .params(world.authority().value(), Integer.toString(number))
                .update();
        jdbc.sql(
                        """
                        insert into organisation.school (id, urn, name, authority_id, kind, phase, phase_from, status, name_key)
                        values (?, ?, 'Westmarch High', ?, 'maintained', 'secondary', 'list', 'open', 'westmarch high')
                        on conflict do nothing
                        """)
                .params(world.school().value(), 800_000 + number, world.authority().value())
                .update();
        return Map.of(
                "/schools/{id}", "/schools/" + world.school().value(),
                "/authorities/{id}", "/authorities/" + world.authority().value());
    }
}
