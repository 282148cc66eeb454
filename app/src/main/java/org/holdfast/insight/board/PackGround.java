package org.holdfast.insight.board;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.holdfast.insight.snapshot.Manifest;
import org.holdfast.insight.snapshot.Snapshots;
import org.holdfast.insight.snapshot.TakeSnapshot;
import org.holdfast.organisation.Authority;
import org.holdfast.organisation.Organisations;
import org.springframework.stereotype.Component;

/** What packs are made on: whose, on which day, and a snapshot that knows that day. */
@Component
class PackGround {
    private final Organisations organisations;
    private final Snapshots snapshots;
    private final TakeSnapshot takeSnapshot;
    private final Clock clock;

    PackGround(
            Organisations organisations,
            Snapshots snapshots,
            TakeSnapshot takeSnapshot,
            Clock clock) {
        this.organisations = organisations;
        this.snapshots = snapshots;
        this.takeSnapshot = takeSnapshot;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The authorities whose packs the current actor makes. */
    List<Authority> authorities() {
        return organisations.authorities().stream().filter(PackGround::isTheirs).toList();
    }

    private static boolean isTheirs(Authority authority) {
        return switch (CurrentActor.get()) {
            case Actor.Job _ -> true;
            case Actor.Person person -> {
                var roles = person.rolesAt(authority.id().organisation());
                yield roles.contains(Role.EXCLUSIONS_OFFICER) || roles.contains(Role.ANALYST);
            }
        };
    }

    /** The newest snapshot if it knows today, else one taken now. */
    Path snapshot() {
        return snapshots.newest().filter(this::knowsToday).orElseGet(takeSnapshot::take);
    }

    private boolean knowsToday(Path folder) {
        return !Manifest.read(folder).asAt().isBefore(today());
    }
}
