package org.holdfast.published.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The figures of one or several sources. Where two sources have the same figure, the source that
 * came first is believed, and that they differ is kept.
 */
public final class Figures {
    /** Two printed numbers are the same if they differ by no more than half of the last place. */
    private static final double SAME = 0.005 + 1e-9;

    private final Areas areas;
    private final List<Source> sources = new ArrayList<>();
    private final Map<SliceKey, Slice> slices = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    /** Two sources that print different numbers for one figure of one area. */
    public record Difference(SliceKey key, Area area, Reading kept, Reading other, Source in) {}

    /** What became of a figure that was put in. */
    public enum Put {
        NEW,
        /** The same figure again from the same source, alike. */
        SAME,
        /** The same figure again from the same source, and not alike: the later is kept. */
        CONTRADICTED,
        /** An earlier source has it. */
        KEPT_EARLIER
    }

    public Figures(Areas areas) {
        this.areas = areas;
    }

    public Areas areas() {
        return areas;
    }

    /** Adds a source; its number is for {@link #put}. */
    public int add(Source source) {
        sources.add(source);
        return sources.size() - 1;
    }

    public List<Source> sources() {
        return Collections.unmodifiableList(sources);
    }

    /** Puts one cell in. */
    public Put put(int source, SliceKey key, Written written, Area area, Reading reading) {
        var slice = slices.computeIfAbsent(key, _ -> new Slice(written));
        var position = areas.position(area);
        if (!slice.has(position)) {
            slice.put(position, reading, source);
            return Put.NEW;
        }
        var before = slice.at(position);
        if (slice.source(position) == source) {
            if (before.equals(reading)) {
                return Put.SAME;
            }
            slice.put(position, reading, source);
            return Put.CONTRADICTED;
        }
        if (differ(before, reading)) {
            differences.add(new Difference(key, area, before, reading, sources.get(source)));
        }
        return Put.KEPT_EARLIER;
    }

    private static boolean differ(Reading one, Reading other) {
        return one.value().isPresent()
                && other.value().isPresent()
                && Math.abs(one.value().getAsDouble() - other.value().getAsDouble()) > SAME;
    }

    public Reading reading(SliceKey key, Area area) {
        var slice = slices.get(key);
        return slice == null ? Reading.ABSENT : slice.at(areas.position(area));
    }

    /** Which source the reading is from, where there is one. */
    public Optional<Source> source(SliceKey key, Area area) {
        var slice = slices.get(key);
        return slice == null || !slice.has(areas.position(area))
                ? Optional.empty()
                : Optional.of(sources.get(slice.source(areas.position(area))));
    }

    public Optional<Written> written(SliceKey key) {
        return Optional.ofNullable(slices.get(key)).map(Slice::written);
    }

    /** Every figure that some area has, in the order of the sources. */
    public List<SliceKey> keys() {
        return List.copyOf(slices.keySet());
    }

    /** How many cells there are. */
    public long cells() {
        return slices.values().stream().mapToLong(Slice::cells).sum();
    }

    /** The periods for which there is anything, in order. */
    public List<Period> periods() {
        var all = new TreeSet<Period>();
        slices.keySet().forEach(key -> all.add(key.period()));
        return List.copyOf(all);
    }

    public List<Difference> differences() {
        return Collections.unmodifiableList(differences);
    }
}
