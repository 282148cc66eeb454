package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.exclusion.Progress.NoticeGiven;
import org.holdfast.exclusion.governors.InviteeRules;
import org.holdfast.organisation.School;
import org.holdfast.organisation.SchoolKind;
import org.holdfast.pupil.Answer;
import org.holdfast.pupil.PupilFacts;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolCalendar;

/**
 * One exclusion with what the law makes of it.
 *
 * @param facts the pupil's, as at the day of the decision
 * @param duties what is owed because of it; what fell away with its cancellation is left out
 * @param totals of a suspension, with the whole of it served
 * @param words what is written about it
 */
public record OpenedCase(
        Exclusion exclusion,
        School school,
        PupilFacts facts,
        SchoolCalendar calendar,
        List<Duty> duties,
        Optional<Fact.Suspended> totals,
        Map<Grounds.Part, String> words) {
    private static final int FIFTY = 50; // 2012 Regs reg 6(7)(b)

    public OpenedCase {
        duties = List.copyOf(duties);
        words = Map.copyOf(words);
    }

    static OpenedCase of(
            Exclusion exclusion, CaseFiles.Opened opened, Map<Grounds.Part, String> words) {
        var file = opened.file();
        return new OpenedCase(
                exclusion,
                opened.school(),
                opened.facts(),
                file.map(CaseFile::calendar)
                        .orElseGet(() -> SchoolCalendar.unknown(opened.school().name())),
                file.map(known -> known.duties(exclusion)).orElse(List.of()).stream()
                        .filter(duty -> duty.endsOnCancellation().isEmpty())
                        .toList(),
                file.flatMap(known ->
                        known.findings(exclusion).facts().stream()
                                .filter(Fact.Suspended.class::isInstance)
                                .map(Fact.Suspended.class::cast)
                                .filter(fact ->
                                        fact.event().equals(CaseFile.eventId(exclusion.id())))
                                .findFirst()),
                words);
    }

    /** The duties of a rule. */
    public List<Duty> of(String rule) {
        return duties.stream().filter(duty -> duty.rule().id().equals(rule)).toList();
    }

    /** Whether one of the rules makes something owed. */
    public boolean owes(String... rules) {
        return duties.stream().anyMatch(duty -> List.of(rules).contains(duty.rule().id()));
    }

    /** The first day that one of the rules gives. */
    public Optional<LocalDate> day(String... rules) {
        return duties.stream()
                .filter(duty -> List.of(rules).contains(duty.rule().id()))
                .flatMap(duty -> duty.date().stream())
                .min(LocalDate::compareTo);
    }

    /** The days on which a rule makes something owed. */
    public List<LocalDate> days(String rule) {
        return of(rule).stream()
                .map(Duty::timing)
                .filter(Timing.On.class::isInstance)
                .flatMap(timing -> ((Timing.On) timing).days().stream())
                .toList();
    }

    /**
     * The limit that the board would have if representations were made (GOV-3): 50 school days
     * after it was told.
     */
    public Optional<LocalDate> limitIfAsked() {
        return exclusion
                .progress()
                .boardInformed()
                .map(told -> calendar.nthSchoolDayAfter(told, FIFTY))
                .filter(Reached.Day.class::isInstance)
                .map(reached -> ((Reached.Day) reached).date());
    }

    /** Who has to be invited to the governing board’s meeting (GOV-7). */
    public List<InviteeRules.Invited> invited() {
        var academy = school.kind() == SchoolKind.ACADEMY || school.kind() == SchoolKind.AP_ACADEMY;
        return InviteeRules.invited(
                new InviteeRules.Case(
                        exclusion.imposed().firstDay(),
                        academy,
                        facts.socialWorker() == Answer.YES,
                        facts.lookedAfter() == Answer.YES,
                        facts.homeAuthority()
                                .filter(home -> !home.equals(school.authority().code()))
                                .isPresent()));
    }

    /** Whether the governing board holds a meeting in this case. */
    public boolean boardMeets() {
        return owes("GOV-2", "GOV-4", "GOV-5", "GOV-6");
    }

    /** When and how the board’s notice of refusal was given. */
    public Optional<NoticeGiven> noticeOfDecision() {
        return exclusion.progress().decision().flatMap(Progress.BoardDecision::notice);
    }

    @Override
    public String toString() {
        return "OpenedCase[" + exclusion.id().value() + "]";
    }
}
