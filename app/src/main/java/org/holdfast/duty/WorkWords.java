package org.holdfast.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.Organisations;
import org.holdfast.organisation.SchoolCalendars;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.PupilName;
import org.holdfast.pupil.Pupils;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.web.Choice;
import org.springframework.stereotype.Component;

/** Puts lists of work into words: a fixed number of statements, however long the list. */
@Component
class WorkWords {
    private final Pupils pupils;
    private final Organisations organisations;
    private final SchoolCalendars calendars;
    private final Clock clock;

    WorkWords(Pupils pupils, Organisations organisations, SchoolCalendars calendars, Clock clock) {
        this.pupils = pupils;
        this.organisations = organisations;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<WorkLine> lines(Actor.Person person, List<WorkItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var schools = items.stream().map(item -> item.subject().school()).distinct().toList();
        var days = calendars.of(schools);
        var names = names(person, schools);
        var whom = whom(person, items.stream().map(item -> item.subject().pupil()).toList());
        return items.stream()
                .map(item ->
                        new WorkLine(
                                item,
                                whom.getOrDefault(
                                        item.subject().pupil(),
                                        "case " + item.subject().cause().code()),
                                names.getOrDefault(item.subject().school().organisation(), ""),
                                DueWords.due(item.when()),
                                DueWords.distance(
                                        item.when(),
                                        today,
                                        days.getOrDefault(
                                                item.subject().school(),
                                                SchoolCalendar.unknown(""))),
                                item.standing().isOpen()
                                        && DutyPermissions.mayMark(
                                                person, item.subject(), item.parties())))
                .toList();
    }

    /** Names for those who work with the pupils; initials and year group for others. */
    Map<PupilId, String> whom(Actor.Person person, Collection<PupilId> ids) {
        var names = pupils.names(ids);
        if (DutyPermissions.of(person).namesShown()) {
            return shown(names, (_, name) -> name.full());
        }
        var years = pupils.yearGroups(ids, LocalDate.now(clock));
        return shown(
                names,
                (id, name) ->
                        name.initials()
                                + Optional.ofNullable(years.get(id))
                                        .map(year -> ", " + year)
                                        .orElse(""));
    }

    /** The schools to choose from, by name; none where there is only one. */
    List<Choice> schools(DutyPermissions permissions, Optional<SchoolId> chosen) {
        if (permissions.schools().size() < 2) {
            return List.of();
        }
        var ids = permissions.schools().stream().map(SchoolId::organisation).toList();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Every school", chosen.isEmpty()));
        organisations.names(ids).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(school ->
                        new Choice(
                                school.getKey().value().toString(),
                                school.getValue(),
                                chosen.filter(one -> one.organisation().equals(school.getKey()))
                                        .isPresent()))
                .forEach(choices::add);
        return choices;
    }

    private Map<OrganisationId, String> names(Actor.Person person, Collection<SchoolId> schools) {
        var names =
                new java.util.HashMap<>(
                        organisations.names(schools.stream().map(SchoolId::organisation).toList()));
        person.holdings()
                .forEach(holding ->
                        names.putIfAbsent(holding.organisation(), holding.organisationName()));
        return names;
    }

    private static Map<PupilId, String> shown(
            Map<PupilId, PupilName> names,
            java.util.function.BiFunction<PupilId, PupilName, String> in) {
        var shown = new java.util.HashMap<PupilId, String>();
        names.forEach((id, name) -> shown.put(id, in.apply(id, name)));
        return shown;
    }
}
