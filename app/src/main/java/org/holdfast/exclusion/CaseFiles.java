package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.SchoolId;
import org.holdfast.duty.CaseFactRules;
import org.holdfast.organisation.Organisations;
import org.holdfast.organisation.School;
import org.holdfast.organisation.SchoolCalendars;
import org.holdfast.pupil.Answer;
import org.holdfast.pupil.PupilFacts;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.Pupils;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the clock needs to know about a pupil at a school. */
@Component
class CaseFiles {
    private final Pupils pupils;
    private final Organisations organisations;
    private final SchoolCalendars calendars;
    private final Exclusions exclusions;
    private final LocalPolicies policies;

    CaseFiles(
            Pupils pupils,
            Organisations organisations,
            SchoolCalendars calendars,
            Exclusions exclusions,
            LocalPolicies policies) {
        this.pupils = pupils;
        this.organisations = organisations;
        this.calendars = calendars;
        this.exclusions = exclusions;
        this.policies = policies;
    }

    /**
     * What stands round a decision about a pupil.
     *
     * @param file empty where the 2012 Regulations do not apply to the school
     * @param facts the pupil's, as at the day asked for
     */
    record Opened(
            School school,
            PupilFacts facts,
            LocalPolicy policy,
            Optional<CaseFile> file,
            List<Exclusion> own) {

        PupilStanding standing() {
            return CaseFiles.standing(facts);
        }
    }

    /**
     * Opens the pupil's file at the school, with the facts as at a day, and holds the pupil until
     * the transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Opened open(PupilId pupil, SchoolId at, LocalDate day) {
        var ground = ground(at);
        var facts = pupils.facts(pupil, day);
        var since = SchoolYear.of(day).first().minusYears(1);
        var elsewhere = exclusions.holdAndCountElsewhere(pupil, at, since);
        var own =
                exclusions.ofPupil(pupil).stream().filter(one -> one.school().equals(at)).toList();
        return opened(ground, facts, own, elsewhere);
    }

    /** What holds for every pupil of a school. */
    record Ground(School school, SchoolCalendar calendar, LocalPolicy policy) {}

    /** What holds for every pupil of the school. */
    @Transactional(propagation = Propagation.MANDATORY)
    Ground ground(SchoolId at) {
        var school = organisations.school(at);
        return new Ground(school, calendars.of(at), policies.of(school.authority().id()));
    }

    /** The file of a pupil of whom everything is known already. */
    Opened opened(
            Ground ground,
            PupilFacts facts,
            List<Exclusion> own,
            List<Exclusions.Elsewhere> elsewhere) {
        var school = ground.school();
        var file =
                CaseFactRules.kind(school)
                        .map(kind ->
                                new CaseFile(
                                        ground.calendar(),
                                        new org.holdfast.statute.School(
                                                kind, school.authority().code().value()),
                                        CaseFactRules.pupil(facts, school.authority().code()),
                                        own,
                                        elsewhere,
                                        offices(school, facts),
                                        ground.policy()));
        return new Opened(school, facts, ground.policy(), file, own);
    }

    private CaseFile.Offices offices(School school, PupilFacts facts) {
        return new CaseFile.Offices(
                school.id().organisation(),
                school.authority().id().organisation(),
                facts.homeAuthority()
                        .filter(code -> !code.equals(school.authority().code()))
                        .flatMap(organisations::authority)
                        .map(authority -> authority.id().organisation()));
    }

    static PupilStanding standing(PupilFacts facts) {
        var plan = facts.ehcPlan() == Answer.YES;
        return new PupilStanding(
                plan || facts.senSupport() == Answer.YES,
                plan,
                facts.lookedAfter() == Answer.YES,
                facts.socialWorker() == Answer.YES);
    }
}
