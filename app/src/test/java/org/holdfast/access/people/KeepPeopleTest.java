package org.holdfast.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.AccessFixtures.as;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Actors;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.access.account.PersonEvent;
import org.holdfast.access.account.PersonEvents;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;
import org.holdfast.web.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HoldfastTest
@Import(AccessFixtures.class)
class KeepPeopleTest {
    private static final LocalDate START = LocalDate.of(2020, 9, 1);

    @Autowired AccessFixtures fixtures;
    @Autowired KeepRoles keepRoles;
    @Autowired KeepAccounts keepAccounts;
    @Autowired ShowPeople showPeople;
    @Autowired PersonEvents events;
    @Autowired Actors actors;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private SchoolId school;
    private SchoolId elsewhere;
    private OrganisationId authority;
    private Actor.Person administrator;
    private Actor.Person ofTheSchool;

    @BeforeEach
    void anAuthorityWithASchoolAndAnotherSchoolElsewhere() {
        school = fixtures.aSchoolScope("Westmarch High");
        elsewhere = fixtures.aSchoolScope("Eastfield");
        authority = fixtures.aScope(OrganisationKind.AUTHORITY, "Westmarch", school);
        administrator = fixtures.aPersonWith(Role.ADMINISTRATOR, authority);
        ofTheSchool = fixtures.aPersonWith(Role.ADMINISTRATOR, school.organisation());
        canSignIn(administrator.id());
        canSignIn(ofTheSchool.id());
    }

    private void canSignIn(PersonId person) {
        jdbc.sql("update access.person set password_hash = 'any' where id = ?")
                .param(person.value())
                .update();
    }

    private static NewRole role(Role role, OrganisationId at) {
        return new NewRole(role, at, START, Optional.empty());
    }

    private static EmailAddress anAddress() {
        return new EmailAddress(UUID.randomUUID() + "@example.org");
    }

    private PersonId added(Role role, OrganisationId at) {
        var decision =
                as(administrator, () -> keepRoles.add("Ada Reid", anAddress(), role(role, at)));
        return ((KeepDecision.Done) decision).person();
    }

    private int version(PersonId person) {
        return as(administrator, () -> showPeople.person(person)).version();
    }

    @Test
    void addsSomeoneWithARoleAtASchoolThatTheAuthorityReachesAndInvitesThem() {
        var decision =
                as(
                        administrator,
                        () ->
                                keepRoles.add(
                                        "Ada Reid",
                                        anAddress(),
                                        role(Role.HEADTEACHER, school.organisation())));
        assertThat(decision).isInstanceOf(KeepDecision.Done.class);
        var done = (KeepDecision.Done) decision;
        assertThat(done.secret()).isPresent();
        var person = actors.person(done.person(), Optional.empty()).orElseThrow();
        assertThat(person.rolesAt(school)).containsExactly(Role.HEADTEACHER);
    }

    @Test
    void keepsOnlyAHashOfTheInvitation() {
        var decision =
                (KeepDecision.Done)
                        as(
                                administrator,
                                () ->
                                        keepRoles.add(
                                                "Ada Reid",
                                                anAddress(),
                                                role(Role.GOVERNOR, school.organisation())));
        var rows =
                jdbc.sql("select i::text from access.invitation i where person_id = ?")
                        .param(decision.person().value())
                        .query(String.class)
                        .list();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).doesNotContain(decision.secret().orElseThrow());
    }

    @Test
    void nobodyGivesARoleOutsideWhatTheyAdminister() {
        var beyond = role(Role.HEADTEACHER, elsewhere.organisation());
        assertThatThrownBy(() -> as(administrator, () -> keepRoles.add("A", anAddress(), beyond)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        as(
                                ofTheSchool,
                                () ->
                                        keepRoles.give(
                                                ofTheSchool.id(),
                                                0,
                                                role(Role.ADMINISTRATOR, authority))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoeverAdministersNothingKeepsNobody() {
        var head = fixtures.aPersonWith(Role.HEADTEACHER, school.organisation());
        assertThatThrownBy(() ->
                        as(
                                head,
                                () ->
                                        keepRoles.add(
                                                "A",
                                                anAddress(),
                                                role(Role.GOVERNOR, school.organisation()))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(head, () -> showPeople.person(administrator.id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void someoneWithoutARoleHereIsNotFound() {
        var stranger = fixtures.aPersonWith(Role.HEADTEACHER, elsewhere.organisation());
        assertThatThrownBy(() -> as(administrator, () -> showPeople.person(stranger.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAddressThatHasAnAccountIsGivenTheRoleAndKeepsItsPassword() {
        var stranger = fixtures.aPersonWith(Role.HEADTEACHER, elsewhere.organisation());
        canSignIn(stranger.id());
        var address = new EmailAddress(stranger.id().value() + "@example.org");
        var decision =
                as(
                        administrator,
                        () ->
                                keepRoles.add(
                                        "Another name",
                                        address,
                                        role(Role.GOVERNOR, school.organisation())));
        assertThat(decision).isEqualTo(new KeepDecision.Done(stranger.id(), Optional.empty()));
        var shown = as(administrator, () -> showPeople.person(stranger.id()));
        assertThat(shown.name()).isEqualTo("Robin Example");
        assertThat(shown.elsewhere()).isEqualTo(1);
    }

    @Test
    void aSchoolCannotTakeOverTheAccountOfSomeoneWithARoleElsewhere() {
        var both = added(Role.SCHOOL_STAFF, school.organisation());
        as(
                administrator,
                () ->
                        keepRoles.give(
                                both, version(both), role(Role.EXCLUSIONS_OFFICER, authority)));
        assertThat(as(ofTheSchool, () -> showPeople.person(both)).keeps()).isFalse();
        var version = version(both);
        assertThatThrownBy(() -> as(ofTheSchool, () -> keepAccounts.invite(both, version)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(ofTheSchool, () -> keepAccounts.close(both, version)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        as(ofTheSchool, () -> keepAccounts.change(both, version, "X", anAddress())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aChangeOfWhatSomeoneElseChangedMeanwhileIsStale() {
        var person = added(Role.GOVERNOR, school.organisation());
        var seen = version(person);
        as(administrator, () -> keepAccounts.change(person, seen, "Ada R.", anAddress()));
        assertThatThrownBy(() -> as(administrator, () -> keepAccounts.close(person, seen)))
                .isInstanceOf(Stale.class);
        assertThat(actors.person(person, Optional.empty())).isPresent();
    }

    @Test
    void aRoleEndsAtOnceOrWithALastDay() {
        var person = added(Role.HEADTEACHER, school.organisation());
        var held = as(administrator, () -> showPeople.person(person)).roles().getFirst();
        as(
                administrator,
                () ->
                        keepRoles.end(
                                person,
                                version(person),
                                held.id(),
                                Optional.of(LocalDate.of(2999, 1, 1))));
        assertThat(actors.person(person, Optional.empty())).isPresent();
        as(
                administrator,
                () -> keepRoles.end(person, version(person), held.id(), Optional.empty()));
        assertThat(actors.person(person, Optional.empty())).isEmpty();
        assertThat(as(administrator, () -> showPeople.person(person)).standing())
                .isEqualTo(Standing.WITHOUT_ROLE);
    }

    @Test
    void theLastAdministratorIsNeitherEndedNorClosed() {
        var other = added(Role.ADMINISTRATOR, authority);
        var held =
                as(administrator, () -> showPeople.person(administrator.id())).roles().stream()
                        .filter(one -> one.organisation().equals(authority))
                        .findFirst()
                        .orElseThrow();
        // Invited only: cannot sign in yet, and so does not count.
        assertThat(
                        as(
                                administrator,
                                () ->
                                        keepRoles.end(
                                                administrator.id(),
                                                version(administrator.id()),
                                                held.id(),
                                                Optional.empty())))
                .isEqualTo(new KeepDecision.LastAdministrator("Westmarch"));
        var otherOne = actors.person(other, Optional.empty()).orElseThrow();
        assertThat(
                        as(
                                otherOne,
                                () ->
                                        keepAccounts.close(
                                                administrator.id(), version(administrator.id()))))
                .isEqualTo(new KeepDecision.LastAdministrator("Westmarch"));
        canSignIn(other);
        assertThat(
                        as(
                                otherOne,
                                () ->
                                        keepAccounts.close(
                                                administrator.id(), version(administrator.id()))))
                .isInstanceOf(KeepDecision.Done.class);
    }

    @Test
    void aSchoolsLastAdministratorMayGoBecauseTheAuthorityReachesTheSchool() {
        assertThat(
                        as(
                                administrator,
                                () ->
                                        keepAccounts.close(
                                                ofTheSchool.id(), version(ofTheSchool.id()))))
                .isInstanceOf(KeepDecision.Done.class);
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        var other = added(Role.ADMINISTRATOR, authority);
        canSignIn(other);
        assertThat(
                        as(
                                administrator,
                                () ->
                                        keepAccounts.close(
                                                administrator.id(), version(administrator.id()))))
                .isEqualTo(new KeepDecision.OneOwn());
    }

    @Test
    void aClosedAccountLosesRolesSessionsAndInvitationAndComesBackWithNone() {
        var person = added(Role.GOVERNOR, school.organisation());
        jdbc.sql(
                        """
                        insert into access.spring_session values (?, ?, 0, 0, 28800, 9999999999999, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        person.value().toString())
                .update();
        as(administrator, () -> keepAccounts.close(person, version(person)));
        assertThat(
                        jdbc.sql(
                                        "select count(*) from access.spring_session where principal_name = ?")
                                .param(person.value().toString())
                                .query(Integer.class)
                                .single())
                .isZero();
        var closed = as(administrator, () -> showPeople.person(person));
        assertThat(closed.standing()).isEqualTo(Standing.CLOSED);
        assertThat(closed.invitedUntil()).isEmpty();
        as(administrator, () -> keepAccounts.reopen(person, closed.version()));
        assertThat(as(administrator, () -> showPeople.person(person)).standing())
                .isEqualTo(Standing.WITHOUT_ROLE);
    }

    @Test
    void aRoleHasAMeaningOnlyAtSomeKindsOfPlace() {
        assertThat(
                        as(
                                administrator,
                                () ->
                                        keepRoles.add(
                                                "A",
                                                anAddress(),
                                                role(Role.HEADTEACHER, authority))))
                .isEqualTo(new KeepDecision.NotHeldThere("a school"));
    }

    @Test
    void theSameRoleIsNotHeldTwiceAtOnce() {
        var person = added(Role.GOVERNOR, school.organisation());
        assertThat(
                        as(
                                administrator,
                                () ->
                                        keepRoles.give(
                                                person,
                                                version(person),
                                                role(Role.GOVERNOR, school.organisation()))))
                .isEqualTo(new KeepDecision.HeldAlready());
    }

    @Test
    void theStateCanBeRebuiltFromWhatHappened() {
        var person = added(Role.GOVERNOR, school.organisation());
        as(
                administrator,
                () -> keepRoles.give(person, version(person), role(Role.ANALYST, authority)));
        var analyst =
                as(administrator, () -> showPeople.person(person)).roles().stream()
                        .filter(one -> one.role() == Role.ANALYST)
                        .findFirst()
                        .orElseThrow();
        as(
                administrator,
                () -> keepRoles.end(person, version(person), analyst.id(), Optional.empty()));
        Map<UUID, PersonEvents.Held> rebuilt = new HashMap<>();
        var happened = transaction.execute(_ -> events.of(person)).reversed();
        happened.forEach(
                event -> event.held().ifPresent(held -> rebuilt.put(held.holding(), held)));
        var state = as(administrator, () -> showPeople.person(person)).roles();
        assertThat(rebuilt.values())
                .containsExactlyInAnyOrderElementsOf(state.stream().map(HeldRole::held).toList());
        assertThat(happened)
                .extracting(PersonEvent::kind)
                .containsExactly(
                        PersonEvent.Kind.ADDED,
                        PersonEvent.Kind.ROLE_GIVEN,
                        PersonEvent.Kind.INVITED,
                        PersonEvent.Kind.ROLE_GIVEN,
                        PersonEvent.Kind.ROLE_ENDED);
    }

    @Test
    void whatHappenedIsNeverChanged() {
        assertThatThrownBy(() -> jdbc.sql("delete from access.person_event").update())
                .hasStackTraceContaining("permission denied");
    }
}
