package org.holdfast.pupil;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the child says of themselves and whom they trust. */
@Service
class RecordAbout {
    private final PupilAccess access;
    private final Abouts abouts;
    private final PupilRecords records;

    RecordAbout(PupilAccess access, Abouts abouts, PupilRecords records) {
        this.access = access;
        this.abouts = abouts;
        this.records = records;
    }

    @Transactional
    void record(PupilId pupil, String words, String strengths, String adult, boolean chosen) {
        access.permissions(pupil).requireKeep();
        abouts.add(pupil, words, strengths, adult, chosen);
        records.event(pupil, "about_recorded", records.today(), "{}");
    }
}
