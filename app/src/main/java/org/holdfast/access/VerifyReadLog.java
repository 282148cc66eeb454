package org.holdfast.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.web.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Walks the chain of the read log and says where it does not hold. */
@Service
public class VerifyReadLog {
    /** How many breaks are listed one by one. */
    public static final int MOST_BREAKS = 100;

    private final ReadLogSeals seals;

    VerifyReadLog(ReadLogSeals seals) {
        this.seals = seals;
    }

    /** A seal that someone noted earlier, outside the database. */
    public record Noted(long position, String seal) {}

    /**
     * Verifies the whole chain. Memory stays the same however long the log is.
     *
     * @param noted a seal that must still stand where it stood
     * @throws NotAllowed for anyone but the system's operator
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ReadLogState verify(Optional<Noted> noted) {
        if (!(CurrentActor.get() instanceof Actor.Job)) {
            throw new NotAllowed();
        }
        var walk = new Walk(noted);
        seals.walk(walk::visit);
        walk.end();
        return new ReadLogState(
                walk.sealed, walk.head(), List.copyOf(walk.breaks), walk.count, seals.tail());
    }

    /** What one walk has seen so far. */
    private static final class Walk {
        private final Optional<Noted> noted;
        private final List<ReadLogState.Break> breaks = new ArrayList<>();
        private Seal before = Seal.beforeTheFirst();
        private long expected = 1;
        private long sealed;
        private long count;

        Walk(Optional<Noted> noted) {
            this.noted = noted;
        }

        void visit(ReadLogSeals.Link link) {
            for (; expected < link.position(); expected++) {
                add(expected, Optional.empty(), ReadLogState.Fault.SEAL_MISSING);
            }
            check(link);
            if (noted.filter(one -> one.position() == link.position()).isPresent()
                    && !noted.get().seal().equalsIgnoreCase(link.seal().hex())) {
                add(link.position(), Optional.of(link.entry()), ReadLogState.Fault.NOT_AS_NOTED);
            }
            // From here on by the seal as it stands, so that one break is told once.
            before = link.seal();
            expected = link.position() + 1;
            sealed++;
        }

        private void check(ReadLogSeals.Link link) {
            if (link.reading().isEmpty()) {
                add(link.position(), Optional.of(link.entry()), ReadLogState.Fault.ENTRY_MISSING);
                return;
            }
            var seal = SealRules.seal(before, link.position(), link.reading().getFirst());
            if (!seal.equals(link.seal())) {
                add(link.position(), Optional.of(link.entry()), ReadLogState.Fault.CHANGED);
            }
        }

        void end() {
            if (noted.filter(one -> one.position() >= expected).isPresent()) {
                add(noted.get().position(), Optional.empty(), ReadLogState.Fault.SEAL_MISSING);
            }
        }

        Optional<String> head() {
            return sealed == 0 ? Optional.empty() : Optional.of(before.hex());
        }

        private void add(long position, Optional<Long> entry, ReadLogState.Fault fault) {
            count++;
            if (breaks.size() < MOST_BREAKS) {
                breaks.add(new ReadLogState.Break(position, entry, fault));
            }
        }
    }
}
