package org.holdfast.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.organisation.OrganisationFixtures.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.NotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HoldfastTest
@Import({AccessFixtures.class, OrganisationFixtures.class})
class ImportCalendarsTest {
    private static final Actor JOB = new Actor.Job("a test");
    private static final String HEADER = "organisation,school_year,event,name,first,last\n";

    @TempDir Path folder;
    @Autowired ImportCalendars importCalendars;
    @Autowired SchoolCalendars schoolCalendars;
    @Autowired Calendars calendars;
    @Autowired BankHolidays bankHolidays;
    @Autowired OrganisationFixtures fixtures;
    @Autowired AccessFixtures access;

    @Test
    void loadsAnAuthoritysYearAndASchoolsInsetDays() throws IOException {
        var school = fixtures.aSchool("Stopsley High", "845", "Community school");
        var report =
                load(
                        HEADER
                                + "845,2025/26,term,Autumn,2025-09-01,2025-12-19\n"
                                + "845,2025/26,term,Spring,2026-01-05,2026-03-27\n"
                                + "845,2025/26,term,Summer,2026-04-13,2026-07-17\n"
                                + "845,2025/26,half term,Autumn half term,2025-10-27,2025-10-31\n"
                                + "845,2025/26,half term,,2026-02-16,2026-02-20\n"
                                + "845,2025/26,half term,,2026-05-25,2026-05-29\n"
                                + "845,2025/26,bank holiday,,2026-05-04,\n"
                                + "845,2025/26,holiday,Christmas,2025-12-22,2026-01-02\n"
                                + school.urn()
                                + ",2025/26,inset,Training,28/11/2025,28/11/2025\n");

        assertThat(report.problems()).isEmpty();
        assertThat(report.tallies()).containsExactly(new Tally("school years", 2, 0, 0, 0));
        var calendar = schoolCalendars.of(school.id());
        assertThat(calendar.isSchoolDay(day("2025-11-27"))).isTrue();
        assertThat(calendar.isSchoolDay(day("2025-11-28"))).isFalse();
        assertThat(calendar.nthSchoolDayAfter(day("2025-11-27"), 1))
                .isEqualTo(new Reached.Day(day("2025-12-01"), false));
        assertThat(calendar.closureOn(day("2025-10-28")).orElseThrow().reason())
                .isEqualTo("Autumn half term");
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        fixtures.aSchool("Again", "822", "Community school");
        var file = HEADER + "Bedford,2025/26,term,Autumn,2025-09-01,2025-12-19\n";
        load(file);

        var again = load(file);

        assertThat(again.nothingNew()).isTrue();
        assertThat(again.tallies()).containsExactly(new Tally("school years", 0, 0, 1, 0));
    }

    @Test
    void replacesTheKindsThatAFileMentionsAndKeepsTheOthers() throws IOException {
        var school = fixtures.aSchool("Kinds", "823", "Foundation school");
        fixtures.keepsTheYear(school.id());
        load(
                HEADER
                        + school.urn()
                        + ",2025/26,inset,New,2026-06-29,2026-06-29\n"
                        + school.urn()
                        + ",2025/26,emergency,Boiler,2026-02-03,2026-02-03\n");

        var year = calendars.of(school.id().organisation(), new SchoolYear(2025));
        assertThat(year.closures())
                .filteredOn(closed -> closed.kind() == ClosureKind.INSET)
                .extracting(ClosedDays::name)
                .containsExactly("New");
        assertThat(year.closures())
                .extracting(ClosedDays::kind)
                .contains(ClosureKind.HALF_TERM, ClosureKind.EMERGENCY);
        assertThat(year.terms()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'999,2025/26,term,Autumn,2025-09-01,2025-12-19', CALENDAR-ORGANISATION",
        "'826,2025/27,term,Autumn,2025-09-01,2025-12-19', CALENDAR-YEAR",
        "'826,2025/26,festival,Autumn,2025-09-01,2025-12-19', CALENDAR-EVENT",
        "'826,2025/26,term,Autumn,2025-09-31,2025-12-19', CALENDAR-DATE",
        "'826,2025/26,term,Autumn,2025-12-19,2025-09-01', CALENDAR-DATES-ORDER",
        "'826,2025/26,term,,2025-09-01,2025-12-19', CALENDAR-NAME",
        "'826,2025/26,term,Autumn,2024-09-01,2024-12-19', CALENDAR-OUTSIDE-YEAR",
        "'826,2025/26,inset,Training,2026-09-01,2026-09-01', CALENDAR-OUTSIDE-YEAR"
    })
    void refusesWhatCannotBe(String row, String code) throws IOException {
        fixtures.aSchool("Refusing", "826", "Community school");
        var report = load(HEADER + row + "\n");

        assertThat(report.problems()).extracting("code").containsExactly(code);
        assertThat(report.loaded()).isFalse();
    }

    @Test
    void refusesTermsThatOverlapAndSaysWhichRow() throws IOException {
        fixtures.aSchool("Overlap", "850", "Community school");
        var report =
                load(
                        HEADER
                                + "850,2025/26,term,Autumn,2025-09-01,2025-12-19\n"
                                + "850,2025/26,term,Spring,2025-12-19,2026-03-27\n");

        assertThat(report.problems().getFirst().row()).isEqualTo(3);
        assertThat(report.problems().getFirst().code()).isEqualTo("CALENDAR-TERMS-OVERLAP");
    }

    @Test
    void leavesOutOrganisationsThatAreNotKnownWhereThatIsAccepted() throws IOException {
        fixtures.aSchool("Known", "851", "Community school");
        var report =
                as(
                        JOB,
                        new IntakeRequest(
                                List.of(
                                        file(
                                                HEADER
                                                        + "Nowhere,2025/26,term,Autumn,2025-09-01,2025-12-19\n"
                                                        + "851,2025/26,inset,Day,2025-09-01,2025-09-01\n")),
                                Optional.empty(),
                                Set.of("CALENDAR-ORGANISATION"),
                                false));

        assertThat(report.loaded()).isTrue();
        assertThat(report.tallies()).containsExactly(new Tally("school years", 1, 0, 0, 1));
    }

    @Test
    void readsBankHolidaysAsGovUkPublishesThem() throws IOException {
        var json =
                """
                {"england-and-wales":{"division":"england-and-wales","events":[
                  {"title":"New Year’s Day","date":"2029-01-01","notes":"","bunting":true},
                  {"title":"Good Friday","date":"2029-03-30","notes":"","bunting":false}]},
                 "scotland":{"division":"scotland","events":[{"title":"2nd January","date":"2029-01-02"}]}}
                """;

        assertThat(load(json).tallies()).containsExactly(new Tally("bank holidays", 2, 0, 0, 0));
        assertThat(load(json).nothingNew()).isTrue();
        assertThat(bankHolidays.between(day("2029-01-01"), day("2029-12-31"))).hasSize(2);
        assertThat(bankHolidays.workingDays().isWorkingDay(day("2026-05-04"))).isFalse();
    }

    @Test
    void refusesJsonThatIsNoListOfBankHolidays() {
        assertThatThrownBy(() -> load("{\"scotland\":{}}")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> load("{\"england-and-wales\":"))
                .isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> load("a,b\n1,2\n")).hasMessageContaining("no calendar");
    }

    @Test
    void readsTheSamplesThatArePublished() throws IOException {
        var samples = SharedFiles.of("school_term_dates_samples.csv");
        fixtures.aSchool("Any", "821", "Community school");
        fixtures.aSchool("Any other", "823", "Community school");
        fixtures.aSchool("Any third", "334", "Community school");
        var report =
                as(
                        JOB,
                        new IntakeRequest(
                                List.of(samples),
                                Optional.empty(),
                                Set.of("CALENDAR-ORGANISATION"),
                                false));

        assertThat(report.loaded()).isTrue();
        assertThat(report.tallies().getFirst().added()).isGreaterThanOrEqualTo(2);
        assertThat(report.problems())
                .extracting("code")
                .contains("CALENDAR-BANK-HOLIDAY", "CALENDAR-OUTSIDE-TERM");
    }

    @Test
    void letsAPersonLoadOnlyCalendarsThatTheyKeep() throws IOException {
        var school = fixtures.aSchool("Kept", "852", "Community school");
        var head = access.aPersonWith(Role.HEADTEACHER, school.id().organisation());
        var own = file(HEADER + school.urn() + ",2025/26,inset,Day,2025-10-01,2025-10-01\n");

        assertThat(as(head, IntakeRequest.of(own)).loaded()).isTrue();
        var authoritys = file(HEADER + "852,2025/26,term,Autumn,2025-09-01,2025-12-19\n");
        assertThatThrownBy(() -> as(head, IntakeRequest.of(authoritys)))
                .isInstanceOf(NotAllowed.class);
    }

    private IntakeReport load(String content) throws IOException {
        return as(JOB, IntakeRequest.of(file(content)));
    }

    private IntakeReport as(Actor actor, IntakeRequest request) {
        return AccessFixtures.as(actor, () -> importCalendars.load(request));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("calendar.csv"), content);
    }
}
