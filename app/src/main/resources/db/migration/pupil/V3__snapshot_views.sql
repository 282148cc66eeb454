-- What snapshots for the figures are taken from: ids, codes and dates, no name and no day of birth. The caller's own
-- row security holds.
create view pupil.snapshot_pupil with (security_invoker = true) as
select p.id as pupil_id, p.sex, date_trunc('month', p.date_of_birth)::date as birth_month, p.cohort from pupil.pupil p;

create view pupil.snapshot_characteristic with (security_invoker = true) as
select s.pupil_id, s.kind, s.rank, s.value, s.from_date, s.since_known, s.until_date
from pupil.spell s where s.withdrawn_at is null;

grant select on pupil.snapshot_pupil, pupil.snapshot_characteristic to holdfast_app, holdfast_job;
