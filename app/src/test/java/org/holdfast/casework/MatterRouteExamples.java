package org.holdfast.casework;

import static org.holdfast.access.AccessFixtures.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.RouteExamples;
import org.holdfast.RouteWorld;
import org.holdfast.pupil.AddPupil;
import org.holdfast.pupil.PupilFixtures;
import org.springframework.transaction.support.TransactionTemplate;

/** A review of a plan, of a pupil of the school. */
class MatterRouteExamples implements RouteExamples {
    private final AddPupil addPupil;
    private final MatterLedger ledger;
    private final TransactionTemplate transaction;

    MatterRouteExamples(AddPupil addPupil, MatterLedger ledger, TransactionTemplate transaction) {
        this.addPupil = addPupil;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    @Override
    public Map<String, String> in(RouteWorld world) {
        return as(
                world.headteacher(),
                () -> Objects.requireNonNull(transaction.execute(_ -> aReview(world))));
    }

    private Map<String, String> aReview(RouteWorld world) {
        var pupil =
                switch (addPupil.add(PupilFixtures.newPupil("Ada", "Boateng", world.school()))) {
                    case AddPupil.Added.New(var id) -> id;
                    case AddPupil.Added.Known(var id) -> id;
                    case AddPupil.Added.UpnTaken _ ->
                            throw new AssertionError("A pupil without a UPN");
                };
        var id = UUID.randomUUID();
        ledger.write(
                new Matter(
                        new MatterId(id),
                        "ehc-review",
                        pupil,
                        world.school(),
                        "met",
                        List.of(
                                new Matter.Step(
                                        "met",
                                        LocalDate.of(2025, 11, 10),
                                        Map.of("why", "yearly"))),
                        0),
                Map.of());
        return Map.of(
                "/matters/{id}", "/matters/" + id,
                "/matters/{id}/step/{step}", "/matters/" + id + "/step/reported",
                "/pupils/{id}/matters/{kind}", "/pupils/" + pupil.value() + "/matters/ehc-review");
    }
}
