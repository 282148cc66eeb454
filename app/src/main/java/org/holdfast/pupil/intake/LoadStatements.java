package org.holdfast.pupil.intake;

import java.util.List;

/**
 * The statements by which many pupils are merged into the record, in the order in which they run.
 */
final class LoadStatements {
    private LoadStatements() {}

    static final List<String> TABLES =
            List.of(
                    "drop table if exists arriving_pupil, arriving_source, arriving_stay, arriving_held, arriving_attended",
                    """
                    create temporary table arriving_pupil (
                      key text, id uuid, upn text collate "C", former_upn text collate "C", legal_forename text, legal_surname text,
                      middle_names text, preferred_forename text, preferred_surname text, former_surnames text[],
                      date_of_birth date, sex text, cohort text, sort_key text collate "C", search_keys text[] collate "C",
                      pupil_id uuid, is_new boolean default false, changed boolean default false) on commit drop
                    """,
                    "create temporary table arriving_source (key text, source text collate \"C\", value text collate \"C\") on commit drop",
                    """
                    create temporary table arriving_stay (
                      key text, school_id uuid, status text, from_date date, until_date date) on commit drop
                    """,
                    """
                    create temporary table arriving_held (key text, kind text, rank int, value text, from_date date,
                      since_known boolean, until_date date) on commit drop
                    """,
                    """
                    create temporary table arriving_attended (key text, school_id uuid, code text collate "C", sessions numeric) on commit drop
                    """);

    /** By UPN, else by an id of the source, else new. */
    static final List<String> RESOLVE =
            List.of(
                    "update arriving_pupil a set pupil_id = p.id from pupil.pupil p where p.upn = a.upn and a.upn <> ''",
                    """
                    update arriving_pupil a set pupil_id = k.pupil_id
                    from arriving_source s join pupil.source_id k on k.source = s.source and k.value = s.value
                    where s.key = a.key and a.pupil_id is null
                    """,
                    "update arriving_pupil set pupil_id = id, is_new = true where pupil_id is null",
                    """
                    insert into arriving_pupil (key, pupil_id)
                    select distinct on (h.key) h.key, k.pupil_id
                    from (select key from arriving_held union select key from arriving_attended union select key from arriving_stay) h
                    join pupil.source_id k on k.source = 'census record' and k.value = h.key
                    where not exists (select 1 from arriving_pupil a where a.key = h.key)
                    """,
                    "create index on arriving_pupil (key)",
                    "analyze arriving_pupil");

    static final String ADD_PUPILS =
            """
            insert into pupil.pupil (id, upn, former_upn, legal_forename, legal_surname, middle_names, preferred_forename,
              preferred_surname, former_surnames, date_of_birth, sex, cohort, sort_key, search_keys)
            select pupil_id, nullif(upn, ''), nullif(former_upn, ''), legal_forename, legal_surname, middle_names, preferred_forename,
              preferred_surname, former_surnames, date_of_birth, sex, nullif(cohort, '')::int, sort_key, search_keys
            from arriving_pupil where is_new
            """;

    /** What a file does not say stays. */
    static final String CHANGE_PUPILS =
            """
            with said as (
              select a.key, p.id, coalesce(nullif(a.upn, ''), p.upn) as upn, coalesce(nullif(a.former_upn, ''), p.former_upn) as former_upn,
                a.legal_forename, a.legal_surname, coalesce(nullif(a.middle_names, ''), p.middle_names) as middle_names,
                a.preferred_forename, a.preferred_surname,
                case when a.former_surnames = '{}' then p.former_surnames else a.former_surnames end as former_surnames,
                a.date_of_birth, a.sex, coalesce(nullif(a.cohort, '')::int, p.cohort) as cohort, a.sort_key, a.search_keys
              from arriving_pupil a join pupil.pupil p on p.id = a.pupil_id
              where not a.is_new and a.legal_surname is not null),
            put as (
              update pupil.pupil p set (upn, former_upn, legal_forename, legal_surname, middle_names, preferred_forename,
                  preferred_surname, former_surnames, date_of_birth, sex, cohort, sort_key, search_keys, version)
                = (s.upn, s.former_upn, s.legal_forename, s.legal_surname, s.middle_names, s.preferred_forename,
                  s.preferred_surname, s.former_surnames, s.date_of_birth, s.sex, s.cohort, s.sort_key, s.search_keys, p.version + 1)
              from said s where p.id = s.id and
                (p.upn, p.former_upn, p.legal_forename, p.legal_surname, p.middle_names, p.preferred_forename, p.preferred_surname,
                  p.former_surnames, p.date_of_birth, p.sex, p.cohort)
                is distinct from (s.upn, s.former_upn, s.legal_forename, s.legal_surname, s.middle_names, s.preferred_forename,
                  s.preferred_surname, s.former_surnames, s.date_of_birth, s.sex, s.cohort)
              returning s.key)
            update arriving_pupil a set changed = true from put where put.key = a.key
            """;

    static final String ADD_SOURCE_IDS =
            """
            insert into pupil.source_id (source, value, pupil_id)
            select distinct on (s.source, s.value) s.source, s.value, a.pupil_id
            from arriving_source s join arriving_pupil a on a.key = s.key
            on conflict (source, value) do nothing
            """;

    static final String STAYS =
            """
            insert into pupil.enrolment as e (id, pupil_id, school_id, status, from_date, until_date, source, recorded_by, recorded_at)
            select distinct on (a.pupil_id, s.school_id, s.from_date)
              gen_random_uuid(), a.pupil_id, s.school_id, s.status, s.from_date, s.until_date, :source, :by, :at
            from arriving_stay s join arriving_pupil a on a.key = s.key
            order by a.pupil_id, s.school_id, s.from_date, s.until_date nulls first
            on conflict (pupil_id, school_id, from_date) do update
              set status = coalesce(nullif(excluded.status, ''), e.status), until_date = coalesce(excluded.until_date, e.until_date),
                version = e.version + 1
              where (excluded.status <> '' and e.status <> excluded.status)
                or (excluded.until_date is not null and e.until_date is distinct from excluded.until_date)
            """;

    /** What is known stays; what ended is ended; what was wrong from its first day is withdrawn. */
    static final List<String> HELD =
            List.of(
                    """
                    create temporary table coming on commit drop as
                    select distinct on (a.pupil_id, h.kind, h.rank, h.from_date) a.pupil_id, h.kind, h.rank, h.value, h.from_date,
                      h.since_known, h.until_date
                    from arriving_held h join arriving_pupil a on a.key = h.key
                    order by a.pupil_id, h.kind, h.rank, h.from_date, h.value
                    """,
                    """
                    update pupil.spell s set until_date = c.until_date from coming c
                    where s.pupil_id = c.pupil_id and s.kind = c.kind and s.rank = c.rank and s.withdrawn_at is null
                      and s.value = c.value and s.from_date = c.from_date and c.until_date is not null
                      and s.until_date is distinct from c.until_date
                    """,
                    """
                    delete from coming c using pupil.spell s
                    where s.pupil_id = c.pupil_id and s.kind = c.kind and s.rank = c.rank and s.withdrawn_at is null
                      and s.value = c.value and s.from_date <= c.from_date and (s.until_date is null or s.until_date >= c.from_date)

                    """,
                    """
                    update pupil.spell s set withdrawn_at = :at from coming c
                    where s.pupil_id = c.pupil_id and s.kind = c.kind and s.rank = c.rank and s.withdrawn_at is null
                      and s.from_date = c.from_date
                    """,
                    """
                    update coming c set until_date = least(c.until_date, n.next - 1)
                    from (select c2.pupil_id, c2.kind, c2.rank, c2.from_date, min(s.from_date) as next
                          from coming c2 join pupil.spell s on s.pupil_id = c2.pupil_id and s.kind = c2.kind and s.rank = c2.rank
                            and s.withdrawn_at is null and s.from_date > c2.from_date
                          group by 1, 2, 3, 4) n
                    where (n.pupil_id, n.kind, n.rank, n.from_date) = (c.pupil_id, c.kind, c.rank, c.from_date)

                    """,
                    """
                    update pupil.spell s set until_date = c.from_date - 1 from coming c
                    where s.pupil_id = c.pupil_id and s.kind = c.kind and s.rank = c.rank and s.withdrawn_at is null
                      and s.from_date < c.from_date and (s.until_date is null or s.until_date >= c.from_date)

                    """);

    static final String ADD_HELD =
            """
            insert into pupil.spell (id, pupil_id, kind, rank, value, from_date, since_known, until_date, source, recorded_by, recorded_at)
            select gen_random_uuid(), pupil_id, kind, rank, value, from_date, since_known, until_date, :source, :by, :at from coming
            """;

    static final String ATTENDED =
            """
            insert into pupil.attendance_total as t (pupil_id, school_id, census, code, sessions)
            select a.pupil_id, d.school_id, :source, d.code, sum(d.sessions)
            from arriving_attended d join arriving_pupil a on a.key = d.key
            group by a.pupil_id, d.school_id, d.code
            on conflict (pupil_id, school_id, census, code) do update set sessions = excluded.sessions
            where t.sessions <> excluded.sessions
            """;

    static final String EVENTS =
            """
            insert into pupil.event (pupil_id, kind, happened_on, recorded_at, actor, details)
            select pupil_id, case when bool_or(is_new) then 'added' else 'changed' end, :at::date, :at, :by,
              jsonb_build_object('source', :source)
            from arriving_pupil where is_new or changed group by pupil_id
            """;
}
