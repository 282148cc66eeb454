package org.holdfast.statute;

import java.time.LocalDate;

/** Something more that is known about a duty. */
public sealed interface Particular {

    /** Words to show beside it. */
    record Note(String words) implements Particular {}

    /** The date on another reading of a contested point. */
    record Alternative(LocalDate date, ContestedPoint point, String reading)
            implements Particular {}

    /** The day to which the law let it be put off, where that was necessary. */
    record PutOff(LocalDate date, String under) implements Particular {}

    /** A later date that could be argued for (AMB-8). */
    record LatestArguable(LocalDate date) implements Particular {}

    /** The duty existed when the exclusion was imposed and fell away on this day. */
    record EndsOnCancellation(LocalDate date) implements Particular {}

    /** The day on which notice of the governing board's decision is taken as given (CAL-7). */
    record NoticeTakenAsGiven(LocalDate date) implements Particular {}

    /** The day on which an application is taken as made (CAL-7). */
    record ApplicationTakenAsMade(LocalDate date) implements Particular {}

    /** The day on which the panel's notification is taken as given (CAL-7). */
    record NotificationTakenAsGiven(LocalDate date) implements Particular {}

    /** How many school days there are in which to apply (IRP-1). */
    record Window(int schoolDays) implements Particular {}

    /** A sum to be paid or adjusted. */
    record Pounds(int amount) implements Particular {}
}
