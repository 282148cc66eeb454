-- The whole history of each exclusion for snapshots: what happened when, without who recorded it. The caller's own row
-- security holds.
create view exclusion.snapshot_event with (security_invoker = true) as
select e.id as event_id, e.exclusion_id, e.pupil_id, e.school_id, e.kind, e.happened_at, e.recorded_at, e.details
from exclusion.event e;

create or replace view exclusion.snapshot_exclusion with (security_invoker = true) as
select e.id, e.pupil_id, e.school_id, e.kind, e.lunchtimes, e.first_day, e.last_day, e.half_days, e.state,
  e.single_incident, e.cancelled_on, e.recorded_at,
  (case when extract(month from e.first_day) >= 8 then 0 else -1 end + extract(year from e.first_day))::int as school_year,
  array(select r.code from exclusion.reason r where r.exclusion_id = e.id order by r.position) as reasons,
  e.decided_on, e.takes_effect, e.decided_by_board_on, e.reinstated_from
from exclusion.exclusion e;

grant select on exclusion.snapshot_event to holdfast_app, holdfast_job;
