package org.holdfast.insight;

import static org.holdfast.access.AccessFixtures.as;

import java.util.Map;
import java.util.Objects;
import org.holdfast.RouteExamples;
import org.holdfast.RouteWorld;
import org.holdfast.access.Actor;
import org.holdfast.insight.snapshot.TakeSnapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The school and its authority, and a snapshot of what there is. */
class FiguresRouteExamples implements RouteExamples {
    private static final Actor JOB = new Actor.Job("a test");

    private final TakeSnapshot takeSnapshot;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FiguresRouteExamples(
            TakeSnapshot takeSnapshot, JdbcClient jdbc, TransactionTemplate transaction) {
        this.takeSnapshot = takeSnapshot;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public Map<String, String> in(RouteWorld world) {
        as(JOB, () -> Objects.requireNonNull(transaction.execute(_ -> aSchool(world))));
        as(JOB, takeSnapshot::take);
        return Map.of("/figures/schools/{id}", "/figures/schools/" + world.school().value());
    }

    private int aSchool(RouteWorld world) {
        jdbc.sql(
                        """
                        insert into organisation.authority (id, code, name) values (?, '899', 'Westmarch')
                        on conflict do nothing
                        """)
                .param(world.authority().value())
                .update();
        return jdbc.sql(
                        """
                        insert into organisation.school (id, urn, name, authority_id, kind, phase, phase_from, status, name_key)
                        select ?, 100000 + floor(random() * 800000), 'Westmarch High', id, 'maintained', 'secondary', 'list', 'open', 'westmarch high'
                        from organisation.authority where code = '899'
                        on conflict (id) do nothing
                        """)
                .param(world.school().value())
                .update();
    }
}
