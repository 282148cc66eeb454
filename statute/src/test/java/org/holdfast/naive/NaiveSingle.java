package org.holdfast.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.naive.Told.Alone;
import org.holdfast.naive.Told.Fact;

/** The naive clock on what stands by itself. */
final class NaiveSingle {
    private final NaiveClock clock;

    NaiveSingle(NaiveClock clock) {
        this.clock = clock;
    }

    void take(Told.Single s) {
        var id = s.id();
        var day = s.date();
        var from2024 = !day.isBefore(LocalDate.of(2024, 8, 19));
        var from2026 = !day.isBefore(LocalDate.of(2026, 7, 26));
        var from2013 = !day.isBefore(LocalDate.of(2013, 1, 1));
        var age = NaiveDays.ofCompulsorySchoolAge(clock.given.child().born(), day);
        switch (s.kind()) {
            case OFF_SITE -> {
                clock.add("OSD-1", id, "by", clock.days.before(day, 3));
                if (from2013) {
                    clock.prudent("OSD-2", id, "by_aim", Optional.of(day.plusDays(30)));
                } else {
                    clock.add("OSD-2", id, "by", day.plusDays(30));
                }
                s.other().ifPresent(met -> reviewed(id, met));
            }
            case OFF_SITE_REVIEW -> reviewed(id, s.other().orElse(day.plusDays(42)));
            case OFF_SITE_REVIEW_REQUEST -> {
                if (s.other().filter(last -> !last.isBefore(day.minusDays(70))).isPresent()) {
                    clock.flag("OSD-5", id, "REVIEWED_LATELY");
                } else if (from2013) {
                    clock.add("OSD-5", id, "without_delay", day);
                }
            }
            case EHC_REQUEST -> {
                clock.add("EHC-1", id, "by", day.plusDays(42));
                clock.add("EHC-2", id, "by", day.plusDays(112));
                clock.add("EHC-3", id, "by", day.plusDays(140));
            }
            case EHC_DRAFT -> clock.add("EHC-4", id, "not_before", day.plusDays(14));
            case EHC_MEETING -> {
                clock.add("EHC-6", id, "by", day.plusDays(14));
                clock.add("EHC-7", id, "by", day.plusDays(28));
                clock.prudent("EHC-8", id, "by", Optional.of(day.plusDays(84)));
            }
            case EHC_ADVICE -> clock.add("EHC-5", id, "by", day.plusDays(42));
            case EHC_MEETING_ARRANGED -> clock.add("EHC-6", id, "by", day.minusDays(14));
            case EHC_AMENDMENT -> {
                clock.add("EHC-8", id, "by", day.plusDays(56));
                clock.add("EHC-9", id, "not_before", day.plusDays(14));
            }
            case EHC_PLAN -> clock.add("EHC-10", id, "by", months(day, 12));
            case EHC_PHASE_16 -> clock.add("EHC-10", id, "by", LocalDate.of(day.getYear(), 3, 31));
            case EHC_PHASE_OTHER ->
                    clock.add("EHC-10", id, "by", LocalDate.of(day.getYear(), 2, 15));
            case EHC_REASSESSMENT -> clock.add("EHC-11", id, "by", day.plusDays(15));
            case EHC_REASSESSMENT_AGREED -> clock.add("EHC-11", id, "by", day.plusDays(98));
            case EHC_MOVES -> moves(s);
            case EHC_DECISION ->
                    clock.add(
                            "EHC-13",
                            id,
                            "by",
                            s.other()
                                    .map(certificate ->
                                            later(months(day, 2), months(certificate, 1)))
                                    .orElse(months(day, 2)));
            case IN_YEAR -> {
                clock.add("ADM-1", id, "by_aim", clock.days.after(day, 10));
                clock.add("ADM-1", id, "by", clock.days.after(day, 15));
            }
            case FAIR_ACCESS -> {
                clock.add("FAP-2", id, "by", clock.days.after(day, 20));
                if (clock.given.child().is(Fact.LOOKED_AFTER)
                        || clock.given.child().is(Fact.HAS_EHC_PLAN)) {
                    clock.flag("FAP-4", id, "NOT_FOR_FAIR_ACCESS");
                }
            }
            case MANAGED_MOVE, MANAGED_MOVE_ON_TRIAL -> {
                clock.prudent("MM", id, "before_if_practicable", Optional.of(day));
                if (clock.given.child().is(Fact.HAS_EHC_PLAN)) {
                    clock.add("MM", id, "by", day.minusDays(1));
                }
                if (from2026 && s.kind() == Alone.MANAGED_MOVE_ON_TRIAL) {
                    clock.flag("MM", id, "NO_TRIAL_PERIOD");
                }
            }
            case PART_TIME, PART_TIME_FOR_BEHAVIOUR -> {
                clock.prudent("PTT", id, "by_aim", Optional.of(day.plusDays(42)));
                if (s.other().isEmpty()) {
                    clock.flag("PTT", id, "PART_TIME_NOT_AGREED");
                }
                if (s.kind() == Alone.PART_TIME_FOR_BEHAVIOUR) {
                    clock.flag("PTT", id, "PART_TIME_FOR_BEHAVIOUR");
                }
                if (List.of(Fact.HAS_SOCIAL_WORKER, Fact.HAS_EHC_PLAN).stream()
                        .anyMatch(clock.given.child()::is)) {
                    clock.add("PTT", id, "without_delay", day);
                }
            }
            case SEPARATION -> {
                clock.add("SEP", id, "without_delay", day);
                if (age) {
                    clock.undated("SA19", id);
                }
            }
            case EXCLUDED_TWICE -> {
                if (age && !clock.given.child().is(Fact.HAS_EHC_PLAN)) {
                    var twoYears = months(day, 24);
                    clock.lines.add(
                            "ADM-3 "
                                    + id
                                    + " from "
                                    + day
                                    + " until "
                                    + (twoYears.getDayOfMonth() == day.getDayOfMonth()
                                            ? twoYears.minusDays(1)
                                            : twoYears));
                }
            }
            case HOME_EDUCATION -> {
                if (from2024) {
                    clock.add("EHE-1", id, "not_before", day.plusDays(1));
                }
            }
            case DELETED -> {
                if (from2024) {
                    clock.add("REG-2", id, "without_delay", day);
                }
            }
            case ENTERED -> {
                if (from2024) {
                    clock.add("DAT-5", id, "by", day.plusDays(5));
                }
            }
            case SICK -> {
                if (from2024) {
                    clock.add("DAT-5", id, "without_delay", day);
                }
            }
        }
    }

    private void reviewed(String id, LocalDate met) {
        clock.add("OSD-3", id, "by", met.minusDays(6));
        clock.add("OSD-4", id, "by", met.plusDays(6));
    }

    /** Known on the third day or else on the day itself; transferred and reviewed on the second. */
    private void moves(Told.Single s) {
        var afterKnowing = clock.days.workingDay(s.third().orElse(s.date()), 15);
        clock.add("EHC-12", s.id(), "by", later(s.date(), afterKnowing));
        if (s.other().isEmpty()) {
            clock.lines.add("EHC-12 " + s.id() + " waiting");
        } else {
            var transferred = s.other().get();
            clock.add("EHC-12", s.id(), "by", transferred.plusDays(42));
            clock.add(
                    "EHC-12", s.id(), "by", later(months(transferred, 12), months(transferred, 3)));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Month by month, so that a month without such a day gives its last. */
    private static LocalDate months(LocalDate day, int months) {
        var month = day.getMonthValue() - 1 + months;
        var first = LocalDate.of(day.getYear() + month / 12, month % 12 + 1, 1);
        return first.plusDays(Math.min(day.getDayOfMonth(), first.lengthOfMonth()) - 1L);
    }
}
