package org.holdfast.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.access.SignedIn;
import org.holdfast.database.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HoldfastTest
@Import({AccessFixtures.class, PupilFixtures.class})
class ReaderPagesTest {
    @Autowired AccessFixtures access;
    @Autowired PupilFixtures fixtures;
    @Autowired MockMvc pages;
    @Autowired JdbcClient jdbc;

    private SchoolId school;
    private Actor.Person head;
    private Actor.Person officer;
    private Actor.Person administrator;
    private PupilId pupil;

    @BeforeEach
    void aPupilWhomTwoPeopleLookedAt() throws Exception {
        school = access.aSchoolScope("Westmarch High");
        head = named("Ada Reid", access.aPersonWith(Role.HEADTEACHER, school.organisation()));
        var authority = access.aScope(OrganisationKind.AUTHORITY, "Westmarch", school);
        officer = named("Olu Grant", access.aPersonWith(Role.EXCLUSIONS_OFFICER, authority));
        administrator = access.aPersonWith(Role.ADMINISTRATOR, authority);
        pupil = fixtures.add(PupilFixtures.newPupil("Kofi", "Amankwah", school, Optional.empty()));
        as(head, "/pupils/" + pupil.value()).andExpect(status().isOk());
        as(officer, "/pupils/" + pupil.value()).andExpect(status().isOk());
    }

    private Actor.Person named(String name, Actor.Person person) {
        jdbc.sql("update access.person set name = ? where id = ?")
                .params(name, person.id().value())
                .update();
        return person;
    }

    private ResultActions as(Actor.Person person, String path) throws Exception {
        return pages.perform(get(path).with(SignedIn.as(person)));
    }

    private String readers() {
        return "/pupils/" + pupil.value() + "/readers";
    }

    @Test
    void theHeadteacherSeesWhoOpenedTheRecordAndThatIsLoggedToo() throws Exception {
        as(head, readers())
                .andExpect(content().string(containsString("Amankwah")))
                .andExpect(content().string(containsString("Olu Grant")));
        as(head, readers()).andExpect(content().string(containsString("Who opened the record")));
    }

    @Test
    void theListIsNarrowedToAPersonAndToDays() throws Exception {
        as(head, readers() + "?reader=" + officer.id().value())
                .andExpect(content().string(containsString("It was opened once")));
        as(head, readers() + "?until-day=1&until-month=1&until-year=2001")
                .andExpect(content().string(containsString("Nobody opened it")));
        as(head, readers() + "?from-day=1&from-month=1&from-year=2001")
                .andExpect(content().string(containsString("Ada Reid")));
    }

    @Test
    void anAdministratorSeesWhoButNotWhose() throws Exception {
        as(administrator, readers())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ada Reid")))
                .andExpect(content().string(not(containsString("Amankwah"))))
                .andExpect(content().string(not(containsString("Kofi"))));
        var logged =
                jdbc.sql(
                                "select count(*) from access.read_log where actor = ? and what = 'who opened the record'")
                        .param(administrator.id().value().toString())
                        .query(Integer.class)
                        .single();
        assertThat(logged).isEqualTo(1);
    }

    @Test
    void anAdministratorOfAnotherPlaceFindsNothing() throws Exception {
        var elsewhere = access.aScope(OrganisationKind.AUTHORITY, "Elsewhere");
        as(access.aPersonWith(Role.ADMINISTRATOR, elsewhere), readers())
                .andExpect(status().isNotFound());
    }

    @Test
    void whoWorksWithThePupilButDoesNotAnswerForTheRecordIsRefused() throws Exception {
        as(access.aPersonWith(Role.SCHOOL_STAFF, school.organisation()), readers())
                .andExpect(status().isForbidden());
    }

    @Test
    void theAdministratorSeesWhatOnePersonOpenedWithoutAName() throws Exception {
        as(administrator, "/people/" + head.id().value() + "/readings")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(readers())))
                .andExpect(content().string(not(containsString("Amankwah"))));
        as(head, "/people/" + head.id().value() + "/readings").andExpect(status().isForbidden());
    }

    @Test
    void aListTakesAsManyStatementsForAFullPageAsForOneLine() throws Exception {
        as(head, readers());
        var few = Statements.during(() -> as(head, readers()));
        for (var reader = 0; reader < 24; reader++) {
            as(
                    access.aPersonWith(Role.SCHOOL_STAFF, school.organisation()),
                    "/pupils/" + pupil.value());
        }
        assertThat(Statements.during(() -> as(head, readers())))
                .hasSameSizeAs(few)
                .hasSizeLessThan(16);
    }
}
