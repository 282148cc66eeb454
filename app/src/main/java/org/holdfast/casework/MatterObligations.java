package org.holdfast.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.OrganisationId;
import org.holdfast.duty.CaseFactRules;
import org.holdfast.duty.CaseReference;
import org.holdfast.duty.Duties;
import org.holdfast.duty.Obligation;
import org.holdfast.duty.Owed;
import org.holdfast.duty.WorkList;
import org.holdfast.organisation.Organisations;
import org.holdfast.organisation.SchoolCalendars;
import org.holdfast.pupil.Pupils;
import org.holdfast.statute.Case;
import org.holdfast.statute.Duty;
import org.holdfast.statute.School;
import org.holdfast.statute.law.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is owed in a matter: counted by the one clock, kept on the lists of work. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MatterObligations {
    private final Pupils pupils;
    private final Organisations organisations;
    private final SchoolCalendars calendars;
    private final Duties duties;

    MatterObligations(
            Pupils pupils, Organisations organisations, SchoolCalendars calendars, Duties duties) {
        this.pupils = pupils;
        this.organisations = organisations;
        this.calendars = calendars;
        this.duties = duties;
    }

    /** What stands round a matter of the kind. */
    public Setting setting(MatterKind kind, Matter matter) {
        var school = organisations.school(matter.school());
        var facts = pupils.facts(matter.pupil(), matter.begun().on());
        return new Setting(
                school,
                facts,
                switch (kind.countedOn()) {
                    case SCHOOLS -> calendars.of(matter.school());
                    case AUTHORITYS -> calendars.of(school.authority().id());
                },
                facts.homeAuthority()
                        .filter(code -> !code.equals(school.authority().code()))
                        .flatMap(organisations::authority)
                        .map(authority -> authority.id().organisation()));
    }

    /** Works out what is owed and brings the lists of work to it. */
    public void workOut(MatterKind kind, Matter matter, String why) {
        duties.reconcile(
                reference(matter),
                matter.pupil(),
                matter.school(),
                obligations(kind, matter, setting(kind, matter)),
                why);
    }

    /** What is owed, beside how it stands today. */
    public List<Owed> owed(MatterKind kind, Matter matter, Setting setting) {
        return Owed.of(obligations(kind, matter, setting), duties.of(reference(matter)));
    }

    private static CaseReference reference(Matter matter) {
        return new CaseReference(matter.id().value(), "/matters/" + matter.id().value());
    }

    private static List<Obligation> obligations(MatterKind kind, Matter matter, Setting setting) {
        var seen = new HashMap<String, Integer>();
        var owed = new ArrayList<Obligation>();
        for (var duty : duties(kind, matter, setting)) {
            var list = Obligation.listOf(duty);
            var one = Obligation.of(duty, list, office(list, setting));
            var before = seen.merge(one.rule() + one.occurrence(), 1, Integer::sum);
            var apart = before == 1 ? one : one.apart(before);
            owed.add(kind.done(duty, matter).map(apart::doneOn).orElse(apart));
        }
        owed.addAll(kind.besides(matter, setting));
        return owed;
    }

    /** What the clock makes of the matter; nothing where the law does not reach the school. */
    static List<Duty> duties(MatterKind kind, Matter matter, Setting setting) {
        var school = setting.school();
        return CaseFactRules.kind(school).stream()
                .map(known ->
                        Clock.of(
                                new Case(
                                        Case.Days.of(setting.calendar()),
                                        new School(known, school.authority().code().value()),
                                        CaseFactRules.pupil(
                                                setting.facts(), school.authority().code()),
                                        List.of(),
                                        kind.events(matter))))
                .flatMap(findings ->
                        Stream.concat(findings.duties().stream(), findings.prudent().stream()))
                .filter(duty -> kind.owed(duty, matter))
                .toList();
    }

    private static Optional<OrganisationId> office(WorkList list, Setting setting) {
        return switch (list) {
            case SCHOOL, GOVERNING_BOARD -> Optional.of(setting.school().id().organisation());
            case AUTHORITY -> Optional.of(setting.school().authority().id().organisation());
            case HOME_AUTHORITY -> setting.homeAuthority();
            case FAMILY -> Optional.empty();
        };
    }
}
