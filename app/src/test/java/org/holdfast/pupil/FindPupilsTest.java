package org.holdfast.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.holdfast.access.AccessFixtures.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.access.SignedIn;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.web.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@HoldfastTest
@Import({AccessFixtures.class, OrganisationFixtures.class, PupilFixtures.class})
class FindPupilsTest {
    @Autowired AccessFixtures access;
    @Autowired PupilFixtures fixtures;
    @Autowired OrganisationFixtures organisations;
    @Autowired FindPupils findPupils;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvc pages;

    private SchoolId school;
    private Actor.Person staff;

    @BeforeEach
    void aSchool() {
        school = access.aSchoolScope("Westmarch High");
        staff = access.aPersonWith(Role.SCHOOL_STAFF, school.organisation());
    }

    private List<String> found(String typed) {
        return as(staff, () -> findPupils.find(SearchTerms.of(typed), 1)).matches().stream()
                .map(match -> match.name().full() + ": " + match.why())
                .toList();
    }

    @Test
    void findsByAnyPartOfTheNameInAnyOrder() {
        fixtures.aPupilCalled("Siân-Marie", "O'Connor-Łukasik", school);
        for (var typed :
                List.of(
                        "sian",
                        "Sian O'Connor",
                        "oconnor",
                        "O’Connor, Siân",
                        "LUKASIK",
                        "sian-marie oconnor-lukasik",
                        "si ocon")) {
            assertThat(found(typed)).as(typed).containsExactly("Siân-Marie O'Connor-Łukasik: Name");
        }
    }

    @Test
    void findsByAFormerNameAndSaysSo() {
        fixtures.add(
                new NewPupil(
                        new PupilName("Ann", "Smith"),
                        "",
                        Optional.empty(),
                        List.of("Kowalska"),
                        java.time.LocalDate.of(2013, 5, 6),
                        "F",
                        Optional.empty(),
                        Optional.empty(),
                        school,
                        "C",
                        java.time.LocalDate.of(2024, 9, 2)));
        assertThat(found("kowalska")).containsExactly("Ann Smith: Former name: Kowalska");
        assertThat(found("6/5/2013")).containsExactly("Ann Smith: Date of birth");
        assertThat(found("ann 2013-05-06")).containsExactly("Ann Smith: Date of birth and name");
        assertThat(found("brian 6.5.2013")).isEmpty();
    }

    @Test
    void findsWhatSoundsAlikeAfterWhatIsSpeltAlike() {
        fixtures.aPupilCalled("Catherine", "Philips", school);
        fixtures.aPupilCalled("Kathryn", "Phillips", school);
        assertThat(found("Kathryn Phillips"))
                .containsExactly("Kathryn Phillips: Name", "Catherine Philips: Sounds alike");
    }

    @Test
    void findsByTheUpn() {
        fixtures.add(
                PupilFixtures.newPupil(
                        "Ada", "Okafor", school, Optional.of(new Upn("L204999930123"))));
        assertThat(found("l204999930123")).containsExactly("Ada Okafor: UPN");
    }

    @Test
    void findsNobodyOfAnotherSchoolHoweverTheyAreAskedFor() {
        var other = access.aSchoolScope("Eastmarch High");
        fixtures.add(
                PupilFixtures.newPupil(
                        "Zuri", "Mwangi", other, Optional.of(new Upn("G372999931007"))));
        for (var typed : List.of("zuri", "mwangi zuri", "G372999931007", "14/1/2012 zuri")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void isNotForThoseWhoDoNotWorkWithPupils() {
        var analyst = access.aPersonWith(Role.ANALYST, school.organisation());
        assertThatThrownBy(() -> as(analyst, () -> findPupils.find(SearchTerms.of("a"), 1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void showsTwentyFiveAtATimeAndOneHundredAtMostAndLogsWhomItShowed() {
        for (var i = 0; i < 30; i++) {
            fixtures.aPupilCalled("Pupil" + (char) ('a' + i % 26) + i / 26, "Manyson", school);
        }
        var first = as(staff, () -> findPupils.find(SearchTerms.of("manyson"), 1));
        assertThat(first.matches()).hasSize(25);
        assertThat(as(staff, () -> findPupils.find(SearchTerms.of("manyson"), 2)).matches())
                .hasSize(5);
        var logged =
                jdbc.sql(
                                "select pupils from access.read_log where what = 'search results' and actor = ? order by id limit 1")
                        .param(staff.reference())
                        .query((row, _) -> (UUID[]) row.getArray("pupils").getArray())
                        .single();
        assertThat(logged)
                .containsExactlyElementsOf(
                        first.matches().stream().map(match -> match.id().value()).toList());
    }

    /**
     * Row security stands in the way of any operator that could leak; then the index is not used.
     */
    @Test
    void anIndexAnswersUnderRowSecurity() {
        fixtures.aPupilCalled("Kofi", "Amankwah", school);
        var plan =
                as(
                        staff,
                        () ->
                                transaction.execute(_ -> {
                                    jdbc.sql("set local enable_seqscan = off").update();
                                    return String.join(
                                            "\n",
                                            jdbc.sql("explain " + PupilIndex.BY_KEYS)
                                                    .param("whys", new String[] {"NAME"})
                                                    .param("lows", new String[] {"n:kofi"})
                                                    .param("highs", new String[] {"n:kofj"})
                                                    .param("schools", new UUID[] {school.value()})
                                                    .param("most", 101)
                                                    .query(String.class)
                                                    .list());
                                }));
        assertThat(jdbc.sql("select current_user").query(String.class).single())
                .isEqualTo("holdfast_app");
        assertThat(plan)
                .containsPattern("Index Only Scan using search_key_pkey")
                .containsPattern("Index Cond: .*school_id = ANY.*key >= s.low.*key < s.high");
    }

    @Test
    void schoolsAreFoundBesidePupils() throws Exception {
        organisations.aSchool("Queen Adelaide Academy");
        pages.perform(
                        post("/search")
                                .param("words", "adelaide")
                                .with(csrf())
                                .with(SignedIn.as(staff)))
                .andExpect(content().string(containsString("Queen Adelaide Academy")));
    }

    @Test
    void thePageKeepsWhatWasTypedOutOfEveryAddress() throws Exception {
        fixtures.aPupilCalled("Kofi", "Amankwah", school);
        pages.perform(
                        post("/search")
                                .param("words", "amankwah")
                                .with(csrf())
                                .with(SignedIn.as(staff)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kofi Amankwah")))
                .andExpect(content().string(not(containsString("?words"))));
    }
}
