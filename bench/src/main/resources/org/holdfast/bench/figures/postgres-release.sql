-- One breakdown for all places. ${group}: of a row r of exclusions at school s, and reason; ${roll_group}: of a row r of
-- census; ${event}: whether one pupil may be in several groups, so that each group is counted for itself.
with place as (
  select school_id, coalesce(region, '') as region, authority_code, phase_group from schools
  where phase_group in ('primary', 'secondary', 'special')),
counted as materialized (
  select r.kind, r.state, r.lunchtimes, r.sessions, r.pupil_id, r.school_id, r.school_year, r.first_day, r.exclusion_id,
    s.region, s.authority_code, r.kind = 'suspension' and r.state = 'standing' and not r.lunchtimes as official,
    coalesce(${group}, '') as grp
  from exclusions r join place s on s.school_id = r.school_id ${reasons}),
enrolment as (
  select school_year, pupil_id, school_id, region, authority_code, count(*) as n, coalesce(sum(sessions), 0) as sessions,
    ${enrolment_group}
  from counted where official group by school_year, pupil_id, school_id, region, authority_code ${enrolment_by}),
totalled as (
  select *, sum(sessions) over (partition by school_year, pupil_id ${enrolment_by}) as all_sessions from enrolment),
by_event as (
  select case when not grouping(school_id)::boolean then 'school' when not grouping(authority_code)::boolean then 'authority'
      when not grouping(region)::boolean then 'region' else 'nation' end as level,
    coalesce(school_id::text, authority_code, region, '') as place, school_year, grp,
    count(*) filter (where official) as suspensions,
    coalesce(sum(sessions) filter (where official), 0) as sessions,
    count(*) filter (where kind = 'suspension' and state = 'standing' and lunchtimes) as lunchtimes,
    count(*) filter (where kind = 'permanent') as permanent_issued,
    count(*) filter (where kind = 'permanent' and state = 'cancelled') as permanent_withdrawn,
    count(*) filter (where kind = 'permanent' and state = 'not_yet_reviewed') as permanent_not_yet_reviewed,
    count(*) filter (where kind = 'permanent' and state = 'reinstated') as permanent_reinstated,
    count(*) filter (where kind = 'permanent' and state = 'upheld') as permanent_upheld
  from counted
  group by school_year, grp, grouping sets ((), (region), (authority_code), (school_id))),
by_pupil as (
  select case when not grouping(school_id)::boolean then 'school' when not grouping(authority_code)::boolean then 'authority'
      when not grouping(region)::boolean then 'region' else 'nation' end as level,
    coalesce(school_id::text, authority_code, region, '') as place, school_year, grp,
    count(*) as pupils_suspended,
    count(*) filter (where n > 1) as pupils_repeatedly,
    coalesce(sum(n) filter (where n > 1), 0) as suspensions_of_repeated,
    count(*) filter (where sessions > 10) as pupils_over_five_days,
    count(distinct pupil_id) filter (where all_sessions > 90) as pupils_over_forty_five_days
  from totalled
  group by school_year, grp, grouping sets ((), (region), (authority_code), (school_id))),
roll as (
  select r.school_year, r.school_id, ${roll_group} as grp, count(*) as pupils
  from census r join place s on s.school_id = r.school_id group by 1, 2, 3),
base as (
  select case when not grouping(school_id)::boolean then 'school' when not grouping(authority_code)::boolean then 'authority'
      when not grouping(region)::boolean then 'region' else 'nation' end as level,
    coalesce(school_id::text, authority_code, region, '') as place, school_year, grp, sum(pupils) as headcount
  from (select roll.*, region, authority_code from roll join place using (school_id)) r
  group by school_year, grp, grouping sets ((), (region), (authority_code), (school_id))),
rows as (
  select level, place, school_year, grp from by_event
  union
  select level, place, school_year, ${spine_group} from base ${spine})
select level, place, school_year, '${breakdown}' as breakdown, grp, coalesce(headcount, 0) as headcount,
  coalesce(suspensions, 0) as suspensions, coalesce(sessions, 0) as sessions, coalesce(lunchtimes, 0) as lunchtimes,
  coalesce(pupils_suspended, 0) as pupils_suspended, coalesce(pupils_repeatedly, 0) as pupils_repeatedly,
  coalesce(suspensions_of_repeated, 0) as suspensions_of_repeated,
  coalesce(pupils_over_five_days, 0) as pupils_over_five_days,
  coalesce(pupils_over_forty_five_days, 0) as pupils_over_forty_five_days,
  coalesce(permanent_issued, 0) as permanent_issued, coalesce(permanent_withdrawn, 0) as permanent_withdrawn,
  coalesce(permanent_not_yet_reviewed, 0) as permanent_not_yet_reviewed,
  coalesce(permanent_reinstated, 0) as permanent_reinstated, coalesce(permanent_upheld, 0) as permanent_upheld
from rows left join base b (level, place, school_year, ${base_group}, headcount) using (level, place, school_year ${base_by})
  left join by_event using (level, place, school_year, grp)
  left join by_pupil using (level, place, school_year, grp)
