package org.holdfast.exclusion.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.holdfast.casework.Matters;
import org.holdfast.exclusion.assessment.AssessmentOutcomes;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of the permanent exclusions of a school year: issued, standing, reinstated,
 * cancelled, and withdrawn after a challenge, which is counted apart and never as one that stands
 * (S4-23, S16-05); beside them the outcomes of pre-exclusion assessments (S4-21).
 */
@Service
class ShowCounts {
    private static final String ASSESSMENT = "pre-exclusion-assessment";

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Clock clock;

    ShowCounts(JdbcClient jdbc, Matters matters, Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * Permanent exclusions that began in the year, at schools that the person sees.
     *
     * @param standing neither cancelled nor reinstated
     * @param withdrawn cancelled, with a challenge that ended in it
     * @param cancelled cancelled without one
     */
    record Counts(int issued, int standing, int reinstated, int cancelled, int withdrawn) {}

    /** How many challenges there were, of suspensions and permanent exclusions. */
    record Challenges(int made, int open) {}

    /** How many pre-exclusion assessments came to the same. */
    record Assessed(String words, int number) {}

    /** The page. */
    record View(
            SchoolYear year, Counts permanent, Challenges challenges, List<Assessed> assessments) {}

    @Transactional(readOnly = true)
    View show(Optional<Integer> start) {
        if (!(CurrentActor.get() instanceof Actor.Person person)
                || !(person.holds(Role.EXCLUSIONS_OFFICER) || person.holds(Role.HEADTEACHER))) {
            throw new NotAllowed();
        }
        var year = start.map(SchoolYear::new).orElseGet(() -> SchoolYear.of(LocalDate.now(clock)));
        return new View(year, counts(year), challenges(year), assessed(year));
    }

    private List<Assessed> assessed(SchoolYear year) {
        var numbers = new LinkedHashMap<String, Integer>();
        matters.outcomes(ASSESSMENT, year.first(), year.first().plusYears(1))
                .forEach(one ->
                        numbers.merge(
                                AssessmentOutcomes.words(one.step(), one.result()),
                                one.number(),
                                Integer::sum));
        return numbers.entrySet().stream()
                .map(one -> new Assessed(one.getKey(), one.getValue()))
                .toList();
    }

    private Counts counts(SchoolYear year) {
        return jdbc.sql(
                        """
                        with issued as (
                          select e.state, exists (select 1 from exclusion.event v where v.exclusion_id = e.id
                            and v.kind = 'challenge_closed' and v.details ->> 'result' <> 'STANDS') as challenged
                          from exclusion.exclusion e
                          where e.kind = 'permanent' and e.first_day >= :from and e.first_day < :until)
                        select count(*) as issued,
                          count(*) filter (where state not in ('cancelled', 'reinstated')) as standing,
                          count(*) filter (where state = 'reinstated') as reinstated,
                          count(*) filter (where state = 'cancelled' and not challenged) as cancelled,
                          count(*) filter (where state = 'cancelled' and challenged) as withdrawn
                        from issued
                        """)
                .param("from", year.first())
                .param("until", year.first().plusYears(1))
                .query((row, _) ->
                        new Counts(
                                row.getInt("issued"),
                                row.getInt("standing"),
                                row.getInt("reinstated"),
                                row.getInt("cancelled"),
                                row.getInt("withdrawn")))
                .single();
    }

    private Challenges challenges(SchoolYear year) {
        return jdbc.sql(
                        """
                        select count(*) filter (where v.kind = 'challenged') as made,
                          count(*) filter (where v.kind = 'challenged') - count(*) filter (where v.kind = 'challenge_closed') as open
                        from exclusion.event v join exclusion.exclusion e on e.id = v.exclusion_id
                        where v.kind in ('challenged', 'challenge_closed') and e.first_day >= :from and e.first_day < :until
                        """)
                .param("from", year.first())
                .param("until", year.first().plusYears(1))
                .query((row, _) -> new Challenges(row.getInt("made"), row.getInt("open")))
                .single();
    }
}
