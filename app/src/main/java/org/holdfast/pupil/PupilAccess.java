package org.holdfast.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.CurrentActor;
import org.springframework.stereotype.Component;

/** What the current actor may do with a pupil's record, from where the pupil is on the register. */
@Component
class PupilAccess {
    private final Pupils pupils;
    private final Clock clock;

    PupilAccess(Pupils pupils, Clock clock) {
        this.pupils = pupils;
        this.clock = clock;
    }

    PupilPermissions permissions(PupilId pupil) {
        return permissions(pupils.enrolments(pupil), LocalDate.now(clock));
    }

    static PupilPermissions permissions(List<Enrolment> enrolments, LocalDate today) {
        return PupilPermissions.of(
                CurrentActor.get(),
                enrolments.stream()
                        .filter(enrolment -> enrolment.covers(today))
                        .map(Enrolment::school)
                        .toList(),
                enrolments.stream().map(Enrolment::school).toList());
    }
}
