package org.holdfast.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.AccessFixtures.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Role;
import org.holdfast.organisation.AuthorityCode;
import org.holdfast.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@HoldfastTest
@Import({AccessFixtures.class, PupilFixtures.class})
class PupilsTest {
    @Autowired AccessFixtures access;
    @Autowired PupilFixtures fixtures;
    @Autowired Pupils pupils;
    @Autowired AddPupil addPupil;
    @Autowired JdbcClient jdbc;

    @Test
    void aPupilIsSeenByTheSchoolThatHasThemAndByNoOther() {
        var school = access.aSchoolScope("Westmarch High");
        var other = access.aSchoolScope("Eastmarch High");
        var pupil = fixtures.aPupilAt(school);
        var staff = access.aPersonWith(Role.SCHOOL_STAFF, school.organisation());
        var stranger = access.aPersonWith(Role.HEADTEACHER, other.organisation());
        assertThat(as(staff, () -> pupils.pupil(pupil)).name().full()).isEqualTo("Kofi Amankwah");
        assertThatThrownBy(() -> as(stranger, () -> pupils.pupil(pupil)))
                .isInstanceOf(NotFound.class);
        assertThat(as(stranger, () -> pupils.names(List.of(pupil)))).isEmpty();
        assertThat(as(stranger, () -> pupils.enrolments(pupil))).isEmpty();
    }

    @Test
    void aGovernorOrAnalystOfTheSchoolSeesNobody() {
        var school = access.aSchoolScope("Westmarch High");
        var pupil = fixtures.aPupilAt(school);
        for (var role : List.of(Role.GOVERNOR, Role.ANALYST, Role.ADMINISTRATOR)) {
            var person = access.aPersonWith(role, school.organisation());
            assertThatThrownBy(() -> as(person, () -> pupils.pupil(pupil)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void nobodyAtAllSeesAPupilWithoutActing() {
        var pupil = fixtures.aPupilAt(access.aSchoolScope("Westmarch High"));
        assertThat(pupils.names(List.of(pupil))).isEmpty();
        assertThat(jdbc.sql("select count(*) from pupil.search_key").query(Long.class).single())
                .isZero();
    }

    @Test
    void aFormerSchoolSeesThePupilForTwoYears() {
        var school = access.aSchoolScope("Westmarch High");
        var staff = access.aPersonWith(Role.SCHOOL_STAFF, school.organisation());
        var left = fixtures.aPupilAt(school);
        var leftLongAgo = fixtures.aPupilAt(school);
        fixtures.leaves(
                left, school, LocalDate.now(java.time.ZoneId.systemDefault()).minusMonths(23));
        fixtures.leaves(
                leftLongAgo,
                school,
                LocalDate.now(java.time.ZoneId.systemDefault()).minusMonths(25));
        assertThat(as(staff, () -> pupils.names(List.of(left, leftLongAgo))))
                .containsOnlyKeys(left);
    }

    @Test
    void factsAreThoseOfTheDayAndWhatNobodyRecordedIsNotTakenForANo() {
        var school = access.aSchoolScope("Westmarch High");
        var staff = access.aPersonWith(Role.SCHOOL_STAFF, school.organisation());
        var pupil = fixtures.aPupilAt(school);
        fixtures.has(pupil, Characteristic.SEN_PROVISION, "E", LocalDate.of(2025, 3, 1));
        fixtures.has(pupil, Characteristic.LOOKED_AFTER, "821", LocalDate.of(2025, 3, 1));
        var before = as(staff, () -> pupils.facts(pupil, LocalDate.of(2025, 2, 28)));
        assertThat(before.ehcPlan()).isEqualTo(Answer.NOT_RECORDED);
        assertThat(before.lookedAfter()).isEqualTo(Answer.NOT_RECORDED);
        assertThat(before.yearGroup()).contains("8");
        var after = as(staff, () -> pupils.facts(pupil, LocalDate.of(2025, 9, 1)));
        assertThat(after.ehcPlan()).isEqualTo(Answer.YES);
        assertThat(after.careAuthority()).contains(new AuthorityCode("821"));
        assertThat(after.socialWorker()).isEqualTo(Answer.NOT_RECORDED);
        assertThat(after.yearGroupLabel()).contains("Year 9");
    }

    @Test
    void aPupilWhoMovesSchoolKeepsOneRecord() {
        var first = access.aSchoolScope("Westmarch High");
        var second = access.aSchoolScope("Eastmarch High");
        var upn = Optional.of(new Upn("B821999930001"));
        var pupil = PupilFixtures.newPupil("Ada", "Okafor", first, upn);
        var id = fixtures.add(pupil);
        var head = access.aPersonWith(Role.HEADTEACHER, second.organisation());
        var added =
                as(head, () -> addPupil.add(PupilFixtures.newPupil("Ada", "Okafor", second, upn)));
        assertThat(added).isEqualTo(new AddPupil.Added.Known(id));
        assertThat(as(head, () -> pupils.enrolments(id))).hasSize(2);
    }

    @Test
    void recordsOfPupilsKeepTheirNamesOutOfLogs() {
        var school = access.aSchoolScope("Westmarch High");
        var staff = access.aPersonWith(Role.SCHOOL_STAFF, school.organisation());
        var pupil = fixtures.aPupilAt(school);
        fixtures.aParentOf(pupil, "Efua Amankwah");
        as(
                staff,
                () -> {
                    assertThat(pupils.pupil(pupil).toString()).doesNotContain("Kofi", "Amankwah");
                    assertThat(pupils.pupil(pupil).name()).hasToString("K.A.");
                    assertThat(pupils.contacts(pupil).toString()).doesNotContain("Efua", "example");
                    return pupil;
                });
    }
}
