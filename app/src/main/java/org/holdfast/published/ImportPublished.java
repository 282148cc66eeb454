package org.holdfast.published;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.intake.Intake;
import org.holdfast.intake.IntakeLog;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.figure.Figures;
import org.holdfast.published.figure.Period;
import org.holdfast.published.file.FigureFile;
import org.holdfast.published.file.PublishedFiles;
import org.holdfast.published.file.ReadFigures;
import org.springframework.stereotype.Service;

/** Loads tables of published figures, and lists of the codes and names of authorities. */
@Service
public class ImportPublished {
    private final Releases releases;
    private final StoredFigures stored;
    private final Intake intake;

    ImportPublished(Releases releases, StoredFigures stored, Intake intake) {
        this.releases = releases;
        this.stored = stored;
        this.intake = intake;
    }

    /** A file that is not here yet, and what was read from it. */
    private record Read(PublishedFiles opened, String digest, List<Figures> figures) {}

    /**
     * Loads the files: all or nothing. A file that is here already is passed over.
     *
     * @param publication what is said about the files; the rest is worked out from their headers
     * @throws UnreadableFile if one of them is no such table
     */
    public IntakeReport load(IntakeRequest request, Publication publication) {
        PublishedPermissions.ofCurrentActor().requireImport();
        var problems = new IntakeProblems(request.accepted());
        var reads = new ArrayList<Read>();
        var digests = new TreeSet<String>();
        var areas = stored.areas();
        for (var file : request.files()) {
            var digest = IntakeLog.digest(file);
            if (digests.add(digest) && !releases.has(digest)) {
                var read = read(file, digest, areas, problems);
                areas = read.opened().areas();
                reads.add(read);
            }
        }
        var known = request.files().size() - reads.size();
        return intake.load("published", request, problems, () -> store(reads, publication, known));
    }

    private static Read read(Path file, String digest, Areas areas, IntakeProblems problems) {
        var opened = PublishedFiles.open(List.of(file), areas, problems);
        return new Read(
                opened,
                digest,
                opened.figures().stream()
                        .map(table -> ReadFigures.whole(table, opened.areas(), problems))
                        .toList());
    }

    private List<Tally> store(List<Read> reads, Publication said, int known) {
        var figures = 0L;
        var names = 0L;
        for (var read : reads) {
            if (read.opened().figures().isEmpty()) {
                names += storeAreas(read, said);
            } else {
                figures += storeFigures(read, said);
            }
        }
        return List.of(
                new Tally("files", reads.size(), 0, known, 0),
                new Tally("figures", figures, 0, 0, 0),
                new Tally("codes and names of authorities", names, 0, 0, 0));
    }

    private long storeFigures(Read read, Publication said) {
        var file = read.opened().figures().getFirst();
        var figures = read.figures().getFirst();
        var release =
                releases.add(
                        new Releases.Incoming(
                                Release.Kind.FIGURES,
                                said.of(file),
                                file.name(),
                                read.digest(),
                                contents(file),
                                new Release.Size(file.rows(), figures.cells())));
        return stored.add(release, figures);
    }

    private static Releases.Contents contents(FigureFile file) {
        return new Releases.Contents(
                file.periods().stream().map(Period::code).toList(),
                file.indicators(),
                List.copyOf(Set.copyOf(file.untotalled())));
    }

    private long storeAreas(Read read, Publication said) {
        List<Area> listed = read.opened().listed();
        var release =
                releases.add(
                        new Releases.Incoming(
                                Release.Kind.AREAS,
                                said.filled("Local authorities: codes and names", ""),
                                read.opened().names().getFirst(),
                                read.digest(),
                                Releases.Contents.NONE,
                                new Release.Size(listed.size(), 0)));
        stored.addAreas(release, listed);
        return listed.size();
    }
}
