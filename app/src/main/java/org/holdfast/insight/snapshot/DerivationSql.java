package org.holdfast.insight.snapshot;

/** How the tables of a snapshot are derived from their sources, in DuckDB's SQL. */
final class DerivationSql {

    /**
     * Of a pupil on a day; in {@link SnapshotTable#CENSUS} and {@link SnapshotTable#EXCLUSIONS}.
     */
    static final String TRAIT_COLUMNS =
            """
            year_group VARCHAR national curriculum year group
            age INTEGER age on 31 August before the school year
            sex VARCHAR M or F
            sen_provision VARCHAR N none, K SEN support, E education, health and care plan
            sen_need VARCHAR primary type of need
            free_school_meals VARCHAR Y or N: eligible
            ethnicity VARCHAR census code
            language VARCHAR census code of the first language
            looked_after VARCHAR Y or N
            social_worker VARCHAR Y or N
            """;

    static final String SCHOOLS =
            """
            select s.school_id, s.urn, s.laestab, s.name, s.authority_id, a.code as authority_code, r.region,
              s.trust_code, s.trust, s.kind, s.phase,
              case s.phase when 'nursery' then 'nursery' when 'primary' then 'primary'
                when 'middle_deemed_primary' then 'primary' when 'middle_deemed_secondary' then 'secondary'
                when 'secondary' then 'secondary' when 'all_through' then 'secondary' when 'special' then 'special'
                when 'alternative_provision' then 'alternative_provision' else 'other' end as phase_group,
              s.status, s.postcode_district, s.low_age, s.high_age, s.opened, s.closed
            from source_school s left join source_authority a on a.authority_id = s.authority_id
              left join region r on r.code = a.code
            """;

    /**
     * Working tables that others are derived from. A census return's row counts only where no such
     * exclusion is recorded here; one that stands in several returns counts once.
     */
    static final String EVERY_EXCLUSION =
            """
            create table every_exclusion as
            select exclusion_id, 'record' as source, pupil_id, school_id, kind, state, lunchtimes, decided_on, first_day,
              last_day, sessions, single_incident, cancelled_on, decided_by_board_on, reinstated_from, recorded_at, reasons
            from source_exclusion
            union all by name
            select 'census-' || md5(concat_ws(' ', c.pupil_id, c.school_id, c.category, c.start_day)) as exclusion_id,
              'census' as source, c.pupil_id, c.school_id,
              case c.category when 'PERM' then 'permanent' else 'suspension' end as kind,
              case c.category when 'PERM' then 'upheld' else 'standing' end as state,
              c.category = 'LNCH' as lunchtimes, c.start_day as first_day,
              arg_max(c.sessions, (c.census, c.row_id)) as sessions, arg_max(c.reasons, (c.census, c.row_id)) as reasons
            from source_census_row c
            where not exists (select 1 from source_exclusion e where e.pupil_id = c.pupil_id
              and e.school_id = c.school_id and e.first_day = c.start_day
              and e.kind = case c.category when 'PERM' then 'permanent' else 'suspension' end)
            group by c.pupil_id, c.school_id, c.category, c.start_day
            """;

    static final String ON_ROLL =
            """
            create table on_roll as
            select d.school_year, d.census, d.day as census_day, e.pupil_id, e.school_id, min(e.status) as status
            from census_day d join source_enrolment e on e.status in ('C', 'M') and e.from_date <= d.day
              and (e.until_date is null or e.until_date >= d.day)
            group by all
            """;

    /**
     * Each pupil as they were on each day that matters: the spell that covers the day; before the
     * first spell of all, that one, where it may have begun before it was first seen.
     */
    static final String TRAIT =
            """
            create table trait as
            with subject as (
              select pupil_id, census_day as day from on_roll union select pupil_id, first_day from every_exclusion),
            wanted as (
              select s.pupil_id, s.day, k.kind from subject s cross join (values ('sen_provision'), ('sen_need'),
                ('free_school_meals'), ('ethnicity'), ('language'), ('looked_after'), ('social_worker'),
                ('year_group')) k(kind)),
            spell as (select * from source_characteristic where rank = 1),
            held as (
              select w.pupil_id, w.day, w.kind, s.from_date is null as never_before,
                case when s.until_date is null or s.until_date >= w.day then s.value end as value
              from wanted w asof left join spell s
                on w.pupil_id = s.pupil_id and w.kind = s.kind and w.day >= s.from_date),
            known as (
              select h.pupil_id, h.day, h.kind, case when h.never_before then f.value else h.value end as value
              from held h asof left join (select * from spell where not since_known) f
                on h.pupil_id = f.pupil_id and h.kind = f.kind and h.day < f.from_date),
            wide as (
              select pupil_id, day,
                max(value) filter (where kind = 'sen_provision') as sen_provision,
                max(value) filter (where kind = 'sen_need') as sen_need,
                max(value) filter (where kind = 'free_school_meals') as free_school_meals,
                max(value) filter (where kind = 'ethnicity') as ethnicity,
                max(value) filter (where kind = 'language') as language,
                max(value) filter (where kind = 'looked_after') as looked_after,
                max(value) filter (where kind = 'social_worker') as social_worker,
                max(value) filter (where kind = 'year_group') as year_group
              from known group by pupil_id, day)
            select w.pupil_id, w.day,
              coalesce(case when p.cohort is null then null
                when september(w.day) - p.cohort = -2 then 'N1' when september(w.day) - p.cohort = -1 then 'N2'
                when september(w.day) - p.cohort = 0 then 'R'
                when september(w.day) - p.cohort between 1 and 14 then (september(w.day) - p.cohort)::varchar end,
                w.year_group) as year_group,
              (september(w.day) - year(p.birth_month) - case when month(p.birth_month) >= 9 then 1 else 0 end)::integer as age,
              p.sex, w.sen_provision, w.sen_need, yes_or_no(w.free_school_meals) as free_school_meals, w.ethnicity,
              w.language, yes_or_no(w.looked_after) as looked_after, yes_or_no(w.social_worker) as social_worker
            from wide w left join source_pupil p on p.pupil_id = w.pupil_id
            """;

    /** A looked-after child's value may be the authority's code, which says yes as well. */
    static final String[] MACROS = {
        "create macro september(d) as (year(d) - case when month(d) >= 9 then 0 else 1 end)",
        "create macro school_year_of(d) as ((year(d) - case when month(d) >= 8 then 0 else 1 end)::integer)",
        """
        create macro yes_or_no(v) as (case when v is null or v in ('U', 'R', '') then null
          when v = 'N' then 'N' else 'Y' end)
        """
    };

    static final String CENSUS =
            """
            select r.school_year, r.census, r.census_day, r.pupil_id, r.school_id, r.status, t.year_group, t.age, t.sex,
              t.sen_provision, t.sen_need, t.free_school_meals, t.ethnicity, t.language, t.looked_after, t.social_worker
            from on_roll r join trait t on t.pupil_id = r.pupil_id and t.day = r.census_day
            """;

    static final String EXCLUSIONS =
            """
            select school_year_of(e.first_day) as school_year,
              case when month(e.first_day) >= 8 then 'autumn' when e.first_day < y.monday then 'spring' else 'summer' end as term,
              e.exclusion_id, e.source, e.pupil_id, e.school_id, e.kind, e.state, e.lunchtimes, e.decided_on, e.first_day,
              e.last_day, e.sessions, e.single_incident, e.cancelled_on, e.decided_by_board_on, e.reinstated_from,
              e.recorded_at,
              case when e.kind = 'suspension' and e.state = 'standing' and not e.lunchtimes then
                row_number() over (partition by e.pupil_id, school_year_of(e.first_day),
                    e.kind = 'suspension' and e.state = 'standing' and not e.lunchtimes
                  order by e.first_day, e.recorded_at, e.exclusion_id) end::integer as nth,
              t.year_group, t.age, t.sex, t.sen_provision, t.sen_need, t.free_school_meals, t.ethnicity, t.language,
              t.looked_after, t.social_worker
            from every_exclusion e join easter y on y.year = year(e.first_day)
              join trait t on t.pupil_id = e.pupil_id and t.day = e.first_day
            """;

    static final String REASONS =
            """
            select school_year, exclusion_id, position::integer as position, code
            from (select school_year_of(first_day) as school_year, exclusion_id,
                unnest(string_split(reasons, ' ')) as code, generate_subscripts(string_split(reasons, ' '), 1) as position
              from every_exclusion where reasons <> '')
            """;

    static final String EVENTS =
            """
            select school_year_of(happened_on) as school_year, event_id, exclusion_id, pupil_id, school_id, kind,
              happened_on, recorded_at, details
            from source_event
            """;

    private DerivationSql() {}
}
