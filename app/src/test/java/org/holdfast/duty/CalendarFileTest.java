package org.holdfast.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2025-11-24T08:40:00Z");
    private static final UUID CASE = UUID.fromString("7f3a0000-0000-4000-8000-000000000001");

    @Test
    void everyLineEndsInCarriageReturnAndLineFeedAndHoldsAtMost75Octets() {
        var file =
                file(
                        "Tell the authority where the pupil lives – at once – of the exclusion é "
                                .repeat(3));
        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("exclusion é Tell the authority");
    }

    @Test
    void anEventLastsTheWholeDayAndNamesTheCaseByItsCode() {
        assertThat(file("Governing board must meet").replace("\r\n ", ""))
                .contains(
                        "UID:00000000-0000-0000-0000-000000000009@holdfast\r\n",
                        "DTSTAMP:20251124T084000Z\r\n",
                        "DTSTART;VALUE=DATE:20251202\r\nDTEND;VALUE=DATE:20251203\r\n",
                        "SUMMARY:Governing board must meet: case 7F3A\r\n",
                        "URL:https://holdfast.example/duties/00000000-0000-0000-0000-000000000009\r\n");
    }

    @Test
    void textCannotEndItsLineOrAddToTheCalendar() {
        var file = file("Meet\r\nEND:VEVENT\nBEGIN:VALARM; a, b\\ \u0007").replace("\r\n ", "");
        assertThat(file)
                .contains("SUMMARY:Meet\\nEND:VEVENT\\nBEGIN:VALARM\\; a\\, b\\\\ : case 7F3A\r\n");
        assertThat(file.split("\r\n")).filteredOn(line -> line.startsWith("BEGIN:")).hasSize(2);
    }

    @Test
    void whatHasNoDayIsNotInACalendar() {
        assertThat(
                        CalendarFile.of(
                                List.of(item("Meet", new When.Waiting("the day"))),
                                NOW,
                                "https://holdfast.example"))
                .doesNotContain("VEVENT");
    }

    private static String file(String title) {
        return CalendarFile.of(
                List.of(item(title, new When.By(LocalDate.of(2025, 12, 2)))),
                NOW,
                "https://holdfast.example");
    }

    private static WorkItem item(String title, When when) {
        var school = new SchoolId(UUID.randomUUID());
        return new WorkItem(
                new DutyId(new UUID(0, 9)),
                new Duty.Subject(
                        new CaseReference(CASE, "/exclusions/1"),
                        new PupilId(UUID.randomUUID()),
                        school),
                "GOV-5",
                title,
                new Obligation.Parties(
                        WorkList.GOVERNING_BOARD, Optional.empty(), "the governing body", ""),
                when,
                false,
                "must",
                Standing.LATER,
                Optional.empty(),
                1);
    }
}
