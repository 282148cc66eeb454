package org.holdfast.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.holdfast.intake.Intake;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.organisation.OrganisationLookup.Found;
import org.holdfast.statute.calendar.SchoolYear;
import org.springframework.stereotype.Service;

/**
 * Loads calendars of authorities and schools, and bank holidays.
 *
 * <p>For each school year of each organisation, a kind of event that the files mention replaces
 * what was known of that kind; kinds that they do not mention stay. Emergency closures are only
 * added.
 */
@Service
public class ImportCalendars {
    private static final String REASON = "Loaded from a file";

    private final OrganisationLookup lookup;
    private final Calendars calendars;
    private final ChangeCalendar change;
    private final BankHolidays bankHolidays;
    private final Intake intake;

    ImportCalendars(
            OrganisationLookup lookup,
            Calendars calendars,
            ChangeCalendar change,
            BankHolidays bankHolidays,
            Intake intake) {
        this.lookup = lookup;
        this.calendars = calendars;
        this.change = change;
        this.bankHolidays = bankHolidays;
        this.intake = intake;
    }

    /**
     * Loads the files: all or nothing.
     *
     * @throws org.holdfast.intake.UnreadableFile if one of them is no calendar
     */
    public IntakeReport load(IntakeRequest request) {
        var problems = new IntakeProblems(request.accepted());
        var reading = new CalendarReading(problems);
        request.files().forEach(reading::read);
        return intake.load(
                "calendar", request, problems, () -> store(reading, request.authority(), problems));
    }

    private List<Tally> store(
            CalendarReading reading, Optional<String> authority, IntakeProblems problems) {
        var tallies = new ArrayList<Tally>();
        if (!reading.bankHolidays().isEmpty()) {
            var permissions = new OrganisationPermissions(CurrentActor.get());
            permissions.require(permissions.mayChangeBankHolidays());
            tallies.add(bankHolidays.put(reading.bankHolidays()));
        }
        if (!reading.rows().isEmpty()) {
            tallies.add(storeYears(reading.rows(), authority, problems));
        }
        return tallies;
    }

    /** One school year of one organisation. */
    private record Key(Found.One whose, SchoolYear year) {}

    private Tally storeYears(
            List<CalendarRow> rows, Optional<String> authority, IntakeProblems problems) {
        var drafts = new LinkedHashMap<Key, List<CalendarRow>>();
        var leftOut = sort(rows, authority, problems, drafts);
        var known = known(drafts.keySet());
        // Authorities first: what their schools inherit must stand before schools are checked.
        var inOrder =
                drafts.keySet().stream()
                        .sorted(Comparator.comparing(key -> !key.whose().isAuthority()))
                        .toList();
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        for (var key : inOrder) {
            var outcome = keep(key, drafts.getOrDefault(key, List.of()), known, problems);
            outcomes.merge(outcome, 1L, Long::sum);
        }
        return new Tally(
                "school years",
                outcomes.getOrDefault(Outcome.ADDED, 0L),
                outcomes.getOrDefault(Outcome.CHANGED, 0L),
                outcomes.getOrDefault(Outcome.AS_BEFORE, 0L),
                leftOut);
    }

    private enum Outcome {
        ADDED,
        CHANGED,
        AS_BEFORE
    }

    /** Whose year, and which. */
    private record Place(OrganisationId whose, SchoolYear year) {}

    private Map<Place, CalendarYear> known(Set<Key> keys) {
        var organisations =
                keys.stream()
                        .flatMap(key ->
                                Stream.of(key.whose().organisation(), key.whose().authority()))
                        .collect(Collectors.toSet());
        var known = new HashMap<Place, CalendarYear>();
        calendars
                .of(organisations)
                .forEach(year -> known.put(new Place(year.organisation(), year.year()), year));
        return known;
    }

    private Outcome keep(
            Key key,
            List<CalendarRow> rows,
            Map<Place, CalendarYear> known,
            IntakeProblems problems) {
        var place = new Place(key.whose().organisation(), key.year());
        var was = known.getOrDefault(place, CalendarYear.empty(place.whose(), key.year()));
        var none = CalendarYear.empty(key.whose().authority(), key.year());
        var authoritys =
                key.whose().isAuthority()
                        ? none
                        : known.getOrDefault(new Place(key.whose().authority(), key.year()), none);
        var merged = new CalendarMerge(was, authoritys, rows);
        if (was.saysTheSame(merged.year()) || merged.report(bankHolidaysIn(key.year()), problems)) {
            return Outcome.AS_BEFORE;
        }
        known.put(place, merged.year());
        change.change(merged.year(), REASON);
        return was.version() == CalendarYear.NEW ? Outcome.ADDED : Outcome.CHANGED;
    }

    private List<BankHoliday> bankHolidaysIn(SchoolYear year) {
        return bankHolidays.between(year.first(), year.last());
    }

    /** Puts each row to the year it belongs to; says how many belong to nobody wanted. */
    private long sort(
            List<CalendarRow> rows,
            Optional<String> authority,
            IntakeProblems problems,
            Map<Key, List<CalendarRow>> into) {
        var texts = new ArrayList<>(rows.stream().map(CalendarRow::whose).distinct().toList());
        authority.ifPresent(texts::add);
        var found = lookup.find(texts);
        var only =
                authority.map(code ->
                        found.get(code) instanceof Found.One(var id, var _)
                                ? id
                                : new OrganisationId(new UUID(0, 0)));
        var leftOut = 0L;
        for (var row : rows) {
            switch (found.getOrDefault(row.whose(), new Found.None())) {
                case Found.One one when only.isEmpty() || only.get().equals(one.authority()) ->
                        into.computeIfAbsent(new Key(one, row.year()), _ -> new ArrayList<>())
                                .add(row);
                case Found.One _ -> leftOut++;
                case Found.None _ -> {
                    leftOut++;
                    refuse(row, "is not known here. Load its schools first", problems);
                }
                case Found.Several(var count) -> {
                    leftOut++;
                    refuse(
                            row,
                            "is the name of %d schools. Give the URN".formatted(count),
                            problems);
                }
            }
        }
        return leftOut;
    }

    private static void refuse(CalendarRow row, String why, IntakeProblems problems) {
        problems.add(
                row.file(),
                row.number(),
                "organisation",
                CalendarProblem.ORGANISATION,
                "“%s” %s.".formatted(row.whose(), why));
    }
}
