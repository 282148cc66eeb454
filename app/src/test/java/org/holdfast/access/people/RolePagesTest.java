package org.holdfast.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

/** What the page says of roles is what the routes do, as another test proves of the same table. */
@HoldfastTest
@Import(AccessFixtures.class)
class RolePagesTest {

    /** A line of the page, and a route that does just that. */
    private static final Map<String, String> DONE_BY =
            Map.of(
                    "Find pupils and read their records", "GET,/pupils,",
                    "Take out everything that is held about a pupil", "GET,/pupils/{id}/export,",
                    "Suspend, exclude permanently, cancel", "GET,/pupils/{id}/exclude,",
                    "See mail that has not gone", "GET,/mail,",
                    "Change the calendar of a school", "GET,/schools/{id}/calendar/term,",
                    "Change the calendar of the authority", "GET,/authorities/{id}/calendar/term,",
                    "Add people, give and end roles, close accounts", "GET,/people,");

    @Autowired MockMvc pages;
    @Autowired AccessFixtures fixtures;
    @Autowired RoleMatrix matrix;

    @Test
    void everyoneSignedInReadsWhatTheirRoleMayDo() throws Exception {
        var analyst =
                fixtures.aPersonWith(
                        Role.ANALYST, fixtures.aScope(OrganisationKind.AUTHORITY, "Westmarch"));
        var page =
                pages.perform(get("/roles").with(SignedIn.as(analyst)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        for (var role : Role.values()) {
            assertThat(page).contains(role.title());
        }
        assertThat(page).contains("You hold it.");
    }

    @Test
    void thePageSaysWhatTheRoutesDo() throws Exception {
        var routes =
                new ClassPathResource("routes.csv")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        var said =
                matrix.parts().stream()
                        .flatMap(part -> part.lines().stream())
                        .filter(line -> DONE_BY.containsKey(line.words()))
                        .toList();
        assertThat(said).hasSameSizeAs(DONE_BY.keySet());
        for (var line : said) {
            var route =
                    routes.stream()
                            .filter(one -> one.startsWith(DONE_BY.get(line.words())))
                            .findFirst()
                            .orElseThrow();
            assertThat(line.may()).as(line.words()).isEqualTo(allowed(route));
        }
    }

    /**
     * The answers for the roles, in the order of {@link Role}; the first three columns are others.
     */
    private static List<Boolean> allowed(String line) {
        var columns = line.split(",", -1);
        return Arrays.stream(columns, 3, 3 + Role.values().length).map("allowed"::equals).toList();
    }
}
