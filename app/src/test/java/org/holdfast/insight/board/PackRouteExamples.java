package org.holdfast.insight.board;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.holdfast.RouteExamples;
import org.holdfast.RouteWorld;
import org.holdfast.access.AccessFixtures;
import org.holdfast.insight.indicator.Term;
import org.holdfast.insight.snapshot.SnapshotSettings;
import org.holdfast.insight.snapshot.Town;
import org.holdfast.organisation.Authority;
import org.holdfast.organisation.AuthorityCode;
import org.holdfast.organisation.AuthorityId;

/** A pack of the world's authority. */
final class PackRouteExamples implements RouteExamples {
    private final MakePack makePack;
    private final SnapshotSettings settings;

    PackRouteExamples(MakePack makePack, SnapshotSettings settings) {
        this.makePack = makePack;
        this.settings = settings;
    }

    @Override
    public Map<String, String> in(RouteWorld world) {
        var snapshot = Town.on(LocalDate.of(2026, 1, 20)).snapshot(settings.folder());
        var authority =
                new Authority(
                        new AuthorityId(world.authority().value()),
                        new AuthorityCode("999"),
                        "Westmarch");
        var id =
                AccessFixtures.as(
                        world.officer(),
                        () ->
                                Objects.requireNonNull(
                                        makePack.make(
                                                authority,
                                                new PackTerm(2025, Term.AUTUMN),
                                                snapshot)));
        var pack = "/board-packs/" + id.value();
        return Map.of(
                "/board-packs/{id}",
                pack,
                "/board-packs/{id}/write/{slot}",
                pack + "/write/what-next",
                "/board-packs/{id}/file/{kind}",
                pack + "/file/html");
    }
}
