package org.holdfast.exchange.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.exchange.clock.ClockFixtures.faults;
import static org.holdfast.exchange.clock.ClockFixtures.sound;
import static org.holdfast.exchange.clock.ClockFixtures.with;
import static org.holdfast.exchange.clock.ClockFixtures.without;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of section 9 of the case format: what is refused, and at what path. */
class CaseFileRefusalTest {

    private static final String EVENTS = "/cases/0/events";

    @Test
    void readsASoundFile() {
        assertThat(faults(sound())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            textBlock =
                    """
                    /schema                                | "holdfast-statute-cases/2" | $.schema: "holdfast-statute-cases/2" is not
                    /schema                                | 1                          | $.schema: 1 is not text
                    /calendars                             | {}                         | $.calendars: must hold
                    /calendars                             | []                         | $.calendars: a list is not an object
                    /calendars/W24/terms_in_school_year    | 2.5                        | $.calendars.W24.terms_in_school_year: 2.5 is not a whole
                    /calendars/W24/terms_in_school_year    | 0                          | $.calendars.W24.terms_in_school_year: 0 is not
                    /calendars/W24/colour                  | "red"                      | $.calendars.W24.colour: unknown field
                    /calendars/W24/terms                   | []                         | $.calendars.W24.terms: must hold
                    /calendars/W24/terms/1/half            | 1                          | $.calendars.W24.terms[1].half: unknown field
                    /calendars/W24/terms/1/name            | ""                         | $.calendars.W24.terms[1].name: is empty
                    /calendars/W24/terms/1/last            | "2024-11-31"               | $.calendars.W24.terms[1].last: "2024-11-31" is not a date
                    /calendars/W24/terms/1/last            | "2025-1-31"                | $.calendars.W24.terms[1].last: "2025-1-31" is not a date
                    /calendars/W24/terms/1/last            | null                       | $.calendars.W24.terms[1].last: null is not a date
                    /calendars/W24/terms/1/last            | "2025-01-01"               | $.calendars.W24.terms[1]: last is before first
                    /calendars/W24/terms/1/first           | "2024-12-20"               | $.calendars.W24.terms[1]: overlaps Autumn 2024
                    /calendars/W24/terms/1/first           | "2024-08-01"               | $.calendars.W24.terms[1]: out of order
                    /calendars/W24/terms/1/name            | "Autumn 2024"              | $.calendars.W24.terms[1]: a term is already called
                    /calendars/W24/closed/0/last           | "2024-10-01"               | $.calendars.W24.closed[0]: last is before first
                    /calendars/W24/closed/0/why            | ""                         | $.calendars.W24.closed[0].why: unknown field
                    /cases                                 | {}                         | $.cases: an object is not a list
                    /cases/0                               | 4                          | $.cases[0]: 4 is not an object
                    /cases/0/calendar                      | "W27"                      | $.cases[0].calendar: no calendar is called "W27"
                    /cases/0/school/type                   | "nursery"                  | $.cases[0].school.type: "nursery" is not one of academy, ap_academy, maintained, pru
                    /cases/0/school/urn                    | 1                          | $.cases[0].school.urn: unknown field
                    /cases/0/school/local_authority        | 7                          | $.cases[0].school.local_authority: 7 is not text
                    /cases/0/pupil/year_group              | 15                         | $.cases[0].pupil.year_group: 15 is not
                    /cases/0/pupil/looked_after            | "no"                       | $.cases[0].pupil.looked_after: "no" is neither
                    /cases/0/pupil/name                    | "x"                        | $.cases[0].pupil.name: unknown field
                    /cases/0/prior_days/0/days             | 0                          | $.cases[0].prior_days[0].days: 0 is not
                    /cases/0/prior_days/0/days             | -1                         | $.cases[0].prior_days[0].days: -1 is not
                    /cases/0/prior_days/0/days             | 1.25                       | $.cases[0].prior_days[0].days: 1.25 is not
                    /cases/0/prior_days/0/kind             | "term"                     | $.cases[0].prior_days[0].kind: "term" is not
                    /cases/0/prior_days/0/term             | "Winter"                   | $.cases[0].prior_days[0].term: "Winter" is no counting period
                    /cases/0/prior_days/0/from             | "x"                        | $.cases[0].prior_days[0].from: unknown field
                    /cases/0/events                        | []                         | $.cases[0].events: must hold
                    /cases/0/events/0/type                 | "exclusion"                | $.cases[0].events[0].type: "exclusion" is not one of
                    /cases/0/events/1/id                   | "S1"                       | $.cases[0].events[1].id: another event
                    /cases/0/events/0/representaions       | "2024-09-20"               | $.cases[0].events[0].representaions: unknown field
                    /cases/0/events/0/start_session        | "am"                       | $.cases[0].events[0].start_session: "am" is not one of AM, PM
                    /cases/0/events/0/start                | "2024-09-15"               | $.cases[0].events[0].start: 2024-09-15 is not a school day
                    /cases/0/events/0/end                  | "2024-10-28"               | $.cases[0].events[0].end: 2024-10-28 is not a school day
                    /cases/0/events/0/end                  | "2024-09-13"               | $.cases[0].events[0].end: is before start
                    /cases/0/events/0/lunch_dates          | ["2024-09-16"]             | $.cases[0].events[0]: has both
                    /cases/0/events/0/exam_dates           | ["2024-09-19"]             | $.cases[0].events[0].exam_dates[0]: 2024-09-19 is outside
                    /cases/0/events/0/exam_dates           | []                         | $.cases[0].events[0].exam_dates: must hold
                    /cases/0/events/1/exam_dates           | ["2024-09-23"]             | $.cases[0].events[1].exam_dates: unknown field
                    /cases/0/events/1/end                  | "2024-09-23"               | $.cases[0].events[1].end: unknown field
                    /cases/0/events/1/lunch_dates          | []                         | $.cases[0].events[1].lunch_dates: must hold
                    /cases/0/events/1/lunch_dates/1        | "2024-09-22"               | $.cases[0].events[1].lunch_dates[1]: 2024-09-22 is not a school day
                    /cases/0/events/1/lunch_dates/1        | "2024-09-24"               | $.cases[0].events[1].lunch_dates[1]: 2024-09-24 is listed twice
                    /cases/0/events/1/lunch_dates/1        | "2024-09-17"               | $.cases[0].events[1].lunch_dates[1]: 2024-09-17 is taken
                    /cases/0/events/2/first_day_excluded   | "2024-10-12"               | $.cases[0].events[2].first_day_excluded: 2024-10-12 is not
                    /cases/0/events/3/ref                  | "P2"                       | $.cases[0].events[3].ref: no earlier event is called "P2"
                    /cases/0/events/3/ref                  | "I1"                       | $.cases[0].events[3].ref: no earlier event is called "I1"
                    /cases/0/events/4/ref                  | "P1"                       | $.cases[0].events[4].ref: "P1" is of type permanent
                    /cases/0/events/3/notice/method        | "email"                    | $.cases[0].events[3].notice.method: "email" is not one of
                    /cases/0/events/3/notice/by            | "hand"                     | $.cases[0].events[3].notice.by: unknown field
                    /cases/0/events/2/governing_board_informed | "2025-07-10"           | $.cases[0].calendar: GOV-5 of P1 cannot be counted on "W24"
                    /cases/0/events/2/governing_board_informed | "2024-08-30"           | $.cases[0].calendar: GOV-5 of P1 cannot be counted on "W24"
                    """)
    void refusesWhatIsWrongAtItsPath(String pointer, String json, String line) {
        assertThat(faults(with(pointer, json))).first().asString().startsWith(line);
    }

    @ParameterizedTest
    @CsvSource({
        "/schema, $.schema: missing",
        "/calendars, $.calendars: missing",
        "/cases, $.cases: missing",
        "/calendars/W24/closed, $.calendars.W24.closed: missing",
        "/calendars/W24/terms/0/name, $.calendars.W24.terms[0].name: missing",
        "/cases/0/id, $.cases[0].id: missing",
        "/cases/0/prior_days, $.cases[0].prior_days: missing",
        "/cases/0/pupil/ehc_plan, $.cases[0].pupil.ehc_plan: missing",
        "/cases/0/events/0/type, $.cases[0].events[0].type: missing",
        "/cases/0/events/0/decided, $.cases[0].events[0].decided: missing",
        "/cases/0/events/0/end_session, $.cases[0].events[0].end_session: missing",
        "/cases/0/events/0/start, $.cases[0].events[0]: has neither",
        "/cases/0/events/2/effective, $.cases[0].events[2].effective: missing",
        "/cases/0/events/3/notice, $.cases[0].events[3].notice: missing",
        "/cases/0/events/3/ref, $.cases[0].events[3].ref: missing",
        "/cases/0/events/4/sen_expert, $.cases[0].events[4].sen_expert: missing",
        "/cases/0/events/5/notice, $.cases[0].events[5].notice: missing",
        "/cases/0/events/6/outcome, $.cases[0].events[6].outcome: missing",
    })
    void refusesWhatIsMissingAtThePathItShouldHave(String pointer, String line) {
        assertThat(faults(without(pointer))).first().asString().startsWith(line);
    }

    @Test
    void refusesASecondCaseOfTheSameName() {
        var first = ClockFixtures.results(sound()).size();
        assertThat(first).isOne();
        var one = sound().substring(sound().indexOf("\"cases\": [") + 10, sound().lastIndexOf("]"));
        var two = sound().replace(one, one + "," + one);
        assertThat(faults(two))
                .containsExactly("$.cases[1].id: another case is already called \"A\"");
    }

    @Test
    void refusesADayThatWouldAddUpToMoreThanOne() {
        var again =
                """
                {"id": "S2", "type": "suspension", "decided": "2024-09-18",
                 "parent_notified": "2024-09-18", "governing_board_informed": "2024-09-18",
                 "start": "2024-09-18", "start_session": "PM",
                 "end": "2024-09-19", "end_session": "PM"}
                """;
        assertThat(faults(with(EVENTS + "/-", again)))
                .containsExactly(
                        "$.cases[0].events[7].start: overlaps another suspension, on 2024-09-18");
    }

    @Test
    void refusesASpanFromAfternoonToMorningOfOneDay() {
        var backwards =
                """
                {"id": "S1", "type": "suspension", "decided": "2024-09-16",
                 "parent_notified": "2024-09-16", "governing_board_informed": "2024-09-16",
                 "start": "2024-09-16", "start_session": "PM",
                 "end": "2024-09-16", "end_session": "AM"}
                """;
        assertThat(faults(with(EVENTS + "/0", backwards)))
                .containsExactly(
                        "$.cases[0].events[0].end_session: is before start_session on the same"
                                + " day");
    }

    @Test
    void leavesFreeTheDaysThatALawfulCancellationGaveBack() {
        var cancelledAndAgain =
                sound().replace(
                                "{\"id\": \"L1\"",
                                """
                                {"id": "K1", "type": "cancellation", "ref": "S1",
                                 "date": "2024-09-17", "last_day_served": "2024-09-16"},
                                {"id": "S2", "type": "suspension", "decided": "2024-09-17",
                                 "parent_notified": "2024-09-17",
                                 "governing_board_informed": "2024-09-17",
                                 "start": "2024-09-17", "start_session": "AM",
                                 "end": "2024-09-18", "end_session": "PM"},
                                {"id": "L1\"\
                                """);
        assertThat(faults(cancelledAndAgain)).isEmpty();
    }

    @Test
    void refusesAnExclusionBeforeTheRegulations() {
        var before =
                sound().replace("\"2024-09-02\"", "\"2012-01-02\"")
                        .replace(
                                "\"2024-09-16\", \"start_session\"",
                                "\"2012-05-08\", \"start_session\"");
        assertThat(faults(before))
                .contains(
                        "$.cases[0].events[0].start: the exclusion begins before 2012-09-01, which"
                                + " is out of scope");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var spoilt =
                sound().replace("\"maintained\"", "\"free\"")
                        .replace("\"2024-09-18\", \"end", "\"x\", \"end");
        assertThat(faults(spoilt)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1, 2",
                "{\"a\": NaN}",
                "{\"a\": 1} {}",
                "{\"a\": 01}",
                "{'a': 1}"
            })
    void refusesWhatIsNotJson(String text) {
        assertThat(faults(text)).hasSize(1).first().asString().startsWith("$: not JSON");
    }

    @Test
    void refusesOtherKindsOfFile() {
        assertThat(faults("7")).containsExactly("$: 7 is not an object");
        assertThat(faults(sound().replace("\"schema\"", "\"schema\": \"a\", \"schema\"")))
                .hasSize(1)
                .first()
                .asString()
                .contains("Duplicate")
                .contains("schema");
        assertThat(faults("[".repeat(5000) + "]".repeat(5000)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("$: not JSON");
        assertThat(faults("{\"a\": " + "9".repeat(5000) + "}")).hasSize(1);
        assertThat(faults("\uFEFF" + sound())).first().asString().contains("byte order mark");
        assertThat(faults("{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("$: not text in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e999999999", "-1e-400", "0.50000000000000000001"})
    void refusesNumbersThatAreNoLengthOfTime(String number) {
        assertThat(faults(sound().replace("\"days\": 1.5", "\"days\": " + number)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("$.cases[0].prior_days[0].days: ");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        var read = CaseFile.read(Path.of("no-such-file.json"));
        assertThat(read).isInstanceOf(CaseFile.Refused.class);
        assertThat(((CaseFile.Refused) read).faults()).extracting(Fault::path).containsExactly("$");
        assertThat(CaseFile.read(Path.of("."))).isInstanceOf(CaseFile.Refused.class);
    }

    @Test
    void refusesAFileThatWouldNotFitIntoMemoryAndReadsNoFurther() throws IOException {
        var endless = Files.createTempFile("cases", ".json");
        try (var file = new RandomAccessFile(endless.toFile(), "rw")) {
            file.setLength(Runtime.getRuntime().maxMemory());
        }
        var read = CaseFile.read(endless);
        Files.delete(endless);
        assertThat(read).isInstanceOf(CaseFile.Refused.class);
        assertThat(read.toString())
                .contains("$: the file holds")
                .contains("MB that fit into memory");
    }

    @Test
    void saysWhatIsWrongInOneLineThatSteersNoTerminal() {
        assertThat(faults(with("/cases/0/events/0/a\u001b[31m\nb\u202e", "1")))
                .containsExactly(
                        "$.cases[0].events[0][\"a\\u001B[31m\\u000Ab\\u202E\"]: unknown field");
    }

    @Test
    void ignoresUnknownMembersAtTheTopAndInACase() {
        assertThat(faults(with("/comment", "\"x\""))).isEmpty();
        assertThat(faults(with("/cases/0/expected", "4"))).isEmpty();
    }
}
