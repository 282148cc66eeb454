package org.holdfast.insight.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.insight.board.KeepPack.Issued;
import org.holdfast.insight.indicator.Term;
import org.holdfast.organisation.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The board pack as files: for the command line. */
@Service
public class WriteBoardReport {
    private final PackGround ground;
    private final MakePack makePack;
    private final KeepPack keepPack;
    private final Packs packs;
    private final TransactionTemplate transaction;

    WriteBoardReport(
            PackGround ground,
            MakePack makePack,
            KeepPack keepPack,
            Packs packs,
            TransactionTemplate transaction) {
        this.ground = ground;
        this.makePack = makePack;
        this.keepPack = keepPack;
        this.packs = packs;
        this.transaction = transaction;
    }

    /**
     * What is wanted.
     *
     * @param authority code or name; may be left out where there is one
     * @param term the last that is over where it is left out
     * @param schoolYear calendar year in which the school year begins; the latest with such a term
     *     that has begun where it is left out
     * @param again make another edition even where there is one
     * @param issue issue it
     */
    public record Request(
            Optional<String> authority,
            Optional<Term> term,
            Optional<Integer> schoolYear,
            boolean again,
            boolean issue) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The files. */
        record Written(String title, boolean issued, List<Path> files) implements Outcome {}

        /** These parts of the review are still empty: it was not issued. */
        record NotReviewed(String title, List<String> empty) implements Outcome {}

        /** There is no such authority, or several and none was named. */
        record WhichAuthority(List<String> codes) implements Outcome {}
    }

    /**
     * Makes the pack, unless there is one already, and writes its files.
     *
     * @param folder where the files go
     */
    public Outcome write(Request request, Path folder) {
        var authority = authority(request.authority());
        if (authority.isEmpty()) {
            return new Outcome.WhichAuthority(
                    ground.authorities().stream()
                            .map(each -> each.code().value() + " " + each.name())
                            .toList());
        }
        var pack = pack(authority.get(), term(request), request.again());
        if (request.issue() && pack.issued().isEmpty()) {
            switch (keepPack.issue(pack.id())) {
                case Issued.Done(var issued) -> pack = issued;
                case Issued.NotReviewed(var empty) -> {
                    return new Outcome.NotReviewed(
                            pack.title(), empty.stream().map(Slot::title).toList());
                }
            }
        }
        return new Outcome.Written(pack.title(), pack.issued().isPresent(), files(pack, folder));
    }

    private Optional<Authority> authority(Optional<String> asked) {
        var all = ground.authorities();
        return asked.isEmpty() && all.size() == 1
                ? Optional.of(all.getFirst())
                : all.stream()
                        .filter(each ->
                                asked.filter(words ->
                                                words.equals(each.code().value())
                                                        || words.equalsIgnoreCase(each.name()))
                                        .isPresent())
                        .findFirst();
    }

    private PackTerm term(Request request) {
        var newest = PackTerm.of(ground.today());
        if (request.term().isEmpty() && request.schoolYear().isEmpty()) {
            return newest.before();
        }
        var term = request.term().orElse(Term.SUMMER);
        return new PackTerm(
                request.schoolYear()
                        .orElse(
                                term.compareTo(newest.term()) <= 0
                                        ? newest.schoolYear()
                                        : newest.schoolYear() - 1),
                term);
    }

    private Pack pack(Authority authority, PackTerm term, boolean again) {
        var known =
                again
                        ? Optional.<Pack>empty()
                        : Objects.requireNonNull(
                                transaction.execute(_ -> packs.newest(authority.id(), term)));
        return known.orElseGet(
                () -> keepPack.pack(makePack.make(authority, term, ground.snapshot())));
    }

    private List<Path> files(Pack pack, Path folder) {
        var files = new ArrayList<Path>();
        try {
            Files.createDirectories(folder);
            for (var kind : PackFile.values()) {
                var file = folder.resolve(PackPages.fileName(pack, kind));
                Files.write(file, keepPack.file(pack.id(), kind));
                files.add(file);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return files;
    }
}
