package org.holdfast.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.access.AccessFixtures.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.regex.Pattern;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.holdfast.database.Statements;
import org.holdfast.insight.release.ReleasedTables;
import org.holdfast.insight.release.TableRelease;
import org.holdfast.insight.snapshot.TakeSnapshot;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.organisation.School;
import org.holdfast.pupil.PupilFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@HoldfastTest
@Import({AccessFixtures.class, OrganisationFixtures.class, PupilFixtures.class})
class FiguresPagesTest {
    private static final int MOST_STATEMENTS = 15;

    @Autowired MockMvc pages;
    @Autowired AccessFixtures access;
    @Autowired OrganisationFixtures organisations;
    @Autowired PupilFixtures pupils;
    @Autowired TakeSnapshot takeSnapshot;
    @Autowired ReleasedTables releases;
    @Autowired TransactionTemplate transaction;

    private School school;
    private Actor.Person officer;
    private Actor.Person analyst;
    private Actor.Person head;

    @BeforeEach
    void anAuthorityWithASchool() {
        school = organisations.aSchool("Westmarch High");
        organisations.keepsTheYear(school.id());
        pupils.aPupilCalled("Kofi", "Amankwah", school.id());
        var authority = school.authority().id().organisation();
        officer = access.aPersonWith(Role.EXCLUSIONS_OFFICER, authority);
        analyst = access.aPersonWith(Role.ANALYST, authority);
        head = access.aPersonWith(Role.HEADTEACHER, school.id().organisation());
    }

    @Test
    void theDashboardAnswersWhatWhereForWhomAndComparedWithWhat() throws Exception {
        as(new Actor.Job("a test"), takeSnapshot::take);
        var page = ask("/figures", officer).getContentAsString();

        assertThat(page)
                .contains("What changed")
                .contains("Where")
                .contains("For whom")
                .contains("Compared with")
                .contains("<svg")
                .contains("role=\"img\"")
                .contains("Download as CSV")
                .contains("How this is counted")
                .contains("snapshot ")
                .doesNotContain("Kofi")
                .doesNotContain("style=");
    }

    @Test
    void onceCountedAPageTakesFewStatements() throws Exception {
        as(new Actor.Job("a test"), takeSnapshot::take);
        ask("/figures", officer);

        assertThat(Statements.during(() -> ask("/figures", officer)))
                .hasSizeLessThan(MOST_STATEMENTS);
        assertThat(Statements.during(() -> ask("/figures/signals", officer)))
                .hasSizeLessThan(MOST_STATEMENTS);
    }

    @Test
    void aHeadteacherComesToTheirOwnSchoolAndToNoOther() throws Exception {
        as(new Actor.Job("a test"), takeSnapshot::take);
        var other = organisations.aSchool("Another High");

        assertThat(ask("/figures", head).getRedirectedUrl())
                .isEqualTo("/figures/schools/" + school.id().value());
        assertThat(ask("/figures/schools/" + school.id().value(), head).getContentAsString())
                .contains("Figures: Westmarch High")
                .contains("This school year so far");
        assertThat(ask("/figures/schools/" + other.id().value(), head).getStatus()).isEqualTo(404);
        assertThat(ask("/figures/signals", head).getStatus()).isEqualTo(404);
    }

    /** Every page that the menu names can be opened by whoever reads it. */
    @Test
    void theMenuNamesWhatMayBeOpenedAndNothingElse() throws Exception {
        as(new Actor.Job("a test"), takeSnapshot::take);
        for (var who : List.of(officer, analyst, head, ofTwoSchools())) {
            var paths = menu(ask("/figures/explore", who).getContentAsString());
            assertThat(paths).hasSizeGreaterThan(2);
            for (var path : paths) {
                assertThat(ask(path, who).getStatus()).as(path).isEqualTo(200);
            }
        }
        assertThat(menu(ask("/figures/explore", analyst).getContentAsString()))
                .contains("/board-packs", "/board-packs/releases");
        assertThat(menu(ask("/figures/explore", head).getContentAsString()))
                .doesNotContain("/figures/groups", "/board-packs");
    }

    @Test
    void whoeverHasSeveralSchoolsIsAskedWhich() throws Exception {
        as(new Actor.Job("a test"), takeSnapshot::take);
        var both = ofTwoSchools();
        for (var page : List.of("/figures/quality", "/figures/explore")) {
            assertThat(ask(page, both).getContentAsString())
                    .contains("Which school")
                    .contains(page + "?school=" + school.id().value());
            assertThat(ask(page + "?school=" + school.id().value(), both).getContentAsString())
                    .contains("Westmarch High")
                    .doesNotContain("Which school");
        }
        var other = organisations.aSchool("Nobody of hers");
        assertThat(ask("/figures/quality?school=" + other.id().value(), both).getStatus())
                .isEqualTo(404);
    }

    private Actor.Person ofTwoSchools() {
        var second = organisations.aSchool("Second School");
        return access.aPersonWith(
                Role.HEADTEACHER,
                access.aScope(OrganisationKind.SCHOOL, "Both", school.id(), second.id()));
    }

    private static List<String> menu(String page) {
        var menu = page.substring(page.indexOf("hf-pages"));
        return Pattern.compile("href=\"([^\"]+)\"")
                .matcher(menu.substring(0, menu.indexOf("</ul>")))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    @Test
    void theAddressKeepsWhatWasChosen() throws Exception {
        as(new Actor.Job("a test"), takeSnapshot::take);
        var page =
                ask("/figures/explore?indicator=suspensions&by=sen-provision", officer)
                        .getContentAsString();

        assertThat(page)
                .containsPattern("value=\"suspensions\"[^>]*selected")
                .containsPattern("value=\"sen-provision\"[^>]*selected");
        var nonsense =
                ask("/figures/explore?indicator=nothing&by=nothing&period=never&phase=x", officer);
        assertThat(nonsense.getStatus()).isEqualTo(200);
        assertThat(ask("/figures/explore?school=nothing", officer).getStatus()).isEqualTo(404);
    }

    @Test
    void anAnalystIsOfferedOnlyWhatIsOver() throws Exception {
        as(new Actor.Job("a test"), takeSnapshot::take);

        assertThat(ask("/figures/explore", officer).getContentAsString()).contains("so far");
        assertThat(ask("/figures/explore", analyst).getContentAsString()).doesNotContain("so far");
    }

    /** What an analyst looks at has left; what an officer looks at has not. */
    @Test
    void whatAnAnalystSeesIsRegistered() throws Exception {
        as(new Actor.Job("a test"), takeSnapshot::take);
        var before = registered();
        assertThat(ask("/figures", officer).getStatus()).isEqualTo(200);
        assertThat(registered()).isEqualTo(before);

        for (var page : List.of("/figures", "/figures/schools", "/figures/groups")) {
            assertThat(ask(page, analyst).getStatus()).as(page).isEqualTo(200);
        }
        assertThat(registered()).isNotEmpty().allMatch(title -> title.startsWith("Figures, "));

        var then = registered();
        assertThat(ask("/figures", analyst).getStatus()).isEqualTo(200);
        assertThat(registered()).isEqualTo(then);
    }

    private List<String> registered() {
        return as(
                new Actor.Job("a test"),
                () ->
                        java.util.Objects.requireNonNull(
                                transaction.execute(_ ->
                                        releases.all().stream()
                                                .map(TableRelease::title)
                                                .toList())));
    }

    @Test
    void theTableOfAChartIsAFile() throws Exception {
        as(new Actor.Job("a test"), takeSnapshot::take);
        var file = ask("/figures/signals.csv?chart=weeks", officer);

        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getContentAsString()).startsWith("Period,Suspensions per school day");
        assertThat(ask("/figures/signals.csv?chart=nothing", officer).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse ask(String path, Actor.Person who) throws Exception {
        return pages.perform(get(path).with(SignedIn.as(who))).andReturn().getResponse();
    }
}
