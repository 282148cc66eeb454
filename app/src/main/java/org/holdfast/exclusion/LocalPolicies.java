package org.holdfast.exclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.holdfast.access.CurrentActor;
import org.holdfast.organisation.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each authority's own numbers, every version kept. */
@Repository
class LocalPolicies {
    private final JdbcClient jdbc;
    private final Clock clock;

    LocalPolicies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is in force at the authority now. */
    @Transactional(readOnly = true)
    LocalPolicy of(AuthorityId authority) {
        var set = new EnumMap<Setting, Integer>(Setting.class);
        jdbc.sql(
                        """
                        select distinct on (name) name, number from exclusion.setting
                        where organisation_id = :authority order by name, version desc
                        """)
                .param("authority", authority.value())
                .query(row -> {
                    set.put(
                            Setting.valueOf(row.getString("name").toUpperCase(Locale.ROOT)),
                            row.getInt("number"));
                });
        return new LocalPolicy(set);
    }

    /** Why and when a number was last changed. */
    record Change(String why, Instant at) {}

    /** The last change of each number that was ever changed. */
    @Transactional(readOnly = true)
    Map<Setting, Change> changes(AuthorityId authority) {
        var changes = new EnumMap<Setting, Change>(Setting.class);
        jdbc.sql(
                        """
                        select distinct on (name) name, why, set_at from exclusion.setting
                        where organisation_id = :authority order by name, version desc
                        """)
                .param("authority", authority.value())
                .query(row -> {
                    changes.put(
                            Setting.valueOf(row.getString("name").toUpperCase(Locale.ROOT)),
                            new Change(
                                    row.getString("why"),
                                    row.getObject("set_at", OffsetDateTime.class).toInstant()));
                });
        return changes;
    }

    /** Sets a number from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void set(AuthorityId authority, Setting setting, int number, String why) {
        jdbc.sql(
                        """
                        insert into exclusion.setting (organisation_id, name, version, number, why, set_by, set_at)
                        select :authority, :name, coalesce(max(version), 0) + 1, :number, :why, :by, :at
                        from exclusion.setting where organisation_id = :authority and name = :name
                        """)
                .param("authority", authority.value())
                .param("name", setting.key())
                .param("number", number)
                .param("why", why)
                .param("by", CurrentActor.get().reference())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
