-- Overdue duties in the order in which they are listed: a page of them is read and nothing is sorted.
create index duty_late on duty.duty (due, position, id)
  include (list, school_id, organisation_id, pupil_id, rule, timing, late_from, created_at)
  where state = 'open' and late_from is not null;
