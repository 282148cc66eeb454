package org.holdfast.insight.disclosure;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Breakdown.Kind;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.insight.indicator.Tally;
import org.holdfast.insight.indicator.Term;
import org.holdfast.insight.snapshot.CensusDays;

/** Reads an answer as counts with their subjects: its rows, every margin, the total. */
final class AnswerReading {
    private final Answer answer;
    private final List<Breakdown> by;

    AnswerReading(Answer answer) {
        this.answer = answer;
        this.by = answer.question().by();
    }

    /** The counts of the measures. */
    List<Counted> counts(Set<Measure> measures) {
        var counts = new ArrayList<Counted>();
        for (var kept = 0; kept < 1 << by.size(); kept++) {
            for (var measure : measures) {
                counts.addAll(kept == 0 ? total(measure) : margin(kept, measure));
            }
        }
        return counts;
    }

    /** What the measure of a row is a count of. */
    Subject subject(Row row, Measure measure) {
        return subject(groups(row, (1 << by.size()) - 1), measure);
    }

    /** What the measure of the total is a count of. */
    Subject totalSubject(Measure measure) {
        return subject(Map.of(), measure);
    }

    private List<Counted> total(Measure measure) {
        return List.of(
                new Counted(
                        totalSubject(measure),
                        value(answer.total(), measure),
                        value(answer.total(), MeasureRules.pupilsBehind(measure)),
                        by.size() + 2));
    }

    /** Sums over the breakdowns that are not kept; the rows themselves where all are. */
    private List<Counted> margin(int kept, Measure measure) {
        var whole = kept == (1 << by.size()) - 1;
        if (!whole && !addsUpOver(kept, measure)) {
            return List.of();
        }
        var sums = new LinkedHashMap<Subject, Sum>();
        for (var row : answer.rows()) {
            var subject = subject(groups(row, kept), measure);
            var behind = MeasureRules.pupilsBehind(measure);
            var sum = sums.computeIfAbsent(subject, _ -> new Sum());
            sum.add(
                    value(row.tally(), measure),
                    value(row.tally(), behind),
                    whole || addsUpOver(kept, behind));
        }
        var missing = by.size() - Integer.bitCount(kept);
        return sums.entrySet().stream()
                .map(each -> each.getValue().counted(each.getKey(), missing))
                .toList();
    }

    private static final class Sum {
        private int value;
        private int pupils;

        void add(int more, int morePupils, boolean pupilsAddUp) {
            value += more;
            pupils = pupilsAddUp ? pupils + morePupils : Math.max(pupils, morePupils);
        }

        Counted counted(Subject subject, int missing) {
            var inSchool = subject.groups().containsKey(Breakdown.SCHOOL);
            return new Counted(subject, value, pupils, missing + (inSchool ? 0 : 1));
        }
    }

    private boolean addsUpOver(int kept, Measure measure) {
        for (var at = 0; at < by.size(); at++) {
            if ((kept & (1 << at)) == 0 && !MeasureRules.addsUp(measure, by.get(at))) {
                return false;
            }
        }
        return true;
    }

    private Map<Breakdown, String> groups(Row row, int kept) {
        var groups = new TreeMap<Breakdown, String>();
        for (var at = 0; at < by.size(); at++) {
            if ((kept & (1 << at)) != 0) {
                groups.put(by.get(at), row.groups().get(at).key());
            }
        }
        return groups;
    }

    private Subject subject(Map<Breakdown, String> asked, Measure measure) {
        var groups = new TreeMap<>(asked);
        var scope = answer.question().scope();
        var area = Areas.of(scope);
        if (scope instanceof Scope.Schools(var ids) && ids.size() == 1) {
            groups.put(Breakdown.SCHOOL, ids.iterator().next());
        }
        if (groups.containsKey(Breakdown.SCHOOL)) {
            area = "";
            groups.keySet().removeAll(Set.of(Breakdown.AUTHORITY, Breakdown.PHASE, Breakdown.AREA));
        } else if (scope instanceof Scope.Everywhere && groups.containsKey(Breakdown.AUTHORITY)) {
            area = Areas.AUTHORITY + groups.remove(Breakdown.AUTHORITY);
        }
        var span = span(groups);
        groups.keySet().removeAll(Set.of(Breakdown.SCHOOL_YEAR, Breakdown.TERM));
        if (measure == Measure.HEADCOUNT) {
            groups.keySet().removeIf(breakdown -> breakdown.kind() == Kind.EVENT);
            var day = censusDay(asked);
            return new Subject(measure, day, day, area, groups);
        }
        return new Subject(measure, span.from(), span.to(), area, groups);
    }

    private record Span(LocalDate from, LocalDate to) {}

    private Span span(Map<Breakdown, String> groups) {
        var period = answer.question().period();
        var years = years(groups);
        var from = LocalDate.of(Collections.min(years), Month.AUGUST, 1);
        var last = Collections.max(years);
        var to = Term.SUMMER.last(last);
        var term =
                groups.containsKey(Breakdown.TERM)
                        ? Term.ofKey(groups.get(Breakdown.TERM))
                        : period.term();
        if (term.isPresent()) {
            from =
                    switch (term.get()) {
                        case AUTUMN -> from;
                        case SPRING -> Term.AUTUMN.last(last).plusDays(1);
                        case SUMMER -> Term.SPRING.last(last).plusDays(1);
                    };
            to = term.get().last(last);
        }
        to = earlier(earlier(to, period.to().orElse(to)), answer.asAt());
        return new Span(from, to.isBefore(from) ? from.minusDays(1) : to);
    }

    private List<Integer> years(Map<Breakdown, String> groups) {
        var year = groups.get(Breakdown.SCHOOL_YEAR);
        return year == null || year.isEmpty()
                ? answer.question().period().schoolYears()
                : List.of(Integer.valueOf(year));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private LocalDate censusDay(Map<Breakdown, String> groups) {
        var year = Collections.max(years(groups));
        var newest = Collections.max(answer.question().period().schoolYears());
        return year.equals(newest)
                ? answer.base().censusDay().orElse(CensusDays.spring(year))
                : CensusDays.spring(year);
    }

    private static int value(Tally tally, Measure measure) {
        return Math.toIntExact(tally.of(measure));
    }
}
