package org.holdfast.insight.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The tables of a snapshot: what a row is, its columns with their types and meaning, and the rows
 * they are derived from. {@code docs/snapshots.md} is generated from here.
 */
public enum SnapshotTable {
    AUTHORITIES(
            "Local authorities.",
            """
            authority_id VARCHAR the authority's id in Holdfast
            code VARCHAR three-digit code of the Department for Education
            name VARCHAR name
            region VARCHAR region of England; none for a code that is in none
            """,
            "select authority_id, code, name, region from source_authority left join region using (code)",
            "code"),
    SCHOOLS(
            "Schools, closed ones too.",
            """
            school_id VARCHAR the school's id in Holdfast
            urn INTEGER unique reference number
            laestab VARCHAR seven digits of the DfE number
            name VARCHAR name
            authority_id VARCHAR the authority that maintains it or in whose area it stands
            authority_code VARCHAR that authority's three-digit code
            region VARCHAR that authority's region of England
            trust_code VARCHAR the academy trust's number in the national list
            trust VARCHAR the academy trust
            kind VARCHAR maintained, academy, ap_academy, pru, outside or unknown
            phase VARCHAR phase of education as listed
            phase_group VARCHAR nursery, primary, secondary, special, alternative_provision or other, grouped as published
            status VARCHAR open, closed and so on
            postcode_district VARCHAR first half of its postcode: the area it is grouped under
            low_age INTEGER lowest age
            high_age INTEGER highest age
            opened DATE opened
            closed DATE closed
            """,
            DerivationSql.SCHOOLS,
            "urn"),
    SCHOOL_DAYS(
            "The school days of each school and authority, on the calendar it is counted on.",
            """
            organisation_id VARCHAR the school's or authority's id
            organisation VARCHAR school or authority
            school_year INTEGER calendar year in which the school year begins, on 1 August
            day DATE a school day
            number INTEGER its place in the school year, from 1
            provisional BOOLEAN counted on the authority's calendar because the school's own has run out
            """,
            "select * from source_school_day",
            "organisation_id, day"),
    PUPILS(
            "Pupils: no name, no day of birth.",
            """
            pupil_id VARCHAR the pupil's id in Holdfast
            sex VARCHAR M or F
            birth_month DATE first day of the month of birth
            """,
            "select pupil_id, sex, birth_month from source_pupil",
            "pupil_id"),
    ENROLMENTS(
            "Registrations at schools.",
            """
            pupil_id VARCHAR the pupil
            school_id VARCHAR the school
            status VARCHAR census code: C sole, M dual main, S dual subsidiary and others
            from_date DATE first day
            until_date DATE last day; none while it lasts
            """,
            "select pupil_id, school_id, status, from_date, until_date from source_enrolment",
            "school_id, pupil_id, from_date, status"),
    CHARACTERISTICS(
            "Characteristics and the days on which they held, corrected ones left out.",
            """
            pupil_id VARCHAR the pupil
            kind VARCHAR which characteristic
            rank INTEGER 1, but for types of need, of which there may be several
            value VARCHAR its code
            from_date DATE first day on which it is known to have held
            since_known BOOLEAN false where it may have begun before
            until_date DATE last day; none while it holds
            """,
            "select pupil_id, kind, rank, value, from_date, since_known, until_date from source_characteristic",
            "pupil_id, kind, rank, from_date"),
    CENSUS(
            "Pupils on roll on census days (sole and dual main registrations), as they were on that day.",
            """
            school_year INTEGER calendar year in which the school year begins, on 1 August
            census VARCHAR autumn (first Thursday of October), spring (third Thursday of January: the base of official rates) or summer (third Thursday of May)
            census_day DATE the day
            pupil_id VARCHAR the pupil
            school_id VARCHAR the school
            status VARCHAR C or M
            """
                    + DerivationSql.TRAIT_COLUMNS,
            DerivationSql.CENSUS,
            "census_day, school_id, pupil_id"),
    EXCLUSIONS(
            "Suspensions and permanent exclusions, cancelled and overturned ones too, with the pupil as they were on its first day.",
            """
            school_year INTEGER calendar year in which the school year of its first day begins, on 1 August
            term VARCHAR official cut: autumn from 1 August, spring from 1 January, summer from Easter Monday
            exclusion_id VARCHAR its id in Holdfast
            source VARCHAR record (recorded here) or census (told by a census return and not recorded here)
            pupil_id VARCHAR the pupil
            school_id VARCHAR the school that decided
            kind VARCHAR suspension or permanent
            state VARCHAR standing, cancelled, not_yet_reviewed, upheld or reinstated
            lunchtimes BOOLEAN suspended at lunchtimes only, which official counts leave out
            decided_on DATE day of the headteacher's decision
            first_day DATE first day out
            last_day DATE last day out of a suspension
            sessions INTEGER half days lost
            single_incident BOOLEAN permanent exclusion for one incident
            cancelled_on DATE withdrawn by the headteacher on
            decided_by_board_on DATE considered by the governing board on
            reinstated_from DATE the board reinstated the pupil from
            recorded_at TIMESTAMP recorded in Holdfast at, UTC
            nth INTEGER the pupil's first, second ... standing suspension of the school year, at whatever school
            """
                    + DerivationSql.TRAIT_COLUMNS,
            DerivationSql.EXCLUSIONS,
            "school_id, first_day, exclusion_id"),
    REASONS(
            "Reasons given, up to three for an exclusion.",
            """
            school_year INTEGER school year of the exclusion
            exclusion_id VARCHAR the exclusion
            position INTEGER 1 to 3
            code VARCHAR census code of the reason
            """,
            DerivationSql.REASONS,
            "exclusion_id, position"),
    DAYS_OUT(
            "Each school day out on a suspension that stands.",
            """
            school_year INTEGER school year of the day
            exclusion_id VARCHAR the suspension
            pupil_id VARCHAR the pupil
            school_id VARCHAR the school
            day DATE the day
            part VARCHAR day, am, pm or lunch
            sessions INTEGER half days lost on it
            """,
            "select school_year, exclusion_id, pupil_id, school_id, day, part, sessions from source_day_out",
            "school_id, day, exclusion_id"),
    EVENTS(
            "The whole history of each exclusion, in the order in which it was recorded.",
            """
            school_year INTEGER school year of the day on which it happened
            event_id BIGINT grows with every event
            exclusion_id VARCHAR the exclusion; for a refused decision that of the draft
            pupil_id VARCHAR the pupil
            school_id VARCHAR the school
            kind VARCHAR what happened
            happened_on DATE the day on which it truly happened
            recorded_at TIMESTAMP recorded in Holdfast at, UTC
            details VARCHAR dates, codes and numbers as JSON
            """,
            DerivationSql.EVENTS,
            "event_id"),
    CODES(
            "The codes used above and their names.",
            """
            code_set VARCHAR which set
            code VARCHAR the code
            label VARCHAR its name
            code_group VARCHAR what it is counted under, where codes are grouped
            """,
            "select code_set, code, label, code_group from source_code",
            "code_set, code");

    private static final Pattern COLUMN =
            Pattern.compile("(?<name>[a-z_]+) (?<type>[A-Z]+) (?<words>.+)");
    private static final String YEAR = "school_year";

    private final String words;
    private final String columns;
    private final String derivation;
    private final String order;

    SnapshotTable(String words, String columns, String derivation, String order) {
        this.words = words;
        this.columns = columns;
        this.derivation = derivation;
        this.order = order;
    }

    /**
     * One column.
     *
     * @param type as DuckDB names it
     */
    public record Column(String name, String type, String words) {}

    /** Its folder in a snapshot. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a row is, in words. */
    public String words() {
        return words;
    }

    /** Its columns in order. */
    public List<Column> columns() {
        return columns.lines().map(SnapshotTable::column).toList();
    }

    private static Column column(String line) {
        var matcher = COLUMN.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("A column that is not written as such: " + line);
        }
        return new Column(matcher.group("name"), matcher.group("type"), matcher.group("words"));
    }

    /** Whether each school year has a file of its own, so that a year that is over is reused. */
    public boolean isByYear() {
        return columns().getFirst().name().equals(YEAR);
    }

    String derivation() {
        return derivation;
    }

    String order() {
        return order;
    }
}
