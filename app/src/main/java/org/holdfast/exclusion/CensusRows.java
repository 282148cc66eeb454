package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.pupil.CensusExclusionRow;
import org.holdfast.pupil.CensusExclusions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Exclusions as census returns gave them, kept apart from decisions made here. */
@Repository
class CensusRows implements CensusExclusions {
    private static final int ROWS_IN_A_STATEMENT = 5_000;

    private final JdbcClient jdbc;

    CensusRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as the statement takes it. */
    private record Sent(
            String census,
            String rowId,
            UUID pupil,
            UUID school,
            LocalDate start,
            String category,
            @Nullable Integer halfDays,
            List<String> reasons,
            @Nullable String senProvision) {

        static Sent of(CensusExclusionRow row) {
            return new Sent(
                    row.census(),
                    row.rowId(),
                    row.pupil().value(),
                    row.school().value(),
                    row.start(),
                    row.category(),
                    row.halfDays().orElse(null),
                    row.reasons(),
                    row.senProvision().orElse(null));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long load(List<CensusExclusionRow> rows) {
        long changed = 0;
        for (int from = 0; from < rows.size(); from += ROWS_IN_A_STATEMENT) {
            var to = Math.min(rows.size(), from + ROWS_IN_A_STATEMENT);
            changed += put(rows.subList(from, to).stream().map(Sent::of).toList());
        }
        return changed;
    }

    private int put(List<Sent> rows) {
        return jdbc.sql(
                        """
                        insert into exclusion.census_row as c
                          (census, row_id, pupil_id, school_id, start_day, category, half_days, reasons, sen_provision)
                        select census, "rowId", pupil, school, start, category, "halfDays", reasons, "senProvision"
                        from jsonb_to_recordset(:rows::jsonb) as r(census text, "rowId" text, pupil uuid, school uuid,
                          start date, category text, "halfDays" int, reasons text[], "senProvision" text)
                        on conflict (census, row_id) do update set pupil_id = excluded.pupil_id, school_id = excluded.school_id,
                          start_day = excluded.start_day, category = excluded.category, half_days = excluded.half_days,
                          reasons = excluded.reasons, sen_provision = excluded.sen_provision
                        where (c.pupil_id, c.school_id, c.start_day, c.category, c.half_days, c.reasons, c.sen_provision)
                          is distinct from (excluded.pupil_id, excluded.school_id, excluded.start_day, excluded.category,
                            excluded.half_days, excluded.reasons, excluded.sen_provision)
                        """)
                .param("rows", HappeningJson.rows(rows))
                .update();
    }
}
