package org.holdfast.pupil;

import static org.holdfast.access.AccessFixtures.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pupils on a school's register. Use with {@code @Import({AccessFixtures.class,
 * PupilFixtures.class})}.
 */
@TestComponent
public class PupilFixtures {
    private static final LocalDate BORN = LocalDate.of(2012, 1, 14);
    private static final LocalDate ENROLLED = LocalDate.of(2023, 9, 4);

    private final AccessFixtures access;
    private final AddPupil addPupil;
    private final PupilRecords records;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    public PupilFixtures(
            AccessFixtures access,
            AddPupil addPupil,
            PupilRecords records,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.access = access;
        this.addPupil = addPupil;
        this.records = records;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /**
     * Kofi Amankwah, born on 14 January 2012, at the school since 4 September 2023, then year 7.
     */
    public PupilId aPupilAt(SchoolId school) {
        return aPupilCalled("Kofi", "Amankwah", school);
    }

    /** A pupil of that name, else as {@link #aPupilAt}. */
    public PupilId aPupilCalled(String forename, String surname, SchoolId school) {
        return add(newPupil(forename, surname, school));
    }

    /** The pupil, added by the school's head. */
    public PupilId add(NewPupil pupil) {
        var head = access.aPersonWith(Role.HEADTEACHER, pupil.school().organisation());
        return as(
                head,
                () ->
                        switch (addPupil.add(pupil)) {
                            case AddPupil.Added.New(var id) -> id;
                            case AddPupil.Added.Known(var id) -> id;
                            case AddPupil.Added.UpnTaken _ ->
                                    throw new AssertionError("The UPN is another pupil's");
                        });
    }

    /** What {@link #aPupilCalled} adds. */
    public static NewPupil newPupil(String forename, String surname, SchoolId school) {
        return newPupil(forename, surname, school, Optional.empty());
    }

    /** The same with a UPN. */
    public static NewPupil newPupil(
            String forename, String surname, SchoolId school, Optional<Upn> upn) {
        return new NewPupil(
                new PupilName(forename, surname),
                "",
                Optional.empty(),
                List.of(),
                BORN,
                "M",
                upn,
                Optional.of("7"),
                school,
                "C",
                ENROLLED);
    }

    /** Records that the characteristic held from the day. */
    public void has(PupilId pupil, Characteristic characteristic, String value, LocalDate from) {
        asSystem(() -> records.characteristic(pupil, characteristic, value, from));
    }

    /** Records that the pupil's enrolment at the school ended. */
    public void leaves(PupilId pupil, SchoolId school, LocalDate lastDay) {
        asSystem(() ->
                jdbc.sql(
                                "update pupil.enrolment set until_date = ? where pupil_id = ? and school_id = ?")
                        .params(lastDay, pupil.value(), school.value())
                        .update());
    }

    /** A mother with parental responsibility, an e-mail address and a telephone. */
    public UUID aParentOf(PupilId pupil, String name) {
        var id = UUID.randomUUID();
        asSystem(() ->
                jdbc.sql(
                                """
                                insert into pupil.contact (id, version, pupil_id, priority, name, relationship,
                                  parental_responsibility, language, email, telephone, address, postcode, source, recorded_by, recorded_at)
                                values (?, 1, ?, 1, ?, 'MOTH', 'yes', 'ENG', 'parent@example.org', '01632 960001',
                                  '1 Example Street', 'ZZ1 1ZZ', 'fixture', 'fixture', now())
                                """)
                        .params(id, pupil.value(), name)
                        .update());
        return id;
    }

    /** The one text that the statement finds for the pupil, as the current actor sees it. */
    String asked(String sql, PupilId pupil) {
        return transaction.execute(
                _ -> jdbc.sql(sql).param(pupil.value()).query(String.class).single());
    }

    /** Records that a court keeps the contact away. */
    public void mayNotBeContacted(UUID contact) {
        asSystem(() ->
                jdbc.sql("update pupil.contact set restriction = 'court_order' where id = ?")
                        .param(contact)
                        .update());
    }

    private void asSystem(Runnable work) {
        CurrentActor.runAsJob("fixture", () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
