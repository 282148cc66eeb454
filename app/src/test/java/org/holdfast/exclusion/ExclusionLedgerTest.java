package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.AccessFixtures.as;
import static org.holdfast.exclusion.ExclusionFixtures.MONDAY;
import static org.holdfast.exclusion.ExclusionFixtures.grounds;
import static org.holdfast.exclusion.ExclusionFixtures.permanentGrounds;
import static org.holdfast.exclusion.ExclusionFixtures.westmarch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.exclusion.Progress.BoardDecision;
import org.holdfast.exclusion.Progress.Cancellation;
import org.holdfast.exclusion.Progress.NoticeGiven;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.Absence;
import org.holdfast.statute.calendar.Session;
import org.holdfast.web.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HoldfastTest
@Import(AccessFixtures.class)
class ExclusionLedgerTest {
    @Autowired AccessFixtures access;
    @Autowired ExclusionLedger ledger;
    @Autowired Exclusions exclusions;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private SchoolId school;
    private Actor.Person head;

    @BeforeEach
    void aSchoolWithItsHead() {
        school = access.aSchoolScope("Westmarch High");
        head = access.aPersonWith(Role.HEADTEACHER, school.organisation());
    }

    @Test
    void rebuildsTheStateOfASuspensionFromItsEvents() {
        var begun = suspended(MONDAY);
        var added = add(begun);
        var told = change(added, new Happening.ParentTold(MONDAY));
        var informed = change(told, new Happening.BoardInformed(MONDAY.plusDays(1)));
        var answered = change(informed, new Happening.RepresentationsMade(MONDAY.plusDays(2)));
        var counted =
                change(
                        answered,
                        new Happening.DaysCountedAnew(
                                MONDAY.plusDays(2), begun.days().subList(0, 3)));
        change(
                counted,
                new Happening.Cancelled(
                        new Cancellation(MONDAY.plusDays(2), Optional.of(MONDAY.plusDays(1)))));
        var stored = read(added.id());
        assertThat(stored).isEqualTo(rebuilt(stored));
        assertThat(stored.state()).isEqualTo(Exclusion.State.CANCELLED);
        assertThat(stored.days())
                .extracting(DayOut::day)
                .containsExactly(MONDAY, MONDAY.plusDays(1));
        assertThat(stored.version()).isEqualTo(5);
    }

    @Test
    void rebuildsTheStateOfAPermanentExclusionFromItsEvents() {
        var begun =
                new Happening.PermanentlyExcluded(
                        new ProposedPermanentExclusion.Dates(MONDAY, MONDAY, MONDAY.plusDays(1)),
                        true,
                        Optional.empty(),
                        Happening.Evidence.of(permanentGrounds()),
                        new Told(Optional.of(MONDAY), Optional.of(MONDAY)));
        var added = HistoryRules.begun(heading(), begun);
        within(
                head,
                () -> {
                    ledger.add(added, begun, permanentGrounds());
                    return added;
                });
        var met = change(added, new Happening.BoardMeetingBegun(MONDAY.plusDays(10)));
        change(
                met,
                new Happening.GovernorsDecided(
                        new BoardDecision(
                                MONDAY.plusDays(10),
                                Optional.empty(),
                                Optional.of(
                                        new NoticeGiven(
                                                NoticeGiven.Way.FIRST_CLASS_POST,
                                                MONDAY.plusDays(11))))));
        var stored = read(added.id());
        assertThat(stored).isEqualTo(rebuilt(stored));
        assertThat(stored.state()).isEqualTo(Exclusion.State.UPHELD);
    }

    @Test
    void refusesAChangeToWhatSomebodyElseHasChanged() {
        var added = add(suspended(MONDAY));
        change(added, new Happening.ParentTold(MONDAY));
        assertThatThrownBy(() -> change(added, new Happening.BoardInformed(MONDAY)))
                .isInstanceOf(Stale.class);
        assertThat(as(head, () -> exclusions.history(added.id()))).hasSize(2);
    }

    @Test
    void keepsEventsForGoodAndWithoutWords() {
        var added = add(suspended(MONDAY));
        var details =
                within(
                        head,
                        () ->
                                jdbc.sql("select details::text from exclusion.event")
                                        .query(String.class)
                                        .list());
        assertThat(String.join("\n", details)).doesNotContain("Swore").doesNotContain("angry");
        assertThat(as(head, () -> exclusions.words(added.id())))
                .containsEntry(
                        Grounds.Part.WHAT_HAPPENED,
                        "Swore at a teacher and would not leave the room.");
        assertThatThrownBy(
                        () -> within(head, () -> jdbc.sql("delete from exclusion.event").update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void showsNothingToAnotherSchool() {
        var added = add(suspended(MONDAY));
        var other = access.aSchoolScope("Eastborough Academy");
        var stranger = access.aPersonWith(Role.HEADTEACHER, other.organisation());
        assertThat(as(stranger, () -> exclusions.find(added.id()))).isEmpty();
        assertThat(as(stranger, () -> exclusions.words(added.id()))).isEmpty();
        assertThat(as(stranger, () -> exclusions.history(added.id()))).isEmpty();
    }

    @Test
    void tellsAnotherSchoolTheDatesAndLengthsForTheCapAndNoMore() {
        var added = add(suspended(MONDAY));
        var other = access.aSchoolScope("Eastborough Academy");
        var stranger = access.aPersonWith(Role.HEADTEACHER, other.organisation());
        var elsewhere = elsewhere(stranger, added.pupil(), other);
        assertThat(elsewhere).hasSize(5);
        assertThat(elsewhere.stream().mapToInt(Exclusions.Elsewhere::halfDays).sum()).isEqualTo(9);
        assertThat(elsewhere(head, added.pupil(), school)).isEmpty();
    }

    private List<Exclusions.Elsewhere> elsewhere(Actor actor, PupilId pupil, SchoolId at) {
        return within(
                actor, () -> exclusions.holdAndCountElsewhere(pupil, at, LocalDate.of(2025, 8, 1)));
    }

    private <T> T within(Actor actor, Supplier<T> work) {
        return as(actor, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private Happening.Suspended suspended(LocalDate first) {
        var absence = Absence.of(first, Session.AM, first.plusDays(4), Session.AM);
        return new Happening.Suspended(
                first,
                Imposed.Form.WHOLE_AND_HALF_DAYS,
                Stretch.of(absence),
                DayOut.of(absence, westmarch()),
                List.of(first.plusDays(1)),
                Happening.Evidence.of(grounds()),
                Told.nobody());
    }

    private Exclusion add(Happening.Suspended begun) {
        var exclusion = HistoryRules.begun(heading(), begun);
        return within(
                head,
                () -> {
                    ledger.add(exclusion, begun, grounds());
                    return exclusion;
                });
    }

    private Exclusion change(Exclusion before, Happening happening) {
        return within(head, () -> ledger.change(before, happening));
    }

    private Exclusion read(ExclusionId id) {
        return as(head, () -> exclusions.exclusion(id));
    }

    private Exclusion rebuilt(Exclusion stored) {
        var heading =
                new HistoryRules.Heading(
                        stored.id(), stored.pupil(), stored.school(), stored.recorded());
        Exclusion state = null;
        for (var line : as(head, () -> exclusions.history(stored.id()))) {
            state =
                    switch (line.happening()) {
                        case Happening.Suspended begun -> HistoryRules.begun(heading, begun);
                        case Happening.PermanentlyExcluded begun ->
                                HistoryRules.begun(heading, begun);
                        case Happening later ->
                                HistoryRules.after(Objects.requireNonNull(state), later);
                    };
        }
        return Objects.requireNonNull(state);
    }

    private HistoryRules.Heading heading() {
        return new HistoryRules.Heading(
                new ExclusionId(UUID.randomUUID()),
                new PupilId(UUID.randomUUID()),
                school,
                new Exclusion.Recorded(
                        head.reference(), Instant.now().truncatedTo(ChronoUnit.MICROS)));
    }
}
