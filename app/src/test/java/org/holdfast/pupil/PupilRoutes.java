package org.holdfast.pupil;

import java.util.Map;
import org.holdfast.RouteExamples;
import org.holdfast.RouteWorld;
import org.holdfast.access.AccessFixtures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A pupil of the school, with a parent. */
class PupilRoutes implements RouteExamples {
    private final PupilFixtures fixtures;

    PupilRoutes(
            AccessFixtures access,
            AddPupil addPupil,
            PupilRecords records,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.fixtures = new PupilFixtures(access, addPupil, records, transaction, jdbc);
    }

    @Override
    public Map<String, String> in(RouteWorld world) {
        var pupil = fixtures.aPupilAt(world.school());
        var parent = fixtures.aParentOf(pupil, "Efua Amankwah");
        var address = "/pupils/" + pupil.value();
        return Map.of(
                "/pupils/{id}",
                address,
                "/pupils/{id}/contacts/{contact}",
                address + "/contacts/" + parent);
    }
}
