package org.holdfast.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.access.AccessFixtures.as;
import static org.holdfast.published.file.PublishedFixtures.file;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.holdfast.database.Statements;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.published.file.PublishedFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HoldfastTest
@Import(AccessFixtures.class)
class PublishedPagesTest {
    @TempDir Path folder;
    @Autowired MockMvc pages;
    @Autowired AccessFixtures access;
    @Autowired ImportPublished importPublished;
    @Autowired ImportNeighbours importNeighbours;

    private Actor.Person analyst;

    @BeforeEach
    void whatAnAnalystBroughtIn() {
        analyst =
                access.aPersonWith(
                        Role.ANALYST, access.aSchoolScope("Westmarch High").organisation());
        as(
                analyst,
                () ->
                        importPublished.load(
                                IntakeRequest.of(
                                        file(folder, "tidy.csv", PublishedFixtures.tidy())),
                                Publication.unsaid()));
        as(
                analyst,
                () ->
                        importNeighbours.load(
                                IntakeRequest.of(
                                        file(
                                                folder,
                                                "statistical_neighbours_2025.csv",
                                                PublishedFixtures.neighbours())),
                                Publication.unsaid()));
    }

    @Test
    void listsWhatIsHeldWithSourcePeriodLicenceAndWhoBroughtIt() throws Exception {
        assertThat(body(get("/published")))
                .containsPattern("[0-9]+ files are held\\.")
                .contains("Suspensions and permanent exclusions in England")
                .contains("2022/23 to 2023/24")
                .contains("Department for Education")
                .contains("Open Government Licence v3.0")
                .contains("by Robin Example")
                .contains("Statistical neighbours, statistical_neighbours_2025.csv");
    }

    @Test
    void setsAnAuthorityBesideTheOthersWithTheAnswerFirst() throws Exception {
        assertThat(body(get("/published/compare").param("area", "821")))
                .contains("Luton in 2023/24: 8.00, 0.88 times England’s 9.10.")
                .contains("80 among 1,000 pupils")
                .contains("the mean of <span>2</span> of <span>3</span>")
                .contains("1 of 3, shared by 2")
                .contains("Take care: not all statistical neighbours have a figure.")
                .contains(
                        "Source: Department for Education, Suspensions and permanent exclusions in England");
    }

    @Test
    void saysOfEachGroupWhetherItsFigureIsHiddenOrMissing() throws Exception {
        assertThat(
                        body(
                                get("/published/compare")
                                        .param("area", "821")
                                        .param("indicator", "perm_excl_rate")
                                        .param("by", "sex")))
                .contains("Luton, 2023/24: hidden by the publisher to protect children.")
                .contains("Luton, 2023/24: does not apply.");
    }

    @Test
    void saysWhatCannotBeAsked() throws Exception {
        assertThat(body(get("/published/compare").param("area", "Atlantis")))
                .contains("is no area");
    }

    @Test
    void givesTheSameAsAFile() throws Exception {
        assertThat(body(get("/published/compare.csv").param("area", "821")))
                .startsWith("area_code,area,indicator")
                .contains("821,Luton,susp_rate,total,Total,202324,8,8.00,9.1,");
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(SignedIn.as(analyst)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aListTakesAsManyStatementsForAFullPageAsForOneLine() throws Exception {
        var two = onThisModulesTables(() -> body(get("/published")));
        for (var name : List.of("Bedford", "Hartlepool", "Reading", "Luton")) {
            // The same list in other bytes is another file.
            var other = PublishedFixtures.neighbours().replace(name, '"' + name + '"');
            as(
                    analyst,
                    () ->
                            importNeighbours.load(
                                    IntakeRequest.of(file(folder, name + "_2025.csv", other)),
                                    Publication.unsaid()));
        }
        assertThat(body(get("/published"))).contains("6 files are held.");
        assertThat(onThisModulesTables(() -> body(get("/published"))))
                .isNotEmpty()
                .hasSameSizeAs(two)
                .hasSizeLessThan(8);
    }

    /** Without those that keep the session, which differ from the first visit to the next. */
    private static List<String> onThisModulesTables(Callable<?> work) throws Exception {
        return Statements.during(work).stream()
                .filter(statement -> statement.contains("published."))
                .toList();
    }
}
