package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.explanation.Distance;
import org.holdfast.explanation.Explanation;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Words;

/**
 * One duty as the answer shows it.
 *
 * @param when {@code By Tuesday 2 December 2025}
 * @param distance {@code in 9 school days}; empty where there is no day
 * @param what in a plain sentence
 * @param check the date or the law is to be checked
 * @param force must, should, practice or may
 * @param why how the date was reached
 * @param sureness how sure it is that it is owed
 */
record Line(
        Group group,
        String rule,
        Optional<LocalDate> day,
        String when,
        String distance,
        String what,
        boolean check,
        String force,
        Explanation why,
        String sureness) {

    /**
     * A duty in words.
     *
     * @param onlyIf a clause before the sentence, such as "If you write to them:"; perhaps empty
     * @param note something more to know, shown with the reasons; perhaps empty
     * @param assumed the date counts from a day that was not known
     */
    record About(String onlyIf, String note, boolean assumed) {
        static final About NOTHING = new About("", "", false);
    }

    static Line of(Duty duty, LocalDate today, SchoolCalendar calendar, About about) {
        var shownAs = duty.rule().authority().shownAs();
        var why = Explanation.of(duty);
        var sentence = Sentences.of(duty);
        return new Line(
                Group.of(duty),
                duty.rule().id(),
                duty.date(),
                when(duty.timing()),
                duty.date().map(day -> Distance.words(day, today, calendar)).orElse(""),
                about.onlyIf().isEmpty()
                        ? sentence
                        : about.onlyIf()
                                + " "
                                + Character.toLowerCase(sentence.charAt(0))
                                + sentence.substring(1),
                duty.isProvisional() || about.assumed() || shownAs.equals("check"),
                why.force(),
                about.note().isEmpty() ? why : why.and(about.note()),
                why.sureness(shownAs));
    }

    private static String when(Timing timing) {
        return switch (timing) {
            case Timing.WithoutDelay(var since) -> "At once, from " + Words.inFull(since);
            case Timing.By(var last) -> "By " + Words.inFull(last);
            case Timing.ByAim(var target) -> "If possible by " + Words.inFull(target);
            case Timing.BeforeIfPracticable(var day) -> "If possible before " + Words.inFull(day);
            case Timing.From(var first, var until) ->
                    "From "
                            + Words.inFull(first)
                            + until.filter(last -> !last.equals(first))
                                    .map(last -> " to " + Words.inFull(last))
                                    .orElse("");
            case Timing.NotBefore(var earliest) -> "Not before " + Words.inFull(earliest);
            case Timing.On(var days) -> on(days);
            case Timing.NoFixedDate() -> "No date in law";
            case Timing.Waiting(var need) -> "Not known yet: needs " + need.words();
        };
    }

    private static String on(List<LocalDate> days) {
        return days.size() == 1
                ? "On " + Words.inFull(days.getFirst())
                : "On %d school days, from %s to %s"
                        .formatted(
                                days.size(),
                                Words.inFull(days.getFirst()),
                                Words.inFull(days.getLast()));
    }

    /** Whether its day has come and gone, and it is not one that goes on. */
    boolean isOver() {
        return distance.endsWith("ago") && !when.startsWith("From");
    }

    /** A mark beside the date: what it is when it is not plainly a duty. */
    public String mark() {
        if (check) {
            return "check";
        }
        return switch (force) {
            case "should" -> "guidance";
            case "practice" -> "good practice";
            case "may" -> "your right";
            default -> "";
        };
    }
}
