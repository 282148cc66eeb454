package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.statute.Case;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Event;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.calendar.Words;
import org.holdfast.statute.law.Clock;

/** Puts what the statutory clock finds into the words of the last page. */
final class AnswerRules {
    private static final int FIRST_LINES = 3;

    /** What matters most, of the duties that the last event causes. */
    private static final List<String> FOREMOST =
            List.of(
                    "REC-1", "REC-2", "IRP-4", "IRP-1", "GOV-6", "GOV-5", "GOV-4", "GOV-2", "CAN-2",
                    "GOV-10", "EDU-4", "EDU-2", "EDU-3", "NOT-2", "NOT-1", "IRP-9", "OSD-1",
                    "OSD-3", "ADM-1", "FAP-2", "EHC-1", "EHC-3", "EHC-4", "EHC-6", "EHC-7", "REI-1",
                    "NOT-8", "REG-1", "TRI-1");

    private static final Set<String> FROM_THE_BOARD = Set.of("GOV-2", "GOV-4", "GOV-5", "GOV-6");

    private final Answers answers;
    private final Kind kind;
    private final Case given;
    private final LocalDate today;

    private AnswerRules(Answers answers, Kind kind, Case given, LocalDate today) {
        this.answers = answers;
        this.kind = kind;
        this.given = given;
        this.today = today;
    }

    static Answer of(Answers answers, Kind kind, Case given, LocalDate today) {
        return new AnswerRules(answers, kind, given, today).answer();
    }

    private Answer answer() {
        var found = asked(Clock.of(given));
        var lines =
                Stream.concat(owed(found).stream().map(this::line), ifYouWrite(found).stream())
                        .sorted(Comparator.comparing(line -> line.day().orElse(LocalDate.MAX)))
                        .toList();
        var groups =
                Arrays.stream(Group.values())
                        .map(group ->
                                new Answer.Grouped(
                                        group,
                                        lines.stream()
                                                .filter(line -> line.group() == group)
                                                .toList()))
                        .filter(grouped -> !grouped.lines().isEmpty())
                        .toList();
        return new Answer(
                kind,
                first(found, lines),
                groups,
                warnings(found),
                found.facts().stream()
                        .filter(Fact.Suspended.class::isInstance)
                        .map(Fact.Suspended.class::cast)
                        .findFirst()
                        .map(AnswerRules::totals),
                kind.countsSchoolDays() ? given.days().school().name() : "",
                kind.isExclusion() ? law(found) : "",
                today);
    }

    /** Without what a suspension just before it called for. */
    private static Findings asked(Findings all) {
        return new Findings(
                all.facts().stream().filter(fact -> !SuspensionBefore.isOf(fact.event())).toList(),
                asked(all.duties()),
                asked(all.prudent()),
                all.flags().stream().filter(flag -> !SuspensionBefore.isOf(flag.event())).toList());
    }

    private static List<Duty> asked(List<Duty> all) {
        return all.stream().filter(duty -> !SuspensionBefore.isOf(duty.event())).toList();
    }

    private static List<Duty> owed(Findings found) {
        return Stream.concat(found.duties().stream(), found.prudent().stream()).toList();
    }

    private Line line(Duty duty) {
        return Line.of(duty, today, given.days().school(), about(duty));
    }

    private Line.About about(Duty duty) {
        if (answers.one("when-board").equals("unknown")
                && FROM_THE_BOARD.contains(duty.rule().id())) {
            return new Line.About(
                    "",
                    "You did not know when the governors were told. This counts from the day of the"
                            + " decision, the earliest that it can have been. If they were told"
                            + " later, the last day is later.",
                    true);
        }
        return Line.About.NOTHING;
    }

    /** What the governors would owe if the parent wrote to them, who has not. */
    private List<Line> ifYouWrite(Findings found) {
        if (!(given.events().getLast() instanceof Event.Suspension suspension)
                || suspension.representations().isPresent()) {
            return List.of();
        }
        var written =
                new Event.Suspension(
                        suspension.id(),
                        suspension.decision(),
                        suspension.absence(),
                        suspension.examinationsLost(),
                        suspension.decision().boardInformed());
        var already = found.duties().stream().map(duty -> duty.rule().id()).toList();
        var events = new ArrayList<>(given.events());
        events.set(events.size() - 1, written);
        var asIf = new Case(given.days(), given.school(), given.pupil(), given.priorDays(), events);
        return asked(Clock.of(asIf).duties()).stream()
                .filter(duty -> !already.contains(duty.rule().id()))
                .map(duty -> {
                    var about = about(duty);
                    return Line.of(
                            duty,
                            today,
                            given.days().school(),
                            new Line.About(
                                    "If you write to them,",
                                    Stream.of(
                                                    "You may write to the governors about the suspension. The law calls it making representations.",
                                                    about.note())
                                            .filter(words -> !words.isEmpty())
                                            .collect(Collectors.joining(" ")),
                                    about.assumed()));
                })
                .toList();
    }

    private static List<Line> first(Findings found, List<Line> lines) {
        var last = found.duties().isEmpty() ? "" : found.duties().getLast().event();
        var ofLast =
                found.duties(last).stream()
                        .map(duty -> duty.rule().id())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Boolean, List<String>> order =
                FOREMOST.stream().collect(Collectors.partitioningBy(ofLast::contains));
        var rules = new ArrayList<String>();
        rules.addAll(order.getOrDefault(true, List.of()));
        rules.addAll(order.getOrDefault(false, List.of()));
        return rules.stream()
                .flatMap(rule -> lines.stream().filter(line -> line.rule().equals(rule)).limit(1))
                .filter(line -> line.day().isPresent())
                .sorted(Comparator.comparing(Line::isOver))
                .limit(FIRST_LINES)
                .toList();
    }

    private List<String> warnings(Findings found) {
        return found.flags().stream()
                .map(AnswerRules::warning)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> warning(Flag flag) {
        return switch (flag.name()) {
            case UNLAWFUL_OVER_45 ->
                    Optional.of(
                            "This is not lawful. With it, the child would be suspended for more than 45 school days in one school year, and no school has the power to do that.");
            case NO_MEETING_UNLESS_REPRESENTATIONS ->
                    Optional.of(
                            "The governors need not meet unless you write to them. If you write, they must.");
            case NOT_COMPULSORY_SCHOOL_AGE ->
                    Optional.of(
                            "The child is not of compulsory school age, so nobody has to arrange education from the sixth day.");
            case YEAR_11_EXAMS_FINISHED ->
                    Optional.of(
                            "The child’s last exam is over, so nobody has to arrange education from the sixth day.");
            case CANCELLATION_NOT_PERMITTED ->
                    Optional.of(
                            "The headteacher has no power to cancel this exclusion any more, so everything below still counts.");
            case OUT_OF_TIME ->
                    Optional.of(
                            "The request for a review came after the last day. No review may be arranged.");
            case LATE_NOT_VOID ->
                    Optional.of(
                            "The governors decided after their last day. Their decision still counts, but being late is a fault you can complain about.");
            case LAW_CHANGED_BETWEEN ->
                    Optional.of(
                            "The law changed between the decision and the first day out. These dates follow the law of the first day out.");
            case PLAN_CAPS_HOURS ->
                    Optional.of(
                            "The child’s education, health and care plan limits the hours, so full-time education is not owed.");
            case REVIEW_WAIVED ->
                    Optional.of(
                            "Notice was given that no review will be asked for, so nobody can ask for one any more.");
            case MEETING_AFTER_LIMIT ->
                    Optional.of(
                            "The governors’ meeting is fixed for a day after their last day. It must still be held, but being late is a fault you can complain about.");
            case EXTENSION_NOT_PERMITTED ->
                    Optional.of("The law of that time does not allow this date to be put off.");
            case NO_RIGHT_TO_REMOTE_MEETING ->
                    Optional.of(
                            "The law of that time gives no right to a meeting by video. The governors may still agree to one.");
            case REVIEWED_LATELY ->
                    Optional.of("There was a review a short time ago, so none is owed so soon.");
            case NO_TRIAL_PERIOD ->
                    Optional.of(
                            "A managed move is for good. To try a school out first, an off-site direction is used.");
            case PART_TIME_NOT_AGREED ->
                    Optional.of(
                            "A part-time timetable that no parent has agreed to is an unlawful exclusion.");
            case PART_TIME_FOR_BEHAVIOUR ->
                    Optional.of("A part-time timetable must never be used to manage behaviour.");
            case NOT_FOR_FAIR_ACCESS ->
                    Optional.of(
                            "This child is to be given the place outright and not through the fair access protocol.");
            case CONTESTED -> Optional.empty();
        };
    }

    private static Answer.Totals totals(Fact.Suspended fact) {
        return new Answer.Totals(
                fact.days().toString(),
                fact.termTotals().stream()
                        .map(term ->
                                new Answer.Total(term.period().name(), term.total().toString()))
                        .toList(),
                fact.yearTotals().stream()
                        .map(year ->
                                new Answer.Total(year.year().toString(), year.total().toString()))
                        .toList());
    }

    private static String law(Findings found) {
        return found.duties().stream()
                .findFirst()
                .map(Duty::law)
                .map(law ->
                        "the law as it stood on %s, last changed on %s (%s)"
                                .formatted(
                                        Words.inFull(law.occurred()),
                                        Words.inFull(law.latest().from()),
                                        law.latest().words()))
                .orElse("");
    }
}
