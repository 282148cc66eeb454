package org.holdfast.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.HoldfastTest;
import org.holdfast.database.Statements;
import org.holdfast.exchange.clock.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@HoldfastTest
class CalculatorPagesTest {
    @Autowired MockMvc pages;
    @Autowired JdbcClient jdbc;

    @Test
    void theAnswerComesFirstAndEveryDateOpensToItsCount() throws Exception {
        var page = text(send(Forms.aPermanentExclusion()));
        assertThat(page)
                .containsSubsequence(
                        "What must happen, and by when",
                        "By Monday 1 December 2025",
                        "The governors must meet and decide whether the child comes back",
                        "What the school must do",
                        "What the governors must do",
                        "up to school day 15",
                        "2012 Regs reg 6(1)(a), (7)(a)",
                        "This is not legal advice",
                        "Child Law Advice");
    }

    @Test
    void datesOnATypicalCalendarSayThatTheyAreToBeChecked() throws Exception {
        assertThat(text(send(Forms.aPermanentExclusion())))
                .contains(
                        "counted on <strong>typical</strong> school holidays",
                        "govuk-tag--grey\">check</strong>");
    }

    @Test
    void whoDoesNotKnowWhenTheGovernorsWereToldGetsTheEarliestDayAndHearsSo() throws Exception {
        assertThat(text(send(Forms.aPermanentExclusion().with("when-board", "unknown"))))
                .contains(
                        "By Monday 1 December 2025",
                        "You did not know when the governors were told");
    }

    @Test
    void saysWhatTheGovernorsOweIfTheParentWritesToThem() throws Exception {
        assertThat(
                        text(
                                send(
                                        Forms.aSuspension()
                                                .with("earlier-year", "4")
                                                .with("earlier-term", "4"))))
                .contains(
                        "The governors need not meet unless you write to them",
                        "If you write to them, the governors must meet and decide");
    }

    @Test
    void saysWhenASuspensionIsNotLawful() throws Exception {
        assertThat(text(send(Forms.aSuspension().with("earlier-year", "43"))))
                .contains("This is not lawful", "<span>46</span> of the 45 that the law allows");
    }

    /** No session is made, so that nothing can be kept; and no statement of SQL is run. */
    @Test
    void keepsNothing() throws Exception {
        var sent =
                Statements.during(() -> {
                    var result = send(Forms.aPermanentExclusion());
                    assertThat(result.getRequest().getSession(false)).isNull();
                    assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
                    assertThat(result.getResponse().getHeader("Cache-Control"))
                            .contains("no-store");
                    assertThat(text(result)).doesNotContain("_csrf");
                    return result;
                });
        assertThat(sent).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from access.spring_session")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    /** Every address on the pages is one without an answer in it. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyPageOfEveryKindIsShownAndPutsNoAnswerIntoAnAddress(Kind kind) throws Exception {
        var when =
                text(
                        pages.perform(
                                        post("/calculator")
                                                .param("kind", kind.key())
                                                .param("to", "when"))
                                .andReturn());
        assertThat(when).contains(kind.hasDates() ? "Question 2 of 3" : "Where to get help");
        assertThat(when.replaceAll("/assets/[^\"]*", ""))
                .doesNotContainPattern("(href|action)=\"[^\"]*[?&=]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind          |            | #kind               | Choose what happened",
                "kind          | dismissal  | #kind               | Choose what happened",
                "decided-month | 13         | #decided-day        | This must be a real date",
                "decided-year  | 1999       | #decided-day        | The date must be from 1 September 2012",
                "decided-year  | 2100       | #decided-day        | The date must be from 1 September 2012",
                "decided-day   | 12         | #first1-day         | The first day cannot be before the decision",
                "first1-day    |            | #first1-day         | This must be a real date",
                "last1-day     | 10         | #last1-day          | The last day cannot be before the first",
                "last1-year    | 2027       | #last1-day          | That is more than a year",
                "last1-day     | 15         | #terms              | Saturday 15 November 2025 is not usually a school day",
                "earlier-year  | many       | #earlier-year       | Enter 0 if there were none",
                "earlier-year  | 1.25       | #earlier-year       | Enter 0 if there were none",
                "earlier-year  | 99999      | #earlier-year       | Enter 0 if there were none",
                "earlier-term  | 3          | #earlier-term       | cannot be more than those this school year",
                "when-board    | sometime   | #when-board         | Choose when the governors were told",
                "when-board    | other      | #board-day          | Enter the date on which the governors were told",
                "school        |            | #school             | Choose what kind of school it is",
                "year          | 99         | #year               | Choose the child’s school year",
                "year          | 0          | #born-day           | Enter the date of birth",
                "terms         |            | #terms              | Choose which school days to count on",
                "terms         | own        | #y1-autumn-first    | Enter the dates of a term at least",
            })
    void refusesWhatCannotBeAndKeepsWhatWasTyped(
            String name, String value, String link, String words) throws Exception {
        var result = send(Forms.aSuspension().with(name, value == null ? "" : value));
        assertThat(result.getResponse().getStatus()).isEqualTo(400);
        assertThat(text(result))
                .contains("<title>Error: ", "There is a problem", "href=\"" + link + "\"", words)
                .contains("name=\"earlier-term\"");
    }

    @Test
    void aSuspensionJustBeforeBringsEducationForward() throws Exception {
        var alone = text(send(Forms.aSuspension().date("last1", "2025-11-14")));
        assertThat(alone).doesNotContain("EDU-2");
        var after =
                Forms.aSuspension()
                        .date("last1", "2025-11-14")
                        .date("before-first", "2025-11-06")
                        .date("before-last", "2025-11-10")
                        .with("earlier-year", "3")
                        .with("earlier-term", "3");
        assertThat(text(send(after))).contains("EDU-2", "Thursday 13 November 2025");
        var asked = text(send(after.date("before-last", "2025-11-11")));
        assertThat(asked)
                .contains("It must end before the days out that came after it")
                .contains("There was another suspension just before")
                .contains("name=\"before-first-day\"");
        assertThat(text(send(after.date("before-last", "2025-11-05"))))
                .contains("The last day cannot be before the first");
        assertThat(
                        text(
                                send(
                                        after.date("before-last", "2025-11-10")
                                                .date("before-served", "2025-11-06"))))
                .contains("Enter the date on which it was cancelled");
        assertThat(text(send(Forms.aSuspension().date("served", "2025-11-11"))))
                .contains("Enter the date on which it was cancelled");
        assertThat(text(send(Forms.aPermanentExclusion().date("before-first", "2025-11-06"))))
                .contains("It follows a suspension")
                .contains("Enter the last day of the suspension before");
    }

    @Test
    void aTermWithoutACountCanBeLeftOutButNotFromAmongOthers() throws Exception {
        var forms = Forms.aSuspension().with("terms", "own").with("years", "1");
        var terms = TypicalCalendar.year(new org.holdfast.statute.calendar.SchoolYear(2025));
        type(terms.getFirst(), forms);
        assertThat(send(forms).getResponse().getStatus()).isEqualTo(200);
        type(terms.getLast(), forms);
        assertThat(text(send(forms)))
                .contains("Enter this term: there are terms on both sides of it")
                .contains("href=\"#y1-spring-first\"");
        type(terms.get(1), forms);
        assertThat(send(forms).getResponse().getStatus()).isEqualTo(200);
    }

    private static void type(TermDates term, Forms forms) {
        forms.with(Field.term(1, term.season(), "first"), term.first().toString());
        forms.with(Field.term(1, term.season(), "last"), term.last().toString());
        forms.with(Field.term(1, term.season(), "half-first"), term.halfTerm().first().toString());
        forms.with(Field.term(1, term.season(), "half-last"), term.halfTerm().last().toString());
    }

    @Test
    void refusesTermsThatOverlapAndHalfTermsOutsideThem() throws Exception {
        var forms = Forms.aSuspension().with("terms", "own");
        for (var term : TypicalCalendar.year(new org.holdfast.statute.calendar.SchoolYear(2025))) {
            type(term, forms);
        }
        assertThat(send(forms).getResponse().getStatus()).isEqualTo(200);
        assertThat(text(send(forms.with("y1-spring-first", "2025-12-10"))))
                .contains("The spring term must begin after the term before it ends");
        assertThat(text(send(forms.with("y1-autumn-half-first", "1/8/2026"))))
                .contains("must be in the school year 2025-26");
        assertThat(text(send(forms.with("y1-autumn-half-first", "2/9/2025"))))
                .contains("The half-term must lie inside the autumn term");
    }

    @Test
    void whatIsHostileIsRefusedInPlainWordsAndNeverRepeatedAsCode() throws Exception {
        var script = "<script>alert(1)</script>";
        var shown = send(Forms.aSuspension().with("decided-day", script));
        assertThat(shown.getResponse().getStatus()).isEqualTo(400);
        assertThat(text(shown)).contains("&lt;script&gt;alert(1)").doesNotContain(script);
        var long1 = send(Forms.aSuspension().with("decided-day", "9".repeat(100_000)));
        assertThat(long1.getResponse().getStatus()).isEqualTo(400);
        assertThat(text(long1)).contains("One answer is too long").doesNotContain("99999");
        var many = Forms.aSuspension().with("stretches", "2147483647");
        assertThat(send(many).getResponse().getStatus()).isEqualTo(400);
        assertThat(text(send(many)))
                .contains("Days out, part 4")
                .doesNotContain("Days out, part 5");
        var unknown = send(Forms.aSuspension().with("name", "Kofi"));
        assertThat(unknown.getResponse().getStatus()).isEqualTo(200);
        assertThat(text(unknown)).doesNotContain("Kofi");
    }

    @Test
    void theDatesGoIntoACalendar() throws Exception {
        var result = send("/calculator/dates.ics", Forms.aPermanentExclusion());
        assertThat(result.getResponse().getContentType()).startsWith("text/calendar");
        assertThat(text(result).replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART;VALUE=DATE:20251201", "SUMMARY:The governors must meet");
        assertThat(
                        send("/calculator/dates.ics", Forms.aSuspension().without("first1"))
                                .getResponse()
                                .getStatus())
                .isEqualTo(400);
    }

    @Test
    void theCaseGoesIntoAFileThatTheClockReads(@TempDir Path folder) throws Exception {
        var result = send("/calculator/case.json", Forms.aPermanentExclusion());
        var file = Files.writeString(folder.resolve("case.json"), text(result));
        assertThat(CaseFile.read(file)).isInstanceOf(CaseFile.Cases.class);
    }

    @Test
    void whoGoesBackFindsTheirAnswers() throws Exception {
        var back =
                text(
                        pages.perform(fill("/calculator", Forms.aSuspension()).param("to", "when"))
                                .andReturn());
        assertThat(back)
                .contains("name=\"decided-day\" value=\"10\"")
                .doesNotContain("There is a problem");
        var more =
                text(
                        pages.perform(
                                        fill("/calculator", Forms.aSuspension())
                                                .param("more", "stretch"))
                                .andReturn());
        assertThat(more).contains("Days out, part 2");
        assertThat(pages.perform(get("/calculator")).andReturn().getResponse().getStatus())
                .isEqualTo(200);
    }

    private MvcResult send(Forms forms) throws Exception {
        return send("/calculator", forms);
    }

    private MvcResult send(String path, Forms forms) throws Exception {
        return pages.perform(fill(path, forms)).andReturn();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder fill(
            String path, Forms forms) {
        var request = post(path);
        forms.fields().forEach(request::param);
        return request;
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }
}
