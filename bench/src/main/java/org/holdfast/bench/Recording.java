package org.holdfast.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Recording a suspension. The pages up to the last are filled in beforehand; timed is the press of
 * the button: permission, the rules, the record and its events, every duty with its derivation, the
 * notice to the authority and the governors' sight, committed to disk.
 */
final class Recording implements Load.Visit {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<String> pupils;
    private final AtomicInteger next = new AtomicInteger();
    private final ThreadLocal<String> draft = new ThreadLocal<>();

    Recording(List<String> pupils) {
        this.pupils = pupils;
    }

    @Override
    public void prepare(Visitor visitor, int round) throws Exception {
        while (true) {
            var pupil = pupils.get(next.getAndIncrement());
            visitor.get("/pupils/" + pupil + "/exclude");
            var first =
                    visitor.send("/pupils/" + pupil + "/exclude", Map.of("kind", "suspension"))
                            .replaceFirst("/why$", "/");
            if (filled(visitor, first)) {
                draft.set(first);
                return;
            }
        }
    }

    /** Whether the pupil can be suspended: some are out of school already. */
    private static boolean filled(Visitor visitor, String draft) throws Exception {
        try {
            visitor.get(draft + "why");
            visitor.send(draft + "why", why());
            visitor.send(draft + "considered", considered());
            visitor.send(draft + "when", when());
            visitor.send(draft + "tell", Map.of());
            visitor.get(draft + "check");
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    @Override
    public void go(Visitor visitor, int round) throws Exception {
        var to = visitor.send(draft.get() + "record", Map.of());
        if (!to.endsWith("/done")) {
            throw new IllegalStateException("Not recorded: " + to);
        }
    }

    private static Map<String, String> why() {
        return Map.of(
                "barred", "none",
                "reason1", "VA",
                "whatHappened", "Swore at a teacher and would not leave.",
                "policyClause", "4.2",
                "lesserSanction", "Detention was tried this week.");
    }

    private static Map<String, String> considered() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("needsAssessment", "no");
        typed.put("adjustments", "not_needed");
        typed.put("childHeard", "yes");
        typed.put("childsWords", "I was angry because nobody listened.");
        for (var whom : List.of("SEN_TEAM", "EXCLUSIONS_TEAM", "PARENTS", "VIRTUAL_SCHOOL")) {
            typed.put("spoke-SPOKE_TO_" + whom, "no");
        }
        return typed;
    }

    /** For one school day, the next weekday; a day without school is refused. */
    private static Map<String, String> when() {
        var today = LocalDate.now(LONDON);
        var first = today.plusDays(today.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
        var typed = new LinkedHashMap<String, String>();
        typed.put("form", "days");
        typed.put("stretches", "1");
        typed.put("exam", "no");
        date("decided", today, typed);
        date("first1", first, typed);
        date("last1", first, typed);
        typed.put("firstSession1", "am");
        typed.put("lastSession1", "pm");
        return typed;
    }

    private static void date(String field, LocalDate day, Map<String, String> typed) {
        typed.put(field + "-day", Integer.toString(day.getDayOfMonth()));
        typed.put(field + "-month", Integer.toString(day.getMonthValue()));
        typed.put(field + "-year", Integer.toString(day.getYear()));
    }
}
