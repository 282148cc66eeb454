package org.holdfast.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.HoldfastTest;
import org.holdfast.access.Actors;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.holdfast.duty.DutiesRebuilt;
import org.holdfast.exclusion.ExclusionsRebuilt;
import org.holdfast.insight.disclosure.SnapshotAttack;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.TakeSnapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** The demonstration of one school, made once for all of these. */
@HoldfastTest
@Import({ExclusionsRebuilt.class, DutiesRebuilt.class})
class DemonstrationTest {
    @Autowired private Demonstration demonstration;
    @Autowired private DemoNotice notice;
    @Autowired private Actors actors;
    @Autowired private MockMvc browser;
    @Autowired private ExclusionsRebuilt exclusions;
    @Autowired private DutiesRebuilt duties;
    @Autowired private TakeSnapshot takeSnapshot;

    private final List<String> said = new ArrayList<>();
    private List<DemoSignIn> signIns = List.of();

    @BeforeEach
    void make() {
        signIns =
                switch (demonstration.make(DemoSize.SCHOOL, said::add)) {
                    case DemoOutcome.Ready(var all) -> all;
                    case DemoOutcome.Refused(var words) -> throw new AssertionError(words);
                };
    }

    @Test
    void everyRoleMaySignIn() throws Exception {
        assertThat(signIns.stream().map(DemoSignIn::role)).containsExactly(Role.values());
        for (var signIn : signIns) {
            browser.perform(
                            post("/sign-in")
                                    .with(csrf())
                                    .param("email", signIn.email())
                                    .param("password", signIn.password()))
                    .andExpect(redirectedUrl("/today"));
        }
    }

    @Test
    void theHeadSeesThePupilsUnderANoticeThatNobodyIsReal() throws Exception {
        notice.look();
        var head = actors.withEmail(signIns.getFirst().email()).orElseThrow();
        var page =
                browser.perform(get("/pupils").with(SignedIn.as(head)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page).contains("This borough is fictional").contains("Westmarch High School");
    }

    @Test
    void everyStateIsWhatItsEventsMakeOfIt() {
        assertThat(exclusions.compareAll()).isGreaterThan(30);
        assertThat(duties.compareAll()).isGreaterThan(200);
    }

    @Test
    void theGovernorWasGivenTheCasesThatTheBoardHasToConsider() throws Exception {
        var governor = signIns.stream().filter(one -> one.role() == Role.GOVERNOR).findFirst();
        var person = actors.withEmail(governor.orElseThrow().email()).orElseThrow();
        var list =
                browser.perform(get("/exclusions").with(SignedIn.as(person)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(list).contains("href=\"/exclusions/");
    }

    /** Its real tables, printed for outside, and an auditor who would like to know the rest. */
    @Test
    void itsTablesGiveNothingAway() {
        var folder = CurrentActor.callAsJob("a test", takeSnapshot::take);
        try (var snapshot = SnapshotFolder.open(folder)) {
            assertThat(SnapshotAttack.onWhatIsPrinted(snapshot)).isEmpty();
            assertThat(SnapshotAttack.onPrimaryAlone(snapshot)).isNotEmpty();
        }
    }

    @Test
    void isServedAgainAndNotMadeAgain() {
        said.clear();
        assertThat(demonstration.make(DemoSize.SCHOOL, said::add))
                .isInstanceOf(DemoOutcome.Ready.class);
        assertThat(said).isEmpty();
    }

    @Test
    void refusesAFolderThatHoldsAnotherSize() {
        assertThat(demonstration.make(DemoSize.BOROUGH, said::add))
                .isInstanceOfSatisfying(
                        DemoOutcome.Refused.class,
                        refused -> assertThat(refused.words()).contains("another size"));
    }
}
