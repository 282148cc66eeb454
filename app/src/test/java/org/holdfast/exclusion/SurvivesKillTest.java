package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged survives {@code kill -9}: of Holdfast, and of PostgreSQL under it, while
 * 1,000 suspensions are being recorded by four users at once, with their events and duties.
 */
class SurvivesKillTest {
    private static final int WANTED = 1_000;

    @TempDir Path folder;

    @Test
    void nothingAcknowledgedIsLostWhenHoldfastIsKilled() throws Exception {
        var said = new ArrayList<String>();
        var acknowledged = new ArrayList<String>();
        var process = start(Integer.toString(WANTED));
        try (var lines = linesOf(process)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith(RecordingUntilKilled.ACKNOWLEDGED)) {
                    acknowledged.add(line.substring(RecordingUntilKilled.ACKNOWLEDGED.length()));
                    if (acknowledged.size() == WANTED / 2) {
                        ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();
                    }
                }
            }
        }
        assertThat(process.waitFor()).as("killed by signal 9: %s", said).isEqualTo(128 + 9);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(WANTED / 2);
        assertAllAreKept(acknowledged);
    }

    @Test
    void nothingAcknowledgedIsLostWhenPostgresIsKilledAndHoldfastGoesOn() throws Exception {
        var said = new ArrayList<String>();
        var acknowledged = new ArrayList<String>();
        var process = start(Integer.toString(WANTED));
        try (var lines = linesOf(process)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith(RecordingUntilKilled.ACKNOWLEDGED)) {
                    acknowledged.add(line.substring(RecordingUntilKilled.ACKNOWLEDGED.length()));
                    if (acknowledged.size() == WANTED / 2) {
                        killPostgres();
                    }
                }
            }
        }
        assertThat(process.waitFor()).as("%s", said).isZero();
        assertThat(acknowledged)
                .as("it goes on after PostgreSQL was killed: %s", said)
                .hasSize(WANTED);
        assertAllAreKept(acknowledged);
    }

    private void killPostgres() throws IOException {
        var pid =
                Files.readAllLines(folder.resolve("data/database/postmaster.pid"))
                        .getFirst()
                        .strip();
        assertThat(ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly()).isTrue();
    }

    private void assertAllAreKept(List<String> acknowledged) throws Exception {
        var process = start("list");
        List<String> said;
        try (var lines = linesOf(process)) {
            said = lines.lines().toList();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(said)
                .contains(
                        RecordingUntilKilled.SETTING + "fsync on",
                        RecordingUntilKilled.SETTING + "synchronous_commit on",
                        RecordingUntilKilled.SETTING + "full_page_writes on");
        var kept =
                said.stream()
                        .filter(line -> line.startsWith(RecordingUntilKilled.KEPT))
                        .map(line -> line.substring(RecordingUntilKilled.KEPT.length()))
                        .collect(Collectors.toSet());
        assertThat(kept).containsAll(acknowledged);
    }

    private Process start(String word) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        RecordingUntilKilled.class.getName(),
                        folder.resolve("data").toString(),
                        word)
                .redirectErrorStream(true)
                .start();
    }

    private static BufferedReader linesOf(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
