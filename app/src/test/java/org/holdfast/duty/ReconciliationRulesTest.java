package org.holdfast.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.duty.DutyFixtures.MONDAY;
import static org.holdfast.duty.DutyFixtures.boardMeets;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.Timing;
import org.junit.jupiter.api.Test;

class ReconciliationRulesTest {
    private static final LocalDate LIMIT = LocalDate.of(2025, 12, 2);
    private static final Timing BY_LIMIT = new Timing.By(LIMIT);

    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final Duty.Subject subject =
            new Duty.Subject(DutyFixtures.aCase(), new PupilId(UUID.randomUUID()), school);

    @Test
    void whatIsOwedForTheFirstTimeIsCreated() {
        var changes = on(MONDAY, List.of(), boardMeets(school, BY_LIMIT));
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().event()).isInstanceOf(DutyEvent.Created.class);
        var duty = changes.getFirst().after();
        assertThat(duty.state()).isEqualTo(Duty.State.OPEN);
        assertThat(duty.version()).isEqualTo(1);
        assertThat(duty.lateFrom()).contains(LIMIT.plusDays(1));
    }

    @Test
    void whatIsStillOwedInTheSameWayIsLeftAlone() {
        assertThat(on(MONDAY, List.of(open(BY_LIMIT)), boardMeets(school, BY_LIMIT))).isEmpty();
    }

    @Test
    void aDateThatChangesMovesAndKeepsTheOldOne() {
        var later = new Timing.By(LIMIT.plusDays(1));
        var change = on(MONDAY, List.of(open(BY_LIMIT)), boardMeets(school, later)).getFirst();
        assertThat(change.event())
                .isInstanceOfSatisfying(
                        DutyEvent.Moved.class,
                        moved -> {
                            assertThat(moved.from()).isEqualTo(new When.By(LIMIT));
                            assertThat(moved.why()).isEqualTo("why");
                        });
        assertThat(change.after().terms().when()).isEqualTo(new When.By(LIMIT.plusDays(1)));
    }

    @Test
    void aLimitMovesOnItsLastDayButNeverOnceItHasPassed() {
        var later = boardMeets(school, new Timing.By(LIMIT.plusDays(9)));
        assertThat(on(LIMIT, List.of(open(BY_LIMIT)), later).getFirst().event())
                .isInstanceOf(DutyEvent.Moved.class);
        var kept = on(LIMIT.plusDays(1), List.of(open(BY_LIMIT)), later).getFirst();
        assertThat(kept.event()).isInstanceOf(DutyEvent.Kept.class);
        assertThat(kept.after().terms().when()).isEqualTo(new When.By(LIMIT));
        assertThat(kept.after().wouldBe()).contains(new When.By(LIMIT.plusDays(9)));
        assertThat(on(LIMIT.plusDays(2), List.of(kept.after()), later)).isEmpty();
    }

    @Test
    void whatWaitedGetsItsDate() {
        var waiting = open(DutyFixtures.waitingForTheBoardToBeTold());
        assertThat(waiting.lateFrom()).isEmpty();
        var change = on(MONDAY, List.of(waiting), boardMeets(school, BY_LIMIT)).getFirst();
        assertThat(change.event()).isInstanceOf(DutyEvent.Moved.class);
        assertThat(change.after().lateFrom()).contains(LIMIT.plusDays(1));
    }

    @Test
    void whatIsNoLongerOwedFallsAwayAndMayBeOwedAgain() {
        var gone = on(MONDAY, List.of(open(BY_LIMIT))).getFirst();
        assertThat(gone.event()).isEqualTo(new DutyEvent.Withdrawn("why"));
        var back = on(MONDAY, List.of(gone.after()), boardMeets(school, BY_LIMIT)).getFirst();
        assertThat(back.event()).isInstanceOf(DutyEvent.OwedAgain.class);
        assertThat(back.after().state()).isEqualTo(Duty.State.OPEN);
        assertThat(on(MONDAY, List.of(gone.after()))).isEmpty();
    }

    @Test
    void whatAPersonMarkedDoneStaysDone() {
        var done = open(BY_LIMIT).after(new DutyEvent.Done(MONDAY, DutyEvent.How.MEETING));
        assertThat(on(LIMIT, List.of(done))).isEmpty();
        assertThat(on(LIMIT, List.of(done), boardMeets(school, new Timing.By(LIMIT.plusDays(3)))))
                .isEmpty();
        assertThat(on(LIMIT, List.of(done), boardMeets(school, BY_LIMIT).doneOn(LIMIT))).isEmpty();
    }

    @Test
    void whatTheCaseShowsToBeDoneIsDoneAndFollowsTheCase() {
        var owed = boardMeets(school, BY_LIMIT);
        var done = on(LIMIT, List.of(open(BY_LIMIT)), owed.doneOn(MONDAY)).getFirst();
        assertThat(done.after().done()).contains(new DutyEvent.Done(MONDAY, DutyEvent.How.CASE));
        var corrected =
                on(LIMIT, List.of(done.after()), owed.doneOn(MONDAY.plusDays(1))).getFirst();
        assertThat(corrected.after().done().map(DutyEvent.Done::on)).contains(MONDAY.plusDays(1));
        var undone = on(LIMIT, List.of(done.after()), owed).getFirst();
        assertThat(undone.event()).isEqualTo(new DutyEvent.Undone());
        assertThat(undone.after().state()).isEqualTo(Duty.State.OPEN);
    }

    @Test
    void anObligationThatBeginsDoneIsCreatedAndDone() {
        var changes = on(MONDAY, List.of(), boardMeets(school, BY_LIMIT).doneOn(MONDAY));
        assertThat(changes).hasSize(2);
        assertThat(changes.getLast().after().state()).isEqualTo(Duty.State.DONE);
        assertThat(changes.getLast().after().version()).isEqualTo(2);
    }

    private Duty open(Timing timing) {
        return on(MONDAY, List.of(), boardMeets(school, timing)).getFirst().after();
    }

    private List<ReconciliationRules.Change> on(
            LocalDate today, List<Duty> before, Obligation... owed) {
        return ReconciliationRules.changes(
                before,
                List.of(owed),
                new ReconciliationRules.Circumstances(
                        subject,
                        today,
                        DutyFixtures.autumn(),
                        "why",
                        () -> new DutyId(UUID.randomUUID())));
    }
}
