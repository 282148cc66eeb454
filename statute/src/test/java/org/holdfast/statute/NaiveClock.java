package org.holdfast.statute;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.statute.Event.GovernorsOutcome;
import org.holdfast.statute.Event.PanelOutcome;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.calendar.Session;

/**
 * The statutory clock written a second time, straight from the table of the case format's section 7
 * and without the library's calendar, rules or counts. It exists to disagree.
 *
 * <p>A finding is a line: {@code GOV-2 S1 by 2025-01-24}.
 */
final class NaiveClock {

    /** A half day out: a session, or a lunchtime. */
    private record Half(LocalDate day, String which) {}

    private static final class Out {
        final String id;
        final LocalDate began;
        List<Half> halves;
        boolean cancelled;

        Out(String id, LocalDate began, List<Half> halves) {
            this.id = id;
            this.began = began;
            this.halves = halves;
        }
    }

    private final Case given;
    private final NaiveDays days;
    private final TreeSet<String> lines = new TreeSet<>();
    private final Map<String, Out> suspensions = new LinkedHashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, String> bands = new HashMap<>();

    private NaiveClock(Case given, NaiveDays days) {
        this.given = given;
        this.days = days;
        given.events().forEach(event -> events.put(event.id(), event));
    }

    static TreeSet<String> of(Case given, NaiveDays days) {
        var clock = new NaiveClock(given, days);
        given.events().forEach(clock::take);
        return clock.lines;
    }

    private void take(Event event) {
        switch (event) {
            case Event.Suspension s -> suspension(s);
            case Event.PermanentExclusion p -> permanent(p);
            case Event.Cancellation c -> cancellation(c);
            case Event.GovernorsDecision g -> governors(g);
            case Event.ReviewApplication a -> application(a);
            case Event.PanelDecision d -> panel(d);
            case Event.Reconsideration r -> reconsideration(r);
            case Event.OffSiteDirection o -> {
                add("OSD-1", o.id(), "by", days.before(o.firstDay(), 3));
                o.reviewMeeting()
                        .ifPresent(met -> {
                            add("OSD-3", o.id(), "by", met.minusDays(6));
                            add("OSD-4", o.id(), "by", met.plusDays(6));
                        });
            }
            case Event.EhcRequest e -> {
                add("EHC-1", e.id(), "by", e.received().plusDays(42));
                add("EHC-2", e.id(), "by", e.received().plusDays(112));
                add("EHC-3", e.id(), "by", e.received().plusDays(140));
            }
            case Event.EhcDraftPlan e ->
                    add("EHC-4", e.id(), "not_before", e.served().plusDays(14));
            case Event.EhcReviewMeeting e -> {
                add("EHC-6", e.id(), "by", e.met().plusDays(14));
                add("EHC-7", e.id(), "by", e.met().plusDays(28));
            }
            case Event.InYearApplication n -> {
                add("ADM-1", n.id(), "by_aim", days.after(n.received(), 10));
                add("ADM-1", n.id(), "by", days.after(n.received(), 15));
            }
            case Event.FairAccessReferral f ->
                    add("FAP-2", f.id(), "by", days.after(f.agreed(), 20));
            default -> throw new IllegalArgumentException("not in the case format: " + event);
        }
    }

    private void suspension(Event.Suspension s) {
        var halves = halves(s.absence());
        var out = new Out(s.id(), halves.getFirst().day(), halves);
        var terms = new TreeMap<String, Integer>();
        halves.forEach(h -> days.period(h.day()).ifPresent(p -> terms.merge(p, 1, Integer::sum)));
        for (var term : terms.keySet()) {
            for (var prior : given.priorDays()) {
                if (prior.countingPeriod().filter(term::equals).isPresent()) {
                    terms.merge(term, prior.days().halves(), Integer::sum);
                }
            }
            for (var earlier : suspensions.values()) {
                for (var h : earlier.halves) {
                    if (days.period(h.day()).filter(term::equals).isPresent()) {
                        terms.merge(term, 1, Integer::sum);
                    }
                }
            }
        }
        var inYear = yearTotal(NaiveDays.schoolYear(out.began), halves);
        var inNextYear = yearTotal(NaiveDays.schoolYear(halves.getLast().day()), halves);
        suspensions.put(s.id(), out);
        var highest = terms.values().stream().max(Comparator.naturalOrder()).orElse(0);
        var band = highest > 30 ? "over15" : highest > 10 ? "over5" : "upto5";
        bands.put(s.id(), band);
        lines.add(
                "fact %s days %s terms %s year %s band %s"
                        .formatted(s.id(), halves.size(), terms, inYear, band));
        if (inYear > 90 || inNextYear > 90) {
            flag("PWR-3", s.id(), "UNLAWFUL_OVER_45");
        }
        var exam = !s.examinationsLost().isEmpty();
        var caught = exam || !band.equals("upto5");
        var lunch = s.absence() instanceof Absence.Lunchtimes;
        var decided = s.decision().made();
        notices(s.id(), decided, out.began, caught);
        if (!caught) {
            add("NOT-1", s.id(), "without_delay", decided);
            add("NOT-9", s.id(), "by", days.lastOfPeriod(out.began));
        }
        var dates = halves.stream().map(Half::day).distinct().limit(5).toList();
        aboutEducation(s.id(), out.began, lunch, Optional.of(dates));
        runs(out);
        var informed = s.decision().boardInformed().orElseThrow();
        var wrote = s.representations().isPresent();
        if (exam) {
            add("GOV-6", s.id(), "by", days.after(informed, 15));
            add("GOV-6", s.id(), "before_if_practicable", s.examinationsLost().getFirst());
        } else if (band.equals("over15")) {
            add("GOV-4", s.id(), "by", days.after(informed, 15));
        } else if (band.equals("over5") && wrote) {
            add("GOV-2", s.id(), "by", days.after(informed, 50));
        } else if (band.equals("over5")) {
            flag("GOV-3", s.id(), "NO_MEETING_UNLESS_REPRESENTATIONS");
        } else if (wrote) {
            lines.add("GOV-1 " + s.id() + " no_fixed_date null");
        }
    }

    private void permanent(Event.PermanentExclusion p) {
        var decided = p.decision().made();
        notices(p.id(), decided, p.firstDayOut(), true);
        if (elsewhere()) {
            add("NOT-5", p.id(), "without_delay", decided);
        }
        var fifth = days.from(p.firstDayOut(), 5);
        aboutEducation(
                p.id(), p.firstDayOut(), false, fifth.map(last -> open(p.firstDayOut(), last)));
        education("EDU-4", p.id(), p.firstDayOut(), days.after(p.takesEffect(), 6));
        var informed = p.decision().boardInformed().orElseThrow();
        add("GOV-5", p.id(), "by", days.after(informed, 15));
        add("TRI-1", p.id(), "by", sixMonths(decided));
    }

    private void notices(String id, LocalDate decided, LocalDate began, boolean caught) {
        var from2022 = !began.isBefore(LocalDate.of(2022, 9, 1));
        if (caught) {
            add("NOT-2", id, "without_delay", decided);
            add("NOT-3", id, "without_delay", decided);
        }
        if (caught || from2022) {
            add("NOT-4", id, "without_delay", decided);
        }
        if (from2022 && given.pupil().is(Status.HAS_SOCIAL_WORKER)) {
            add("NOT-6", id, "without_delay", decided);
        }
        if (from2022 && given.pupil().is(Status.LOOKED_AFTER)) {
            add("NOT-7", id, "without_delay", decided);
        }
    }

    private void aboutEducation(
            String id, LocalDate began, boolean lunch, Optional<List<LocalDate>> firstFive) {
        var age = NaiveDays.ofCompulsorySchoolAge(given.pupil().dateOfBirth(), began);
        if (age && !lunch) {
            add("NOT-8", id, "by", began);
            lines.add(
                    "PAR-1 "
                            + id
                            + (firstFive.isPresent() ? " on " + firstFive.get() : " waiting"));
        }
    }

    private void education(String rule, String id, LocalDate began, Optional<LocalDate> starts) {
        var pupil = given.pupil();
        var age = NaiveDays.ofCompulsorySchoolAge(pupil.dateOfBirth(), began);
        var finished =
                pupil.yearGroup() == 11
                        && pupil.examinationsFinished().isPresent()
                        && starts.isPresent()
                        && starts.get().isAfter(pupil.examinationsFinished().get());
        if (!age) {
            flag("EDU-6", id, "NOT_COMPULSORY_SCHOOL_AGE");
        }
        if (finished) {
            flag("EDU-6", id, "YEAR_11_EXAMS_FINISHED");
        }
        var capped = pupil.is(Status.PLAN_CAPS_HOURS);
        if (capped) {
            flag("EDU-6", id, "PLAN_CAPS_HOURS");
        }
        if (age && !finished && !capped) {
            add(rule, id, "from", starts);
        }
    }

    /** Finds the run of the latest suspension, and again of every run that it has come into. */
    private void runs(Out latest) {
        for (var s : suspensions.values()) {
            if (s.cancelled || s.halves.getFirst().which().equals("LUNCH")) {
                continue;
            }
            var run = new ArrayList<>(s.halves);
            var joined = new ArrayList<>(List.of(s));
            for (var before = justBefore(s, run.getFirst());
                    before.isPresent();
                    before = justBefore(joined.getFirst(), run.getFirst())) {
                joined.addFirst(before.get());
                run.addAll(0, before.get().halves);
            }
            if (joined.contains(latest)) {
                run(s, run);
            }
        }
    }

    private void run(Out s, List<Half> run) {
        lines.removeIf(line ->
                line.startsWith("EDU-2 " + s.id + " ")
                        || line.startsWith("EDU-3 " + s.id + " ")
                        || line.startsWith("flag EDU-6 " + s.id + " "));
        var dates = run.stream().map(Half::day).distinct().toList();
        if (dates.size() < 6) {
            return;
        }
        var sixth = dates.get(5);
        var earlier = run.subList(0, run.size() - s.halves.size());
        if (s.halves.stream().anyMatch(h -> h.day().equals(sixth))
                && earlier.stream().noneMatch(h -> h.day().equals(sixth))) {
            var pru = given.school().kind() == SchoolKind.PRU;
            education(pru ? "EDU-3" : "EDU-2", s.id, s.began, Optional.of(sixth));
        }
    }

    /** The suspension that holds the session just before this one, if the law lets them join. */
    private Optional<Out> justBefore(Out suspension, Half first) {
        if (suspension.began.isBefore(LocalDate.of(2015, 1, 5))) {
            return Optional.empty();
        }
        var session = previous(first);
        return suspensions.values().stream()
                .filter(other -> !other.halves.isEmpty() && other.halves.getLast().equals(session))
                .findFirst();
    }

    private Half previous(Half half) {
        if (half.which().equals("PM")) {
            return new Half(half.day(), "AM");
        }
        var day = half.day().minusDays(1);
        for (int i = 0; i < 100 && !days.isOpen(day); i++) {
            day = day.minusDays(1);
        }
        return new Half(day, "PM");
    }

    private void cancellation(Event.Cancellation c) {
        var of = events.get(c.of());
        var year = NaiveDays.schoolYear(c.date());
        var until = c.lastDayServed().orElse(c.date());
        var own = suspensions.get(c.of());
        var began = own != null ? own.began : ((Event.PermanentExclusion) of).firstDayOut();
        var served =
                own == null
                        ? List.<Half>of()
                        : own.halves.stream()
                                .filter(h ->
                                        c.lastDayServed().isPresent() && !h.day().isAfter(until))
                                .toList();
        var kept = own == null ? List.<Half>of() : own.halves;
        if (own != null) {
            own.halves = served;
        }
        var out = fixedPeriodHalves(year, until);
        if (own == null && c.lastDayServed().isPresent()) {
            out +=
                    2
                            * (int)
                                    open(began, until).stream()
                                            .filter(d -> NaiveDays.schoolYear(d) == year)
                                            .count();
        }
        lines.add("fact " + c.id() + " out " + out);
        var caught =
                own == null
                        || !bands.get(c.of()).equals("upto5")
                        || !((Event.Suspension) of).examinationsLost().isEmpty();
        var met = c.meetingCommenced().filter(day -> !day.isAfter(c.date())).isPresent();
        for (var event : given.events()) {
            if (event.equals(c)) {
                break;
            }
            if (event instanceof Event.GovernorsDecision g
                    && g.on().equals(c.of())
                    && !g.met().isAfter(c.date())) {
                met = true;
            }
        }
        var statutory = !began.isBefore(LocalDate.of(2023, 9, 1));
        var barred = statutory && (out > 90 || (caught && met));
        if (barred) {
            flag("CAN-1", c.id(), "CANCELLATION_NOT_PERMITTED");
            if (own != null) {
                own.halves = kept;
            }
            return;
        }
        if (statutory) {
            add("CAN-2", c.id(), "without_delay", c.date());
        }
        if (own != null) {
            own.cancelled = true;
            if (served.isEmpty()) {
                suspensions.remove(own.id);
            }
        }
    }

    private void governors(Event.GovernorsDecision g) {
        var limit = Optional.<LocalDate>empty();
        if (events.get(g.on()) instanceof Event.PermanentExclusion p) {
            limit = days.after(p.decision().boardInformed().orElseThrow(), 15);
        } else if (events.get(g.on()) instanceof Event.Suspension s) {
            var informed = s.decision().boardInformed().orElseThrow();
            var band = bands.get(s.id());
            if (!s.examinationsLost().isEmpty() || band.equals("over15")) {
                limit = days.after(informed, 15);
            } else if (band.equals("over5") && s.representations().isPresent()) {
                limit = days.after(informed, 50);
            }
        }
        if (limit.isPresent() && g.met().isAfter(limit.get())) {
            flag("GOV-11", g.id(), "LATE_NOT_VOID");
        }
        if (!toReview(g)) {
            return;
        }
        var last = lastDayToApply(g);
        add("IRP-1", g.id(), "by", last);
        var inTime =
                given.events().stream()
                        .anyMatch(e ->
                                e instanceof Event.ReviewApplication a
                                        && a.of().equals(g.id())
                                        && inTime(a));
        if (g.waiver().isPresent()) {
            add("REG-1", g.id(), "not_before", g.waiver());
        } else if (!inTime) {
            add("REG-1", g.id(), "not_before", last.map(day -> day.plusDays(1)));
        }
    }

    private boolean toReview(Event.GovernorsDecision g) {
        return events.get(g.on()) instanceof Event.PermanentExclusion
                && g.outcome() instanceof GovernorsOutcome.Decline;
    }

    private Optional<LocalDate> lastDayToApply(Event.GovernorsDecision g) {
        var notice = ((GovernorsOutcome.Decline) g.outcome()).notice().orElseThrow();
        var began = ((Event.PermanentExclusion) events.get(g.on())).firstDayOut();
        var deemed = deemed(notice);
        var window = LocalDate.of(2020, 6, 1);
        var ordinary = days.after(deemed, 15);
        var open =
                began.isBefore(window)
                        ? ordinary.isPresent() && !ordinary.get().isBefore(window)
                        : began.isBefore(LocalDate.of(2021, 9, 25));
        return open ? days.after(deemed, 25) : ordinary;
    }

    private boolean inTime(Event.ReviewApplication a) {
        var g = (Event.GovernorsDecision) events.get(a.of());
        return toReview(g)
                && lastDayToApply(g).filter(last -> !deemed(a.sent()).isAfter(last)).isPresent();
    }

    private void application(Event.ReviewApplication a) {
        var g = (Event.GovernorsDecision) events.get(a.of());
        if (toReview(g) && lastDayToApply(g).isEmpty()) {
            return;
        }
        var made = deemed(a.sent());
        lines.add("fact " + a.id() + " made " + made + " in time " + inTime(a));
        if (!inTime(a)) {
            flag("IRP-1", a.id(), "OUT_OF_TIME");
            return;
        }
        add("IRP-4", a.id(), "by", days.after(made, 15));
        if (a.senExpert()) {
            add("IRP-5", a.id(), "by", days.after(made, 15));
        }
        a.hearing().ifPresent(day -> add("IRP-6", a.id(), "by", days.before(day, 5)));
    }

    private void panel(Event.PanelDecision d) {
        switch (d.outcome()) {
            case PanelOutcome.Uphold() -> add("REG-1", d.id(), "not_before", d.concluded());
            case PanelOutcome.Recommend _, PanelOutcome.Quash _ ->
                    add("REC-1", d.id(), "by", lastDayToReconsider(d));
        }
    }

    private Optional<LocalDate> lastDayToReconsider(Event.PanelDecision d) {
        var notice =
                switch (d.outcome()) {
                    case PanelOutcome.Recommend(var n) -> n;
                    case PanelOutcome.Quash(var _, var n) -> n;
                    case PanelOutcome.Uphold() -> Optional.<Notice>empty();
                };
        return notice.isEmpty()
                ? days.after(d.concluded(), 10)
                : days.after(deemed(notice.get()), 10);
    }

    private void reconsideration(Event.Reconsideration r) {
        var d = (Event.PanelDecision) events.get(r.after());
        var late = lastDayToReconsider(d).filter(last -> r.date().isAfter(last)).isPresent();
        var declined = r.outcome() == Event.ReconsiderationOutcome.DECLINE;
        if (late) {
            flag("REC-1", r.id(), "LATE_NOT_VOID");
        }
        if (d.outcome() instanceof PanelOutcome.Quash(var ordered, var _)
                && ordered
                && (late || declined)) {
            lines.add("REC-3 " + r.id() + " no_fixed_date null");
        }
        if (declined) {
            add("REG-1", r.id(), "not_before", r.date());
        }
    }

    private int yearTotal(int year, List<Half> halves) {
        return (int) halves.stream().filter(h -> in(year, h)).count()
                + fixedPeriodHalves(year, LocalDate.MAX);
    }

    private int fixedPeriodHalves(int year, LocalDate until) {
        var halves =
                given.priorDays().stream()
                        .filter(p -> p.schoolYear().start() == year)
                        .mapToInt(p -> p.days().halves())
                        .sum();
        for (var s : suspensions.values()) {
            halves +=
                    (int)
                            s.halves.stream()
                                    .filter(h -> in(year, h) && !h.day().isAfter(until))
                                    .count();
        }
        return halves;
    }

    private static boolean in(int year, Half half) {
        return NaiveDays.schoolYear(half.day()) == year;
    }

    private List<Half> halves(Absence absence) {
        var halves = new ArrayList<Half>();
        switch (absence) {
            case Absence.Lunchtimes(var lunchtimes) ->
                    lunchtimes.forEach(day -> halves.add(new Half(day, "LUNCH")));
            case Absence.Spans(var spans) -> {
                for (var span : spans) {
                    for (var day : open(span.first(), span.last())) {
                        if (!day.equals(span.first()) || span.firstSession() == Session.AM) {
                            halves.add(new Half(day, "AM"));
                        }
                        if (!day.equals(span.last()) || span.lastSession() == Session.PM) {
                            halves.add(new Half(day, "PM"));
                        }
                    }
                }
            }
        }
        return halves;
    }

    private List<LocalDate> open(LocalDate first, LocalDate last) {
        var open = new ArrayList<LocalDate>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (days.isOpen(day)) {
                open.add(day);
            }
        }
        return open;
    }

    private LocalDate deemed(Notice notice) {
        return notice.method() == Notice.Method.DELIVERED
                ? notice.date()
                : days.deemed(notice.date());
    }

    private static LocalDate sixMonths(LocalDate day) {
        var month = YearMonth.from(day).plusMonths(6);
        return month.isValidDay(day.getDayOfMonth())
                ? month.atDay(day.getDayOfMonth()).minusDays(1)
                : month.atEndOfMonth();
    }

    private boolean elsewhere() {
        return !Objects.equals(given.pupil().homeLocalAuthority(), given.school().localAuthority());
    }

    private void add(String rule, String event, String kind, LocalDate date) {
        lines.add(rule + " " + event + " " + kind + " " + date);
    }

    private void add(String rule, String event, String kind, Optional<LocalDate> date) {
        if (date.isPresent()) {
            add(rule, event, kind, date.get());
        } else {
            lines.add(rule + " " + event + " waiting");
        }
    }

    private void flag(String rule, String event, String name) {
        lines.add("flag " + rule + " " + event + " " + name);
    }
}
