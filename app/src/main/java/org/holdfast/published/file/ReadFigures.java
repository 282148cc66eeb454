package org.holdfast.published.file;

import org.holdfast.intake.IntakeProblems;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.figure.Figures;
import org.holdfast.published.figure.Source;

/** Reads figures from files into one collection. */
public final class ReadFigures {
    private ReadFigures() {}

    /** Everything that is wanted from the files, in their order. */
    public static Figures from(PublishedFiles files, Selection selection, IntakeProblems problems) {
        var figures = new Figures(files.areas());
        files.figures().forEach(file -> read(file, selection, figures, problems));
        return figures;
    }

    /** Everything that the one file holds. */
    public static Figures whole(FigureFile file, Areas areas, IntakeProblems problems) {
        var figures = new Figures(areas);
        read(file, Selection.all(), figures, problems);
        return figures;
    }

    private static void read(
            FigureFile file, Selection selection, Figures figures, IntakeProblems problems) {
        var source = figures.add(new Source(file.name(), ""));
        file.read(
                figures.areas(),
                selection,
                (key, written, area, reading, place) -> {
                    var put = figures.put(source, key, written, area, reading);
                    if (put == Figures.Put.CONTRADICTED) {
                        problems.add(
                                place.row(),
                                place.column(),
                                PublishedProblem.TWICE,
                                "%s has this figure already, with another number."
                                        .formatted(area.name()));
                    }
                });
    }
}
