package org.holdfast.bundle;

import java.util.List;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.PupilRecordPart;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hearing bundles in everything that is held about a pupil. */
@Component
class BundleRecordPart implements PupilRecordPart {
    private static final int AFTER_LETTERS = 35;

    private final Bundles bundles;
    private final Dates dates;

    BundleRecordPart(Bundles bundles, Dates dates) {
        this.bundles = bundles;
        this.dates = dates;
    }

    @Override
    public int order() {
        return AFTER_LETTERS;
    }

    @Override
    @Transactional
    public List<Section> sectionsOf(PupilId pupil) {
        return List.of(
                new Section(
                        "Hearing bundles",
                        List.of("Made", "Pages", "Struck out", "Fingerprint"),
                        bundles.ofPupil(pupil).stream()
                                .flatMap(bundle -> bundle.made().stream())
                                .map(made ->
                                        List.of(
                                                dates.moment(made.at()),
                                                Integer.toString(made.pages()),
                                                Integer.toString(made.struck()),
                                                made.sha256()))
                                .toList()));
    }
}
