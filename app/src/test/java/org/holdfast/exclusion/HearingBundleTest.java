package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.SignedIn;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.pupil.PupilFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A hearing bundle from the record of an exclusion, through its pages to the document. */
@HoldfastTest
@Import({
    AccessFixtures.class,
    OrganisationFixtures.class,
    PupilFixtures.class,
    ExclusionScene.class
})
class HearingBundleTest {
    @Autowired MockMvc pages;
    @Autowired ExclusionScene scene;
    @Autowired JdbcClient jdbc;

    private ExclusionScene.Place place;
    private String bundle;
    private String exclusion;

    @BeforeEach
    void aBundleInPreparation() throws Exception {
        place = scene.aSchoolWithAPupil();
        var monday = LocalDate.of(2025, 11, 10);
        var id = scene.suspended(place, monday, monday.plusDays(2));
        scene.asSystem(() ->
                jdbc.sql(
                                """
                                insert into exclusion.narrative (exclusion_id, part, pupil_id, school_id, words)
                                values (:id, 'harm', :pupil, :school, :words)
                                """)
                        .param("id", id.value())
                        .param("pupil", place.pupil().value())
                        .param("school", place.school().id().value())
                        .param("words", "Tyrone Quill was pushed. Mrs Quill wrote about Tyrone.")
                        .update());
        exclusion = "/exclusions/" + id.value();
        bundle = Objects.requireNonNull(send("/bundles/about/" + id.value()).getRedirectedUrl());
    }

    @Test
    void whatIsStruckOutIsNowhereInTheDocument() throws Exception {
        assertThat(
                        send(
                                        bundle + "/words",
                                        "version",
                                        "0",
                                        "words",
                                        "Tyrone Quill\nTyrone\nQuill")
                                .getStatus())
                .isEqualTo(302);
        assertThat(read(bundle + "/papers/decision").getContentAsString())
                .contains("[struck out]")
                .doesNotContain("was Tyrone", "about Tyrone");
        assertThat(send(bundle + "/make", "version", "1").getStatus()).isEqualTo(302);
        var bytes = read(bundle + "/bundle.pdf").getContentAsByteArray();
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(text(document))
                    .contains("[struck out] was pushed. Mrs [struck out] wrote about [struck out].")
                    .doesNotContainIgnoringCase("Tyrone", "Quill");
            assertThat(document.getDocumentInformation().getCOSObject().toString())
                    .doesNotContainIgnoringCase("Tyrone");
            assertThat(outline(document).toString()).doesNotContainIgnoringCase("Tyrone");
        }
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Tyrone", "Quill");
        assertThat(strikes()).as("the list of struck words is forgotten").isZero();
    }

    @Test
    void theDocumentHasContentsPageNumbersAndBookmarksAndIsTagged() throws Exception {
        send(bundle + "/make", "version", "0");
        try (var document = Loader.loadPDF(read(bundle + "/bundle.pdf").getContentAsByteArray())) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            assertThat(text(document))
                    .containsSubsequence(
                            "Papers for a hearing",
                            "Contents",
                            "The decision and its reasons",
                            "Page 1 of " + pages,
                            "Page " + pages + " of " + pages);
            assertThat(outline(document))
                    .startsWith("Contents", "The decision and its reasons")
                    .contains("What has happened since");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(text(document, 1)).containsPattern("its reasons[ .]*2\\b");
        }
    }

    @Test
    void theBundleIsKeptUnchangedWithItsFingerprintAndEachReadingIsLogged() throws Exception {
        send(bundle + "/make", "version", "0");
        var bytes = read(bundle + "/bundle.pdf").getContentAsByteArray();
        var sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(read(bundle).getContentAsString())
                .contains(sha, "It cannot be changed", "by Robin Example");
        assertThat(send(bundle + "/words", "version", "1", "words", "Anyone").getStatus())
                .isEqualTo(409);
        assertThat(send(bundle + "/make", "version", "1").getStatus()).isEqualTo(409);
        assertThat(read(bundle + "/bundle.pdf").getContentAsByteArray()).isEqualTo(bytes);
        assertThat(readings()).isEqualTo(2);
    }

    @Test
    void refusesToMakeOneOfNothingAndKeepsWhatWasTyped() throws Exception {
        assertThat(send(bundle + "/papers", "version", "0").getStatus()).isEqualTo(302);
        var refused = send(bundle + "/make", "version", "1");
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("Choose at least one paper");
        var letter = send(bundle + "/words", "version", "1", "words", "Tyrone\nQ");
        assertThat(letter.getStatus()).isEqualTo(400);
        assertThat(letter.getContentAsString())
                .contains("Each line must have at least 2 letters", "Tyrone\nQ");
    }

    @Test
    void aPaperThatIsLeftOutIsNotInIt() throws Exception {
        send(bundle + "/papers", "version", "0", "papers", "proceedings");
        send(bundle + "/make", "version", "1");
        try (var document = Loader.loadPDF(read(bundle + "/bundle.pdf").getContentAsByteArray())) {
            assertThat(text(document))
                    .contains("What has happened since")
                    .doesNotContain("The decision and its reasons", "Tyrone");
        }
    }

    @Test
    void theChildsOwnWordsStandFirst() throws Exception {
        scene.asSystem(() ->
                jdbc.sql(
                                """
                                insert into pupil.about (id, pupil_id, words, strengths, trusted_adult, chosen_by_pupil, recorded_by, recorded_at)
                                values (gen_random_uuid(), :pupil, 'I am good at drums.', '', '', false, 'fixture', now())
                                """)
                        .param("pupil", place.pupil().value())
                        .update());
        assertThat(read(bundle).getContentAsString())
                .containsSubsequence("The child", "The decision and its reasons");
        assertThat(read(bundle + "/papers/child").getContentAsString())
                .contains("I am good at drums.");
    }

    @ParameterizedTest
    @CsvSource({"5, true", "10, true", "11, false"}) // decided on Monday 10 November
    void whatTheChildSaidAtTheAssessmentBeforeItIsInIt(int begun, boolean inIt) throws Exception {
        var assessment =
                Objects.requireNonNull(
                        send(
                                        "/pupils/"
                                                + place.pupil().value()
                                                + "/matters/pre-exclusion-assessment",
                                        with(begun, "why", "risk", "details", "A third fight."))
                                .getRedirectedUrl());
        var answers =
                with(
                        begun,
                        "version",
                        "0",
                        "by",
                        "Ms Reid",
                        "better",
                        "Let me sit down, not Tyrone Quill.");
        assertThat(send(assessment + "/step/voice", answers).getStatus()).isEqualTo(302);
        send(bundle + "/words", "version", "0", "words", "Tyrone Quill");
        send(bundle + "/make", "version", "1");
        var asked =
                "What the child said before the decision Asked on Wednesday 5 November 2025 By Ms"
                        + " Reid When you get angry, what could teachers do that helps? Let me sit"
                        + " down, not [struck out].";
        try (var document = Loader.loadPDF(read(bundle + "/bundle.pdf").getContentAsByteArray())) {
            assertThat(text(document).contains("Let me sit down, not [struck out]."))
                    .isEqualTo(inIt);
            assertThat(text(document).contains(asked)).isEqualTo(begun == 5);
            assertThat(text(document)).doesNotContain("A third fight", "not Tyrone");
            assertThat(outline(document).contains("What the child said before the decision"))
                    .isEqualTo(inIt);
        }
    }

    @Test
    void theFamilyIsHeardInItsOwnWordsAndWhatTheyNameIsStruckOut() throws Exception {
        var recorded =
                send(
                        exclusion + "/record/representations",
                        "version",
                        "0",
                        "on-day",
                        "12",
                        "on-month",
                        "11",
                        "on-year",
                        "2025",
                        "parents",
                        "He was pushed first, by Tyrone Quill.",
                        "child",
                        "I told Mr Ode that I was scared.");
        assertThat(recorded.getStatus()).isEqualTo(302);
        assertThat(read(exclusion).getContentAsString())
                .contains("What the parents said", "He was pushed first, by Tyrone Quill.");
        assertThat(read(bundle + "/papers/family").getContentAsString())
                .contains("I told Mr Ode that I was scared.");
        assertThat(read(bundle + "/papers/proceedings").getContentAsString())
                .contains("12 November 2025")
                .doesNotContain("Tyrone", "scared");
        send(bundle + "/words", "version", "0", "words", "Tyrone Quill");
        send(bundle + "/make", "version", "1");
        try (var document = Loader.loadPDF(read(bundle + "/bundle.pdf").getContentAsByteArray())) {
            assertThat(text(document))
                    .contains("What the family said")
                    .contains("He was pushed first, by [struck out].")
                    .contains("I told Mr Ode that I was scared.")
                    .doesNotContain("by Tyrone");
            assertThat(outline(document)).contains("What the family said");
        }
    }

    @Test
    void nobodyOfAnotherSchoolFindsIt() throws Exception {
        var stranger = scene.aSchoolWithAPupil().head();
        assertThat(read(stranger, bundle).getStatus()).isEqualTo(404);
        assertThat(read(stranger, bundle + "/bundle.pdf").getStatus()).isEqualTo(404);
        assertThat(read(scene.officerOf(place), bundle).getStatus()).isEqualTo(200);
    }

    private static String[] with(int dayOfNovember, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(
                List.of(
                        "on-day",
                        Integer.toString(dayOfNovember),
                        "on-month",
                        "11",
                        "on-year",
                        "2025"));
        return all.toArray(String[]::new);
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var form = post(path).with(csrf()).with(SignedIn.as(place.head()));
        for (int n = 0; n < fields.length; n += 2) {
            form.param(fields[n], fields[n + 1]);
        }
        return pages.perform(form).andReturn().getResponse();
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return read(place.head(), path);
    }

    private MockHttpServletResponse read(Actor.Person reader, String path) throws Exception {
        return pages.perform(get(path).with(SignedIn.as(reader))).andReturn().getResponse();
    }

    private long strikes() {
        return scene.asSystem(
                () -> jdbc.sql("select count(*) from bundle.strike").query(Long.class).single());
    }

    private long readings() {
        return scene.asSystem(() ->
                jdbc.sql(
                                """
                                select count(*) from access.read_log
                                where what = 'a hearing bundle as a document' and :pupil = any(pupils)
                                """)
                        .param("pupil", place.pupil().value())
                        .query(Long.class)
                        .single());
    }

    /** As it is read from top to bottom. */
    private static String text(PDDocument document) throws Exception {
        return text(document, document.getNumberOfPages());
    }

    private static String text(PDDocument document, int pages) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setEndPage(pages);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    private static List<String> outline(PDDocument document) {
        var titles = new ArrayList<String>();
        document.getDocumentCatalog()
                .getDocumentOutline()
                .children()
                .forEach(item -> titles.add(item.getTitle()));
        return titles;
    }
}
