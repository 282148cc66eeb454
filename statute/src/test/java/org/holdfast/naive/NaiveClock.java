package org.holdfast.naive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.naive.Told.Fact;
import org.holdfast.naive.Told.Half;
import org.holdfast.naive.Told.Kind;

/**
 * The statutory clock written a second time, straight from the statute reference and the table of
 * the case format's section 7, and without anything of the library's. It exists to disagree.
 *
 * <p>A finding is a line: {@code GOV-2 S1 by 2025-01-24}. What is prudent and not law has the word
 * before it.
 */
public final class NaiveClock {

    /** A half day out: a session, or a lunchtime. */
    private record Out(LocalDate day, String which) {}

    private static final class Stay {
        final String id;
        final LocalDate began;
        List<Out> halves;
        boolean cancelled;

        Stay(String id, LocalDate began, List<Out> halves) {
            this.id = id;
            this.began = began;
            this.halves = halves;
        }
    }

    final Told given;
    final NaiveDays days;
    final TreeSet<String> lines = new TreeSet<>();
    final Map<String, Told.Happening> told = new HashMap<>();
    private final Map<String, Stay> suspensions = new LinkedHashMap<>();
    private final Map<String, String> bands = new HashMap<>();
    private final NaiveReview review = new NaiveReview(this);

    private NaiveClock(Told given, NaiveDays days) {
        this.given = given;
        this.days = days;
        given.happenings().forEach(one -> told.put(one.id(), one));
    }

    public static TreeSet<String> of(Told given, NaiveDays days) {
        var clock = new NaiveClock(given, days);
        given.happenings().forEach(clock::take);
        return clock.lines;
    }

    private void take(Told.Happening happening) {
        switch (happening) {
            case Told.Suspension s -> suspension(s);
            case Told.Permanent p -> permanent(p);
            case Told.Cancellation c -> cancellation(c);
            case Told.Taught t -> taught(t);
            case Told.Meeting m -> review.meeting(m);
            case Told.Remote r -> review.remote(r);
            case Told.PutOff p -> review.putOff(p);
            case Told.Decided d -> review.decided(d);
            case Told.Claim c -> review.claim(c);
            case Told.Application a -> review.application(a);
            case Told.Abandoned a -> review.abandoned(a);
            case Told.Adjourn a -> review.adjourn(a);
            case Told.Reviewed r -> review.reviewed(r);
            case Told.Reconsidered r -> review.reconsidered(r);
            case Told.Single s -> new NaiveSingle(this).take(s);
        }
    }

    private void suspension(Told.Suspension s) {
        var halves = halves(s);
        var out = new Stay(s.id(), halves.getFirst().day(), halves);
        var terms = new TreeMap<String, Integer>();
        halves.forEach(h -> days.period(h.day()).ifPresent(p -> terms.merge(p, 1, Integer::sum)));
        for (var term : terms.keySet()) {
            for (var prior : given.prior()) {
                if (prior.period().filter(term::equals).isPresent()) {
                    terms.merge(term, prior.halves(), Integer::sum);
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
        var caught = isCaught(s);
        var lunch = !s.lunchtimes().isEmpty();
        var decided = s.decision().made();
        notices(s.id(), decided, out.began, caught);
        if (elsewhere()) {
            lines.add("prudent NOT-5 " + s.id() + " without_delay " + decided);
        }
        if (!caught) {
            add("NOT-1", s.id(), "without_delay", decided);
            add("NOT-9", s.id(), "by", days.lastOfTermWith(out.began));
        }
        var dates = halves.stream().map(Out::day).distinct().limit(5).toList();
        aboutEducation(s.id(), out.began, lunch, Optional.of(dates));
        runs(out);
        if (!lunch && from(out.began, 2022)) {
            prudent("REI-1", s.id(), "by_aim", days.after(halves.getLast().day(), 1));
        }
        var limit = limit(s);
        review.familiesOfOpenCases(s.id(), out.began, limit);
        var informed = s.decision().boardInformed();
        var wrote = s.representations().isPresent();
        if (exam) {
            add("GOV-6", s.id(), "by", limit);
            add(
                    "GOV-6",
                    s.id(),
                    "before_if_practicable",
                    s.examinationsLost().stream().min(Comparator.naturalOrder()));
        } else if (band.equals("over15")) {
            add("GOV-4", s.id(), "by", informed.flatMap(day -> days.after(day, 15)));
        } else if (band.equals("over5") && wrote) {
            add("GOV-2", s.id(), "by", informed.flatMap(day -> days.after(day, 50)));
        } else if (band.equals("over5")) {
            flag("GOV-3", s.id(), "NO_MEETING_UNLESS_REPRESENTATIONS");
        } else if (wrote) {
            undated("GOV-1", s.id());
        }
    }

    boolean isCaught(Told.Suspension s) {
        return !s.examinationsLost().isEmpty() || !bands.get(s.id()).equals("upto5");
    }

    /** The governing board's limit, where there is one and it can be counted. */
    Optional<LocalDate> limit(Told.Happening exclusion) {
        if (exclusion instanceof Told.Permanent p) {
            return p.decision().boardInformed().flatMap(day -> days.after(day, 15));
        }
        var s = (Told.Suspension) exclusion;
        var informed = s.decision().boardInformed();
        var band = bands.get(s.id());
        if (!s.examinationsLost().isEmpty() || band.equals("over15")) {
            return informed.flatMap(day -> days.after(day, 15));
        }
        return band.equals("over5") && s.representations().isPresent()
                ? informed.flatMap(day -> days.after(day, 50))
                : Optional.empty();
    }

    private void permanent(Told.Permanent p) {
        var decided = p.decision().made();
        notices(p.id(), decided, p.firstDayOut(), true);
        if (elsewhere()) {
            add("NOT-5", p.id(), "without_delay", decided);
        }
        var fifth = days.from(p.firstDayOut(), 5);
        aboutEducation(
                p.id(), p.firstDayOut(), false, fifth.map(last -> open(p.firstDayOut(), last)));
        education("EDU-4", p.id(), p.firstDayOut(), days.after(p.takesEffect(), 6));
        prudent("FIN-1", p.id(), "from", days.after(p.takesEffect(), 6));
        add("GOV-5", p.id(), "by", limit(p));
        review.familiesOfOpenCases(p.id(), p.firstDayOut(), limit(p));
        add("TRI-1", p.id(), "by", sixMonths(decided));
    }

    private void notices(String id, LocalDate decided, LocalDate began, boolean caught) {
        if (caught) {
            add("NOT-2", id, "without_delay", decided);
            add("NOT-3", id, "without_delay", decided);
        }
        if (caught || from(began, 2022)) {
            add("NOT-4", id, "without_delay", decided);
        }
        if (from(began, 2022) && given.child().is(Fact.HAS_SOCIAL_WORKER)) {
            add("NOT-6", id, "without_delay", decided);
        }
        if (from(began, 2022) && given.child().is(Fact.LOOKED_AFTER)) {
            add("NOT-7", id, "without_delay", decided);
        }
    }

    /** Whether a day is on or after 1 September of a year. */
    static boolean from(LocalDate day, int year) {
        return !day.isBefore(LocalDate.of(year, 9, 1));
    }

    private void aboutEducation(
            String id, LocalDate began, boolean lunch, Optional<List<LocalDate>> firstFive) {
        var age = NaiveDays.ofCompulsorySchoolAge(given.child().born(), began);
        if (age) {
            var prudent = lunch ? "prudent " : "";
            lines.add(prudent + "NOT-8 " + id + " by " + began);
            lines.add(
                    prudent
                            + "PAR-1 "
                            + id
                            + (firstFive.isPresent() ? " on " + firstFive.get() : " waiting"));
        }
        if (lunch) {
            return;
        }
        if (!isAdult(began)) {
            lines.add(
                    "EDU-1 "
                            + id
                            + " from "
                            + began
                            + firstFive.map(d -> until(d.getLast())).orElse(""));
        }
        if (given.child().is(Fact.LOOKED_AFTER)
                || (given.child().is(Fact.HAS_SOCIAL_WORKER) && from(began, 2022))) {
            add("EDU-5", id, "from", began);
        }
    }

    private static String until(LocalDate last) {
        return " until " + last;
    }

    private boolean isAdult(LocalDate day) {
        var born = given.child().born();
        var birthday = born.plusYears(18);
        if (birthday.getDayOfMonth() != born.getDayOfMonth()) {
            birthday = birthday.plusDays(1); // born on 29 February
        }
        return !day.isBefore(birthday);
    }

    private void education(String rule, String id, LocalDate began, Optional<LocalDate> starts) {
        var child = given.child();
        var age = NaiveDays.ofCompulsorySchoolAge(child.born(), began);
        var finished =
                child.yearGroup() == 11
                        && child.examinationsFinished().isPresent()
                        && starts.isPresent()
                        && starts.get().isAfter(child.examinationsFinished().get());
        var capped = child.is(Fact.PLAN_CAPS_HOURS);
        if (!age) {
            flag("EDU-6", id, "NOT_COMPULSORY_SCHOOL_AGE");
        }
        if (finished) {
            flag("EDU-6", id, "YEAR_11_EXAMS_FINISHED");
        }
        if (capped) {
            flag("EDU-6", id, "PLAN_CAPS_HOURS");
        }
        if (age && !finished && !capped) {
            add(rule, id, "from", starts);
        }
    }

    /** Full-time education: the parent's days and the school's work end before it. */
    private void taught(Told.Taught t) {
        var began =
                told.get(t.of()) instanceof Told.Permanent p
                        ? p.firstDayOut()
                        : suspensions.get(t.of()).began;
        if (NaiveDays.ofCompulsorySchoolAge(given.child().born(), began)) {
            add("NOT-8", t.id(), "by", t.starts().minusDays(2));
        }
        for (var line : List.copyOf(lines)) {
            var start = line.startsWith("prudent ") ? line.substring(8) : line;
            if (start.startsWith("PAR-1 " + t.of() + " on ")) {
                lines.remove(line);
                var left = dates(line).stream().filter(day -> day.isBefore(t.starts())).toList();
                if (!left.isEmpty()) {
                    lines.add(line.substring(0, line.indexOf('[')) + left);
                }
            } else if (start.startsWith("EDU-1 " + t.of() + " from ")
                    && line.contains(" until ")
                    && !LocalDate.parse(line.substring(line.length() - 10)).isBefore(t.starts())) {
                lines.remove(line);
                var last = open(began, t.starts().minusDays(1));
                lines.add(
                        "EDU-1 "
                                + t.of()
                                + " from "
                                + began
                                + (last.isEmpty() ? "" : until(last.getLast())));
            }
        }
    }

    private static List<LocalDate> dates(String line) {
        var dates = new ArrayList<LocalDate>();
        for (var text : line.substring(line.indexOf('[') + 1, line.length() - 1).split(", ", -1)) {
            dates.add(LocalDate.parse(text));
        }
        return dates;
    }

    /** Finds the run of the latest suspension, and again of every run that it has come into. */
    private void runs(Stay latest) {
        for (var s : suspensions.values()) {
            if (s.cancelled || s.halves.getFirst().which().equals("LUNCH")) {
                continue;
            }
            var runsOn = s == latest;
            for (int own = 1; own <= s.halves.size() && !runsOn; own++) {
                runsOn = run(s, own).stream().anyMatch(latest.halves::contains);
            }
            if (runsOn) {
                sixthOf(s);
            }
        }
    }

    /**
     * The half days that run on, no session being attended between, up to one of a suspension's.
     */
    private List<Out> run(Stay s, int own) {
        var run = new ArrayList<Out>();
        var holder = Optional.of(s);
        for (var half = s.halves.get(own - 1); holder.isPresent(); half = previous(half)) {
            run.addFirst(half);
            holder = holder(previous(half), holder.get());
        }
        return run;
    }

    /** Whose a half day is, where the law lets what follows it join on. */
    private Optional<Stay> holder(Out half, Stay following) {
        if (following.halves.contains(half)) {
            return Optional.of(following);
        }
        return following.began.isBefore(LocalDate.of(2015, 1, 5))
                ? Optional.empty()
                : suspensions.values().stream().filter(s -> s.halves.contains(half)).findFirst();
    }

    private void sixthOf(Stay s) {
        lines.removeIf(line ->
                line.startsWith("EDU-2 " + s.id + " ")
                        || line.startsWith("EDU-3 " + s.id + " ")
                        || line.startsWith("flag EDU-6 " + s.id + " "));
        for (int own = 1; own <= s.halves.size(); own++) {
            var run = run(s, own);
            var sixth = run.getLast().day();
            var onIt = run.stream().filter(half -> half.day().equals(sixth)).toList();
            if (run.stream().map(Out::day).distinct().count() == 6 && s.halves.containsAll(onIt)) {
                education(
                        given.kind() == Kind.PRU ? "EDU-3" : "EDU-2",
                        s.id,
                        s.began,
                        Optional.of(sixth));
                return;
            }
        }
    }

    private Out previous(Out half) {
        if (half.which().equals("PM")) {
            return new Out(half.day(), "AM");
        }
        var day = half.day().minusDays(1);
        for (int i = 0; i < 100 && !days.isOpen(day); i++) {
            day = day.minusDays(1);
        }
        return new Out(day, "PM");
    }

    private void cancellation(Told.Cancellation c) {
        var year = NaiveDays.schoolYear(c.date());
        var until = c.lastDayServed().orElse(c.date());
        var own = suspensions.get(c.of());
        var began = own != null ? own.began : ((Told.Permanent) told.get(c.of())).firstDayOut();
        var served =
                own == null
                        ? List.<Out>of()
                        : own.halves.stream()
                                .filter(h ->
                                        c.lastDayServed().isPresent() && !h.day().isAfter(until))
                                .toList();
        var kept = own == null ? List.<Out>of() : own.halves;
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
        var caught = own == null || isCaught((Told.Suspension) told.get(c.of()));
        var met = c.meetingCommenced().filter(day -> !day.isAfter(c.date())).isPresent();
        for (var one : given.happenings()) {
            if (one.equals(c)) {
                break;
            }
            if (one instanceof Told.Decided g
                    && g.on().equals(c.of())
                    && !g.met().isAfter(c.date())) {
                met = true;
            }
        }
        var barred = from(began, 2023) && (out > 90 || (caught && met));
        if (barred) {
            flag("CAN-1", c.id(), "CANCELLATION_NOT_PERMITTED");
            if (own != null) {
                own.halves = kept;
            }
            return;
        }
        if (from(began, 2023)) {
            add("CAN-2", c.id(), "without_delay", c.date());
            prudent("CAN-2", c.id(), "by", days.lastOfTermWith(c.date()));
        }
        if (from(began, 2022)) {
            prudent("REI-1", c.id(), "by_aim", days.after(c.date(), 1));
        }
        if (own != null) {
            own.cancelled = true;
            if (served.isEmpty()) {
                suspensions.remove(own.id);
            }
        }
    }

    private int yearTotal(int year, List<Out> halves) {
        return (int) halves.stream().filter(h -> in(year, h)).count()
                + fixedPeriodHalves(year, LocalDate.MAX);
    }

    private int fixedPeriodHalves(int year, LocalDate until) {
        var halves =
                given.prior().stream()
                        .filter(p -> p.year() == year)
                        .mapToInt(Told.Prior::halves)
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

    private static boolean in(int year, Out half) {
        return NaiveDays.schoolYear(half.day()) == year;
    }

    private List<Out> halves(Told.Suspension s) {
        var halves = new ArrayList<Out>();
        s.lunchtimes().stream().sorted().forEach(day -> halves.add(new Out(day, "LUNCH")));
        for (var span : s.spans()) {
            for (var day : open(span.first(), span.last())) {
                if (!day.equals(span.first()) || span.firstHalf() == Half.AM) {
                    halves.add(new Out(day, "AM"));
                }
                if (!day.equals(span.last()) || span.lastHalf() == Half.PM) {
                    halves.add(new Out(day, "PM"));
                }
            }
        }
        return halves;
    }

    List<LocalDate> open(LocalDate first, LocalDate last) {
        var open = new ArrayList<LocalDate>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (days.isOpen(day)) {
                open.add(day);
            }
        }
        return open;
    }

    private static LocalDate sixMonths(LocalDate day) {
        var month = YearMonth.from(day).plusMonths(6);
        return month.isValidDay(day.getDayOfMonth())
                ? month.atDay(day.getDayOfMonth()).minusDays(1)
                : month.atEndOfMonth();
    }

    boolean elsewhere() {
        return !given.child().home().equals(given.authority());
    }

    void add(String rule, String id, String kind, LocalDate date) {
        lines.add(rule + " " + id + " " + kind + " " + date);
    }

    void add(String rule, String id, String kind, Optional<LocalDate> date) {
        lines.add(rule + " " + id + " " + date.map(day -> kind + " " + day).orElse("waiting"));
    }

    void prudent(String rule, String id, String kind, Optional<LocalDate> date) {
        lines.add(
                "prudent "
                        + rule
                        + " "
                        + id
                        + " "
                        + date.map(day -> kind + " " + day).orElse("waiting"));
    }

    void undated(String rule, String id) {
        lines.add(rule + " " + id + " no_fixed_date null");
    }

    void flag(String rule, String id, String name) {
        lines.add("flag " + rule + " " + id + " " + name);
    }
}
