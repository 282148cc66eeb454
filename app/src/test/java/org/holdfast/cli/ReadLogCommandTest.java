package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.ReadLogState;
import org.junit.jupiter.api.Test;

/** What {@code read-log verify} prints, and how it is used; the chain itself has its own test. */
class ReadLogCommandTest {
    private static final ReadLogState BROKEN =
            new ReadLogState(
                    7,
                    Optional.of("ab".repeat(32)),
                    List.of(
                            new ReadLogState.Break(3, Optional.of(12L), ReadLogState.Fault.CHANGED),
                            new ReadLogState.Break(
                                    5, Optional.empty(), ReadLogState.Fault.SEAL_MISSING)),
                    2,
                    new ReadLogState.Tail(4, Optional.of(Instant.parse("2026-11-25T04:00:00Z"))));

    private static final ReadLogState INTACT =
            new ReadLogState(
                    7,
                    Optional.of("ab".repeat(32)),
                    List.of(),
                    0,
                    new ReadLogState.Tail(0, Optional.empty()));

    @Test
    void theTextSaysWhereTheChainDoesNotHoldAndWhatIsNotSealedYet() {
        assertThat(ReadLogReport.of(BROKEN, ReadLogReport.Format.TEXT))
                .contains("broken at 2 of its places")
                .contains("place 3 (entry 12): the entry, its seal or its place was changed")
                .contains("place 5: there is no seal at this place")
                .contains("Not sealed yet: 4 entries, the oldest of 2026-11-25T04:00:00Z");
        assertThat(ReadLogReport.of(INTACT, ReadLogReport.Format.TEXT))
                .startsWith("The read log is intact: 7 entries sealed.")
                .contains("7:" + "ab".repeat(32))
                .doesNotContain("Not sealed");
    }

    @Test
    void programsReadJsonAndCsv() {
        assertThat(ReadLogReport.of(BROKEN, ReadLogReport.Format.JSON))
                .contains("\"intact\": false")
                .contains("{\"place\": 3, \"entry\": 12, \"fault\": \"CHANGED\"}")
                .contains("{\"place\": 5, \"entry\": null, \"fault\": \"SEAL_MISSING\"}")
                .contains("\"unsealed\": 4");
        assertThat(ReadLogReport.of(BROKEN, ReadLogReport.Format.CSV).lines())
                .containsExactly("place,entry,fault", "3,12,CHANGED", "5,,SEAL_MISSING");
        assertThat(ReadLogReport.of(INTACT, ReadLogReport.Format.CSV).lines())
                .containsExactly("place,entry,fault");
    }

    @Test
    void refusesWrongUsageBeforeItTouchesAnyDatabase() {
        assertThat(HoldfastCommand.run("read-log")).isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(HoldfastCommand.run("read-log", "verify", "--noted", "12:tooshort"))
                .isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(HoldfastCommand.run("read-log", "verify", "--format", "xml"))
                .isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(HoldfastCommand.run("read-log", "verify", "--database", "nonsense"))
                .isEqualTo(HoldfastCommand.UNUSABLE);
    }
}
