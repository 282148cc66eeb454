package org.holdfast.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.holdfast.access.PersonId;
import org.holdfast.duty.PastDuties;
import org.holdfast.duty.WorkList;
import org.holdfast.web.Dates;

/**
 * How invented people keep their duties: always in the end, mostly in time; of the last weeks some
 * are still open, and a few are overdue.
 */
final class DemoDiligence implements PastDuties.Marking {
    private static final LocalTime AT = LocalTime.of(17, 5);
    private static final int RECENT_DAYS = 45;
    private static final double NOT_YET = 0.07;
    private static final double LATE = 0.03;

    private final PersonId head;
    private final PersonId officer;
    private final LocalDate today;

    DemoDiligence(PersonId head, PersonId officer, LocalDate today) {
        this.head = head;
        this.officer = officer;
        this.today = today;
    }

    @Override
    public Optional<PastDuties.Mark> of(PastDuties.Open duty) {
        if (duty.date().isEmpty() || duty.list() == WorkList.FAMILY) {
            return Optional.empty();
        }
        var due = duty.date().get();
        var chance = chance(duty);
        if (due.isAfter(today.minusDays(RECENT_DAYS)) && chance.nextDouble() < NOT_YET) {
            return Optional.empty();
        }
        var on = weekday(latest(duty.since(), wished(duty, due, chance)));
        return on.isBefore(today)
                ? Optional.of(
                        new PastDuties.Mark(
                                on,
                                on.atTime(AT)
                                        .plusMinutes(chance.nextInt(60))
                                        .atZone(Dates.LONDON)
                                        .toInstant(),
                                actor(duty.list()).value().toString()))
                : Optional.empty();
    }

    private LocalDate wished(PastDuties.Open duty, LocalDate due, RandomGenerator chance) {
        if (chance.nextDouble() < LATE) {
            return due.plusDays(chance.nextInt(2, 9));
        }
        return duty.lateFrom().filter(due.plusDays(1)::equals).isPresent()
                ? due.minusDays(chance.nextInt(0, 4))
                : due.plusDays(duty.lateFrom().isPresent() ? 0 : chance.nextInt(0, 3));
    }

    private PersonId actor(WorkList list) {
        return switch (list) {
            case AUTHORITY, HOME_AUTHORITY -> officer;
            case SCHOOL, GOVERNING_BOARD, FAMILY -> head;
        };
    }

    /** The same for the same duty whenever it is asked. */
    private static RandomGenerator chance(PastDuties.Open duty) {
        var seed =
                duty.reference().id().getMostSignificantBits()
                        ^ (long) duty.rule().hashCode() << 17
                        ^ duty.occurrence().hashCode();
        return new SplittableRandom(seed);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }
}
