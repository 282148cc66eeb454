package org.holdfast.exchange.clock;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.statute.Case;
import org.holdfast.statute.Event;
import org.holdfast.statute.PriorDays;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.School;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.calendar.CountingPeriod;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.WorkingDays;

/** Reads one case (section 4 of the format). */
final class CaseReader {
    private static final int NURSERY = -1;
    private static final int OLDEST_YEAR_GROUP = 14;
    private static final int FIRST_SCHOOL_YEAR = 2012; // the law before it is out of scope
    private static final int LAST_SCHOOL_YEAR = 9998;

    private static final Map<String, SchoolKind> KINDS =
            Map.of(
                    "maintained", SchoolKind.MAINTAINED,
                    "academy", SchoolKind.ACADEMY,
                    "ap_academy", SchoolKind.AP_ACADEMY,
                    "pru", SchoolKind.PRU);

    private static final Map<String, Status> STATUSES =
            Map.of(
                    "looked_after", Status.LOOKED_AFTER,
                    "social_worker", Status.HAS_SOCIAL_WORKER,
                    "ehc_plan", Status.HAS_EHC_PLAN);

    private final Members members;
    private final Optional<SchoolCalendar> calendar;
    private final WorkingDays workingDays;

    CaseReader(Members members, Optional<SchoolCalendar> calendar, WorkingDays workingDays) {
        this.members = members;
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    /** The case; empty where anything is wrong with it. */
    Optional<Case> read() {
        var school = members.object("school").flatMap(CaseReader::school);
        var pupil = members.object("pupil").flatMap(CaseReader::pupil);
        var prior = priorDays();
        var events = events();
        if (!members.isSound() || calendar.isEmpty()) {
            return Optional.empty();
        }
        var given =
                new Case(
                        new Case.Days(calendar.get(), workingDays),
                        school.orElseThrow(),
                        pupil.orElseThrow(),
                        prior,
                        List.copyOf(events.values()));
        Overlaps.find(given, List.copyOf(events.keySet()));
        return members.isSound() ? Optional.of(given) : Optional.empty();
    }

    private static Optional<School> school(Members school) {
        var kind = school.oneOf("type", KINDS);
        var authority = school.name("local_authority");
        school.refuseOthers();
        return kind.map(found -> new School(found, authority));
    }

    private static Optional<Pupil> pupil(Members pupil) {
        var born = pupil.date("date_of_birth");
        var yearGroup = pupil.wholeNumber("year_group", NURSERY, OLDEST_YEAR_GROUP);
        var home = pupil.name("home_local_authority");
        var statuses = EnumSet.noneOf(Status.class);
        STATUSES.forEach((name, status) -> {
            if (pupil.truth(name)) {
                statuses.add(status);
            }
        });
        var finished = pupil.optionalDate("all_public_exams_taken_by");
        pupil.refuseOthers();
        return pupil.isSound()
                ? Optional.of(new Pupil(born, yearGroup, home, statuses, finished))
                : Optional.empty();
    }

    private List<PriorDays> priorDays() {
        var all = new ArrayList<PriorDays>();
        members.eachObject(
                "prior_days",
                prior -> {
                    var year =
                            prior.wholeNumber(
                                    "school_year_start", FIRST_SCHOOL_YEAR, LAST_SCHOOL_YEAR);
                    var days = prior.days("days");
                    prior.oneOf("kind", Map.of("year", "year"));
                    var period = prior.optionalText("term");
                    prior.optionalText("note");
                    prior.refuseOthers();
                    period.ifPresent(name -> checkPeriod(name, prior));
                    all.add(new PriorDays(new SchoolYear(year), days, period));
                });
        return all;
    }

    private void checkPeriod(String name, Members prior) {
        if (calendar.isPresent()) {
            var names =
                    calendar.get().countingPeriods().stream()
                            .map(CountingPeriod::name)
                            .collect(Collectors.toSet());
            if (!names.contains(name)) {
                prior.fault(
                        "term", Values.shown(name) + " is no counting period of " + calendar.get());
            }
        }
    }

    /** The events as they stand in the file, each with what it says; faulty ones left out. */
    private Map<Members, Event> events() {
        var events = new LinkedHashMap<Members, Event>();
        var reader = new EventReader(calendar);
        members.eachObject(
                "events", event -> reader.read(event).ifPresent(found -> events.put(event, found)));
        if (members.isSound() && events.isEmpty()) {
            members.fault("events", "must hold at least one event");
        }
        return events;
    }
}
