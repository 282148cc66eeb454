-- One school year: who is on roll, as they are then, and what happened to them. ${year}: its first calendar year.

create or replace table roll as
select p.i, p.pupil_id, s.school_id, s.phase as school_phase, (${year} - p.cohort) as g,
  case when ${year} = p.cohort then 'R' else (${year} - p.cohort)::varchar end as year_group,
  (4 + ${year} - p.cohort)::integer as age,
  case when choice('sex', p.i) < 511000 then 'M' else 'F' end as sex,
  case when choice('sen', p.i) < 50000 and ${year} - p.cohort >= letter('since', p.i, 6) then 'E'
    when choice('sen', p.i) < 200000 and ${year} - p.cohort >= letter('since', p.i, 8) then 'K'
    when choice('sen', p.i) > 999000 then null else 'N' end as sen_provision,
  case when choice('sen', p.i) < 200000 then need.code end as sen_need,
  case when choice('fsm', p.i) < 270000 and ${year} - p.cohort >= letter('poor since', p.i, 7) then 'Y' else 'N' end as free_school_meals,
  ethnic_at.code as ethnicity,
  case when choice('language', p.i) < 40000 then 'URD' when choice('language', p.i) < 80000 then 'POL'
    when choice('language', p.i) < 200000 then 'OTB' when choice('language', p.i) < 205000 then 'NOT'
    when choice('language', p.i) < 210000 then null when choice('language', p.i) < 230000 then 'ENB' else 'ENG' end as language,
  case when choice('looked after', p.i) < 9000 and ${year} - p.cohort >= letter('looked after since', p.i, 10) then 'Y' else 'N' end as looked_after,
  case when choice('looked after', p.i) < 50000 and ${year} - p.cohort >= letter('social worker since', p.i, 10) then 'Y' else 'N' end as social_worker
from person p
  join school s on s.k = case when ${year} - p.cohort <= 6
    then case when ${year} - p.cohort < p.moves_at then p.first else p.first_moved end
    else case when ${year} - p.cohort < p.moves_at then p.second else p.second_moved end end
  join ethnic_at on ethnic_at.mille = letter('ethnicity', p.i, 1000)
  join need on need.n = letter('need', p.i, 20)
where p.cohort between ${year} - 12 and ${year};

copy (
  select ${year}::integer as school_year, 'spring' as census, date '${january}' as census_day, r.pupil_id, r.school_id,
    case when choice('dual', r.i) < 4000 then 'M' else 'C' end as status, r.year_group, r.age, r.sex, r.sen_provision,
    r.sen_need, r.free_school_meals, r.ethnicity, r.language, r.looked_after, r.social_worker
  from roll r order by school_id, pupil_id
) to '${folder}/census/${year}.parquet' (format parquet, compression zstd);

create or replace table event as
with inclined as (
  select *, 1e6 * ${rate} * case when g <= 6 then 0.006 when g = 7 then 0.030 when g = 8 then 0.050 when g <= 10 then 0.060
      when g = 11 then 0.045 else 0.010 end
    * case when free_school_meals = 'Y' then 2.4 else 1 end
    * case sen_provision when 'K' then 3.0 when 'E' then 3.4 else 1 end
    * case when sex = 'M' then 1.5 else 1 end
    * case when school_phase = 'alternative_provision' then 4 else 1 end as chance
  from roll),
suspended as (
  select *, least(30, 1 + floor(ln((1 + choice('times ${year}', i)) / 1e6) / ln(0.46)))::integer as times
  from inclined where choice('suspended ${year}', i) < chance),
each as (select *, unnest(range(times)) as t from suspended),
dated as (
  select *, hash(i, t, ${year})::hugeint as h, date '${year}-09-04' + letter('day ${year}', i * 64 + t, 318) as any_day from each),
weekday as (
  select *, case when isodow(any_day) > 5 then any_day - (isodow(any_day) - 5)::integer else any_day end as first_day,
    case when choice('kind ${year}', i * 64 + t) < 13000 and t = times - 1 then 'permanent' else 'suspension' end as kind from dated)
select ${year}::integer as school_year,
  case when month(first_day) >= 8 then 'autumn' when first_day < (select monday from easter where year = ${year} + 1) then 'spring' else 'summer' end as term,
  md5('exclusion ${year} ' || i || ' ' || t)::uuid::varchar as exclusion_id,
  case when h % 10 < 3 then 'census' else 'record' end as source, i, t, pupil_id, school_id, kind,
  case when kind = 'permanent' then case when h % 100 < 6 then 'cancelled' when h % 100 < 10 then 'not_yet_reviewed' when h % 100 < 13 then 'reinstated' else 'upheld' end
    when h % 100 < 2 then 'cancelled' else 'standing' end as state,
  kind = 'suspension' and (h // 100) % 1000 < 12 as lunchtimes, first_day as decided_on, first_day,
  case when kind = 'suspension' then first_day end as last_day,
  case when kind = 'suspension' then case when (h // 100000) % 1000 < 330 then 1 + (h // 7) % 2 when (h // 100000) % 1000 < 600 then 3 + (h // 7) % 2
    when (h // 100000) % 1000 < 800 then 5 + (h // 7) % 2 when (h // 100000) % 1000 < 960 then 7 + (h // 7) % 4
    when (h // 100000) % 1000 < 996 then 11 + (h // 7) % 10 else 21 + (h // 7) % 60 end end::integer as sessions,
  first_day::timestamp + interval 16 hours as recorded_at,
  year_group, age, sex, sen_provision, sen_need, free_school_meals, ethnicity, language, looked_after, social_worker, h
from weekday;

copy (
  select school_year, term, exclusion_id, source, pupil_id, school_id, kind, state, lunchtimes, decided_on, first_day,
    last_day, sessions, case when kind = 'permanent' then h % 3 = 0 end as single_incident,
    case when state = 'cancelled' then first_day + 3 end as cancelled_on,
    case when state in ('upheld', 'reinstated') then first_day + 14 end as decided_by_board_on,
    case when state = 'reinstated' then first_day + 16 end as reinstated_from, recorded_at,
    case when kind = 'suspension' and state = 'standing' and not lunchtimes then
      row_number() over (partition by pupil_id, kind = 'suspension' and state = 'standing' and not lunchtimes
        order by first_day, recorded_at, exclusion_id) end::integer as nth,
    year_group, age, sex, sen_provision, sen_need, free_school_meals, ethnicity, language, looked_after, social_worker
  from event order by school_id, first_day, exclusion_id
) to '${folder}/exclusions/${year}.parquet' (format parquet, compression zstd);

copy (
  select distinct on (exclusion_id, code) ${year}::integer as school_year, exclusion_id, position::integer as position, code
  from (select e.exclusion_id, r.position, reason.code
    from event e cross join (values (1), (2), (3)) r(position)
      join reason on reason.n = letter('reason' || r.position, e.i * 64 + e.t + ${year}, 20)
    where r.position = 1 or (r.position = 2 and e.h % 100 < 18) or (r.position = 3 and e.h % 100 < 4))
  order by exclusion_id, code, position
) to '${folder}/reasons/${year}.parquet' (format parquet, compression zstd);
