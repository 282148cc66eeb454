package org.holdfast.insight.board;

import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads packs, takes what people write into them, issues them. */
@Service
class KeepPack {
    private final Packs packs;
    private final PackPaper paper;

    KeepPack(Packs packs, PackPaper paper) {
        this.packs = packs;
        this.paper = paper;
    }

    /** What came of issuing. */
    sealed interface Issued {
        record Done(Pack pack) implements Issued {}

        /** Parts of the review are empty. */
        record NotReviewed(List<Slot> empty) implements Issued {}
    }

    @Transactional(readOnly = true)
    public List<Pack> all() {
        PackPermissions.requireAny(CurrentActor.get());
        return packs.all();
    }

    @Transactional(readOnly = true)
    public Pack pack(PackId id) {
        PackPermissions.requireAny(CurrentActor.get());
        return packs.pack(id);
    }

    @Transactional(readOnly = true)
    public List<Pack.Words> history(PackId id) {
        PackPermissions.requireAny(CurrentActor.get());
        return packs.history(id);
    }

    /**
     * Writes into a slot. What stood there is kept as an earlier version.
     *
     * @param seen the version that the writer had before them
     * @throws Stale if somebody wrote another meanwhile, or the pack has been issued
     */
    @Transactional
    public void write(PackId id, Slot slot, int seen, String text) {
        var pack = packs.pack(id);
        PackPermissions.require(CurrentActor.get(), pack.authority());
        if (pack.issued().isPresent() && slot.isInThePack()) {
            throw new Stale();
        }
        packs.write(pack, slot, seen, text.strip());
    }

    /** Issues it: from then on its files are kept byte for byte and nothing in it changes. */
    @Transactional
    public Issued issue(PackId id) {
        var pack = packs.pack(id);
        PackPermissions.require(CurrentActor.get(), pack.authority());
        if (!pack.isReviewed()) {
            return new Issued.NotReviewed(
                    Slot.REVIEW.stream().filter(slot -> pack.text(slot).isBlank()).toList());
        }
        packs.issue(pack);
        var issued = packs.pack(id);
        for (var kind : PackFile.values()) {
            packs.keep(issued, kind, paper.bytes(issued, kind));
        }
        return new Issued.Done(issued);
    }

    /** The file: as it was issued, or of the draft as it stands. */
    @Transactional(readOnly = true)
    public byte[] file(PackId id, PackFile kind) {
        PackPermissions.requireAny(CurrentActor.get());
        var pack = packs.pack(id);
        return packs.kept(id, kind).orElseGet(() -> paper.bytes(pack, kind));
    }
}
