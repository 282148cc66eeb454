package org.holdfast.statute.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Working days (CAL-7; 2012 Regs reg 2(1)): not a Saturday, Sunday, Christmas Day, Good Friday or a
 * bank holiday in England. School holidays make no difference.
 */
public final class WorkingDays {

    /** First-class post is taken as given on the second working day after posting. */
    static final int POST_TAKES = 2; // 2012 Regs reg 6(11), 15(11), 24(11)

    private final Set<LocalDate> bankHolidays;
    private final Optional<LocalDate> knownUntil;

    private WorkingDays(Set<LocalDate> bankHolidays, Optional<LocalDate> knownUntil) {
        this.bankHolidays = bankHolidays;
        this.knownUntil = knownUntil;
    }

    /** The bank holidays of England that are known: 2012 to 2028. */
    public static WorkingDays ofEngland() {
        return England.KNOWN;
    }

    /** Working days by a list of bank holidays that is complete for every date to be counted. */
    public static WorkingDays without(Collection<LocalDate> bankHolidays) {
        return new WorkingDays(Set.copyOf(new HashSet<>(bankHolidays)), Optional.empty());
    }

    /** Whether a day is none of those that do not count. */
    public boolean isWorkingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case FRIDAY -> !isChristmas(day) && !isGoodFriday(day) && !bankHolidays.contains(day);
            default -> !isChristmas(day) && !bankHolidays.contains(day);
        };
    }

    /** The {@code n}th working day after a day, which is itself day 0. */
    public Reached nthWorkingDayAfter(LocalDate day, int n) {
        var at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            if (knownUntil.isPresent() && at.isAfter(knownUntil.get())) {
                return new Reached.Unknown(new Need.BankHolidays(at.getYear()));
            }
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return new Reached.Day(at, false);
    }

    /** The day on which something posted first class is taken as given. */
    public Reached deemedGiven(LocalDate posted) {
        return nthWorkingDayAfter(posted, POST_TAKES);
    }

    private static boolean isChristmas(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 25;
    }

    private static boolean isGoodFriday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.equals(Easter.goodFriday(day.getYear()));
    }

    /** As proclaimed, with the one-off days of 2012, 2020, 2022 and 2023. */
    private static final class England {
        private static final String[] BANK_HOLIDAYS = {
            "2012 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
            "2013 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
            "2014 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
            "2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
            "2016 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
            "2017 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
            "2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
            "2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
            "2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
            "2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
            "2022 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
            "2023 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
            "2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
            "2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
            "2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
            "2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
            "2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
        };

        static final WorkingDays KNOWN = read();

        private static WorkingDays read() {
            var days = new HashSet<LocalDate>();
            for (var year : BANK_HOLIDAYS) {
                var monthsAndDays = year.split(" ", -1);
                for (int i = 1; i < monthsAndDays.length; i++) {
                    days.add(LocalDate.parse(monthsAndDays[0] + "-" + monthsAndDays[i]));
                }
            }
            var last =
                    LocalDate.of(
                            days.stream().mapToInt(LocalDate::getYear).max().orElseThrow(), 12, 31);
            return new WorkingDays(Set.copyOf(days), Optional.of(last));
        }
    }
}
