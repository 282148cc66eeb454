package org.holdfast.organisation;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.statute.calendar.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bank holidays of England: those that are known. */
@Repository
public class BankHolidays {
    private final JdbcClient jdbc;

    BankHolidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Working days by the bank holidays that are known (CAL-7). */
    @Transactional(readOnly = true)
    public WorkingDays workingDays() {
        return WorkingDays.without(
                jdbc.sql("select day from organisation.bank_holiday")
                        .query(LocalDate.class)
                        .list());
    }

    /** Those between two days, both included. */
    @Transactional(readOnly = true)
    public List<BankHoliday> between(LocalDate first, LocalDate last) {
        return jdbc.sql(
                        """
                        select day, title from organisation.bank_holiday
                        where day between :first and :last order by day
                        """)
                .param("first", first)
                .param("last", last)
                .query((row, _) ->
                        new BankHoliday(
                                row.getObject("day", LocalDate.class), row.getString("title")))
                .list();
    }

    /** Takes a list in place of what was known of the years that it covers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Tally put(List<BankHoliday> given) {
        var days = given.stream().map(each -> Date.valueOf(each.day())).toArray(Date[]::new);
        var titles = given.stream().map(BankHoliday::title).toArray(String[]::new);
        var gone =
                jdbc.sql(
                                """
                                delete from organisation.bank_holiday where day <> all (:days)
                                  and extract(year from day) in (select extract(year from d) from unnest(:days) as d)
                                """)
                        .param("days", days)
                        .update();
        var counts =
                jdbc.sql(
                                """
                                with put as (
                                  insert into organisation.bank_holiday as b (day, title) select * from unnest(:days, :titles)
                                  on conflict (day) do update set title = excluded.title where b.title <> excluded.title
                                  returning old.day is null as added)
                                select count(*) filter (where added) as added, count(*) filter (where not added) as changed from put
                                """)
                        .param("days", days)
                        .param("titles", titles)
                        .query((row, _) ->
                                new long[] {row.getLong("added"), row.getLong("changed")})
                        .single();
        return new Tally(
                "bank holidays",
                counts[0],
                counts[1] + gone,
                given.size() - counts[0] - counts[1],
                0);
    }
}
