package org.holdfast.organisation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.organisation.CalendarRow.Kind;

/** A school year as it was, with what a file says of it. */
final class CalendarMerge {
    private final CalendarYear authoritys;
    private final List<CalendarRow> rows;
    private final Map<UUID, CalendarRow> cameFrom = new HashMap<>();
    private final CalendarYear year;

    CalendarMerge(CalendarYear was, CalendarYear authoritys, List<CalendarRow> rows) {
        this.authoritys = authoritys;
        this.rows = rows;
        this.year = merge(was);
    }

    /** The year as it is to be kept. */
    CalendarYear year() {
        return year;
    }

    /** Reports what is to be said of it, row by row; says whether any of it stops the import. */
    boolean report(List<BankHoliday> bankHolidays, IntakeProblems problems) {
        var stops = false;
        for (var finding : CalendarRules.check(year, authoritys, bankHolidays)) {
            var row = finding.part().map(cameFrom::get);
            var knownBefore = finding.part().isPresent() && row.isEmpty();
            if (finding.isError() || !knownBefore) {
                stops |=
                        problems.add(
                                rows.getFirst().file(),
                                row.map(CalendarRow::number).orElse(0L),
                                "",
                                finding.problem(),
                                "%s, %s: %s"
                                        .formatted(
                                                rows.getFirst().whose(),
                                                year.year(),
                                                finding.words()));
            }
        }
        return stops;
    }

    private CalendarYear merge(CalendarYear was) {
        var said = EnumSet.noneOf(Kind.class);
        rows.forEach(row -> said.add(row.kind()));
        var terms = said.contains(Kind.TERM) ? terms(was) : was.terms();
        var withTerms =
                was.withTerms(terms).following(was.follows() || said.contains(Kind.FOLLOWS));
        return withTerms.withClosures(closures(withTerms, said));
    }

    private List<TermDates> terms(CalendarYear was) {
        var terms = new ArrayList<TermDates>();
        for (var row : rows) {
            if (row.kind() == Kind.TERM) {
                var given = TermDates.of(row.name(), row.first(), row.last());
                if (terms.stream().anyMatch(given::sameDates)) {
                    continue;
                }
                var kept = was.terms().stream().filter(given::sameDates).findFirst().orElse(given);
                cameFrom.put(kept.id(), row);
                terms.add(kept);
            }
        }
        return terms;
    }

    private List<ClosedDays> closures(CalendarYear was, Set<Kind> said) {
        var replaced = EnumSet.noneOf(ClosureKind.class);
        said.stream()
                .filter(kind -> kind.isClosure() && kind != Kind.HOLIDAY)
                .forEach(kind -> replaced.add(kind.closure()));
        replaced.remove(ClosureKind.EMERGENCY);
        var closures =
                new ArrayList<>(
                        was.closures().stream()
                                .filter(closed -> !replaced.contains(closed.kind()))
                                .toList());
        var terms = CalendarRules.resolve(was, authoritys).terms();
        for (var row : rows) {
            var beyondTerms =
                    row.kind() == Kind.HOLIDAY
                            && terms.stream()
                                    .noneMatch(term -> term.touches(row.first(), row.last()));
            if (row.kind().isClosure() && !beyondTerms) {
                var given =
                        ClosedDays.of(row.kind().closure(), row.name(), row.first(), row.last());
                if (closures.stream().anyMatch(given::sameDays)) {
                    continue;
                }
                var kept =
                        was.closures().stream().filter(given::sameDays).findFirst().orElse(given);
                cameFrom.put(kept.id(), row);
                closures.add(kept);
            }
        }
        return closures;
    }
}
