package org.holdfast.exclusion;

import static org.holdfast.access.AccessFixtures.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.organisation.School;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.Absence;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A school with the calendar W25, its people, and pupils to decide about. Use with
 * {@code @Import({AccessFixtures.class, OrganisationFixtures.class, PupilFixtures.class,
 * ExclusionScene.class})}.
 */
@TestComponent
class ExclusionScene {
    private final AccessFixtures access;
    private final OrganisationFixtures organisations;
    private final PupilFixtures pupils;
    private final RecordSuspension recordSuspension;
    private final RecordPermanentExclusion recordPermanentExclusion;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ExclusionScene(
            AccessFixtures access,
            OrganisationFixtures organisations,
            PupilFixtures pupils,
            RecordSuspension recordSuspension,
            RecordPermanentExclusion recordPermanentExclusion,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.access = access;
        this.organisations = organisations;
        this.pupils = pupils;
        this.recordSuspension = recordSuspension;
        this.recordPermanentExclusion = recordPermanentExclusion;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** A school, its head and a pupil on its register. */
    record Place(School school, Actor.Person head, PupilId pupil) {}

    Place aSchoolWithAPupil() {
        var school = organisations.aSchool("Westmarch High");
        organisations.keepsTheYear(school.id());
        return new Place(
                school,
                access.aPersonWith(Role.HEADTEACHER, school.id().organisation()),
                pupils.aPupilAt(school.id()));
    }

    /** A mother with parental responsibility, who may be written to. */
    UUID aMotherOf(Place place) {
        return pupils.aParentOf(place.pupil(), "Mrs Ama Amankwah");
    }

    Actor.Person governorOf(Place place) {
        return access.aPersonWith(Role.GOVERNOR, place.school().id().organisation());
    }

    Actor.Person officerOf(Place place) {
        return access.aPersonWith(
                Role.EXCLUSIONS_OFFICER, place.school().authority().id().organisation());
    }

    RecordingResult record(Place place, ProposedSuspension proposed) {
        return as(
                place.head(),
                () -> recordSuspension.record(place.pupil(), place.school().id(), proposed));
    }

    RecordingResult record(Place place, ProposedPermanentExclusion proposed) {
        return as(
                place.head(),
                () ->
                        recordPermanentExclusion.record(
                                place.pupil(), place.school().id(), proposed));
    }

    /** Whole days, of which everybody was told on the day of the decision. */
    ExclusionId suspended(Place place, LocalDate first, LocalDate last) {
        var proposed =
                new ProposedSuspension(
                        new ExclusionId(UUID.randomUUID()),
                        ExclusionFixtures.words(
                                ExclusionFixtures.grounds(),
                                Grounds.Part.LONGER_THAN_USUAL,
                                "A serious assault"),
                        first,
                        Absence.wholeDays(first, last),
                        List.of(),
                        new Told(Optional.of(first), Optional.of(first)));
        if (record(place, proposed) instanceof RecordingResult.Refused(var refusals)) {
            throw new AssertionError("Refused: " + refusals);
        }
        return proposed.id();
    }

    /** The duties of a case as they stand: rule, list, due and state. */
    List<String> duties(ExclusionId id) {
        return asSystem(() ->
                jdbc.sql(
                                """
                                select rule || ' ' || list || ' ' || coalesce(due::text, timing) || ' ' || state
                                from duty.duty where case_id = :id order by rule, occurrence
                                """)
                        .param("id", id.value())
                        .query(String.class)
                        .list());
    }

    /** Puts the pupil on the school's register as well. */
    void enrol(Place place) {
        asSystem(() -> enrolled(place));
    }

    private int enrolled(Place place) {
        return jdbc.sql(
                        """
                        insert into pupil.enrolment (id, pupil_id, school_id, status, from_date, source, recorded_by, recorded_at)
                        values (?, ?, ?, 'M', date '2023-09-04', 'fixture', 'fixture', now())
                        """)
                .params(UUID.randomUUID(), place.pupil().value(), place.school().id().value())
                .update();
    }

    <T> T asSystem(Supplier<T> work) {
        return as(
                new Actor.Job("a test"),
                () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
