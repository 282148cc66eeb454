package org.holdfast.exclusion;

import static org.holdfast.access.AccessFixtures.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.organisation.CalendarYear;
import org.holdfast.organisation.ClosedDays;
import org.holdfast.organisation.ClosureKind;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.organisation.School;
import org.holdfast.organisation.TermDates;
import org.holdfast.pupil.Characteristic;
import org.holdfast.pupil.NewPupil;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.PupilName;
import org.holdfast.statute.Absence;
import org.holdfast.statute.PriorDays;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;
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
    private final KeepDaysElsewhere keepDaysElsewhere;
    private final RecordPermanentExclusion recordPermanentExclusion;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ExclusionScene(
            AccessFixtures access,
            OrganisationFixtures organisations,
            PupilFixtures pupils,
            RecordSuspension recordSuspension,
            KeepDaysElsewhere keepDaysElsewhere,
            RecordPermanentExclusion recordPermanentExclusion,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.access = access;
        this.organisations = organisations;
        this.pupils = pupils;
        this.recordSuspension = recordSuspension;
        this.keepDaysElsewhere = keepDaysElsewhere;
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

    /** The school, its calendar and its pupil, as a case of the statute describes them. */
    Place aPlaceFor(org.holdfast.statute.Case given) {
        var school =
                organisations.aSchool(
                        "Westmarch High",
                        CODES.get(given.school().localAuthority()),
                        switch (given.school().kind()) {
                            case MAINTAINED -> "Community school";
                            case ACADEMY -> "Academy converter";
                            case AP_ACADEMY -> "Academy alternative provision converter";
                            case PRU -> "Pupil referral unit";
                        });
        keep(school, given.days().school());
        var pupil = pupils.add(pupil(given, school));
        has(pupil, given);
        var place =
                new Place(
                        school,
                        access.aPersonWith(Role.HEADTEACHER, school.id().organisation()),
                        pupil);
        given.priorDays().forEach(days -> told(place, days));
        return place;
    }

    private static final Map<String, String> CODES =
            Map.of("Westmarch", "821", "Eastborough", "822");
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 9, 1);

    private void keep(School school, SchoolCalendar calendar) {
        var years =
                calendar.terms().stream()
                        .map(term -> SchoolYear.of(term.first()))
                        .distinct()
                        .toList();
        for (var year : years) {
            organisations.keep(
                    CalendarYear.empty(school.id().organisation(), year)
                            .withTerms(
                                    calendar.terms().stream()
                                            .filter(term ->
                                                    SchoolYear.of(term.first()).equals(year))
                                            .map(term ->
                                                    TermDates.of(
                                                            term.name().split(" 20", -1)[0],
                                                            term.first(),
                                                            term.last()))
                                            .toList())
                            .withClosures(
                                    calendar.closures().stream()
                                            .filter(closed ->
                                                    SchoolYear.of(closed.first()).equals(year))
                                            .map(closed ->
                                                    ClosedDays.of(
                                                            ClosureKind.INSET,
                                                            closed.reason(),
                                                            closed.first(),
                                                            closed.last()))
                                            .toList()));
        }
    }

    private static NewPupil pupil(org.holdfast.statute.Case given, School school) {
        return new NewPupil(
                new PupilName("Kofi", "Amankwah"),
                "",
                Optional.empty(),
                List.of(),
                given.pupil().dateOfBirth(),
                "M",
                Optional.empty(),
                Optional.empty(),
                school.id(),
                "C",
                LONG_AGO);
    }

    private void has(PupilId pupil, org.holdfast.statute.Case given) {
        var about = given.pupil();
        pupils.has(
                pupil,
                Characteristic.HOME_AUTHORITY,
                CODES.get(about.homeLocalAuthority()),
                LONG_AGO);
        if (about.is(Pupil.Status.LOOKED_AFTER)) {
            pupils.has(pupil, Characteristic.LOOKED_AFTER, "Y", LONG_AGO);
        }
        if (about.is(Pupil.Status.HAS_SOCIAL_WORKER)) {
            pupils.has(pupil, Characteristic.SOCIAL_WORKER, "Y", LONG_AGO);
        }
        if (about.is(Pupil.Status.HAS_EHC_PLAN)) {
            pupils.has(pupil, Characteristic.SEN_PROVISION, "E", LONG_AGO);
        }
    }

    /** Days before the autumn term: they count to the year, and to no term. */
    private void told(Place place, PriorDays days) {
        var day = LocalDate.of(days.schoolYear().start(), 8, 20);
        as(
                place.head(),
                () -> {
                    keepDaysElsewhere.add(
                            place.pupil(),
                            new DaysElsewhere.Told(
                                    UUID.randomUUID(), day, day, days.days(), "Hilltop", day));
                    return place;
                });
    }

    /** Every rule and date that stands on a list of work for the case. */
    List<String> datesOnLists(ExclusionId id) {
        return asSystem(() ->
                jdbc.sql(
                                """
                                select rule || ' ' || coalesce(would_be ->> 'last', due::text) from duty.duty
                                where case_id = :id and state <> 'withdrawn' and due is not null
                                """)
                        .param("id", id.value())
                        .query(String.class)
                        .list());
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
