package org.holdfast.bundle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.web.NotFound;
import org.holdfast.web.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the bundle of a case: what goes in, what is struck out, how it looks. */
@Service
class PrepareBundle {
    private final Bundles bundles;
    private final List<PaperSource> sources;
    private final BundlePrinter printer;
    private final ReadLog readLog;
    private final Clock clock;

    PrepareBundle(
            Bundles bundles,
            List<PaperSource> sources,
            BundlePrinter printer,
            ReadLog readLog,
            Clock clock) {
        this.bundles = bundles;
        this.sources =
                sources.stream().sorted(Comparator.comparingInt(PaperSource::order)).toList();
        this.printer = printer;
        this.readLog = readLog;
        this.clock = clock;
    }

    /** A case and its bundles, the newest first. */
    record OfCase(BundleCase about, List<Bundle> bundles) {}

    /** A bundle with every paper that could go into it. */
    record Opened(BundleCase about, Bundle bundle, List<Paper> papers) {

        /** The papers that go in, after striking out. */
        List<RedactionRules.Redacted> chosen() {
            return papers.stream()
                    .filter(bundle::holds)
                    .map(paper -> RedactionRules.of(paper, bundle.strikes()))
                    .toList();
        }

        Paper paper(String key) {
            return papers.stream()
                    .filter(paper -> paper.key().equals(key))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        @Override
        public String toString() {
            return "Opened[" + bundle.id().value() + "]";
        }
    }

    /** What came of making it. */
    sealed interface Outcome {
        record Made() implements Outcome {}

        /** Every paper was left out. */
        record NothingChosen() implements Outcome {}
    }

    @Transactional
    OfCase about(UUID about) {
        var found = caseAbout(about);
        readLog.read("hearing bundles of a case", found.pupil());
        return new OfCase(found, bundles.about(about));
    }

    @Transactional
    BundleId start(UUID about) {
        return bundles.start(caseAbout(about));
    }

    @Transactional
    Opened open(BundleId id) {
        var opened = opened(id);
        readLog.read("a hearing bundle", opened.bundle().pupil());
        return opened;
    }

    /** Puts these papers in, and leaves all others out. */
    @Transactional
    void choose(BundleId id, int version, Set<String> keys) {
        var opened = changing(id, version);
        bundles.leaveOut(
                opened.bundle(),
                opened.papers().stream()
                        .map(Paper::key)
                        .filter(key -> !keys.contains(key))
                        .toList());
    }

    /** Strikes words out of every paper, in place of those of before. */
    @Transactional
    void strikeEverywhere(BundleId id, int version, Collection<String> words) {
        bundles.strike(changing(id, version).bundle(), "", words, List.of());
    }

    /** Strikes words and passages out of one paper, in place of those of before. */
    @Transactional
    void strike(
            BundleId id,
            int version,
            String key,
            Collection<String> words,
            Collection<String> passages) {
        var opened = changing(id, version);
        var known =
                opened.paper(key).passages().stream()
                        .map(Paper.Passage::key)
                        .collect(Collectors.toSet());
        bundles.strike(
                opened.bundle(),
                key,
                words,
                passages.stream().filter(known::contains).distinct().toList());
    }

    /** The bundle as it would be, marked as a draft. */
    @Transactional
    byte[] preview(BundleId id) {
        var opened = opened(id);
        readLog.read("the draft of a hearing bundle", opened.bundle().pupil());
        return print(opened, BundlePrinter.Use.DRAFT).bytes();
    }

    /** Makes it for good: it is kept as printed, and the words that were struck are forgotten. */
    @Transactional
    Outcome make(BundleId id, int version) {
        var opened = changing(id, version);
        if (opened.chosen().isEmpty()) {
            return new Outcome.NothingChosen();
        }
        bundles.make(opened.bundle(), print(opened, BundlePrinter.Use.FOR_GOOD));
        readLog.read("a hearing bundle made", opened.bundle().pupil());
        return new Outcome.Made();
    }

    /** The document that was made. */
    @Transactional
    byte[] document(BundleId id) {
        var bundle = bundles.bundle(id);
        BundlePermissions.of(CurrentActor.get(), bundle.school()).requireMake();
        readLog.read("a hearing bundle as a document", bundle.pupil());
        return bundles.document(id).orElseThrow(NotFound::new);
    }

    private BundlePrinter.Printed print(Opened opened, BundlePrinter.Use use) {
        return printer.print(opened.about(), opened.chosen(), LocalDate.now(clock), use);
    }

    private Opened changing(BundleId id, int version) {
        var opened = opened(id);
        if (opened.bundle().version() != version || opened.bundle().made().isPresent()) {
            throw new Stale();
        }
        return opened;
    }

    private Opened opened(BundleId id) {
        var bundle = bundles.bundle(id);
        var about = caseAbout(bundle.about());
        return new Opened(
                about,
                bundle,
                sources.stream().flatMap(source -> source.papers(about).stream()).toList());
    }

    private BundleCase caseAbout(UUID about) {
        var found =
                sources.stream()
                        .flatMap(source -> source.caseAbout(about).stream())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        BundlePermissions.of(CurrentActor.get(), found.school()).requireMake();
        return found;
    }
}
