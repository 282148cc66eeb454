package org.holdfast.insight.board;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.holdfast.access.CurrentActor;
import org.holdfast.organisation.AuthorityId;
import org.holdfast.web.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When each authority's packs make themselves; every change is kept. */
@Repository
class PackSchedules {
    private final JdbcClient jdbc;
    private final Clock clock;

    PackSchedules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A schedule.
     *
     * @param daysAfter days after the last day of the term; none: packs are made by hand
     */
    record Schedule(int version, OptionalInt daysAfter) {
        static final Schedule NONE = new Schedule(0, OptionalInt.empty());
    }

    @Transactional(readOnly = true)
    public Schedule of(AuthorityId authority) {
        return jdbc.sql(
                        """
                        select version, days_after from insight.pack_schedule
                        where authority_id = :authority order by version desc limit 1
                        """)
                .param("authority", authority.value())
                .query((row, _) ->
                        new Schedule(
                                row.getInt("version"),
                                optional(row.getObject("days_after", Integer.class))))
                .optional()
                .orElse(Schedule.NONE);
    }

    private static OptionalInt optional(@Nullable Integer days) {
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /**
     * Sets it.
     *
     * @throws Stale if somebody set another meanwhile
     */
    @Transactional
    public void set(AuthorityId authority, int seen, OptionalInt daysAfter) {
        PackPermissions.require(CurrentActor.get(), authority);
        var set =
                jdbc.sql(
                                """
                                insert into insight.pack_schedule (authority_id, version, days_after, changed_at, changed_by)
                                select :authority, :seen + 1, cast(:days as int), :at, :by
                                where :seen = (select coalesce(max(version), 0) from insight.pack_schedule where authority_id = :authority)
                                on conflict do nothing
                                """)
                        .param("authority", authority.value())
                        .param("seen", seen)
                        .param("days", daysAfter.isPresent() ? daysAfter.getAsInt() : null)
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("by", CurrentActor.get().reference())
                        .update();
        if (set == 0) {
            throw new Stale();
        }
    }
}
