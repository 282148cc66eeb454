package org.holdfast.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.Pupils;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Days of suspension at an earlier school, as that school told them: they count towards 45 in the
 * year (PWR-3) and towards 5 and 15 in the term (AMB-5). Whatever they change is worked out anew.
 */
@Service
class KeepDaysElsewhere {
    private final Pupils pupils;
    private final DaysElsewhere days;
    private final CaseFiles files;
    private final Consequences consequences;
    private final Sight sight;

    KeepDaysElsewhere(
            Pupils pupils,
            DaysElsewhere days,
            CaseFiles files,
            Consequences consequences,
            Sight sight) {
        this.pupils = pupils;
        this.days = days;
        this.files = files;
        this.consequences = consequences;
        this.sight = sight;
    }

    /** The clock, and the log of who read. */
    @Service
    record Sight(Clock clock, ReadLog readLog) {}

    /** The days told of a pupil, for whoever keeps the school's record. */
    record Page(PupilId pupil, String name, java.util.List<DaysElsewhere.Told> told) {
        @Override
        public String toString() {
            return "Page[" + pupil + "]";
        }
    }

    @Transactional
    Page page(PupilId pupil) {
        school(pupil);
        sight.readLog().read("Days at earlier schools", pupil);
        return new Page(pupil, pupils.pupil(pupil).name().full(), days.of(pupil));
    }

    @Transactional
    void add(PupilId pupil, DaysElsewhere.Told told) {
        var school = school(pupil);
        days.add(pupil, school, told);
        workOut(pupil, school, "Days at an earlier school were recorded");
    }

    /** A correction is another entry: this one no longer counts. */
    @Transactional
    void withdraw(PupilId pupil, UUID told) {
        var school = school(pupil);
        if (!days.withdraw(pupil, told)) {
            throw new NotFound();
        }
        workOut(pupil, school, "Days at an earlier school were taken back");
    }

    private void workOut(PupilId pupil, SchoolId school, String why) {
        var opened = files.open(pupil, school, LocalDate.now(sight.clock()));
        opened.file()
                .ifPresent(file ->
                        file.own().stream()
                                .filter(Exclusion::stands)
                                .forEach(one -> consequences.workOut(file, one, why)));
    }

    /** The school where the pupil is on the register and the actor keeps the record. */
    private SchoolId school(PupilId pupil) {
        pupils.pupil(pupil);
        var schools = pupils.schoolsOn(pupil, LocalDate.now(sight.clock()));
        return schools.stream()
                .filter(school -> ExclusionPermissions.of(CurrentActor.get(), school).keep())
                .findFirst()
                .orElseGet(() -> refused(schools));
    }

    private static SchoolId refused(java.util.List<SchoolId> schools) {
        schools.stream()
                .findFirst()
                .ifPresent(school ->
                        ExclusionPermissions.of(CurrentActor.get(), school).requireKeep());
        throw new NotFound();
    }
}
