package org.holdfast.duty;

import static org.holdfast.access.AccessFixtures.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.RouteExamples;
import org.holdfast.RouteWorld;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.Timing;
import org.springframework.transaction.support.TransactionTemplate;

/** A duty of the board of the school that the routes are called for. */
class DutyRouteExamples implements RouteExamples {
    private final Duties duties;
    private final DutyLedger ledger;
    private final TransactionTemplate transaction;

    DutyRouteExamples(Duties duties, DutyLedger ledger, TransactionTemplate transaction) {
        this.duties = duties;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    @Override
    public Map<String, String> in(RouteWorld world) {
        return as(
                world.headteacher(),
                () -> Objects.requireNonNull(transaction.execute(_ -> aDuty(world))));
    }

    private Map<String, String> aDuty(RouteWorld world) {
        var about = DutyFixtures.aCase();
        duties.reconcile(
                about,
                new PupilId(UUID.randomUUID()),
                world.school(),
                List.of(
                        DutyFixtures.boardMeets(
                                world.school(), new Timing.By(LocalDate.of(2999, 12, 2)))),
                "recorded");
        return Map.of("/duties/{id}", "/duties/" + ledger.held(about).getFirst().id().value());
    }
}
