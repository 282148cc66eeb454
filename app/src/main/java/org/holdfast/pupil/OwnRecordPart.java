package org.holdfast.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.web.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What this module holds about one pupil, for the right of access. */
@Component
class OwnRecordPart implements PupilRecordPart {
    private final Pupils pupils;
    private final Abouts abouts;
    private final JdbcClient jdbc;
    private final Dates dates;

    OwnRecordPart(Pupils pupils, Abouts abouts, JdbcClient jdbc, Dates dates) {
        this.pupils = pupils;
        this.abouts = abouts;
        this.jdbc = jdbc;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Section> sectionsOf(PupilId pupil) {
        return List.of(
                identity(pupils.pupil(pupil), pupils.upn(pupil)),
                sourceIds(pupil),
                enrolments(pupil),
                characteristics(pupil),
                contacts(pupil),
                about(pupil),
                attendance(pupil));
    }

    private Section identity(Pupil pupil, Optional<Upn> upn) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Name", pupil.name().full()));
        rows.add(List.of("Legal name", pupil.legalName().full()));
        rows.add(List.of("Middle names", pupil.middleNames()));
        rows.add(List.of("Former surnames", String.join(", ", pupil.formerSurnames())));
        rows.add(List.of("Date of birth", dates.plain(pupil.dateOfBirth())));
        rows.add(List.of("Sex", CodeSet.named("sex").label(pupil.sex())));
        rows.add(List.of("Unique pupil number", upn.map(Upn::value).orElse("")));
        return new Section("Who you are", List.of("What", "Recorded"), rows);
    }

    private Section sourceIds(PupilId pupil) {
        return new Section(
                "Your numbers in other systems",
                List.of("System", "Number"),
                jdbc.sql(
                                "select source, value from pupil.source_id where pupil_id = :pupil order by 1, 2")
                        .param("pupil", pupil.value())
                        .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                        .list());
    }

    private Section enrolments(PupilId pupil) {
        return new Section(
                "Schools",
                List.of("School (id)", "Status", "From", "Until"),
                pupils.enrolments(pupil).stream()
                        .map(e ->
                                List.of(
                                        e.school().value().toString(),
                                        e.statusLabel(),
                                        dates.plain(e.from()),
                                        e.until().map(dates::plain).orElse("")))
                        .toList());
    }

    private Section characteristics(PupilId pupil) {
        return new Section(
                "What is recorded of you, and when it held",
                List.of("What", "Recorded", "From", "Until", "Where it comes from"),
                pupils.spells(pupil).stream()
                        .map(spell ->
                                List.of(
                                        spell.characteristic().title(),
                                        spell.label(),
                                        dates.plain(spell.from()),
                                        spell.until().map(dates::plain).orElse(""),
                                        spell.source()))
                        .toList());
    }

    private Section contacts(PupilId pupil) {
        return new Section(
                "Adults in your life",
                List.of(
                        "Name",
                        "Relationship",
                        "Parental responsibility",
                        "E-mail",
                        "Telephone",
                        "Address",
                        "Limits on contact"),
                pupils.contacts(pupil).stream()
                        .map(contact ->
                                List.of(
                                        contact.name(),
                                        contact.relationshipLabel(),
                                        contact.responsibility().words(),
                                        contact.email(),
                                        contact.telephone(),
                                        (contact.address() + " " + contact.postcode()).strip(),
                                        (contact.restriction().words()
                                                        + ". "
                                                        + contact.restrictionReason())
                                                .strip()))
                        .toList());
    }

    private Section about(PupilId pupil) {
        return new Section(
                "In your own words",
                List.of("Your words", "Strengths", "Trusted adult", "Recorded"),
                abouts.of(pupil).stream()
                        .map(about ->
                                List.of(
                                        about.words(),
                                        about.strengths(),
                                        about.trustedAdult(),
                                        dates.moment(about.recordedAt())))
                        .toList());
    }

    private Section attendance(PupilId pupil) {
        return new Section(
                "Attendance, as returned to the Department for Education",
                List.of("Return", "Code", "Meaning", "Sessions"),
                jdbc.sql(
                                """
                                select census, code, sessions from pupil.attendance_total
                                where pupil_id = :pupil order by census, code
                                """)
                        .param("pupil", pupil.value())
                        .query((row, _) ->
                                List.of(
                                        row.getString("census"),
                                        row.getString("code"),
                                        CodeSet.named("attendance").label(row.getString("code")),
                                        row.getBigDecimal("sessions")
                                                .stripTrailingZeros()
                                                .toPlainString()))
                        .list());
    }
}
