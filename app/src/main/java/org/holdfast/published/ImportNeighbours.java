package org.holdfast.published;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.holdfast.intake.Intake;
import org.holdfast.intake.IntakeLog;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.published.compare.NeighbourSet;
import org.holdfast.published.file.NeighbourFile;
import org.springframework.stereotype.Service;

/** Loads lists of statistical neighbours. Several sets stand side by side, each with its year. */
@Service
public class ImportNeighbours {
    private final Releases releases;
    private final StoredFigures figures;
    private final StoredNeighbours stored;
    private final Intake intake;

    ImportNeighbours(
            Releases releases, StoredFigures figures, StoredNeighbours stored, Intake intake) {
        this.releases = releases;
        this.figures = figures;
        this.stored = stored;
        this.intake = intake;
    }

    private record Read(NeighbourSet set, String file, String digest) {}

    /**
     * Loads the files: all or nothing. A file that is here already is passed over.
     *
     * @param publication its release is the name of the set; if empty, the year in the file's name
     * @throws UnreadableFile if one of them is no list of neighbours
     */
    public IntakeReport load(IntakeRequest request, Publication publication) {
        PublishedPermissions.ofCurrentActor().requireImport();
        var problems = new IntakeProblems(request.accepted());
        var reads = new ArrayList<Read>();
        var digests = new TreeSet<String>();
        for (var file : request.files()) {
            var digest = IntakeLog.digest(file);
            if (digests.add(digest) && !releases.has(digest)) {
                reads.add(read(file, digest, publication, problems));
            }
        }
        var known = request.files().size() - reads.size();
        return intake.load("neighbours", request, problems, () -> store(reads, publication, known));
    }

    private Read read(Path file, String digest, Publication publication, IntakeProblems problems) {
        return new Read(
                NeighbourFile.read(file, publication.release(), figures.areas(), problems),
                file.getFileName().toString(),
                digest);
    }

    private List<Tally> store(List<Read> reads, Publication said, int known) {
        var pairs = 0L;
        for (var read : reads) {
            var size = read.set().byAuthority().values().stream().mapToLong(List::size).sum();
            var release =
                    releases.add(
                            new Releases.Incoming(
                                    Release.Kind.NEIGHBOURS,
                                    said.filled(
                                            "Children’s Services Statistical Neighbours",
                                            read.set().name()),
                                    read.file(),
                                    read.digest(),
                                    Releases.Contents.NONE,
                                    new Release.Size(size, 0)));
            pairs += stored.add(release, read.set());
        }
        return List.of(
                new Tally("sets of neighbours", reads.size(), 0, known, 0),
                new Tally("pairs", pairs, 0, 0, 0));
    }
}
