package org.holdfast.exchange.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Role;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.Words;

/** Writes what the clock found, and why, for a person to read. */
public final class ClockWords {
    private static final String NOT_ADVICE =
            "This is a calculation from recorded dates. It is not legal advice.\n";

    private ClockWords() {}

    /** The duties of every case, each with its derivation. */
    public static String write(Map<String, Findings> findings) {
        var words = new StringBuilder();
        findings.forEach((id, found) -> write(Values.printable(id), found, words));
        words.append(NOT_ADVICE);
        return words.toString()
                .lines()
                .map(Values::printable)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void write(String id, Findings findings, StringBuilder to) {
        to.append(id).append('\n').append("=".repeat(id.length())).append("\n\n");
        findings.duties().forEach(duty -> write(duty, to));
        findings.flags()
                .forEach(flag ->
                        to.append(flag.rule())
                                .append("  ")
                                .append(flag.event())
                                .append("  ")
                                .append(flag.name())
                                .append(": ")
                                .append(flag.detail())
                                .append("\n\n"));
    }

    private static void write(Duty duty, StringBuilder to) {
        to.append(duty.rule().id()).append("  ").append(duty.event()).append("  ");
        to.append(duty.rule().title()).append('\n');
        to.append("When       ").append(when(duty.timing())).append('\n');
        to.append("Who        ").append(roles(duty.owedBy()));
        if (!duty.owedTo().isEmpty()) {
            to.append(", to ").append(roles(duty.owedTo()));
        }
        to.append('\n').append(duty.derivation().inWords());
        if (!duty.rule().ifLate().isEmpty()) {
            to.append("If late    ").append(duty.rule().ifLate()).append('\n');
        }
        duty.particulars().forEach(particular -> to.append(line(particular)));
        to.append('\n');
    }

    private static String line(Particular particular) {
        return switch (particular) {
            case Particular.Note(var words) -> "Note       " + words + "\n";
            case Particular.EndsOnCancellation(var date) ->
                    "Ended      " + Words.inFull(date) + ", cancelled\n";
            case Particular.PutOff(var date, var under) ->
                    "Or         " + Words.inFull(date) + " or later if necessary (" + under + ")\n";
            case Particular.LatestArguable(var date) ->
                    "Or         " + Words.inFull(date) + " could be argued for (AMB-8)\n";
            case Particular.Pounds(var amount) -> "Sum        £%,d\n".formatted(amount);
            case Particular.Window(var days) -> "Window     " + days + " school days\n";
            case Particular.NoticeTakenAsGiven(var date) -> "Given      " + given(date);
            case Particular.ApplicationTakenAsMade(var date) -> "Made       " + given(date);
            case Particular.NotificationTakenAsGiven(var date) -> "Notified   " + given(date);
            case Particular.Alternative _ -> "";
        };
    }

    private static String given(LocalDate date) {
        return "taken as on " + Words.inFull(date) + " (CAL-7)\n";
    }

    private static String when(Timing timing) {
        return switch (timing) {
            case Timing.WithoutDelay(var since) -> "without delay, from " + Words.inFull(since);
            case Timing.By(var last) -> "by " + Words.inFull(last);
            case Timing.ByAim(var target) -> "aim for " + Words.inFull(target);
            case Timing.BeforeIfPracticable(var day) ->
                    "before " + Words.inFull(day) + " if practicable";
            case Timing.From(var first, var until) ->
                    "from "
                            + Words.inFull(first)
                            + until.map(last -> " until " + Words.inFull(last)).orElse("");
            case Timing.NotBefore(var earliest) -> "not before " + Words.inFull(earliest);
            case Timing.On(var days) ->
                    "on " + days.stream().map(Words::inFull).collect(Collectors.joining(", "));
            case Timing.NoFixedDate() -> "no date is fixed in law";
            case Timing.Waiting(var need) -> "not known yet: needs " + need.words();
        };
    }

    private static String roles(List<Role> roles) {
        return roles.stream().map(Role::words).collect(Collectors.joining(", "));
    }
}
