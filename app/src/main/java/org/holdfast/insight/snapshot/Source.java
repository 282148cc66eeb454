package org.holdfast.insight.snapshot;

import java.util.Locale;
import java.util.Optional;

/**
 * What a snapshot is derived from: rows of the views that modules publish, or rows that Holdfast
 * itself writes down because they are worked out in code.
 */
enum Source {
    AUTHORITY(
            "authority_id varchar, code varchar, name varchar",
            "select authority_id, code, name from organisation.snapshot_authority"),
    SCHOOL(
            """
            school_id varchar, urn integer, laestab varchar, name varchar, authority_id varchar, trust_code varchar,
            trust varchar, kind varchar, phase varchar, status varchar, postcode_district varchar, low_age integer,
            high_age integer, opened date, closed date
            """,
            """
            select school_id, urn, laestab, name, authority_id, trust_code, trust, kind, phase, status,
              postcode_district, low_age, high_age, opened, closed
            from organisation.snapshot_school
            """),
    PUPIL(
            "pupil_id varchar, sex varchar, birth_month date, cohort integer",
            "select pupil_id, sex, birth_month, cohort from pupil.snapshot_pupil"),
    ENROLMENT(
            "pupil_id varchar, school_id varchar, status varchar, from_date date, until_date date",
            "select pupil_id, school_id, status, from_date, until_date from pupil.snapshot_enrolment"),
    CHARACTERISTIC(
            """
            pupil_id varchar, kind varchar, rank integer, value varchar, from_date date, since_known boolean,
            until_date date
            """,
            """
            select pupil_id, kind, rank, value, from_date, since_known, until_date
            from pupil.snapshot_characteristic
            """),
    EXCLUSION(
            """
            exclusion_id varchar, pupil_id varchar, school_id varchar, kind varchar, state varchar,
            lunchtimes boolean, decided_on date, first_day date, last_day date, sessions integer,
            single_incident boolean, cancelled_on date, decided_by_board_on date, reinstated_from date,
            recorded_at timestamp, reasons varchar
            """,
            """
            select id, pupil_id, school_id, kind, state, lunchtimes, decided_on, first_day, last_day, half_days,
              single_incident, cancelled_on, decided_by_board_on, reinstated_from, recorded_at at time zone 'UTC',
              array_to_string(reasons, ' ')
            from exclusion.snapshot_exclusion
            """),
    DAY_OUT(
            """
            exclusion_id varchar, pupil_id varchar, school_id varchar, day date, part varchar, sessions integer,
            school_year integer
            """,
            """
            select exclusion_id, pupil_id, school_id, day, part, half_days, school_year
            from exclusion.snapshot_day_out
            """),
    CENSUS_ROW(
            """
            census varchar, row_id varchar, pupil_id varchar, school_id varchar, start_day date, category varchar,
            sessions integer, reasons varchar
            """,
            """
            select census, row_id, pupil_id, school_id, start_day, category, half_days, array_to_string(reasons, ' ')
            from exclusion.snapshot_census_row
            """),
    EVENT(
            """
            event_id bigint, exclusion_id varchar, pupil_id varchar, school_id varchar, kind varchar,
            happened_on date, recorded_at timestamp, details varchar
            """,
            """
            select event_id, exclusion_id, pupil_id, school_id, kind,
              (happened_at at time zone 'Europe/London')::date, recorded_at at time zone 'UTC', details::text
            from exclusion.snapshot_event
            """),
    /** Calendars as they are counted on: worked out by the organisation module. */
    SCHOOL_DAY(
            """
            organisation_id varchar, organisation varchar, school_year integer, day date, number integer,
            provisional boolean
            """),
    /** The code sets in force. */
    CODE("code_set varchar, code varchar, label varchar, code_group varchar");

    private final String columns;
    private final Optional<String> query;

    Source(String columns, String query) {
        this.columns = columns;
        this.query = Optional.of(query);
    }

    Source(String columns) {
        this.columns = columns;
        this.query = Optional.empty();
    }

    /** Its name among the working tables: {@code source_school}. */
    String table() {
        return "source_" + name().toLowerCase(Locale.ROOT);
    }

    /** Names and types as DuckDB declares them. */
    String columns() {
        return columns;
    }

    /** The statement on the published views; none for rows that are worked out in code. */
    Optional<String> query() {
        return query;
    }
}
