package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.AccessFixtures.as;
import static org.holdfast.exclusion.ExclusionFixtures.MONDAY;
import static org.holdfast.exclusion.ExclusionFixtures.barred;
import static org.holdfast.exclusion.ExclusionFixtures.day;
import static org.holdfast.exclusion.ExclusionFixtures.grounds;
import static org.holdfast.exclusion.ExclusionFixtures.suspension;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Role;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.pupil.Characteristic;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.statute.Absence;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HoldfastTest
@Import({
    AccessFixtures.class,
    OrganisationFixtures.class,
    PupilFixtures.class,
    ExclusionScene.class
})
class RecordSuspensionTest {
    @Autowired ExclusionScene scene;
    @Autowired AccessFixtures access;
    @Autowired OrganisationFixtures organisations;
    @Autowired PupilFixtures pupils;
    @Autowired Exclusions exclusions;
    @Autowired RecordSuspension recordSuspension;

    @Test
    void worksOutEveryDutyOfSixDaysAcrossHalfTerm() {
        var place = scene.aSchoolWithAPupil();
        var id = scene.suspended(place, day(2025, 10, 22), day(2025, 11, 5));
        assertThat(as(place.head(), () -> exclusions.exclusion(id)).days())
                .extracting(DayOut::day)
                .containsExactly(
                        day(2025, 10, 22),
                        day(2025, 10, 23),
                        day(2025, 10, 24),
                        day(2025, 11, 3),
                        day(2025, 11, 4),
                        day(2025, 11, 5));
        assertThat(scene.duties(id))
                .contains(
                        "EDU-2 governing_board 2025-11-05 open",
                        "NOT-2 school 2025-10-22 done",
                        "NOT-3 school 2025-10-22 done",
                        "NOT-4 authority 2025-10-22 open",
                        "NOT-8 school 2025-10-22 open",
                        "PAR-1 family 2025-10-22 open");
    }

    @Test
    void givesNoDateToABoardThatHasNotBeenTold() {
        var place = scene.aSchoolWithAPupil();
        var proposed =
                suspension(
                        ExclusionFixtures.words(
                                grounds(), Grounds.Part.LONGER_THAN_USUAL, "Assault"),
                        Absence.wholeDays(day(2025, 9, 8), day(2025, 9, 29)));
        scene.record(place, proposed);
        assertThat(scene.duties(proposed.id())).contains("GOV-4 governing_board waiting open");
    }

    @Test
    void refusesPastFortyFiveCountingDaysAtAnotherSchoolThatThisOneCannotSee() {
        var place = scene.aSchoolWithAPupil();
        var former = organisations.aSchool("Eastborough Academy");
        organisations.keepsTheYear(former.id());
        var there =
                new ExclusionScene.Place(
                        former,
                        access.aPersonWith(Role.HEADTEACHER, former.id().organisation()),
                        pupils.aPupilCalled("Ama", "Boateng", former.id()));
        // The same child at both: the former school's rows carry the child's id.
        var both = new ExclusionScene.Place(former, there.head(), place.pupil());
        scene.enrol(both);
        scene.suspended(both, day(2025, 9, 3), day(2025, 10, 10));
        scene.suspended(place, day(2025, 11, 3), day(2025, 11, 21));
        var proposed = suspension(day(2025, 12, 1), day(2025, 12, 3));
        assertThat(scene.record(place, proposed))
                .isEqualTo(
                        new RecordingResult.Refused(
                                List.of(
                                        new Refusal.PastTheCap(
                                                new SchoolYear(2025),
                                                SchoolDays.of(43),
                                                SchoolDays.of(3),
                                                SchoolDays.of(2)))));
        assertThat(scene.record(place, suspension(day(2025, 12, 1), day(2025, 12, 2))))
                .isInstanceOf(RecordingResult.Recorded.class);
    }

    @Test
    void neverPassesFortyFiveWhenTwoRecordAtOnce() throws Exception {
        var place = scene.aSchoolWithAPupil();
        scene.suspended(place, day(2025, 9, 3), day(2025, 10, 24));
        scene.suspended(place, day(2025, 11, 3), day(2025, 11, 7));
        var asked = new ArrayList<Callable<RecordingResult>>();
        for (int week = 0; week < 4; week++) {
            var first = day(2026, 1, 12).plusWeeks(week);
            asked.add(() -> scene.record(place, suspension(first, first.plusDays(1))));
        }
        try (var several = Executors.newFixedThreadPool(asked.size())) {
            var results = several.invokeAll(asked);
            var recorded = 0;
            for (var result : results) {
                recorded += result.get() instanceof RecordingResult.Recorded ? 1 : 0;
            }
            assertThat(recorded).isLessThanOrEqualTo(1);
        }
        assertThat(
                        DayOut.length(
                                as(place.head(), () -> exclusions.ofPupil(place.pupil())).stream()
                                        .flatMap(one -> one.days().stream())
                                        .toList()))
                .isLessThanOrEqualTo(SchoolDays.of(45));
    }

    @Test
    void recordsTheSameProposalOnce() {
        var place = scene.aSchoolWithAPupil();
        var proposed = suspension(MONDAY, MONDAY);
        assertThat(scene.record(place, proposed)).isInstanceOf(RecordingResult.Recorded.class);
        assertThat(scene.record(place, proposed)).isInstanceOf(RecordingResult.Recorded.class);
        assertThat(as(place.head(), () -> exclusions.ofPupil(place.pupil()))).hasSize(1);
    }

    @Test
    void keepsThatABarredReasonStoppedADecision() {
        var place = scene.aSchoolWithAPupil();
        var proposed =
                suspension(
                        barred(grounds(), BarredReason.NEEDS_NOT_MET),
                        Absence.wholeDays(MONDAY, MONDAY));
        assertThat(scene.record(place, proposed)).isInstanceOf(RecordingResult.Refused.class);
        assertThat(as(place.head(), () -> exclusions.find(proposed.id()))).isEmpty();
        assertThat(as(place.head(), () -> exclusions.history(proposed.id())))
                .extracting(Exclusions.Line::happening)
                .first()
                .extracting(happening -> ((Happening.Refused) happening).barred())
                .isEqualTo(List.of(BarredReason.NEEDS_NOT_MET));
    }

    @Test
    void tellsTheSocialWorkerAndTheVirtualSchoolHeadWhereThereAreSome() {
        var place = scene.aSchoolWithAPupil();
        pupils.has(place.pupil(), Characteristic.SOCIAL_WORKER, "yes", day(2025, 9, 1));
        var id = scene.suspended(place, MONDAY, MONDAY);
        assertThat(scene.duties(id)).contains("NOT-6 school 2025-11-10 open");
    }

    @Test
    void showsTheCaseToGovernorsOnlyWhileTheyMustConsiderIt() {
        var place = scene.aSchoolWithAPupil();
        var governor = scene.governorOf(place);
        var small = scene.suspended(place, MONDAY, MONDAY);
        assertThat(as(governor, () -> exclusions.find(small))).isEmpty();
        var large = scene.suspended(place, day(2026, 1, 12), day(2026, 2, 6));
        assertThat(as(governor, () -> exclusions.find(large))).isPresent();
    }

    @Test
    void showsTheNoticeToTheAuthorityAtOnce() {
        var place = scene.aSchoolWithAPupil();
        var officer = scene.officerOf(place);
        var id = scene.suspended(place, MONDAY, MONDAY);
        assertThat(as(officer, () -> exclusions.find(id))).isPresent();
    }

    @Test
    void letsNobodyButTheHeadSuspend() {
        var place = scene.aSchoolWithAPupil();
        var officer = scene.officerOf(place);
        assertThatThrownBy(() ->
                        as(
                                officer,
                                () ->
                                        recordSuspension.record(
                                                place.pupil(),
                                                place.school().id(),
                                                suspension(MONDAY, MONDAY))))
                .isInstanceOf(NotAllowed.class);
        var stranger = scene.aSchoolWithAPupil().head();
        assertThatThrownBy(() ->
                        as(
                                stranger,
                                () ->
                                        recordSuspension.record(
                                                place.pupil(),
                                                place.school().id(),
                                                suspension(MONDAY, MONDAY))))
                .isInstanceOf(NotFound.class);
    }
}
