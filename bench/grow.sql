-- Grows a demonstration for load tests, in its own database, as the owner: psql -v copies=5 -v pupils=470000 -f grow.sql
-- Each case is copied to other pupils of its school, with its days, reasons, history and duties.
-- The pupils are added at schools of other places, which nobody of the demonstration may see.
\set ON_ERROR_STOP on
begin;

create temporary table seat as
select school_id, pupil_id, row_number() over (partition by school_id order by pupil_id) - 1 as seat,
  count(*) over (partition by school_id) as seats
from (select distinct school_id, pupil_id from pupil.enrolment where until_date is null) e;
create index on seat (school_id, seat);

create temporary table copied as
select e.id as was, gen_random_uuid() as id, t.pupil_id, e.school_id
from exclusion.exclusion e
join (select school_id, pupil_id, row_number() over (partition by school_id order by pupil_id) as n from seat) p
  on p.school_id = e.school_id and p.pupil_id = e.pupil_id
cross join generate_series(1, :copies) as copy
join seat t on t.school_id = e.school_id and t.seat = (p.n + copy * 31) % t.seats
where e.follows_id is null;
create index on copied (was);
analyze copied;

insert into exclusion.exclusion
select (jsonb_populate_record(e, jsonb_build_object('id', c.id, 'pupil_id', c.pupil_id))).*
from exclusion.exclusion e join copied c on c.was = e.id;
insert into exclusion.span
select (jsonb_populate_record(s, jsonb_build_object('exclusion_id', c.id, 'pupil_id', c.pupil_id))).*
from exclusion.span s join copied c on c.was = s.exclusion_id;
insert into exclusion.reason
select (jsonb_populate_record(r, jsonb_build_object('exclusion_id', c.id, 'pupil_id', c.pupil_id))).*
from exclusion.reason r join copied c on c.was = r.exclusion_id;
insert into exclusion.day_out (exclusion_id, day, pupil_id, school_id, part, stands)
select c.id, d.day, c.pupil_id, d.school_id, d.part, d.stands
from exclusion.day_out d join copied c on c.was = d.exclusion_id;
insert into exclusion.event (exclusion_id, pupil_id, school_id, kind, happened_at, recorded_at, actor, details)
select c.id, c.pupil_id, e.school_id, e.kind, e.happened_at, e.recorded_at, e.actor, e.details
from exclusion.event e join copied c on c.was = e.exclusion_id order by e.id;

create temporary table owed as
select d.id as was, gen_random_uuid() as id, c.id as case_id, c.pupil_id, c.was as case_was
from duty.duty d join copied c on c.was = d.case_id;
create index on owed (was);
analyze owed;
insert into duty.duty
select (jsonb_populate_record(d, jsonb_build_object('id', o.id, 'case_id', o.case_id, 'pupil_id', o.pupil_id,
  'case_path', replace(d.case_path, o.case_was::text, o.case_id::text)))).*
from duty.duty d join owed o on o.was = d.id;
insert into duty.event (duty_id, version, kind, happened_on, recorded_at, actor, details)
select o.id, e.version, e.kind, e.happened_on, e.recorded_at, e.actor, e.details
from duty.event e join owed o on o.was = e.duty_id order by e.id;

create temporary table elsewhere as
select gen_random_uuid() as school_id, n from generate_series(1, greatest(1, :pupils / 500)) as n;
create temporary table newcomer as
select gen_random_uuid() as id, p.id as like_id, e.school_id
from (select id, row_number() over (order by id) as n, count(*) over () as many from pupil.pupil) p
cross join generate_series(0, :pupils / 20000) as again
join elsewhere e on e.n = 1 + (p.n + again * 997) % greatest(1, :pupils / 500)
limit :pupils;
insert into pupil.pupil
select (jsonb_populate_record(p, jsonb_build_object('id', n.id, 'upn', null, 'former_upn', null))).*
from newcomer n join pupil.pupil p on p.id = n.like_id;
insert into pupil.enrolment (id, pupil_id, school_id, status, from_date, source, recorded_by, recorded_at)
select gen_random_uuid(), id, school_id, 'C', date '2024-09-01', 'grown', 'grown', now() from newcomer;

commit;
vacuum analyze;
