-- The duties that can be late or due by a day, of which most lists show the first page.
create index duty_dated on duty.duty (list, school_id)
  include (organisation_id, pupil_id, rule, title, timing, due, late_from, created_at, position, id)
  where state = 'open' and (due is not null or late_from is not null);
