package org.holdfast.published.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.intake.IntakeProblem;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.published.compare.Asked;
import org.holdfast.published.compare.CompareAreas;
import org.holdfast.published.compare.Comparison;
import org.holdfast.published.compare.NeighbourSet;
import org.holdfast.published.compare.Question;
import org.holdfast.published.figure.Areas;

/** Compares areas by files alone, without a database. */
public final class CompareFiles {
    private final PublishedFiles files;
    private final Catalogue catalogue;
    private final IntakeProblems problems;

    private CompareFiles(PublishedFiles files, IntakeProblems problems) {
        this.files = files;
        this.catalogue = Catalogue.of(files.figures());
        this.problems = problems;
    }

    /** What came of it. */
    public sealed interface Answer {
        /**
         * Figures.
         *
         * @param problems found in the files; rows with errors are left out
         */
        record Compared(Comparison comparison, List<IntakeProblem> problems, boolean errors)
                implements Answer {}

        /** The question cannot be asked of these files. */
        record Refused(String why) implements Answer {}
    }

    /**
     * Opens the files and looks them through.
     *
     * @throws UnreadableFile if one of them is no table of published figures
     */
    public static CompareFiles open(List<Path> paths) {
        var problems = new IntakeProblems(Set.of());
        var files = PublishedFiles.open(paths, Areas.known(), problems);
        if (files.figures().isEmpty()) {
            throw new UnreadableFile("None of the files holds published figures");
        }
        return new CompareFiles(files, problems);
    }

    /** What can be asked. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Compares.
     *
     * @param neighbours lists of statistical neighbours
     * @throws UnreadableFile if one of the lists is none
     */
    public Answer compare(Questions.Request request, List<Path> neighbours) {
        return switch (Questions.understand(request, files.areas(), catalogue)) {
            case Questions.Understood.No(var why) -> new Answer.Refused(why);
            case Questions.Understood.Yes(var question, var fixed) -> {
                var sets = new ArrayList<NeighbourSet>();
                for (var path : neighbours) {
                    sets.add(NeighbourFile.read(path, name(path), files.areas(), problems));
                }
                var figures = ReadFigures.from(files, selection(question, fixed), problems);
                yield new Answer.Compared(
                        CompareAreas.answer(figures, sets, question),
                        problems.all(),
                        problems.anyErrors());
            }
        };
    }

    /** The year in the file's name, else the name. */
    private static String name(Path path) {
        var file = path.getFileName().toString();
        return NeighbourFile.year(file).orElse(file);
    }

    private static Selection selection(Question question, Map<String, String> fixed) {
        return new Selection(
                question.indicators().stream().map(Asked::what).collect(Collectors.toSet()),
                Optional.of(question.by().map(Asked::what).orElse(List.of())),
                fixed);
    }
}
