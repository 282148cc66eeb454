package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.Absence;
import org.holdfast.statute.calendar.SchoolDays;

/** What the head imposed. It is never edited: a suspension cannot be lengthened or shortened. */
public sealed interface Imposed {

    LocalDate decided();

    LocalDate firstDay();

    Kind kind();

    /** How a suspension runs. */
    enum Form {
        WHOLE_AND_HALF_DAYS,
        LUNCHTIMES
    }

    /**
     * A suspension.
     *
     * @param length as imposed, on the calendar of the day
     * @param standing the days out that count; on cancellation, those already served
     * @param examinationsLost public examinations or national curriculum tests that cannot be sat
     */
    record Suspension(
            LocalDate decided,
            Form form,
            List<Stretch> stretches,
            SchoolDays length,
            List<DayOut> standing,
            List<LocalDate> examinationsLost)
            implements Imposed {

        public Suspension {
            stretches = List.copyOf(stretches);
            standing = List.copyOf(standing);
            examinationsLost = List.copyOf(examinationsLost);
        }

        @Override
        public Kind kind() {
            return Kind.SUSPENSION;
        }

        @Override
        public LocalDate firstDay() {
            return stretches.getFirst().first();
        }

        /** The last day of it. */
        public LocalDate lastDay() {
            return stretches.getLast().last();
        }

        Absence absence() {
            return Stretch.absence(stretches, form);
        }

        Suspension losing(List<LocalDate> examinations) {
            return new Suspension(decided, form, stretches, length, standing, examinations);
        }

        Suspension standing(SchoolDays newLength, List<DayOut> days) {
            return new Suspension(decided, form, stretches, newLength, days, examinationsLost);
        }
    }

    /**
     * A permanent exclusion.
     *
     * @param takesEffect the day it takes place
     * @param firstDay the first school day out
     * @param follows the suspension it began straight after
     */
    record Permanent(
            LocalDate decided,
            LocalDate takesEffect,
            LocalDate firstDay,
            boolean singleIncident,
            Optional<ExclusionId> follows)
            implements Imposed {

        @Override
        public Kind kind() {
            return Kind.PERMANENT;
        }
    }
}
