package org.holdfast.placement;

import static org.holdfast.casework.StepKind.NOTHING_YET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.casework.Matter;
import org.holdfast.casework.MatterKind;
import org.holdfast.casework.StepKind;
import org.holdfast.pupil.TimelineEntry;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Event;
import org.holdfast.web.Dates;
import org.holdfast.web.Question;
import org.springframework.stereotype.Component;

/**
 * Off-site direction: a pupil must attend elsewhere for a time so that behaviour improves (OSD-1 to
 * OSD-5; 2010 Regulations). It is not an exclusion and counts towards none of the limits.
 */
@Component
class OffSiteDirections implements MatterKind {
    private static final String DIRECTED = "directed";
    private static final String ENDED = "ended";
    private static final String REVIEW = "review-fixed";
    private static final String FURTHER = "/review-";
    private static final Set<Role> SCHOOL = Set.of(Role.HEADTEACHER, Role.SCHOOL_STAFF);

    @Override
    public String key() {
        return "off-site-direction";
    }

    @Override
    public String title() {
        return "Off-site direction";
    }

    @Override
    public String button() {
        return "Direct off site";
    }

    @Override
    public TimelineEntry.Kind timeline() {
        return TimelineEntry.Kind.SUPPORT;
    }

    @Override
    public Set<Role> seenBy() {
        return Set.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.EXCLUSIONS_OFFICER);
    }

    @Override
    public List<StepKind> steps() {
        return List.of(
                new StepKind(
                        DIRECTED,
                        "Direct a pupil off site",
                        "To improve behaviour, with the aims, the reviews and the end fixed from"
                                + " the start. The notice must leave two clear school days before"
                                + " the first day.",
                        Set.of(Role.HEADTEACHER),
                        Map.of(NOTHING_YET, DIRECTED),
                        _ -> directed()),
                step(
                        "notice-given",
                        "The written notice was given",
                        "To the parents and, where there is an EHC plan, to its local authority:"
                                + " address, whom to report to, number of days, reasons and aims,"
                                + " session and break times.",
                        List.of(StepKind.on("Day the notice was given"))),
                step(
                        REVIEW,
                        "Fix a review meeting",
                        "",
                        List.of(
                                StepKind.on("Day it was fixed"),
                                new Question.Day("meeting", "Day of the meeting", "")
                                        .orElse("Enter the day of the meeting"))),
                step(
                        "invited",
                        "The invitations went out",
                        "To the parents, the provider, the head, a governor and the plan’s local"
                                + " authority. They may send views in writing.",
                        List.of(StepKind.on("Day the invitations went out"))),
                step(
                        "review-held",
                        "The review meeting was held",
                        "",
                        List.of(
                                StepKind.on("Day of the meeting"),
                                new Question.One(
                                                "outcome",
                                                "What was decided",
                                                "",
                                                List.of(
                                                        new Question.Option(
                                                                "continue", "It goes on"),
                                                        new Question.Option("end", "It ends")))
                                        .orElse("Choose what was decided"),
                                new Question.Words("pupil", "What the child said", ""),
                                new Question.Words("reasons", "Reasons", "")
                                        .orElse("Enter the reasons"))),
                step(
                        "outcome-told",
                        "The outcome was told in writing",
                        "With reasons, within six days of the meeting.",
                        List.of(StepKind.on("Day it was told"))),
                new StepKind(
                        ENDED,
                        "The direction ended",
                        "",
                        SCHOOL,
                        Map.of(DIRECTED, ENDED),
                        _ ->
                                List.of(
                                        StepKind.on("Last day off site"),
                                        new Question.Words("came", "What came of it", ""))));
    }

    private static StepKind step(String key, String title, String intro, List<Question> questions) {
        return new StepKind(key, title, intro, SCHOOL, Map.of(DIRECTED, DIRECTED), _ -> questions);
    }

    private static List<Question> directed() {
        return List.of(
                StepKind.on("Day of the decision"),
                new Question.Day("first", "First day off site", "").orElse("Enter the first day"),
                new Question.Day("last", "Last day, as planned", "")
                        .orElse("Enter the last day: a direction has an end"),
                new Question.Words("place", "Where, and whom to report to", "")
                        .orElse("Say where it is"),
                new Question.Words("aims", "The aims", "").orElse("Say what the aims are"));
    }

    @Override
    public Optional<String> against(Matter.Step step, Optional<Matter> matter) {
        if (step.key().equals(DIRECTED)) {
            var first = step.day("first").orElse(step.on());
            return step.day("last").filter(first::isAfter).isPresent()
                    ? Optional.of("The last day cannot be before the first")
                    : first.isBefore(step.on())
                            ? Optional.of("The first day cannot be before the decision")
                            : Optional.empty();
        }
        var waiting = matter.flatMap(OffSiteDirections::waiting);
        return switch (step.key()) {
            case "invited", "review-held" ->
                    waiting.isEmpty()
                            ? Optional.of("Fix the review meeting first")
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The review meeting that was fixed and not yet held. */
    private static Optional<LocalDate> waiting(Matter matter) {
        return matter.all(REVIEW).size() > matter.all("review-held").size()
                ? matter.last(REVIEW).flatMap(step -> step.day("meeting"))
                : Optional.empty();
    }

    @Override
    public List<Event> events(Matter matter) {
        var id = matter.id().value().toString();
        var first = matter.begun().day("first").orElse(matter.begun().on());
        var meetings =
                matter.all(REVIEW).stream().flatMap(step -> step.day("meeting").stream()).toList();
        var events = new ArrayList<Event>();
        events.add(new Event.OffSiteDirection(id, first, meetings.stream().findFirst()));
        for (int number = 1; number < meetings.size(); number++) {
            events.add(
                    new Event.OffSiteDirection(
                            id + FURTHER + number, first, Optional.of(meetings.get(number))));
        }
        return events;
    }

    /** A further review brings its own invitations and outcome, and no second notice. */
    @Override
    public boolean owed(Duty duty, Matter matter) {
        return !duty.event().contains(FURTHER)
                || Set.of("OSD-3", "OSD-4").contains(duty.rule().id());
    }

    @Override
    public Optional<LocalDate> done(Duty duty, Matter matter) {
        var event = duty.event();
        var number =
                event.contains(FURTHER)
                        ? Integer.parseInt(
                                event.substring(event.indexOf(FURTHER) + FURTHER.length()))
                        : 0;
        return switch (duty.rule().id()) {
            case "OSD-1" -> matter.day("notice-given");
            case "OSD-2" -> nth(matter, "review-held", 0);
            case "OSD-3" -> nth(matter, "invited", number);
            case "OSD-4" -> nth(matter, "outcome-told", number);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> nth(Matter matter, String key, int number) {
        return matter.all(key).stream().skip(number).findFirst().map(Matter.Step::on);
    }

    @Override
    public String now(Matter matter, LocalDate today, Dates dates) {
        if (matter.stage().equals(ENDED)) {
            return "The direction ended on " + matter.day(ENDED).map(dates::full).orElse("") + ".";
        }
        var first = matter.begun().day("first").orElse(matter.begun().on());
        var runs =
                first.isAfter(today)
                        ? "Directed off site from " + dates.full(first) + "."
                        : "Off site since " + dates.full(first) + ".";
        return waiting(matter)
                .map(day -> runs + " The review meeting is on " + dates.full(day) + ".")
                .orElse(runs);
    }

    @Override
    public String happened(Matter.Step step, Dates dates) {
        return switch (step.key()) {
            case DIRECTED ->
                    "Directed off site from "
                            + step.day("first").map(dates::full).orElse("")
                            + step.day("last").map(day -> " to " + dates.full(day)).orElse("");
            case "notice-given" -> "The written notice was given";
            case REVIEW ->
                    "A review meeting was fixed for "
                            + step.day("meeting").map(dates::full).orElse("");
            case "invited" -> "The invitations to the review went out";
            case "review-held" ->
                    step.code("outcome").equals("end")
                            ? "The review meeting was held: the direction ends"
                            : "The review meeting was held: the direction goes on";
            case "outcome-told" -> "The outcome of the review was told in writing";
            default -> "The direction ended";
        };
    }
}
