package org.holdfast.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

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
import org.springframework.test.web.servlet.MockMvc;

@HoldfastTest
@Import(AccessFixtures.class)
class PeoplePagesTest {
    @Autowired MockMvc pages;
    @Autowired AccessFixtures access;

    private SchoolId school;
    private Actor.Person administrator;

    @BeforeEach
    void aSchoolAndTheAdministratorOfItsAuthority() {
        school = access.aSchoolScope("Westmarch High");
        administrator =
                access.aPersonWith(
                        Role.ADMINISTRATOR,
                        access.aScope(OrganisationKind.AUTHORITY, "Westmarch", school));
    }

    @Test
    void aListTakesAsManyStatementsForAFullPageAsForOneLine() throws Exception {
        read();
        var one = Statements.during(this::read);
        for (var line = 0; line < 24; line++) {
            access.aPersonWith(Role.SCHOOL_STAFF, school.organisation());
        }
        assertThat(Statements.during(this::read)).hasSameSizeAs(one).hasSizeLessThan(16);
        assertThat(read()).contains("Robin Example", "Westmarch High");
    }

    private String read() throws Exception {
        return pages.perform(get("/people").with(SignedIn.as(administrator)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
