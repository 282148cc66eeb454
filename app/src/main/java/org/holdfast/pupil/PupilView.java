package org.holdfast.pupil;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.SchoolId;

/**
 * What stands at the top of each of a pupil's pages.
 *
 * @param schools names of the schools where the pupil is or was
 */
record PupilView(
        Pupil pupil,
        PupilFacts facts,
        List<Enrolment> enrolments,
        Map<SchoolId, String> schools,
        Optional<About> about,
        PupilPermissions may) {

    /** Year group and school, such as {@code Year 9 · Westmarch High}. */
    public String caption() {
        var year = facts.yearGroupLabel().orElse("Year group not recorded");
        var school =
                enrolments.stream()
                        .filter(enrolment -> enrolment.covers(facts.on()))
                        .sorted(Comparator.comparing(Enrolment::isMain).reversed())
                        .map(this::schoolName)
                        .distinct()
                        .reduce((one, other) -> one + " and " + other)
                        .orElse("not on roll now");
        return year + " · " + school;
    }

    public String schoolName(Enrolment enrolment) {
        return schools.getOrDefault(enrolment.school(), "Another school");
    }

    /** The SEN provision in words. */
    public String sen() {
        return facts.senProvision()
                .map(Characteristic.SEN_PROVISION::label)
                .orElse(Answer.NOT_RECORDED.words());
    }

    @Override
    public String toString() {
        return "PupilView[" + pupil.id().value() + "]";
    }
}
