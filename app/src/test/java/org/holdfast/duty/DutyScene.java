package org.holdfast.duty;

import static org.holdfast.access.AccessFixtures.as;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.Timing;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases with duties, as processes state them. Use with {@code @Import(DutyScene.class)}. */
@TestComponent
@Import({AccessFixtures.class, PupilFixtures.class})
class DutyScene {
    private final AccessFixtures access;
    private final PupilFixtures pupils;
    private final Duties duties;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    DutyScene(
            AccessFixtures access,
            PupilFixtures pupils,
            Duties duties,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.access = access;
        this.pupils = pupils;
        this.duties = duties;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    SchoolId aSchool(String name) {
        return access.aSchoolScope(name);
    }

    Actor.Person headOf(SchoolId school) {
        return access.aPersonWith(Role.HEADTEACHER, school.organisation());
    }

    Actor.Person governorOf(SchoolId school) {
        return access.aPersonWith(Role.GOVERNOR, school.organisation());
    }

    Actor.Person analystOf(SchoolId school) {
        return access.aPersonWith(Role.ANALYST, school.organisation());
    }

    Actor.Person officerOver(SchoolId... schools) {
        return access.aPersonWith(
                Role.EXCLUSIONS_OFFICER,
                access.aScope(OrganisationKind.AUTHORITY, "Westmarch", schools));
    }

    /** A pupil of the school, and a duty of its board by the day: the id of the duty. */
    DutyId aBoardMeetingOwedBy(LocalDate last, SchoolId school) {
        return aDuty(school, DutyFixtures.boardMeets(school, new Timing.By(last)));
    }

    /** A pupil of the school with a duty: its id. */
    DutyId aDuty(SchoolId school, Obligation owed) {
        var about = DutyFixtures.aCase();
        var pupil = pupils.aPupilAt(school);
        state(about, pupil, school, "recorded", owed);
        return asSystem(() ->
                new DutyId(
                        jdbc.sql("select id from duty.duty where case_id = ?")
                                .param(about.id())
                                .query(java.util.UUID.class)
                                .single()));
    }

    void state(
            CaseReference about, PupilId pupil, SchoolId school, String why, Obligation... owed) {
        asSystem(() -> {
            duties.reconcile(about, pupil, school, List.of(owed), why);
            return true;
        });
    }

    <T> T asSystem(java.util.function.Supplier<T> work) {
        return as(
                new Actor.Job("fixture"),
                () -> java.util.Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
