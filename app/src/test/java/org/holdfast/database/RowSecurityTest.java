package org.holdfast.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.holdfast.HoldfastTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Behind the application's own checks: every table is either known to hold nothing about a pupil,
 * or is row secured.
 */
@HoldfastTest
class RowSecurityTest {

    /**
     * Tables that hold nothing about a pupil but, at most, an id. A new table goes here only for
     * that reason.
     */
    private static final Set<String> NOTHING_ABOUT_A_PUPIL =
            Set.of(
                    "eventing.event_publication",
                    "access.scope",
                    "access.scope_school",
                    "access.person",
                    "access.role_holding",
                    "access.pupil_grant",
                    "access.refused_sign_in",
                    "duty.feed",
                    "duty.last_look",
                    "access.read_log",
                    "access.read_log_seal",
                    "access.person_event",
                    "access.invitation",
                    "access.setup_code",
                    "schedule.task",
                    "access.spring_session",
                    "access.spring_session_attributes",
                    "demo.demonstration",
                    "published.release",
                    "published.figure",
                    "published.area",
                    "published.neighbour",
                    "exclusion.setting",
                    "intake.import_log",
                    "letter.standing_fact",
                    "letter.template",
                    "organisation.authority",
                    "organisation.trust",
                    "organisation.school",
                    "organisation.former_laestab",
                    "organisation.school_link",
                    "organisation.provider",
                    "organisation.calendar",
                    "organisation.term",
                    "organisation.closure",
                    "organisation.bank_holiday",
                    "organisation.calendar_event");

    @Autowired JdbcClient jdbc;

    @Test
    void everyTableAboutPupilsForcesRowSecurity() {
        var unsecured = tables("not (c.relrowsecurity and c.relforcerowsecurity)");
        assertThat(unsecured)
                .as(
                        "tables without forced row security that are not known to hold nothing about a pupil")
                .isSubsetOf(NOTHING_ABOUT_A_PUPIL);
    }

    @Test
    void noListedTableHasGone() {
        assertThat(tables("true")).containsAll(NOTHING_ABOUT_A_PUPIL);
    }

    @Test
    void theApplicationsRoleOwnsNothingAndBypassesNothing() {
        var bypassing =
                jdbc.sql(
                                "select rolname from pg_roles where rolname in (current_user, 'holdfast_job')"
                                        + " and (rolbypassrls or rolsuper)")
                        .query(String.class)
                        .list();
        assertThat(bypassing).isEmpty();
        assertThat(jdbc.sql("select current_user").query(String.class).single())
                .isEqualTo("holdfast_app");
        assertThat(tables("pg_get_userbyid(c.relowner) in ('holdfast_app', 'holdfast_job')"))
                .isEmpty();
    }

    private List<String> tables(String condition) {
        return jdbc.sql(
                        """
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                          and n.nspname not like 'pg_toast%%' and n.nspname not like 'pg_temp%%' and c.relname not like 'flyway%%' and %s
                        """
                                .formatted(condition))
                .query(String.class)
                .list();
    }
}
