-- What a list of work counts and orders by, so that only the duties of the page shown are read themselves.
create index duty_to_do on duty.duty (list, school_id)
  include (organisation_id, pupil_id, rule, title, timing, due, late_from, created_at, position, id)
  where state = 'open';
create index duty_done on duty.duty (school_id, done_on) where state = 'done';
