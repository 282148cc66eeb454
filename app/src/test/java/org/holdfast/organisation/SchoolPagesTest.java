package org.holdfast.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.holdfast.database.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@HoldfastTest
@Import({AccessFixtures.class, OrganisationFixtures.class})
class SchoolPagesTest {
    @Autowired MockMvc pages;
    @Autowired OrganisationFixtures fixtures;
    @Autowired AccessFixtures access;

    private School school;
    private Actor.Person officer;

    @BeforeEach
    void aSchoolAndTheOfficerOfItsAuthority() {
        school = fixtures.aSchool("Westmarch High");
        officer =
                access.aPersonWith(Role.EXCLUSIONS_OFFICER, school.authority().id().organisation());
    }

    @Test
    void aListTakesAsManyStatementsForAFullPageAsForOneLine() throws Exception {
        read("/schools");
        var one = Statements.during(() -> read("/schools"));
        for (var line = 0; line < 24; line++) {
            fixtures.aSchool("Eastmarch Primary " + line);
        }
        assertThat(Statements.during(() -> read("/schools")))
                .hasSameSizeAs(one)
                .hasSizeLessThan(16);
        assertThat(read("/schools")).contains("Westmarch High");
    }

    private String read(String path) throws Exception {
        return pages.perform(get(path).with(SignedIn.as(officer)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
