package org.holdfast.naive;

import static org.holdfast.naive.NaiveClock.from;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.naive.Told.Panel;

/** The second half of the naive clock: from the governing board's meeting to the end. */
final class NaiveReview {
    private static final LocalDate CORONAVIRUS = LocalDate.of(2020, 6, 1);
    private static final LocalDate NO_LONGER_25_DAYS = LocalDate.of(2021, 9, 25);
    private static final LocalDate CORONAVIRUS_OVER = LocalDate.of(2022, 3, 25);
    private static final LocalDate SEPTEMBER_2023 = LocalDate.of(2023, 9, 1);

    private final NaiveClock clock;

    NaiveReview(NaiveClock clock) {
        this.clock = clock;
    }

    private NaiveDays days() {
        return clock.days;
    }

    private Told.Happening told(String id) {
        return clock.told.get(id);
    }

    private LocalDate began(String exclusion) {
        return switch (told(exclusion)) {
            case Told.Permanent p -> p.firstDayOut();
            case Told.Suspension s ->
                    s.lunchtimes().isEmpty()
                            ? s.spans().getFirst().first()
                            : s.lunchtimes().stream().min(LocalDate::compareTo).orElseThrow();
            default -> throw new IllegalArgumentException(exclusion);
        };
    }

    void familiesOfOpenCases(String id, LocalDate began, Optional<LocalDate> limit) {
        var decidedBefore =
                clock.given.happenings().stream()
                        .anyMatch(one ->
                                one instanceof Told.Decided d
                                        && d.on().equals(id)
                                        && d.met().isBefore(SEPTEMBER_2023));
        if (began.isBefore(SEPTEMBER_2023)
                && limit.isPresent()
                && !limit.get().isBefore(SEPTEMBER_2023)
                && !decidedBefore) {
            clock.add("GOV-8", id, "without_delay", SEPTEMBER_2023);
        }
    }

    private boolean mayBePutOff(LocalDate began, Optional<LocalDate> limit) {
        var window = !began.isBefore(CORONAVIRUS) && began.isBefore(CORONAVIRUS_OVER);
        var older =
                began.isBefore(CORONAVIRUS)
                        && limit.isPresent()
                        && !limit.get().isBefore(CORONAVIRUS);
        return window || older || from(began, 2023);
    }

    /** The governing board's limit, with what was lawfully put off. */
    private Optional<LocalDate> limit(String exclusion) {
        var limit = clock.limit(told(exclusion));
        var last = limit;
        for (var one : clock.given.happenings()) {
            if (one instanceof Told.PutOff p
                    && p.of().equals(exclusion)
                    && mayBePutOff(began(exclusion), limit)
                    && last.isPresent()
                    && p.to().isAfter(last.get())) {
                last = Optional.of(p.to());
            }
        }
        return last;
    }

    void putOff(Told.PutOff p) {
        if (told(p.of()) instanceof Told.Application a) {
            var made = days().deemed(a.sent());
            if (!mayBePutOff(began(decision(a).on()), made.flatMap(day -> days().after(day, 15)))) {
                clock.flag("IRP-4", p.id(), "EXTENSION_NOT_PERMITTED");
            }
        } else if (!mayBePutOff(began(p.of()), clock.limit(told(p.of())))) {
            clock.flag("GOV-9", p.id(), "EXTENSION_NOT_PERMITTED");
        }
    }

    void meeting(Told.Meeting m) {
        clock.add("GOV-7", m.id(), "before_if_practicable", m.on());
        clock.add("GOV-7", m.id(), "by", days().before(m.on(), 5));
        if (isTooLate(m)) {
            clock.flag("GOV-7", m.id(), "MEETING_AFTER_LIMIT");
        }
    }

    private boolean isTooLate(Told.Meeting m) {
        return limit(m.about()).filter(last -> m.on().isAfter(last)).isPresent();
    }

    void remote(Told.Remote r) {
        if (from(began(r.about()), 2023) || from(r.date(), 2023)) {
            clock.undated("GOV-8", r.id());
        } else {
            clock.flag("GOV-8", r.id(), "NO_RIGHT_TO_REMOTE_MEETING");
        }
    }

    void decided(Told.Decided d) {
        clock.add("GOV-10", d.id(), "without_delay", d.met());
        if (limit(d.on()).filter(last -> d.met().isAfter(last)).isPresent()) {
            clock.flag("GOV-11", d.id(), "LATE_NOT_VOID");
        }
        if (!toReview(d)) {
            return;
        }
        var last = lastDayToApply(d);
        clock.add("IRP-1", d.id(), "by", last);
        var inTime =
                clock.given.happenings().stream()
                        .anyMatch(one ->
                                one instanceof Told.Application a
                                        && a.of().equals(d.id())
                                        && inTime(a));
        if (d.waiver().isPresent()) {
            clock.add("REG-1", d.id(), "not_before", d.waiver());
        } else if (!inTime) {
            clock.add("REG-1", d.id(), "not_before", last.map(day -> day.plusDays(1)));
        }
    }

    private boolean toReview(Told.Decided d) {
        return told(d.on()) instanceof Told.Permanent && d.declined().isPresent();
    }

    private int window(Told.Decided d, Optional<LocalDate> deemed) {
        var began = began(d.on());
        var ordinary = deemed.flatMap(day -> days().after(day, 15));
        var open =
                began.isBefore(CORONAVIRUS)
                        ? ordinary.isPresent() && !ordinary.get().isBefore(CORONAVIRUS)
                        : began.isBefore(NO_LONGER_25_DAYS);
        return open ? 25 : 15;
    }

    private Optional<LocalDate> lastDayToApply(Told.Decided d) {
        var deemed = d.declined().flatMap(days()::deemed);
        return deemed.flatMap(day -> days().after(day, window(d, deemed)));
    }

    /** IRP-2: the time begins afresh when a claim is determined. */
    private Optional<LocalDate> lastDayAfterClaim(Told.Decided d, Told.Claim c) {
        var deemed = d.declined().flatMap(days()::deemed);
        return days().after(c.date(), window(d, deemed));
    }

    void claim(Told.Claim c) {
        var d = (Told.Decided) told(c.decision());
        var within =
                clock.given.happenings().stream()
                        .anyMatch(one ->
                                one instanceof Told.Application a
                                        && a.of().equals(d.id())
                                        && withinFirst(a));
        if (toReview(d) && !within) {
            clock.add("IRP-2", c.id(), "by", lastDayAfterClaim(d, c));
        }
    }

    private Told.Decided decision(Told.Application a) {
        return (Told.Decided) told(a.of());
    }

    private boolean withinFirst(Told.Application a) {
        var d = decision(a);
        return toReview(d) && isBy(days().deemed(a.sent()), lastDayToApply(d));
    }

    private boolean inTime(Told.Application a) {
        var d = decision(a);
        var claim =
                clock.given.happenings().stream()
                        .filter(one -> one instanceof Told.Claim c && c.decision().equals(d.id()))
                        .map(Told.Claim.class::cast)
                        .findFirst();
        return withinFirst(a)
                || (toReview(d)
                        && claim.isPresent()
                        && isBy(days().deemed(a.sent()), lastDayAfterClaim(d, claim.get())));
    }

    private static boolean isBy(Optional<LocalDate> day, Optional<LocalDate> limit) {
        return day.isPresent() && limit.isPresent() && !day.get().isAfter(limit.get());
    }

    void application(Told.Application a) {
        var d = decision(a);
        if (d.waiver().filter(waived -> !waived.isAfter(a.sent().date())).isPresent()) {
            clock.flag("IRP-3", a.id(), "REVIEW_WAIVED");
        }
        var made = days().deemed(a.sent());
        var known = made.isPresent() && (!toReview(d) || lastDayToApply(d).isPresent());
        if (known) {
            clock.lines.add("fact " + a.id() + " made " + made.get() + " in time " + inTime(a));
        }
        if (!inTime(a)) {
            if (known) {
                clock.flag("IRP-1", a.id(), "OUT_OF_TIME");
            }
            return;
        }
        clock.add("IRP-4", a.id(), "by", days().after(made.orElseThrow(), 15));
        if (a.senExpert()) {
            clock.add("IRP-5", a.id(), "by", days().after(made.orElseThrow(), 15));
        }
        a.hearing().ifPresent(day -> clock.add("IRP-6", a.id(), "by", days().before(day, 5)));
    }

    void abandoned(Told.Abandoned a) {
        if (inTime((Told.Application) told(a.application()))) {
            clock.add("REG-1", a.id(), "not_before", a.date());
        }
    }

    void adjourn(Told.Adjourn a) {
        clock.undated("IRP-7", a.id());
    }

    void reviewed(Told.Reviewed r) {
        clock.add("IRP-9", r.id(), "without_delay", r.concluded());
        if (r.outcome() == Panel.UPHOLD) {
            clock.add("REG-1", r.id(), "not_before", r.concluded());
        } else {
            clock.add("REC-1", r.id(), "by", lastDayToReconsider(r));
        }
    }

    private Optional<LocalDate> lastDayToReconsider(Told.Reviewed r) {
        return r.notice().flatMap(days()::deemed).flatMap(day -> days().after(day, 10));
    }

    void reconsidered(Told.Reconsidered r) {
        var reviewed = (Told.Reviewed) told(r.after());
        clock.add("REC-2", r.id(), "without_delay", r.date());
        var late = lastDayToReconsider(reviewed).filter(last -> r.date().isAfter(last)).isPresent();
        if (late) {
            clock.flag("REC-1", r.id(), "LATE_NOT_VOID");
        }
        if (reviewed.outcome() == Panel.QUASH_AND_PAY && (late || r.declined())) {
            clock.undated("REC-3", r.id());
        }
        if (r.declined()) {
            clock.add("REG-1", r.id(), "not_before", r.date());
        }
    }
}
