package org.holdfast.pupil;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.access.Readings;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;
import org.holdfast.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who opened a pupil's record. Looking is logged as well. An administrator, who opens no record, is
 * shown who did but not whose it is.
 */
@Service
class ShowReaders {
    private static final String JOB = "where a pupil is, for the read log";

    private final Pupils pupils;
    private final ShowPupil showPupil;
    private final Readings readings;
    private final ReadLog log;
    private final TransactionTemplate transaction;

    ShowReaders(
            Pupils pupils,
            ShowPupil showPupil,
            Readings readings,
            ReadLog log,
            TransactionTemplate transaction) {
        this.pupils = pupils;
        this.showPupil = showPupil;
        this.readings = readings;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * What is shown.
     *
     * @param view the pupil, for those who may open the record
     */
    record Shown(
            Optional<PupilView> view,
            Paging paging,
            List<Readings.Opened> opened,
            List<Readings.Reader> readers) {

        @Override
        public String toString() {
            return "Shown[" + paging + "]";
        }
    }

    /**
     * Shows it.
     *
     * @throws NotFound if the actor may not know that there is such a pupil
     * @throws NotAllowed for those who work with the pupil but do not answer for the record
     */
    Shown show(PupilId pupil, Readings.Narrowed narrowed, int page) {
        var lately = schools(pupil);
        var actor = CurrentActor.person();
        if (!PupilPermissions.seesReaders(actor, lately)) {
            if (PupilPermissions.of(actor, lately, lately).work()) {
                throw new NotAllowed();
            }
            throw new NotFound();
        }
        return transaction.execute(_ -> read(pupil, lately, narrowed, page));
    }

    private Shown read(PupilId pupil, List<SchoolId> lately, Readings.Narrowed narrowed, int page) {
        var view = Optional.<PupilView>empty();
        if (PupilPermissions.of(CurrentActor.get(), lately, lately).work()) {
            view = Optional.of(showPupil.show(pupil, "who opened the record"));
        } else {
            log.read("who opened the record", pupil);
        }
        var paging = Paging.of(page, readings.count(pupil, narrowed));
        return new Shown(
                view, paging, readings.of(pupil, narrowed, paging), readings.readers(pupil));
    }

    /**
     * Row security hides the pupil from an administrator; where the pupil is decides whose it is.
     */
    private List<SchoolId> schools(PupilId pupil) {
        return CurrentActor.callAsJob(
                JOB,
                () ->
                        transaction.execute(_ ->
                                pupils.enrolments(pupil).stream()
                                        .map(Enrolment::school)
                                        .distinct()
                                        .toList()));
    }
}
