package org.holdfast.published.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The areas of England, found by any code or name that they have had. */
public final class Areas {
    /** The Department for Education's number for England. */
    public static final String ENGLAND = "970";

    /** London as one region; its two halves stand in its place in some years. */
    public static final String LONDON = "986";

    private static final Areas KNOWN = new Areas(read());

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<Area>> byWord = new HashMap<>();

    private Areas(Collection<Area> areas) {
        for (var area : areas) {
            positions.put(area.code(), byCode.size());
            byCode.put(area.code(), area);
            Stream.concat(
                            Stream.of(area.code()),
                            Stream.concat(area.ons().stream(), area.names().stream()))
                    .map(Resources::key)
                    .distinct()
                    .forEach(
                            word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(area));
        }
    }

    /** Those that Holdfast knows by itself. */
    public static Areas known() {
        return KNOWN;
    }

    /** These, with further codes and names; areas that are not known yet are added. */
    public Areas with(List<Area> more) {
        var all = new LinkedHashMap<>(byCode);
        for (var area : more) {
            all.merge(area.code(), area, Areas::merge);
        }
        return new Areas(all.values());
    }

    private static Area merge(Area known, Area more) {
        return new Area(
                known.code(),
                known.kind(),
                known.region().or(more::region),
                known.within().or(more::within),
                Stream.concat(known.ons().stream(), more.ons().stream()).distinct().toList(),
                Stream.concat(known.names().stream(), more.names().stream()).distinct().toList(),
                known.life());
    }

    public Collection<Area> all() {
        return byCode.values();
    }

    public int size() {
        return byCode.size();
    }

    /** A number of its own from 0, for arrays. */
    public int position(Area area) {
        return Objects.requireNonNull(positions.get(area.code()), "an area of these");
    }

    public Area england() {
        return Objects.requireNonNull(byCode.get(ENGLAND));
    }

    public Optional<Area> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The area with the code or name. Where a name has passed from one authority to another, the
     * one that existed then.
     */
    public Optional<Area> find(String codeOrName, Optional<Period> then) {
        var candidates = byWord.getOrDefault(Resources.key(codeOrName), List.of());
        if (candidates.isEmpty() && codeOrName.indexOf('(') > 0) {
            return find(codeOrName.substring(0, codeOrName.indexOf('(')), then);
        }
        return candidates.size() <= 1
                ? candidates.stream().findFirst()
                : candidates.stream()
                        .filter(area -> then.map(area.life()::covers).orElse(!area.ended()))
                        .findFirst()
                        .or(() -> candidates.stream().findFirst());
    }

    /** The areas' regions from the narrowest: Inner London, then London. */
    public List<Area> regionsOf(Area area) {
        return Stream.of(area.within(), area.region())
                .flatMap(Optional::stream)
                .map(byCode::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Area> read() {
        return Resources.rows("areas.csv").stream()
                .map(row ->
                        new Area(
                                row.get("code"),
                                Area.Kind.valueOf(
                                        row.get("kind").toUpperCase(java.util.Locale.ROOT)),
                                given(row.get("region")),
                                given(row.get("within")),
                                Resources.many(row.get("ons")),
                                Stream.concat(
                                                Stream.of(row.get("name")),
                                                Resources.many(row.get("names")).stream())
                                        .toList(),
                                new Area.Life(row.get("first"), row.get("last"))))
                .toList();
    }

    private static Optional<String> given(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
