package org.holdfast.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.access.AccessFixtures.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.Timing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HoldfastTest
@Import({AccessFixtures.class, PupilFixtures.class})
class DutiesTest {
    private static final LocalDate LIMIT = LocalDate.of(2999, 12, 2);

    @Autowired Duties duties;
    @Autowired DutyLedger ledger;
    @Autowired AccessFixtures access;
    @Autowired PupilFixtures pupils;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private final CaseReference about = DutyFixtures.aCase();
    private SchoolId school;
    private PupilId pupil;
    private Actor.Person head;

    @BeforeEach
    void aPupilOfWestmarch() {
        school = access.aSchoolScope("Westmarch High");
        pupil = pupils.aPupilAt(school);
        head = access.aPersonWith(Role.HEADTEACHER, school.organisation());
    }

    @Test
    void whatIsStoredIsWhatWasStated() {
        var owed = boardMeetsBy(LIMIT);
        reconcile("recorded", owed);
        var duty = held().getFirst();
        assertThat(duty.terms()).isEqualTo(Duty.Terms.of(owed, 0));
        assertThat(duty.lateFrom()).contains(LIMIT.plusDays(1));
        assertThat(duty.subject()).isEqualTo(new Duty.Subject(about, pupil, school));
    }

    @Test
    void theStateOfEveryDutyFollowsFromItsEvents() {
        reconcile(
                "recorded",
                DutyFixtures.boardMeets(school, DutyFixtures.waitingForTheBoardToBeTold()),
                DutyFixtures.tellTheParent(school, LocalDate.of(2025, 11, 10)));
        reconcile(
                "the board was told",
                boardMeetsBy(LIMIT),
                DutyFixtures.tellTheParent(school, LocalDate.of(2025, 11, 10))
                        .doneOn(LocalDate.of(2025, 11, 11)));
        reconcile("an INSET day", boardMeetsBy(LIMIT.plusDays(1)));
        reconcile("cancelled");
        var duties = held();
        assertThat(duties)
                .extracting(Duty::state)
                .containsExactly(Duty.State.WITHDRAWN, Duty.State.DONE);
        for (var duty : duties) {
            assertThat(rebuilt(duty)).isEqualTo(duty);
        }
    }

    @Test
    void aBoardSeesWhatItOwesAndNothingElse() {
        reconcile(
                "recorded",
                boardMeetsBy(LIMIT),
                DutyFixtures.tellTheParent(school, LocalDate.of(2025, 11, 10)));
        var governor = access.aPersonWith(Role.GOVERNOR, school.organisation());
        assertThat(as(governor, this::heldNow))
                .extracting(duty -> duty.key().rule())
                .containsExactly("GOV-5");
        var elsewhere = access.aSchoolScope("Eastmarch High");
        var stranger = access.aPersonWith(Role.HEADTEACHER, elsewhere.organisation());
        assertThat(as(stranger, this::heldNow)).isEmpty();
        var analyst = access.aPersonWith(Role.ANALYST, school.organisation());
        assertThat(as(analyst, this::heldNow)).isEmpty();
    }

    @Test
    void theAuthorityWhereThePupilLivesSeesItsOwnDutyOfAPupilElsewhere() {
        var home = access.aScope(OrganisationKind.AUTHORITY, "Eastborough");
        reconcile(
                "recorded",
                boardMeetsBy(LIMIT),
                DutyFixtures.anObligation(
                        "EDU-4",
                        "Arrange full-time education",
                        new Obligation.Parties(
                                WorkList.HOME_AUTHORITY,
                                Optional.of(home),
                                "the authority where the pupil lives",
                                "the pupil"),
                        new Timing.From(LIMIT, Optional.empty())));
        var officer = access.aPersonWith(Role.EXCLUSIONS_OFFICER, home);
        assertThat(as(officer, this::heldNow))
                .extracting(duty -> duty.key().rule())
                .containsExactly("EDU-4");
    }

    private Obligation boardMeetsBy(LocalDate limit) {
        return DutyFixtures.boardMeets(school, new Timing.By(limit));
    }

    private void reconcile(String why, Obligation... owed) {
        as(
                head,
                () -> {
                    transaction.executeWithoutResult(
                            _ -> duties.reconcile(about, pupil, school, List.of(owed), why));
                    return true;
                });
    }

    private List<Duty> held() {
        return as(head, this::heldNow);
    }

    private List<Duty> heldNow() {
        return transaction.execute(_ -> ledger.held(about));
    }

    private Duty rebuilt(Duty duty) {
        var events =
                as(
                        head,
                        () ->
                                transaction.execute(_ ->
                                        jdbc.sql(
                                                        "select details from duty.event where duty_id = ? order by version")
                                                .param(duty.id().value())
                                                .query((row, _) ->
                                                        DutyJson.read(
                                                                row.getString("details"),
                                                                DutyEvent.class))
                                                .list()));
        assertThat(events).hasSize(duty.version());
        var begun =
                Duty.created(
                        duty.id(),
                        duty.subject(),
                        duty.key(),
                        (DutyEvent.Created) events.getFirst());
        return events.stream().skip(1).reduce(begun, Duty::after, (_, later) -> later);
    }
}
