package org.holdfast.statute.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a date was reached. Holds the question and not the days: {@link #reached} answers it at once,
 * {@link #steps} lists the days when somebody asks to see them.
 */
public sealed interface Count {

    /** Where the count ends. */
    Reached reached();

    /** The days counted and passed over, in order of time; empty where nothing is counted. */
    default List<Step> steps() {
        return List.of();
    }

    /** In words, such as "15 school days after Monday 10 November 2025". */
    String words();

    /** The calendar on which school days were counted; none where no school days were. */
    default Optional<SchoolCalendar> countedOn() {
        return Optional.empty();
    }

    /** A count of school days, which is made on a school's calendar. */
    sealed interface OfSchoolDays extends Count {
        /** The calendar that is counted on. */
        SchoolCalendar calendar();

        @Override
        default Optional<SchoolCalendar> countedOn() {
            return Optional.of(calendar());
        }
    }

    /** The day itself: nothing is counted. */
    record TheDay(LocalDate day) implements Count {
        @Override
        public Reached reached() {
            return new Reached.Day(day, false);
        }

        @Override
        public String words() {
            return Words.inFull(day);
        }
    }

    /** CAL-2: day 0 is the day it starts from. */
    record SchoolDaysAfter(SchoolCalendar calendar, LocalDate start, int days)
            implements OfSchoolDays {
        @Override
        public Reached reached() {
            return calendar.nthSchoolDayAfter(start, days);
        }

        @Override
        public List<Step> steps() {
            return Steps.onTo(calendar, start.plusDays(1), reached());
        }

        @Override
        public String words() {
            return Words.schoolDays(days) + " after " + Words.inFull(start);
        }
    }

    /** CAL-2, CAL-3: the day it starts from is day 1 if it is a school day. */
    record SchoolDaysFrom(SchoolCalendar calendar, LocalDate start, int days)
            implements OfSchoolDays {
        @Override
        public Reached reached() {
            return calendar.nthSchoolDayFrom(start, days);
        }

        @Override
        public List<Step> steps() {
            return Steps.onTo(calendar, start, reached());
        }

        @Override
        public String words() {
            return "school day " + days + ", counting from " + Words.inFull(start);
        }
    }

    /** CAL-5: counting back; day 0 is the day it starts from. */
    record SchoolDaysBefore(SchoolCalendar calendar, LocalDate start, int days)
            implements OfSchoolDays {
        @Override
        public Reached reached() {
            return calendar.nthSchoolDayBefore(start, days);
        }

        @Override
        public List<Step> steps() {
            return Steps.backTo(calendar, start.minusDays(1), reached());
        }

        @Override
        public String words() {
            return Words.schoolDays(days) + " before " + Words.inFull(start);
        }
    }

    /** The last school day of a term or counting period. */
    record LastSchoolDayOf(SchoolCalendar calendar, CountingPeriod period) implements OfSchoolDays {
        @Override
        public Reached reached() {
            return calendar.lastSchoolDayIn(period.first(), period.last())
                    .<Reached>map(day -> new Reached.Day(day, calendar.isProvisional(day)))
                    .orElseGet(() -> new Reached.Unknown(new Need.Calendar()));
        }

        @Override
        public String words() {
            return "the last school day of " + period.name();
        }
    }

    /**
     * School days out that need not follow one another without a break in the calendar: the days of
     * an exclusion, up to the one that matters.
     */
    record DaysOut(SchoolCalendar calendar, List<LocalDate> days) implements OfSchoolDays {
        public DaysOut {
            days = List.copyOf(days);
        }

        @Override
        public Reached reached() {
            return new Reached.Day(days.getLast(), calendar.isProvisional(days.getLast()));
        }

        @Override
        public List<Step> steps() {
            return Steps.through(calendar, days);
        }

        @Override
        public String words() {
            return Words.schoolDays(days.size()) + " out, from " + Words.inFull(days.getFirst());
        }
    }

    /** CAL-5: calendar days, which do not move for holidays; back in time if less than nothing. */
    record CalendarDays(LocalDate start, int days) implements Count {
        @Override
        public Reached reached() {
            return new Reached.Day(start.plusDays(days), false);
        }

        @Override
        public String words() {
            return Words.calendarDays(Math.abs(days))
                    + (days < 0 ? " before " : " after ")
                    + Words.inFull(start);
        }
    }

    /**
     * CAL-5: a number of days of which the day of service is the first; the period cannot end
     * sooner.
     */
    record CalendarDaysBeginningWith(LocalDate start, int days) implements Count {
        @Override
        public Reached reached() {
            return new Reached.Day(start.plusDays(days - 1L), false);
        }

        @Override
        public String words() {
            return Words.calendarDays(days) + " beginning with " + Words.inFull(start);
        }
    }

    /** CAL-5: calendar weeks, which do not move for holidays; back in time if less than nothing. */
    record Weeks(LocalDate start, int weeks) implements Count {
        @Override
        public Reached reached() {
            return new Reached.Day(start.plusWeeks(weeks), false);
        }

        @Override
        public String words() {
            return Words.weeks(Math.abs(weeks))
                    + (weeks < 0 ? " before " : " after ")
                    + Words.inFull(start);
        }
    }

    /** CAL-7: working days, of which school holidays are some. Day 0 is the day it starts from. */
    record WorkingDaysAfter(WorkingDays calendar, LocalDate start, int days) implements Count {
        @Override
        public Reached reached() {
            return calendar.nthWorkingDayAfter(start, days);
        }

        @Override
        public String words() {
            return Words.workingDays(days) + " after " + Words.inFull(start);
        }
    }

    /** The same day of a later month, or that month's last day where it has no such day. */
    record MonthsAfter(LocalDate start, int months) implements Count {
        @Override
        public Reached reached() {
            return new Reached.Day(start.plusMonths(months), false);
        }

        @Override
        public String words() {
            return Words.months(months) + " after " + Words.inFull(start);
        }
    }

    /**
     * Months starting with a day: the day before the same day of the later month, or that month's
     * last day where it has no such day.
     */
    record MonthsBeginningWith(LocalDate start, int months) implements Count {
        @Override
        public Reached reached() {
            var later = start.plusMonths(months);
            var lastDay =
                    later.getDayOfMonth() == start.getDayOfMonth() ? later.minusDays(1) : later;
            return new Reached.Day(lastDay, false);
        }

        @Override
        public String words() {
            return Words.months(months) + " beginning with " + Words.inFull(start);
        }
    }

    /** The day after a limit has passed. */
    record TheDayAfter(Count limit) implements Count {
        @Override
        public Reached reached() {
            return switch (limit.reached()) {
                case Reached.Day(var date, var provisional) ->
                        new Reached.Day(date.plusDays(1), provisional);
                case Reached.Unknown unknown -> unknown;
            };
        }

        @Override
        public List<Step> steps() {
            return limit.steps();
        }

        @Override
        public Optional<SchoolCalendar> countedOn() {
            return limit.countedOn();
        }

        @Override
        public String words() {
            return "the day after the last of " + limit.words();
        }
    }

    /** Nothing can be counted until something is known. */
    record NotYet(Need need) implements Count {
        @Override
        public Reached reached() {
            return new Reached.Unknown(need);
        }

        @Override
        public String words() {
            return "not known yet: needs " + need.words();
        }
    }

    /** The law fixes no date. */
    record NothingFixed() implements Count {
        @Override
        public Reached reached() {
            return new Reached.Unknown(new Need.TheDay("on which it is done"));
        }

        @Override
        public String words() {
            return "no limit in law";
        }
    }
}
