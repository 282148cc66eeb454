package org.holdfast.pupil;

import java.util.List;
import java.util.Set;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;
import org.holdfast.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the pupils on the registers of the actor's schools. */
@Service
class ListPupils {
    private final Roll roll;
    private final ReadLog log;

    ListPupils(Roll roll, ReadLog log) {
        this.roll = roll;
        this.log = log;
    }

    /** A page of the list. */
    record Listed(List<Roll.Row> rows, Paging paging) {}

    /** Lists, and logs who was shown. */
    @Transactional
    Listed list(RollFilter filter, int page) {
        var actor = CurrentActor.get();
        if (!PupilPermissions.worksWithPupils(actor)) {
            throw new NotAllowed();
        }
        var schools = schools(filter, actor.pupilSchools());
        var paging = Paging.of(page, roll.count(schools, filter));
        var rows = roll.rows(schools, filter, paging.offset(), paging.size());
        log.listed("list of pupils", rows.stream().map(Roll.Row::id).toList());
        return new Listed(rows, paging);
    }

    private static Set<SchoolId> schools(RollFilter filter, Set<SchoolId> mine) {
        if (filter.school().isEmpty()) {
            return mine;
        }
        if (!mine.contains(filter.school().get())) {
            throw new NotFound();
        }
        return Set.of(filter.school().get());
    }
}
