-- What the figures' bases are counted from. The caller's own row security holds.
create view pupil.snapshot_enrolment with (security_invoker = true) as
select pupil_id, school_id, status, from_date, until_date from pupil.enrolment;
grant select on pupil.snapshot_enrolment to holdfast_app, holdfast_job;
