package org.holdfast.bench.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Release;
import org.holdfast.insight.snapshot.SnapshotFolder;

/**
 * The whole release, timed by breakdown: {@code NationalRelease SNAPSHOT INTO MEMORY
 * [BREAKDOWN...]}, where memory is what DuckDB may take, such as {@code 4GB}, and without
 * breakdowns all are written.
 */
final class NationalRelease {
    private NationalRelease() {}

    /** Prints a line of CSV for each breakdown, and one for all. */
    public static void main(String[] arguments) throws IOException {
        var snapshot = Path.of(arguments[0]);
        var into = Files.createDirectories(Path.of(arguments[1]));
        System.out.println("breakdown,rows,seconds,processor_seconds,peak_mb");
        try (var folder = SnapshotFolder.openToWrite(snapshot, into, arguments[2])) {
            var release = Release.of(folder);
            var began = Usage.now();
            var all = 0L;
            for (var by : asked(List.of(arguments).subList(3, arguments.length))) {
                var started = Usage.now();
                var rows = release.write(by, into);
                all += rows;
                print(key(by), rows, Usage.now().since(started));
            }
            print("all", all, Usage.now().since(began));
        }
    }

    private static List<Optional<Breakdown>> asked(List<String> keys) {
        return Release.breakdowns().stream()
                .filter(by -> keys.isEmpty() || keys.contains(key(by)))
                .toList();
    }

    private static String key(Optional<Breakdown> by) {
        return by.map(Breakdown::key).orElse("total");
    }

    private static void print(String what, long rows, Usage used) {
        System.out.printf(
                Locale.ROOT,
                "%s,%d,%.2f,%.2f,%.0f%n",
                what,
                rows,
                used.seconds(),
                used.processorSeconds(),
                Usage.peakMegabytes());
    }
}
