package org.holdfast.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes one pupil's record: the state and, with it, what happened. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PupilRecords {
    static final String BY_HAND = "by hand";

    private final JdbcClient jdbc;
    private final RollTotals totals;
    private final Clock clock;

    PupilRecords(JdbcClient jdbc, RollTotals totals, Clock clock) {
        this.jdbc = jdbc;
        this.totals = totals;
        this.clock = clock;
    }

    void add(PupilId id, NewPupil pupil) {
        var legal = pupil.legalName();
        var preferred = pupil.preferredName().orElse(legal);
        jdbc.sql(
                        """
                        insert into pupil.pupil (id, legal_forename, legal_surname, middle_names, preferred_forename,
                          preferred_surname, former_surnames, date_of_birth, sex, upn, cohort, sort_key, search_keys)
                        values (:id, :forename, :surname, :middle, :preferredForename, :preferredSurname, :former,
                          :birth, :sex, :upn, :cohort, :sort, :keys)
                        """)
                .param("id", id.value())
                .param("forename", legal.forename())
                .param("surname", legal.surname())
                .param("middle", pupil.middleNames())
                .param("preferredForename", preferred.equals(legal) ? "" : preferred.forename())
                .param("preferredSurname", preferred.equals(legal) ? "" : preferred.surname())
                .param("former", pupil.formerSurnames().toArray(String[]::new))
                .param("birth", pupil.dateOfBirth())
                .param("sex", pupil.sex())
                .param("upn", pupil.upn().map(Upn::value).orElse(null))
                .param("cohort", cohort(pupil).orElse(null))
                .param("sort", NameKeys.sortKey(preferred.forename(), preferred.surname()))
                .param(
                        "keys",
                        NameKeys.of(
                                        List.of(legal.forename(), preferred.forename()),
                                        List.of(legal.surname(), preferred.surname()),
                                        pupil.formerSurnames())
                                .toArray(String[]::new))
                .update();
    }

    private static Optional<Integer> cohort(NewPupil pupil) {
        return pupil.yearGroup().flatMap(year -> YearGroups.cohort(year, pupil.from()));
    }

    void enrol(PupilId pupil, SchoolId school, String status, LocalDate from) {
        totals.change();
        jdbc.sql(
                        """
                        insert into pupil.enrolment (id, pupil_id, school_id, status, from_date, source, recorded_by, recorded_at)
                        select :id, :pupil, :school, :status, :from, :source, :by, :at
                        where not exists (select 1 from pupil.enrolment
                          where pupil_id = :pupil and school_id = :school and from_date = :from)
                        """)
                .param("id", UUID.randomUUID())
                .param("pupil", pupil.value())
                .param("school", school.value())
                .param("status", status)
                .param("from", from)
                .param("source", BY_HAND)
                .param("by", actor())
                .param("at", now())
                .update();
        event(pupil, "enrolled", from, "{\"school\": \"%s\"}".formatted(school.value()));
    }

    void characteristic(
            PupilId pupil, Characteristic characteristic, String value, LocalDate from) {
        totals.change();
        jdbc.sql(
                        """
                        insert into pupil.spell (id, pupil_id, kind, value, from_date, source, recorded_by, recorded_at)
                        values (:id, :pupil, :kind, :value, :from, :source, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("pupil", pupil.value())
                .param("kind", characteristic.key())
                .param("value", value)
                .param("from", from)
                .param("source", BY_HAND)
                .param("by", actor())
                .param("at", now())
                .update();
    }

    void event(PupilId pupil, String kind, LocalDate on, String details) {
        jdbc.sql(
                        """
                        insert into pupil.event (pupil_id, kind, happened_on, recorded_at, actor, details)
                        values (:pupil, :kind, :on, :at, :actor, :details::jsonb)
                        """)
                .param("pupil", pupil.value())
                .param("kind", kind)
                .param("on", on)
                .param("at", now())
                .param("actor", actor())
                .param("details", details)
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String actor() {
        return CurrentActor.get().reference();
    }
}
