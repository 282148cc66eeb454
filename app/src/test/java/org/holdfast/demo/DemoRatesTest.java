package org.holdfast.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.demo.PublishedRates.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The borough as it is in the database comes close to England's published rates. What is counted
 * are the views that the modules publish, for the last school year that is over.
 */
@HoldfastTest
class DemoRatesTest {
    private static final int LARGE_ENOUGH = 500;
    private static final double TOLERANCE = 0.10;

    @Autowired private Demonstration demonstration;
    @Autowired private Demonstrations demonstrations;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private final PublishedRates rates = PublishedRates.read();

    @BeforeEach
    void make() {
        assertThat(demonstration.make(DemoSize.BOROUGH, _ -> {}))
                .isInstanceOf(DemoOutcome.Ready.class);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyGroupOfFiveHundredComesWithinATenthOfEnglandsRateOrTheNearestWholeEvent(
            Outcome outcome) {
        for (var trait : Trait.values()) {
            var counted = counted(trait, outcome);
            assertThat(counted.values().stream().mapToInt(Counted::pupils).sum())
                    .as("pupils with a %s", trait)
                    .isBetween(27_000, 33_000);
            counted.forEach((group, count) -> {
                var published = rates.of(trait).get(group);
                if (published != null
                        && count.pupils() >= LARGE_ENOUGH
                        && !Double.isNaN(published.rateOf(outcome))) {
                    var expected = count.pupils() * published.rateOf(outcome) / 100;
                    assertThat((double) count.events())
                            .as("%s %s of %d pupils", trait, group, count.pupils())
                            .isBetween(
                                    Math.min(expected * (1 - TOLERANCE), Math.floor(expected)),
                                    Math.max(expected * (1 + TOLERANCE), Math.ceil(expected)));
                }
            });
        }
    }

    private record Counted(String group, int pupils, int events) {}

    /** By groups of those on roll in the January of the year, main registrations. */
    private Map<String, Counted> counted(Trait trait, Outcome outcome) {
        var year = DemoYears.on(demonstrations.find().orElseThrow().on()).present() - 1;
        var rows =
                AccessFixtures.as(
                        new Actor.Job("counting"),
                        () ->
                                transaction.execute(_ ->
                                        jdbc.sql(
                                                        """
                                                        with events as (
                                                          select pupil_id, count(*) as events from exclusion.snapshot_exclusion
                                                          where school_year = :year and not lunchtimes and kind = :kind
                                                            and state in ('standing', 'upheld', 'not_yet_reviewed')
                                                          group by pupil_id),
                                                        roll as (
                                                          select distinct pupil_id from pupil.snapshot_enrolment
                                                          where status in ('C', 'M') and from_date <= :day
                                                            and (until_date is null or until_date >= :day))
                                                        select %s as grp, count(*) as pupils, coalesce(sum(e.events), 0) as events
                                                        from roll r join pupil.pupil p on p.id = r.pupil_id
                                                        left join events e on e.pupil_id = r.pupil_id
                                                        group by 1
                                                        """
                                                                .formatted(group(trait)))
                                                .param("year", year)
                                                .param(
                                                        "day",
                                                        java.time.LocalDate.of(year + 1, 1, 18))
                                                .param(
                                                        "kind",
                                                        outcome == Outcome.SUSPENSION
                                                                ? "suspension"
                                                                : "permanent")
                                                .query((row, _) ->
                                                        new Counted(
                                                                row.getString("grp"),
                                                                row.getInt("pupils"),
                                                                row.getInt("events")))
                                                .list()));
        var counted = new LinkedHashMap<String, Counted>();
        Objects.requireNonNull(rows).forEach(row -> counted.put(row.group(), row));
        return counted;
    }

    private static String group(Trait trait) {
        return switch (trait) {
            case SEX -> "p.sex";
            case YEAR_GROUP ->
                    """
                    case :year - p.cohort when -1 then 'N' when 0 then 'R' else least(:year - p.cohort, 12)::text end
                    """;
            case ETHNICITY -> spell("ethnicity");
            case SEN -> spell("sen_provision");
            case FSM -> "case " + spell("free_school_meals") + " when 'Y' then 'yes' else 'no' end";
        };
    }

    private static String spell(String kind) {
        return """
        (select s.value from pupil.spell s where s.pupil_id = p.id and s.kind = '%s' and s.withdrawn_at is null
          and s.from_date <= :day and (s.until_date is null or s.until_date >= :day))
        """
                .formatted(kind);
    }

    @Test
    void recentWorkIsOpenOldWorkIsDoneAndAFewAreLate() {
        var states =
                AccessFixtures.as(
                        new Actor.Job("counting"),
                        () ->
                                Objects.requireNonNull(
                                        transaction.execute(_ ->
                                                jdbc.sql(
                                                                """
                                                                select count(*) filter (where state = 'open' and late_from <= current_date) as late,
                                                                  count(*) filter (where state = 'open' and due >= current_date) as open,
                                                                  count(*) filter (where state = 'done') as done, count(*) as total
                                                                from duty.duty where list <> 'family'
                                                                """)
                                                        .query((row, _) ->
                                                                new long[] {
                                                                    row.getLong("late"),
                                                                    row.getLong("open"),
                                                                    row.getLong("done"),
                                                                    row.getLong("total")
                                                                })
                                                        .single())));
        assertThat(states[0]).as("late").isBetween(10L, states[3] / 40);
        assertThat(states[1]).as("open").isGreaterThan(50);
        assertThat(states[2]).as("done").isGreaterThan(states[3] / 2);
    }
}
