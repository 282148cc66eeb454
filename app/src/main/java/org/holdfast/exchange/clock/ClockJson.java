package org.holdfast.exchange.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.statute.Band;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Role;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.SchoolYear;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the clock found as JSON (section 6 of the format). */
public final class ClockJson {
    private static final String SCHEMA = "holdfast-clock-results/1";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ClockJson() {}

    /** One JSON object for all the cases. */
    public static String write(Map<String, Findings> findings) {
        var root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        var results = root.putObject("results");
        findings.forEach((id, found) -> write(found, results.putObject(id)));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void write(Findings findings, ObjectNode to) {
        var facts = to.putObject("facts");
        findings.facts().forEach(fact -> write(fact, facts.putObject(fact.event())));
        var duties = to.putArray("duties");
        findings.duties().stream()
                .filter(duty -> !(duty.timing() instanceof Timing.Waiting))
                .forEach(duty -> write(duty, duties.addObject()));
        var flags = to.putArray("flags");
        findings.flags().forEach(flag -> write(flag, flags.addObject()));
    }

    private static void write(Fact fact, ObjectNode to) {
        switch (fact) {
            case Fact.Suspended suspended -> {
                to.put("days", suspended.days().toDouble());
                var totals = to.putObject("term_totals");
                suspended
                        .termTotals()
                        .forEach(term -> totals.put(term.period().name(), term.total().toDouble()));
                to.put("school_year_total", suspended.yearTotals().getFirst().total().toDouble());
                to.put("band", word(suspended.band()));
                if (suspended.yearTotals().size() > 1) {
                    var years = to.putObject("school_year_totals");
                    suspended
                            .yearTotals()
                            .forEach(year -> years.put(word(year.year()), year.total().toDouble()));
                }
            }
            case Fact.Cancelled cancelled ->
                    to.put(
                            "days_out_in_school_year_when_cancelled",
                            cancelled.daysOut().toDouble());
            case Fact.Applied applied -> {
                to.put("made", applied.made().toString());
                to.put("in_time", applied.inTime());
            }
        }
    }

    private static void write(Flag flag, ObjectNode to) {
        to.put("rule", flag.rule());
        to.put("event", flag.event());
        to.put("flag", flag.name().name());
        to.put("detail", flag.detail());
    }

    private static void write(Duty duty, ObjectNode to) {
        to.put("rule", duty.rule().id());
        to.put("event", duty.event());
        to.put("owed_by", words(duty.owedBy()));
        if (!duty.owedTo().isEmpty()) {
            to.put("owed_to", words(duty.owedTo()));
        }
        write(duty.timing(), to);
        to.put("source", duty.source());
        to.put("standing", duty.shownAs());
        var derivation = duty.derivation();
        if (!derivation.steps().isEmpty()) {
            to.put("working", derivation.working());
        }
        duty.particulars().forEach(particular -> write(particular, to));
    }

    private static void write(Timing timing, ObjectNode to) {
        switch (timing) {
            case Timing.WithoutDelay(var since) -> date("without_delay", since, to);
            case Timing.By(var last) -> date("by", last, to);
            case Timing.ByAim(var target) -> date("by_aim", target, to);
            case Timing.BeforeIfPracticable(var day) -> date("before_if_practicable", day, to);
            case Timing.From(var first, var until) -> {
                date("from", first, to);
                until.ifPresent(last -> to.put("until", last.toString()));
            }
            case Timing.NotBefore(var earliest) -> date("not_before", earliest, to);
            case Timing.On(var days) -> {
                to.put("kind", "on");
                var dates = to.putArray("dates");
                days.forEach(day -> dates.add(day.toString()));
            }
            case Timing.NoFixedDate() -> {
                to.put("kind", "no_fixed_date");
                to.putNull("date");
            }
            case Timing.Waiting(var need) ->
                    throw new IllegalStateException("Not known yet: needs " + need.words());
        }
    }

    private static void date(String kind, LocalDate date, ObjectNode to) {
        to.put("kind", kind);
        to.put("date", date.toString());
    }

    private static void write(Particular particular, ObjectNode to) {
        switch (particular) {
            case Particular.Note(var words) ->
                    to.put(
                            "note",
                            to.has("note") ? to.get("note").stringValue() + "; " + words : words);
            case Particular.Alternative(var date, var point, var reading) ->
                    alternative(date, point.id() + ": if " + reading, to);
            case Particular.PutOff(var date, var under) ->
                    alternative(date, under + ": if it was necessary to put it off", to);
            case Particular.LatestArguable(var date) -> to.put("latest_arguable", date.toString());
            case Particular.EndsOnCancellation(var date) ->
                    to.put("ends_on_cancellation", date.toString());
            case Particular.NoticeTakenAsGiven(var date) ->
                    to.put("notice_taken_as_given", date.toString());
            case Particular.ApplicationTakenAsMade(var date) ->
                    to.put("application_taken_as_made", date.toString());
            case Particular.NotificationTakenAsGiven(var date) ->
                    to.put("notification_taken_as_given", date.toString());
            case Particular.Window(var schoolDays) -> to.put("window_school_days", schoolDays);
            case Particular.Pounds(var amount) -> to.put("amount_gbp", amount);
        }
    }

    private static void alternative(LocalDate date, String reading, ObjectNode to) {
        to.withArray("alternatives")
                .addObject()
                .put("date", date.toString())
                .put("reading", reading);
    }

    private static String words(List<Role> roles) {
        return roles.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("+"));
    }

    private static String word(Band band) {
        return switch (band) {
            case UP_TO_FIVE -> "upto5";
            case OVER_FIVE -> "over5";
            case OVER_FIFTEEN -> "over15";
        };
    }

    private static String word(SchoolYear year) {
        return year.toString();
    }
}
