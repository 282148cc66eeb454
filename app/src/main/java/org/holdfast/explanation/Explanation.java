package org.holdfast.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Particular;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Step;
import org.holdfast.statute.calendar.Words;

/**
 * Why a date is what it is, kept as it was worked out, so that it can be read years later.
 *
 * @param because what happened
 * @param happened the day on which it did, where that is known
 * @param count in words: "15 school days after Monday 10 November 2025"
 * @param lines the days counted, week by week with the running total, and the days passed over with
 *     their reason
 * @param calendar whose calendar they were counted on; empty where no school days were
 * @param force must, should, practice or may, whether or not the words were read in the source;
 *     empty for local policy
 * @param citation where the rule is written
 * @param version since when the rule has had this form, and what was new; empty for local policy
 * @param ifLate what follows when it is done late
 * @param readings other dates that could be argued for
 * @param notes anything more to know
 */
public record Explanation(
        String because,
        Optional<LocalDate> happened,
        String count,
        List<Line> lines,
        String calendar,
        String force,
        String citation,
        String version,
        String ifLate,
        List<Reading> readings,
        List<String> notes) {

    public Explanation {
        lines = List.copyOf(lines);
        readings = List.copyOf(readings);
        notes = List.copyOf(notes);
    }

    /**
     * One line of the count.
     *
     * @param total the running total at the end of the line; 0 for days passed over
     * @param reason why the days were passed over; empty for days counted
     */
    public record Line(LocalDate first, LocalDate last, int total, String reason) {

        public boolean counted() {
            return total > 0;
        }
    }

    /**
     * Another reading of the law, and the date on it.
     *
     * @param words the reading
     * @param point its number among the points that lawyers argue about
     * @param question the point
     */
    public record Reading(LocalDate date, String words, String point, String question) {}

    /** The explanation that the statutory clock gives. */
    public static Explanation of(Duty duty) {
        var derivation = duty.derivation();
        return new Explanation(
                derivation.because(),
                duty.basis().origin().day() instanceof Reached.Day(var day, var _)
                        ? Optional.of(day)
                        : Optional.empty(),
                derivation.count(),
                derivation.steps().stream().map(Explanation::line).toList(),
                duty.basis().count().countedOn().map(SchoolCalendar::name).orElse(""),
                duty.authority().force().name().toLowerCase(Locale.ROOT),
                derivation.law().citation(),
                derivation.law().version().map(Explanation::version).orElse(""),
                duty.rule().ifLate(),
                derivation.readings().stream()
                        .map(reading ->
                                new Reading(
                                        reading.date(),
                                        reading.reading(),
                                        reading.point().id(),
                                        reading.point().question()))
                        .toList(),
                duty.particulars().stream()
                        .map(Explanation::note)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** This explanation with one note more. */
    public Explanation and(String note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Explanation(
                because, happened, count, lines, calendar, force, citation, version, ifLate,
                readings, more);
    }

    /**
     * How sure it is that it is owed, in words.
     *
     * @param shownAs how a page marks it: {@code check} where the text itself was not read
     */
    public String sureness(String shownAs) {
        var words =
                switch (force) {
                    case "must" -> "The law says that it must be done.";
                    case "should" ->
                            "Statutory guidance says that it should be done: depart from it only for a good reason.";
                    case "practice" -> "It is usual practice, not law.";
                    case "may" -> "It is a right or a power, with a limit on when it can be used.";
                    default -> "It is local policy.";
                };
        return shownAs.equals("check")
                ? words + " Check the wording: we have not read it in the source itself."
                : words;
    }

    private static Line line(Step step) {
        return switch (step) {
            case Step.Counted(var first, var last, var total) -> new Line(first, last, total, "");
            case Step.Passed(var first, var last, var reason) -> new Line(first, last, 0, reason);
        };
    }

    private static String version(org.holdfast.statute.Rule.Version version) {
        return "in force for exclusions from "
                + Words.inFull(version.from())
                + (version.words().isEmpty() ? "" : ": " + version.words());
    }

    private static Optional<String> note(Particular particular) {
        return switch (particular) {
            case Particular.Alternative _ -> Optional.empty();
            case Particular.Note(var words) -> Optional.of(words);
            case Particular.PutOff(var date, var under) ->
                    Optional.of("It was put off to " + Words.inFull(date) + " under " + under);
            case Particular.LatestArguable(var date) ->
                    Optional.of("A later day could be argued for: " + Words.inFull(date));
            case Particular.EndsOnCancellation(var date) ->
                    Optional.of(
                            "It fell away when the exclusion was cancelled on "
                                    + Words.inFull(date));
            case Particular.NoticeTakenAsGiven(var date) ->
                    Optional.of("The notice is taken as given on " + Words.inFull(date));
            case Particular.ApplicationTakenAsMade(var date) ->
                    Optional.of("The application is taken as made on " + Words.inFull(date));
            case Particular.NotificationTakenAsGiven(var date) ->
                    Optional.of("The notification is taken as given on " + Words.inFull(date));
            case Particular.Window(var days) ->
                    Optional.of("There are " + days + " school days in which to apply");
            case Particular.Pounds(var amount) -> Optional.of("The sum is £" + amount);
        };
    }
}
