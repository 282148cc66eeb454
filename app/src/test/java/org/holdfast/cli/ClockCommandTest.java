package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockCommandTest {

    private static final String CASES =
            """
            {"schema": "holdfast-statute-cases/1",
             "calendars": {"W25": {"description": "Westmarch High", "terms_in_school_year": 3,
               "terms": [{"name": "Autumn 2025", "first": "2025-09-01", "last": "2025-12-19"}],
               "closed": [{"first": "2025-11-28", "last": "2025-11-28", "reason": "INSET"}]}},
             "cases": [{"id": "A", "calendar": "W25",
               "school": {"type": "academy", "local_authority": "Westmarch"},
               "pupil": {"date_of_birth": "2011-03-08", "year_group": 10,
                 "home_local_authority": "Westmarch", "looked_after": false,
                 "social_worker": false, "ehc_plan": false},
               "prior_days": [],
               "events": [{"id": "P1", "type": "permanent", "decided": "2025-11-10",
                 "effective": "2025-11-10", "first_day_excluded": "2025-11-11",
                 "parent_notified": "2025-11-10", "governing_board_informed": "2025-11-10"}]}]}
            """;

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    private int clock(String text, String... more) throws Exception {
        var file = Files.writeString(folder.resolve("cases.json"), text);
        var words = new String[2 + more.length];
        words[0] = "clock";
        words[1] = file.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return HoldfastCommand.run(words);
    }

    @Test
    void printsTheDutiesAndNothingElse() throws Exception {
        assertThat(clock(CASES)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{")
                .contains("\"holdfast-clock-results/1\"")
                .contains("11-14 Nov (4); 17-21 Nov (9); 24-27 Nov (13)")
                .contains("2012 Regs reg 24(1)(a), (7)(a)")
                .endsWith("}\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void explainsEachDateInWords() throws Exception {
        assertThat(clock(CASES, "--explain")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("by Tuesday 2 December 2025")
                .contains("Because    the governing board was informed on Monday 10 November 2025")
                .contains("[28 Nov INSET]; 1-2 Dec (15)")
                .contains("It is not legal advice");
    }

    @Test
    void refusesAFaultyFileWithNothingOnStandardOutput() throws Exception {
        assertThat(clock(CASES.replace("\"calendar\": \"W25\"", "\"calendar\": \"W27\"")))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("$.cases[0].calendar: no calendar is called \"W27\"\n");
    }

    @Test
    void refusesToRunWithoutAFileOrWithTwo() throws Exception {
        assertThat(HoldfastCommand.run("clock")).isEqualTo(2);
        assertThat(clock(CASES, "another.json")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotEmpty();
    }
}
