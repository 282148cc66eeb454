package org.holdfast.published.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;

/**
 * Several files, sorted by their headers into tables of figures and lists of areas.
 *
 * @param areas those that Holdfast knows, and what the lists add
 * @param listed what the lists hold
 * @param names of all the files, without folders
 */
public record PublishedFiles(
        List<FigureFile> figures, Areas areas, List<Area> listed, List<String> names) {

    public PublishedFiles {
        names = List.copyOf(names);
        figures = List.copyOf(figures);
        listed = List.copyOf(listed);
    }

    /**
     * Opens the files.
     *
     * @param known areas known before
     * @throws UnreadableFile if one of them is neither
     */
    public static PublishedFiles open(List<Path> paths, Areas known, IntakeProblems problems) {
        var listed = new ArrayList<Area>();
        var figures = new ArrayList<FigureFile>();
        var names = new ArrayList<String>();
        for (var path : paths) {
            var table = TableFile.open(path, problems);
            names.add(table.name());
            if (AreaFile.is(table)) {
                listed.addAll(AreaFile.read(table, known));
            } else if (table.has("neighbour_la_number")) {
                throw new UnreadableFile(
                        "%s is a list of statistical neighbours: give it with --neighbours, or import it with “import neighbours”"
                                .formatted(table.name()));
            } else {
                figures.add(FigureFile.of(table, problems));
            }
        }
        return new PublishedFiles(figures, known.with(listed), listed, names);
    }
}
