package org.holdfast.pupil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.AccessFixtures.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.intake.IntakeProblem;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.organisation.School;
import org.holdfast.pupil.Answer;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.Pupils;
import org.holdfast.web.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HoldfastTest
@Import({AccessFixtures.class, OrganisationFixtures.class})
class ImportPupilsTest {
    private static final Actor JOB = new Actor.Job("a test's import");
    private static final String PUPILS =
            "pupil_id,upn,forename,surname,date_of_birth,sex,school_urn,status,from,until,year_group,sen_provision,sen_provision_from,looked_after,looked_after_from";
    private static final String CONTACTS =
            "pupil_id,school_urn,priority,name,relationship,parental_responsibility,email,restriction,restriction_reason";

    @Autowired ImportPupils importPupils;
    @Autowired Pupils pupils;
    @Autowired OrganisationFixtures organisations;
    @Autowired AccessFixtures access;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @TempDir Path folder;

    private School school;
    private Actor.Person head;

    @BeforeEach
    void aSchool() {
        school = organisations.aSchool("Westmarch High");
        head = access.aPersonWith(Role.HEADTEACHER, school.id().organisation());
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private IntakeReport load(Actor actor, Path... files) {
        var request = new IntakeRequest(List.of(files), Optional.empty(), Set.of(), false);
        return as(actor, () -> importPupils.load(request));
    }

    private String kofi(String sen, String from) {
        return "17,,Kofi,Amankwah,2012-01-14,M,%s,C,2023-09-04,,9,%s,%s,821,2025-03-01"
                .formatted(school.urn(), sen, from);
    }

    private PupilId kofi() {
        return as(
                JOB,
                () ->
                        transaction.execute(_ ->
                                jdbc.sql(
                                                "select pupil_id from pupil.source_id where source = 'pupils file' and value = ?")
                                        .param(school.urn() + "/17")
                                        .query((row, _) ->
                                                new PupilId(row.getObject("pupil_id", UUID.class)))
                                        .single()));
    }

    @Test
    void aHeadLoadsTheirPupilsWithDatesAndContactsAndTwiceChangesNothing() throws IOException {
        var pupilFile = file("pupils.csv", PUPILS, kofi("K", "2024-02-01"));
        var contactFile =
                file(
                        "contacts.csv",
                        CONTACTS,
                        "17,%s,1,Efua Amankwah,MOTH,Y,efua@example.org,,".formatted(school.urn()));
        var report = load(head, pupilFile, contactFile);
        assertThat(report.problems()).isEmpty();
        assertThat(report.loaded()).isTrue();
        var pupil = kofi();
        var facts = as(head, () -> pupils.facts(pupil, LocalDate.of(2025, 4, 1)));
        assertThat(facts.senProvision()).contains("K");
        assertThat(facts.lookedAfter()).isEqualTo(Answer.YES);
        assertThat(facts.yearGroup()).isPresent();
        assertThat(as(head, () -> pupils.contacts(pupil)).getFirst().isParentToTell()).isTrue();
        assertThat(load(head, pupilFile, contactFile).nothingNew()).isTrue();
    }

    @Test
    void aNewProvisionEndsTheOneBefore() throws IOException {
        load(JOB, file("pupils.csv", PUPILS, kofi("K", "2024-02-01")));
        load(JOB, file("later.csv", PUPILS, kofi("E", "2025-06-01")));
        var pupil = kofi();
        assertThat(as(head, () -> pupils.facts(pupil, LocalDate.of(2025, 5, 31))).senProvision())
                .contains("K");
        assertThat(as(head, () -> pupils.facts(pupil, LocalDate.of(2025, 6, 1))).senProvision())
                .contains("E");
    }

    @Test
    void everyProblemIsReportedAndNothingIsLoaded() throws IOException {
        var report =
                load(
                        JOB,
                        file(
                                "pupils.csv",
                                PUPILS,
                                kofi("Q", "2024-02-01"),
                                "18,nonsense,,,2012-13-01,X,999,Q,,,,,,,"));
        assertThat(report.loaded()).isFalse();
        assertThat(report.problems().stream().map(IntakeProblem::code))
                .contains("PUPIL-CODE", "PUPIL-SCHOOL", "PUPIL-DATE", "PUPIL-NAME", "PUPIL-SEX");
    }

    @Test
    void twoSchoolsMayUseOneIdWithoutMixingTheirChildren() throws IOException {
        var other = organisations.aSchool("Eastmarch High");
        load(JOB, file("pupils.csv", PUPILS, kofi("K", "2024-02-01")));
        load(
                JOB,
                file(
                        "other.csv",
                        PUPILS,
                        "17,,Ada,Okafor,2013-03-04,F,%s,C,2024-09-02,,7,,,,"
                                .formatted(other.urn())));
        var pupil = kofi();
        assertThat(as(head, () -> pupils.pupil(pupil)).name().full()).isEqualTo("Kofi Amankwah");
    }

    @Test
    void nobodyLoadsPupilsOrContactsOfASchoolThatIsNotTheirs() throws IOException {
        var stranger =
                access.aPersonWith(
                        Role.HEADTEACHER, access.aSchoolScope("Eastmarch High").organisation());
        var pupilFile = file("pupils.csv", PUPILS, kofi("K", "2024-02-01"));
        var contactFile =
                file("contacts.csv", CONTACTS, "17,%s,1,Someone,OTHR,Y,,,".formatted(school.urn()));
        assertThatThrownBy(() -> load(stranger, pupilFile)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> load(stranger, contactFile)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aContactOfNobodyAndARestrictionWithoutItsReasonAreErrors() throws IOException {
        var report =
                load(
                        JOB,
                        file(
                                "contacts.csv",
                                CONTACTS,
                                "404,%s,1,Someone,OTHR,Y,,,".formatted(school.urn()),
                                "17,%s,1,Sam,FATH,Y,,court_order,".formatted(school.urn())));
        assertThat(report.problems().stream().map(IntakeProblem::code))
                .contains("CONTACT-RESTRICTION");
        assertThat(report.loaded()).isFalse();
    }
}
