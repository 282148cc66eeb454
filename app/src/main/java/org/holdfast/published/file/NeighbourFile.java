package org.holdfast.published.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.intake.Column;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.TableRow;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.published.compare.NeighbourSet;
import org.holdfast.published.compare.NeighbourSet.Neighbour;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;

/** A list of statistical neighbours: {@code la_number, neighbour_rank, neighbour_la_number}. */
public final class NeighbourFile {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
    private static final int TEN = 10;

    private final Areas areas;
    private final IntakeProblems problems;
    private final Map<String, List<Neighbour>> byAuthority = new LinkedHashMap<>();

    private NeighbourFile(Areas areas, IntakeProblems problems) {
        this.areas = areas;
        this.problems = problems;
    }

    /**
     * Reads the file.
     *
     * @param name of the set; if empty, the year in the file's name
     * @throws UnreadableFile if it is no list of neighbours, or nothing says of which year
     */
    public static NeighbourSet read(Path path, String name, Areas areas, IntakeProblems problems) {
        var table = TableFile.open(path, problems);
        if (!table.has("la_number", "neighbour_rank", "neighbour_la_number")) {
            throw new UnreadableFile(
                    "%s has not the columns la_number, neighbour_rank and neighbour_la_number of a list of neighbours"
                            .formatted(table.name()));
        }
        var set = name.isEmpty() ? year(table.name()).orElse("") : name;
        if (set.isEmpty()) {
            throw new UnreadableFile(
                    "Nothing says of which year the neighbours in %s are. Put the year in the file's name, or say it with --release"
                            .formatted(table.name()));
        }
        var file = new NeighbourFile(areas, problems);
        file.read(table);
        return new NeighbourSet(set, table.name(), new HashMap<>(file.byAuthority));
    }

    /** The year in the name of a file. */
    static Optional<String> year(String file) {
        var year = YEAR.matcher(file);
        return year.find() ? Optional.of(year.group()) : Optional.empty();
    }

    private void read(TableFile table) {
        var code = table.column("la_number");
        var rank = table.column("neighbour_rank");
        var neighbour = table.column("neighbour_la_number");
        var closeness = table.column("closeness");
        table.forEach(row -> {
            if (row.text(neighbour).equals("-")) {
                return; // an authority that the model does not know
            }
            var of = area(row, code);
            var other = area(row, neighbour);
            var place = rank(row, rank);
            if (of.isPresent() && other.isPresent() && place.isPresent()) {
                add(
                        row,
                        of.get().code(),
                        new Neighbour(place.get(), other.get().code(), row.text(closeness)));
            }
        });
        byAuthority.values().forEach(list -> list.sort(Comparator.comparingInt(Neighbour::rank)));
        var few = byAuthority.values().stream().filter(list -> list.size() != TEN).count();
        if (few > 0) {
            problems.add(
                    table.name(),
                    0,
                    "",
                    PublishedProblem.NEIGHBOUR_COUNT,
                    "%,d authorities have more or fewer than ten neighbours.".formatted(few));
        }
    }

    private void add(TableRow row, String code, Neighbour neighbour) {
        var list = byAuthority.computeIfAbsent(code, _ -> new ArrayList<>());
        var twice =
                neighbour.code().equals(code)
                        || list.stream()
                                .anyMatch(known ->
                                        known.code().equals(neighbour.code())
                                                || known.rank() == neighbour.rank());
        if (twice) {
            problems.add(
                    row,
                    "neighbour_la_number",
                    PublishedProblem.NEIGHBOUR_TWICE,
                    "%s has this neighbour or this rank already, or is its own neighbour."
                            .formatted(code));
        } else {
            list.add(neighbour);
        }
    }

    private Optional<Area> area(TableRow row, Column column) {
        var area = areas.find(row.text(column), Optional.empty());
        if (area.isEmpty()) {
            problems.add(
                    row,
                    column.name(),
                    PublishedProblem.NEIGHBOUR,
                    "“%s” is no local authority that is known here.".formatted(row.text(column)));
        }
        return area;
    }

    private Optional<Integer> rank(TableRow row, Column column) {
        var text = row.text(column);
        if (!text.matches("[1-9][0-9]?")) {
            problems.add(
                    row,
                    column.name(),
                    PublishedProblem.NEIGHBOUR_RANK,
                    "“%s” is no rank from 1.".formatted(text));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }
}
