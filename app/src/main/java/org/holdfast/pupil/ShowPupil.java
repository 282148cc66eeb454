package org.holdfast.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.ReadLog;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a pupil's record, and logs that it was opened. */
@Service
class ShowPupil {
    private final Pupils pupils;
    private final Abouts abouts;
    private final Organisations organisations;
    private final ReadLog log;
    private final Clock clock;

    ShowPupil(Pupils pupils, Abouts abouts, Organisations organisations, ReadLog log, Clock clock) {
        this.pupils = pupils;
        this.abouts = abouts;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Opens it.
     *
     * @param what the page, for the log
     * @throws org.holdfast.web.NotFound if the actor may not see the pupil
     */
    @Transactional
    PupilView show(PupilId id, String what) {
        var pupil = pupils.pupil(id);
        log.read(what, id);
        var today = LocalDate.now(clock);
        var enrolments = pupils.enrolments(id);
        return new PupilView(
                pupil,
                pupils.facts(id, today),
                enrolments,
                names(enrolments),
                abouts.of(id),
                PupilAccess.permissions(enrolments, today));
    }

    private Map<SchoolId, String> names(List<Enrolment> enrolments) {
        var ids = enrolments.stream().map(e -> e.school().organisation()).distinct().toList();
        return organisations.names(ids).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> new SchoolId(entry.getKey().value()),
                                Map.Entry::getValue));
    }
}
