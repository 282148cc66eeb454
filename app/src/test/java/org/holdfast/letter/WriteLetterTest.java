package org.holdfast.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.AccessFixtures.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hamcrest.Matchers;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.access.SignedIn;
import org.holdfast.mail.Mails;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.pupil.PupilId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@HoldfastTest
@Import({
    AccessFixtures.class,
    OrganisationFixtures.class,
    PupilFixtures.class,
    LetterFixtures.class
})
class WriteLetterTest {
    @Autowired AccessFixtures access;
    @Autowired OrganisationFixtures organisations;
    @Autowired PupilFixtures pupils;
    @Autowired LetterFixtures fixtures;
    @Autowired WriteLetter writeLetter;
    @Autowired Letters letters;
    @Autowired LetterPdfs pdfs;
    @Autowired Mails mails;
    @Autowired MockMvc pages;
    @Autowired JdbcClient jdbc;

    private SchoolId school;
    private PupilId kofi;
    private UUID mother;
    private Actor.Person head;

    @BeforeEach
    void aPupilWithAMotherAtASchoolWithAHead() {
        school = organisations.aSchool("Westmarch High School").id();
        head = access.aPersonWith(Role.HEADTEACHER, school.organisation());
        kofi = pupils.aPupilAt(school);
        mother = pupils.aParentOf(kofi, "Ama <Amankwah> & family");
    }

    private LetterOutcome write(LetterRequest request) {
        return as(head, () -> writeLetter.write(request));
    }

    private LetterRequest toMother(LetterKind kind) {
        return LetterFixtures.request(kind, kofi, school, new Addressee.Adult(mother));
    }

    @Test
    void writesWhatTheLawWantsForALongSuspension() {
        var letter = fixtures.aLetterTo(mother, kofi, school, head);
        assertThat(as(head, () -> letters.plain(letter)).orElseThrow())
                .contains("6 school days")
                .contains("making representations")
                .contains("If you make representations, the governing board must meet")
                .contains("remote meeting")
                .contains("- Wednesday 26 November 2025")
                .contains("The Elm Centre");
    }

    @Test
    void saysNothingOfAnOnlineMeetingBeforeTheLawGaveIt() {
        var asked = toMother(LetterKind.SUSPENSION_OVER_FIVE_DAYS);
        var earlier =
                new LetterRequest(
                        asked.kind(),
                        kofi,
                        school,
                        asked.about(),
                        LetterRules.REMOTE_MEETINGS_SINCE.minusDays(1),
                        asked.addressee(),
                        asked.facts());
        var letter = ((LetterOutcome.Written) write(earlier)).letter();
        assertThat(as(head, () -> letters.plain(letter)).orElseThrow())
                .doesNotContain("remote meeting");
    }

    @Test
    void escapesEverythingThatStandsInAFact() {
        var asked = toMother(LetterKind.CANCELLATION);
        var facts =
                asked.facts()
                        .with(
                                LetterField.CANCELLATION_REASON,
                                "# New\n<script>alert(1)</script> **bold** {{pupil.full_name}}");
        var letter =
                ((LetterOutcome.Written)
                                write(
                                        new LetterRequest(
                                                asked.kind(),
                                                kofi,
                                                school,
                                                asked.about(),
                                                asked.occurred(),
                                                asked.addressee(),
                                                facts)))
                        .letter();
        assertThat(as(head, () -> letters.html(letter)).orElseThrow())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; **bold** {{pupil.full_name}}")
                .contains("Ama &lt;Amankwah&gt; &amp; family")
                .doesNotContain("<script");
    }

    @Test
    void refusesToWriteWithAFactMissing() {
        var asked = toMother(LetterKind.CANCELLATION);
        var outcome =
                write(
                        new LetterRequest(
                                asked.kind(),
                                kofi,
                                school,
                                asked.about(),
                                asked.occurred(),
                                asked.addressee(),
                                LetterFacts.none()));
        assertThat(outcome)
                .isEqualTo(
                        new LetterOutcome.FactsMissing(
                                java.util.List.of(
                                        LetterField.FIRST_DAY,
                                        LetterField.RETURN_DAY,
                                        LetterField.CANCELLED_ON,
                                        LetterField.CANCELLATION_REASON)));
    }

    @Test
    void refusesToWriteToAnAdultWhomACourtKeepsAway() {
        pupils.mayNotBeContacted(mother);
        assertThat(write(toMother(LetterKind.CANCELLATION)))
                .isInstanceOf(LetterOutcome.WrongAddressee.class);
    }

    @Test
    void refusesAFamilyLetterToAnOfficialAndAPupilUnderEighteen() {
        var official =
                new Addressee.Official(
                        "Sam Lee", "Virtual school head", new EmailAddress("sam@example.org"));
        assertThat(write(LetterFixtures.request(LetterKind.CANCELLATION, kofi, school, official)))
                .isInstanceOf(LetterOutcome.WrongAddressee.class);
        assertThat(
                        write(
                                LetterFixtures.request(
                                        LetterKind.CANCELLATION,
                                        kofi,
                                        school,
                                        new Addressee.ThePupil())))
                .isInstanceOf(LetterOutcome.WrongAddressee.class);
    }

    @Test
    void keepsALetterAndItsDocumentUnchanged() throws Exception {
        var letter = fixtures.aLetterTo(mother, kofi, school, head);
        var first = as(head, () -> pdfs.pdf(letter.value())).orElseThrow();
        assertThat(as(head, () -> pdfs.pdf(letter.value())).orElseThrow()).isEqualTo(first);
        assertThatThrownBy(() ->
                        as(head, () -> jdbc.sql("update letter.content set html = ''").update()))
                .isInstanceOf(DataAccessException.class);
        try (var document = Loader.loadPDF(first)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Suspension from school: Kofi Amankwah")
                    .contains("Page 1 of");
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getDocumentOutline().hasChildren()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Suspension from school: Kofi Amankwah");
        }
    }

    @Test
    void aCorrectionIsANewLetterThatNamesTheOld() {
        var old = fixtures.aLetterTo(mother, kofi, school, head);
        var asked = toMother(LetterKind.SUSPENSION_OVER_FIVE_DAYS);
        var written =
                (LetterOutcome.Written)
                        write(
                                new LetterRequest(
                                        asked.kind(),
                                        kofi,
                                        school,
                                        asked.about(),
                                        asked.occurred(),
                                        asked.addressee(),
                                        asked.facts(),
                                        Optional.of(old)));
        assertThat(as(head, () -> letters.letter(old)).replacedBy()).contains(written.letter());
    }

    @Test
    void isReadByTheSchoolAndByNoOtherAndTheReadingIsLogged() throws Exception {
        var letter = fixtures.aLetterTo(mother, kofi, school, head);
        var path = "/letters/" + letter.value();
        pages.perform(get(path).with(SignedIn.as(head)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("paper letter that counts")));
        pages.perform(get(path + ".pdf").with(SignedIn.as(head)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        assertThat(
                        jdbc.sql("select count(*) from access.read_log where what like 'letter%'")
                                .query(Long.class)
                                .single())
                .isGreaterThanOrEqualTo(2);
        var other = organisations.aSchool("Eastfield").id();
        var stranger = access.aPersonWith(Role.HEADTEACHER, other.organisation());
        pages.perform(get(path).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
    }

    @Test
    void isEmailedOnceHoweverOftenItIsAskedFor() throws Exception {
        var letter = fixtures.aLetterTo(mother, kofi, school, head);
        for (var time = 0; time < 2; time++) {
            pages.perform(
                            post("/letters/" + letter.value() + "/send")
                                    .with(SignedIn.as(head))
                                    .with(csrf()))
                    .andExpect(redirectedUrl("/letters/" + letter.value()));
        }
        assertThat(as(head, () -> mails.ofPupil(kofi)))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.subject())
                                .isEqualTo("A letter from Westmarch High School"));
    }
}
