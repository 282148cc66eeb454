package org.holdfast.bench.figures;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What this process has used so far.
 *
 * @param wall nanoseconds
 * @param processor nanoseconds of user and system time, of every thread
 */
record Usage(long wall, long processor) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double NANOS = 1e9;
    private static final double KILOBYTES_IN_A_MEGABYTE = 1024;

    static Usage now() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Usage(System.nanoTime(), system.getProcessCpuTime());
    }

    Usage since(Usage began) {
        return new Usage(wall - began.wall, processor - began.processor);
    }

    double seconds() {
        return wall / NANOS;
    }

    double processorSeconds() {
        return processor / NANOS;
    }

    /** The most memory that the process has held at once, in MB: Java, DuckDB and all. */
    static double peakMegabytes() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                            .sum()
                    / KILOBYTES_IN_A_MEGABYTE;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f s, processors %.2f s, at most %.0f MB",
                seconds(),
                processorSeconds(),
                peakMegabytes());
    }
}
