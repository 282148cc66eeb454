package org.holdfast.insight.board;

import java.nio.file.Path;
import java.util.Objects;
import org.holdfast.access.CurrentActor;
import org.holdfast.insight.release.ReleasedTables;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.Snapshots;
import org.holdfast.organisation.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a pack from a snapshot: counts it, hides what would tell of few pupils, registers the
 * release, freezes both. From then on the snapshot is kept.
 */
@Service
class MakePack {
    private final Packs packs;
    private final ReleasedTables releases;
    private final Snapshots snapshots;
    private final PublishedBeside published;
    private final TransactionTemplate transaction;

    MakePack(
            Packs packs,
            ReleasedTables releases,
            Snapshots snapshots,
            PublishedBeside published,
            TransactionTemplate transaction) {
        this.packs = packs;
        this.releases = releases;
        this.snapshots = snapshots;
        this.published = published;
        this.transaction = transaction;
    }

    /**
     * Makes the term's next edition.
     *
     * @param snapshot its folder
     */
    PackId make(Authority authority, PackTerm term, Path snapshot) {
        PackPermissions.require(CurrentActor.get(), authority.id());
        try (var folder = SnapshotFolder.open(snapshot)) {
            return Objects.requireNonNull(transaction.execute(_ -> kept(authority, term, folder)));
        }
    }

    private PackId kept(Authority authority, PackTerm term, SnapshotFolder folder) {
        var counted = CountPack.of(folder, authority, term, releases.before(authority.id()));
        var edition = packs.editions(authority.id(), term) + 1;
        var snapshot = folder.manifest().id();
        var title = "Board pack, %s, edition %d".formatted(term.words(), edition);
        var release =
                releases.add(
                        new ReleasedTables.Incoming(
                                authority.id(),
                                title,
                                snapshot,
                                PackAnswers.shown(),
                                counted.tables()));
        snapshots.cite(snapshot, "%s, %s".formatted(title, authority.name()));
        var content =
                published.of(authority).map(counted.content()::with).orElseGet(counted::content);
        return packs.add(authority.id(), term, edition, release, content);
    }
}
