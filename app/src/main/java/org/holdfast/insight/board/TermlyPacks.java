package org.holdfast.insight.board;

import java.time.LocalTime;
import java.util.Objects;
import org.holdfast.organisation.Authority;
import org.holdfast.schedule.Rhythm;
import org.holdfast.schedule.TimedWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the draft pack of the term that is over, where the authority has said when. */
@Component
class TermlyPacks implements TimedWork {
    /** After the night's snapshot. */
    private static final LocalTime AT = LocalTime.of(4, 10);

    private final PackGround ground;
    private final MakePack makePack;
    private final PackSchedules schedules;
    private final Packs packs;
    private final TransactionTemplate transaction;

    TermlyPacks(
            PackGround ground,
            MakePack makePack,
            PackSchedules schedules,
            Packs packs,
            TransactionTemplate transaction) {
        this.ground = ground;
        this.makePack = makePack;
        this.schedules = schedules;
        this.packs = packs;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "board packs";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Nightly(AT);
    }

    @Override
    public void work() {
        var term = PackTerm.lastOverBy(ground.today());
        for (var authority : ground.authorities()) {
            if (isDue(authority, term)) {
                makePack.make(authority, term, ground.snapshot());
            }
        }
    }

    private boolean isDue(Authority authority, PackTerm term) {
        var days = schedules.of(authority.id()).daysAfter();
        return days.isPresent()
                && !ground.today().isBefore(term.last().plusDays(days.getAsInt()))
                && Objects.requireNonNull(
                                transaction.execute(_ -> packs.editions(authority.id(), term)))
                        == 0;
    }
}
