package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.web.DateInput;
import org.holdfast.web.Problems;
import org.jspecify.annotations.Nullable;

/** A new pupil as typed; the two dates are bound beside it. */
record NewPupilForm(
        String forename,
        String surname,
        String middleNames,
        String preferredForename,
        String preferredSurname,
        String formerSurnames,
        String sex,
        String upn,
        String yearGroup,
        String school,
        String status) {

    NewPupilForm {
        forename = typed(forename);
        surname = typed(surname);
        middleNames = typed(middleNames);
        preferredForename = typed(preferredForename);
        preferredSurname = typed(preferredSurname);
        formerSurnames = typed(formerSurnames);
        sex = typed(sex);
        upn = typed(upn);
        yearGroup = typed(yearGroup);
        school = typed(school);
        status = typed(status);
    }

    static NewPupilForm empty() {
        return new NewPupilForm("", "", "", "", "", "", "", "", "", "", "C");
    }

    Problems problems(DateInput birth, DateInput from, LocalDate today, List<String> schools) {
        var problems = Problems.none();
        if (forename.isEmpty() && surname.isEmpty()) {
            problems.add("forename", "Enter the child's name");
        }
        if (birth.date().filter(day -> !day.isAfter(today)).isEmpty()) {
            problems.add("birth", "Enter the date of birth, such as 27 3 2012");
        }
        if (!CodeSet.named("sex").knows(sex)) {
            problems.add("sex", "Select the sex as the national codes have it");
        }
        if (!upn.isEmpty() && Upn.parse(upn).isEmpty()) {
            problems.add(
                    "upn",
                    "Check the UPN: 13 characters, a letter first, which must fit the numbers after it. Leave it empty if it is not known");
        }
        if (!Characteristic.YEAR_GROUP.accepts(yearGroup)) {
            problems.add("yearGroup", "Select the year group");
        }
        if (!schools.contains(school)) {
            problems.add("school", "Select the school");
        }
        if (!Enrolment.statuses().knows(status)) {
            problems.add("status", "Select how the child is registered");
        }
        if (from.date().isEmpty()) {
            problems.add("from", "Enter the day on which the child joined the school");
        }
        return problems;
    }

    /** The pupil; only without problems. */
    NewPupil pupil(LocalDate birth, LocalDate from) {
        var legal = new PupilName(forename, surname);
        var preferred =
                new PupilName(
                        preferredForename.isEmpty() ? forename : preferredForename,
                        preferredSurname.isEmpty() ? surname : preferredSurname);
        return new NewPupil(
                legal,
                middleNames,
                preferred.equals(legal) ? Optional.empty() : Optional.of(preferred),
                Arrays.stream(formerSurnames.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                birth,
                sex,
                Upn.parse(upn),
                Optional.of(yearGroup),
                new SchoolId(UUID.fromString(school)),
                status,
                from);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "NewPupilForm[]";
    }
}
